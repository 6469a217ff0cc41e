"""What headers and their order show: each rule on bytes that keep it, and on bytes that break only it."""

from pathlib import Path
from struct import pack

import pytest
from stored_bytes import (
    EXPLICIT,
    IMPLICIT,
    ITEM_END,
    SEQUENCE_END,
    UNDEFINED,
    element,
    error,
    file_of,
    found,
    item,
    meta,
    said,
    warning,
)

import dicodec
from dicodec import Dataset

NAME = element(0x00100010, "PN", b"Ito^Haru")
ID = element(0x00100020, "LO", b"4711")
SEX = element(0x00100040, "CS", b"F ")
GOOD = NAME + ID + SEX
SEQUENCE = 0x00081140
INSTANCE = element(0x00081150, "UI", b"1.2.840.10008.5.1.4.1.1.2\0") + element(0x00081155, "UI", b"1.2.3\0")


def test_good_bytes() -> None:
    assert found(GOOD) == []
    assert found(element(0x00100010, "", b"Ito^Haru") + element(0x00100020, "", b"4711"), IMPLICIT) == []
    assert found(file_of(element(0x00080018, "UI", b"1.2.3.4\0") + GOOD), None) == []


def test_elements_stand_in_the_order_of_their_tags() -> None:
    assert found(NAME + SEX + ID) == error("order", "PatientSex")
    assert said(NAME + SEX + ID) == ["stands before (0010,0020) PatientID, whose tag is lower"]
    inner = item(element(0x00081155, "UI", b"1.2.3\0") + element(0x00081150, "UI", b"1.2.4\0"))
    assert found(element(SEQUENCE, "SQ", inner)) == error(
        "order", "ReferencedImageSequence[1].ReferencedSOPInstanceUID"
    )


def test_the_order_of_what_is_assigned_is_no_finding() -> None:
    ds = dicodec.decode(GOOD, transfer_syntax=EXPLICIT)
    ds["PatientSex"] = "F"
    ds["AccessionNumber"] = "1"
    assert found(ds) == []


def test_elements_stand_once() -> None:
    assert found(NAME + ID + ID + SEX) == error("duplicate", "PatientID")
    assert found(NAME + ID + SEX + ID) == error("duplicate", "PatientID")
    assert "at byte 16" in said(NAME + ID + SEX + ID)[0]


def test_lengths_are_even() -> None:
    odd = element(0x00100010, "PN", b"Ito")
    assert found(odd + ID) == error("odd-length", "PatientName")
    assert said(odd + ID) == ["3 bytes, a value has an even number"]
    assert found(element(SEQUENCE, "SQ", item(INSTANCE + element(0x00100010, "PN", b"Ito")))) == error(
        "odd-length", "ReferencedImageSequence[1].PatientName"
    )


def test_words_are_whole() -> None:
    assert found(element(0x00660016, "OF", b"\0" * 8)) == []
    assert found(element(0x00660016, "OF", b"\0" * 6)) == error("length", "PointCoordinatesData")
    assert found(element(0x7FE00001, "OV", b"\0" * 12))[0] == error("length", "ExtendedOffsetTable")[0]


def test_undefined_lengths_are_for_sequences() -> None:
    sequence = element(SEQUENCE, "SQ", item(INSTANCE, undefined=True) + SEQUENCE_END, length=UNDEFINED)
    assert found(sequence) == []
    unknown = element(0x00091001, "UN", item(element(0x00100020, "", b"4711")) + SEQUENCE_END, length=UNDEFINED)
    assert found(element(0x00090010, "LO", b"ACME") + unknown) == []
    table = element(0x00281201, "OW", item(b"\0\0") + SEQUENCE_END, length=UNDEFINED)
    assert found(table) == error("undefined-length", "RedPaletteColorLookupTableData")


def test_what_has_an_undefined_length_ends_with_its_delimiter() -> None:
    whole = element(SEQUENCE, "SQ", item(INSTANCE, undefined=True) + SEQUENCE_END, length=UNDEFINED)
    assert found(whole) == []
    assert found(whole[:-8]) == error("delimiter", "ReferencedImageSequence")
    bare = item(INSTANCE, undefined=True)[:-8]
    assert found(element(SEQUENCE, "SQ", bare + SEQUENCE_END, length=UNDEFINED)) == error(
        "delimiter", "ReferencedImageSequence[1]"
    )
    assert found(element(SEQUENCE, "SQ", bare)) == error("delimiter", "ReferencedImageSequence[1]")


def test_explicit_and_implicit_headers_are_not_mixed() -> None:
    assert found(NAME + element(0x00100020, "", b"4711") + SEX) == error("header", "PatientID")
    implicit = element(0x00100010, "", b"Ito^Haru") + element(0x00100020, "", b"4711")
    mixed = implicit + element(0x00100040, "CS", b"F ")
    assert found(mixed, IMPLICIT) == error("header", "PatientSex")


def test_items_below_un_are_implicit() -> None:
    """They are to be (PS3.5 6.2.2)."""
    inner = item(element(0x00081155, "", b"1.2.3\0"))
    assert found(element(SEQUENCE, "UN", inner + SEQUENCE_END, length=UNDEFINED)) == []


def test_reserved_bytes_are_zero() -> None:
    unlimited = 0x00080119
    assert found(element(unlimited, "UC", b"12345678901234567890", reserved=b"\0\0")) == []
    assert found(element(unlimited, "UC", b"12345678901234567890", reserved=b"\1\0")) == error(
        "header", "LongCodeValue"
    )


def test_a_vr_is_one_of_the_standard() -> None:
    assert found(element(0x00090010, "LO", b"ACME") + element(0x00091001, "ZZ", b"abcd")) == warning(
        "vr", "(0009,1001)"
    )
    assert found(element(0x00100020, "ZZ", b"abcd")) == error("vr", "PatientID")


@pytest.mark.parametrize("undefined", [False, True])
def test_groups_stand_where_they_belong(undefined: bool) -> None:
    def held(content: bytes) -> bytes:
        return element(SEQUENCE, "SQ", item(content, undefined=undefined))

    place = "ReferencedImageSequence[1]"
    assert found(element(0x00020010, "UI", EXPLICIT.encode() + b"\0") + GOOD) == error("group", "TransferSyntaxUID")
    transfer_syntax = element(0x00020010, "UI", EXPLICIT.encode() + b"\0")
    assert found(held(transfer_syntax + INSTANCE)) == error("group", f"{place}.TransferSyntaxUID")
    record = element(0x00041511, "UI", b"1.2.3\0")
    assert found(held(record + INSTANCE)) == []
    assert found(element(0x00050010, "LO", b"ACME") + GOOD) == error("group", "(0005,0010)")
    assert ITEM_END in held(INSTANCE) or not undefined


def test_group_lengths_count() -> None:
    def group(length: int) -> bytes:
        return element(0x00100000, "UL", pack("<I", length)) + GOOD + element(0x00280010, "US", b"\1\0")

    assert found(group(len(GOOD))) == []
    assert found(group(len(GOOD) + 2)) == error("group-length", "(0010,0000)")
    assert said(group(9)) == [f"9, but {len(GOOD)} bytes of the group follow"]
    ds = dicodec.decode(group(9), transfer_syntax=EXPLICIT)
    ds.PatientID = "12"
    assert found(ds) == []  # it is counted when it is written


def test_group_lengths_count_delimiters() -> None:
    sequence = element(SEQUENCE, "SQ", item(INSTANCE) + SEQUENCE_END, length=UNDEFINED)
    assert found(element(0x00080000, "UL", pack("<I", len(sequence))) + sequence + NAME) == []
    assert found(element(0x00080000, "UL", pack("<I", len(sequence) - 8)) + sequence + NAME) == error(
        "group-length", "(0008,0000)"
    )


def test_the_length_of_file_meta_information_counts() -> None:
    head = meta()
    assert found(file_of(GOOD, head), None) == []
    wrong = head[:8] + pack("<I", 8) + head[12:]
    assert found(file_of(GOOD, wrong), None) == error("group-length", "FileMetaInformationGroupLength")


def test_what_is_left_in_the_file_is_in_order(tmp_path: Path) -> None:
    text = element(0x00204000, "LT", b"x" * 20_000)
    body = element(0x00100000, "UL", pack("<I", len(GOOD))) + GOOD + text + element(0x00280010, "US", b"\1\0")
    path = tmp_path / "deferred.dcm"
    path.write_bytes(file_of(body))
    ds = dicodec.read(path, bulk="defer")
    assert ds["ImageComments"].offset is not None
    assert found(ds) == found(dicodec.read(path)) == warning("length", "ImageComments")


def test_zeros_behind_the_last_element() -> None:
    assert found(file_of(GOOD + bytes(10)), None) == warning("padding", "")
    assert found(GOOD + element(0xFFFCFFFC, "OB", bytes(10))) == []


def test_public_attributes_are_in_the_dictionary() -> None:
    assert found(element(0x00100FFE, "LO", b"what")) == warning("unknown-attribute", "(0010,0FFE)")


def test_what_was_made_here_has_no_bytes_to_check() -> None:
    assert found(Dataset(PatientName="Ito^Haru", PatientID="471")) == []
