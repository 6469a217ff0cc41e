"""The file meta information against PS3.10 and against the data set."""

import pytest
from stored_bytes import EXPLICIT, IMPLICIT, element, error, file_of, findings, found, meta, said, warning

import dicodec
from dicodec import Dataset

CLASS = element(0x00080016, "UI", b"1.2.840.10008.5.1.4.1.1.7\0")
BODY = CLASS + element(0x00080018, "UI", b"1.2.3.4\0")


def test_a_good_file() -> None:
    assert found(file_of(BODY), None) == []


@pytest.mark.parametrize(
    ("tag", "keyword"),
    [
        (0x00020001, "FileMetaInformationVersion"),
        (0x00020002, "MediaStorageSOPClassUID"),
        (0x00020003, "MediaStorageSOPInstanceUID"),
        (0x00020010, "TransferSyntaxUID"),
        (0x00020012, "ImplementationClassUID"),
        (0x00020000, "FileMetaInformationGroupLength"),
    ],
)
def test_what_is_missing(tag: int, keyword: str) -> None:
    assert found(file_of(BODY, meta(leave_out=tag)), None) == error("missing", keyword)


def test_what_is_empty() -> None:
    assert found(file_of(BODY, meta(x00020012=b"")), None) == error("empty", "ImplementationClassUID")


def test_private_information_has_a_creator() -> None:
    creator = meta(x00020100=b"1.2.3\0")
    assert found(file_of(BODY, creator), None) == error("missing", "PrivateInformation")


def test_uids_are_those_of_the_data_set() -> None:
    assert found(file_of(BODY, meta(b"1.2.3.5\0")), None) == error("file-meta", "MediaStorageSOPInstanceUID")
    assert said(file_of(BODY, meta(b"1.2.3.5\0")), None) == ["1.2.3.5, but SOPInstanceUID is 1.2.3.4"]
    other = CLASS.replace(b".7\0", b".4\0") + BODY[len(CLASS) :]
    assert found(file_of(other), None) == error("file-meta", "MediaStorageSOPClassUID")


def test_uids_that_are_assigned_are_written_to_both() -> None:
    ds = dicodec.decode(file_of(BODY))
    ds.SOPInstanceUID = "1.2.9"
    assert found(ds) == []
    assert found(dicodec.encode(ds), None) == []


def test_the_transfer_syntax_is_that_of_the_data_set() -> None:
    assert found(file_of(BODY, meta(syntax=IMPLICIT)), None) == error("transfer-syntax", "TransferSyntaxUID")
    no_syntax = meta(syntax="1.2.840.10008.5.1.4.1.1.7")
    assert found(file_of(BODY, no_syntax), None) == error("transfer-syntax", "TransferSyntaxUID")


def test_the_version() -> None:
    head = meta().replace(b"OB\0\0\2\0\0\0\0\1", b"OB\0\0\2\0\0\0\1\0")
    assert found(file_of(BODY, head), None) == warning("file-meta", "FileMetaInformationVersion")


def test_a_file_without_a_head() -> None:
    assert found(BODY, None) == error("file-meta", "")
    assert found(meta() + BODY, None) == error("file-meta", "")
    assert found(BODY, EXPLICIT) == []  # a message has none


def test_un_may_not_stand_there() -> None:
    head = meta()
    unknown = head.replace(b"\x02\0\x12\0UI\x0c\0", b"\x02\0\x12\0UN\0\0\x0c\0\0\0")
    fixed = unknown[:8] + (len(unknown) - 12).to_bytes(4, "little") + unknown[12:]
    assert found(file_of(BODY, fixed), None) == error("vr", "ImplementationClassUID")


def test_what_is_made_here_gets_its_head_when_it_is_written() -> None:
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3.4")
    assert findings(ds) == ()
    assert found(dicodec.encode(ds), None) == []
