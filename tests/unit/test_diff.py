"""Comparing data sets by their values: what counts, what does not, and which items are compared with which."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any, Final

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dicodec
from corpora import CORPUS, PYDICOM_DATA, short
from dicodec import Dataset, Difference, decode, diff, encode
from dicodec.core.levels import Level
from dicodec.difference.align import align
from dicodec.errors import UnknownKeyError
from dicodec.transfer_syntax import DEFLATED, EXPLICIT_BIG_ENDIAN, EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN
from dicomstd.iods import CTImage

_LONG: Final = ("OB", "OD", "OF", "OW", "SQ", "UN", "UT")


def element(tag: int, vr: str, value: bytes | str) -> bytes:
    """An element in Explicit VR Little Endian, as odd as it is asked for."""
    data = value.encode("latin-1") if isinstance(value, str) else value
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode()
    return head + struct.pack("<HI" if vr in _LONG else "<H", *([0] if vr in _LONG else []), len(data)) + data


def item(content: bytes) -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(content)) + content


def read(*elements: bytes, syntax: str = EXPLICIT_LITTLE_ENDIAN) -> Dataset:
    return decode(b"".join(elements), transfer_syntax=syntax)


def kinds(found: list[Difference]) -> list[tuple[str, str]]:
    return [(one.path, one.kind) for one in found]


def numbered(*numbers: int) -> Dataset:
    """A data set with an item for each number."""
    items = [
        {
            "ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
            "ReferencedSOPInstanceUID": f"1.2.{number}",
            "ReferencedFrameNumber": [number],
        }
        for number in numbers
    ]
    return Dataset(ReferencedImageSequence=items)


# Values.

SAME: Final = [
    (0x00180050, "DS", "1.0 ", "1.00"),
    (0x00180050, "DS", "1.5 ", " +15E-1 "),
    (0x00200013, "IS", "1 ", "01"),
    (0x00200032, "DS", "0\\0\\1", "0\\-0.0\\1.0 "),
    (0x00100020, "LO", "4711", " 4711 "),
    (0x00080018, "UI", "1.2.3\0", "1.2.3"),
    (0x00080018, "UI", "1.2.3 ", "1.2.3\0"),
    (0x00104000, "LT", "some\r\ntext", "some\r\ntext  "),
    (0x00100010, "PN", "Ito^Haru", "Ito^Haru^^^"),
    (0x00100010, "PN", "Ito^Haru", "Ito ^Haru=="),
    (0x00080030, "TM", "101530.25", "101530.2500 "),
    (0x00080030, "TM", "101530", "101530.000000"),
    (0x00080030, "TM", "101530", "10:15:30"),
    (0x00080020, "DA", "19800229", "1980.02.29"),
    (0x0008002A, "DT", "20240229101530.50+0100", "20240229101530.5+0100 "),
    (0x00080008, "CS", "ORIGINAL\\PRIMARY", "ORIGINAL \\PRIMARY "),
    (0x00080070, "LO", "", "  "),
    (0x00081070, "PN", "", "  "),
    (0x00180050, "DS", "", "  "),
    (0x00420011, "OB", b"abc", b"abc\0"),
    (0x00189220, "FD", struct.pack("<d", 0.0), struct.pack("<d", -0.0)),
    (0x00189220, "FD", bytes.fromhex("000000000000f87f"), bytes.fromhex("010000000000f87f")),  # not numbers, both
]
OTHER: Final = [
    (0x00180050, "DS", "1.0 ", "1.01"),
    (0x00180050, "DS", "", "0 "),
    (0x00200032, "DS", "0\\0\\1", "0\\0 "),
    (0x00200032, "DS", "0\\0\\1", "0\\\\1"),
    (0x00080008, "CS", "ORIGINAL\\PRIMARY", "PRIMARY\\ORIGINAL"),
    (0x00080008, "CS", "A\\B ", "A\\B\\"),
    (0x00080060, "CS", "CT", "ct"),
    (0x00104000, "LT", "text", " text"),
    (0x00100010, "PN", "Ito^Haru", "Ito^^Haru"),
    (0x00080030, "TM", "1015", "101500"),
    (0x00080030, "TM", "235959", "235960"),
    (0x0008002A, "DT", "2024", "20240101"),
    (0x0008002A, "DT", "20240229110000+0100", "20240229100000+0000"),
    (0x00420011, "OB", b"abcd", b"abc\0"),
    (0x00420011, "OB", b"abcd", b"abcd\0\0"),
    (0x00280010, "US", b"\1\0", b"\1\1"),
]


@pytest.mark.parametrize(("tag", "vr", "one", "other"), SAME)
def test_what_is_spelt_otherwise_is_equal(tag: int, vr: str, one: bytes | str, other: bytes | str) -> None:
    assert diff(read(element(tag, vr, one)), read(element(tag, vr, other))) == []


@pytest.mark.parametrize(("tag", "vr", "one", "other"), OTHER)
def test_what_means_something_else_differs(tag: int, vr: str, one: bytes | str, other: bytes | str) -> None:
    (found,) = diff(read(element(tag, vr, one)), read(element(tag, vr, other)))
    assert (found.tag, found.kind, found.path_in_b) == (tag, "value", found.path)
    assert isinstance(found.a, dicodec.Element)
    assert found.a.tag == tag


def test_empty_is_not_absent() -> None:
    a, b = Dataset(PatientID="1", PatientSex=None), Dataset(PatientID="1")
    assert kinds(diff(a, b)) == [("PatientSex", "removed")]
    assert kinds(diff(b, a)) == [("PatientSex", "added")]
    (found,) = diff(a, b)
    assert (found.a, found.b) == (a["PatientSex"], None)


def test_another_vr_is_a_difference_even_for_the_same_value() -> None:
    a, b = read(element(0x00091001, "LO", "x ")), read(element(0x00091001, "SH", "x "))
    assert kinds(diff(a, b)) == kinds(diff(a, b, ignore_transfer_syntax=True)) == [("(0009,1001)", "vr")]
    assert str(diff(a, b)[0]) == "vr       (0009,1001)  LO 'x' -> SH 'x'"


def test_what_cannot_be_decoded_is_compared_by_its_bytes() -> None:
    def wrong(text: str) -> Dataset:
        return read(element(0x00180050, "DS", text))

    assert diff(wrong("wide"), wrong("wide")) == diff(wrong("wide"), wrong("wide  ")) == []
    assert [str(one) for one in diff(wrong("wide"), wrong("far "))] == [
        "value    SliceThickness  undecodable b'wide' -> undecodable b'far '"
    ]
    assert kinds(diff(wrong("wide"), wrong("1 "))) == [("SliceThickness", "value")]
    assert diff(wrong("wide"), wrong("far "))[0].as_dict()["a"] == {"vr": "DS", "undecodable": "77696465"}


def test_numbers_may_be_almost_the_same() -> None:
    a, b = Dataset(PixelSpacing=(0.5, 0.3333333)), Dataset(PixelSpacing=(0.5, 0.3333334))
    a.FrameAcquisitionDuration, b.FrameAcquisitionDuration = 1.0, 1.0 + 1e-9
    a.InstanceNumber, b.InstanceNumber = 1, 1
    assert kinds(diff(a, b)) == [("FrameAcquisitionDuration", "value"), ("PixelSpacing", "value")]
    assert diff(a, b, tolerance=1e-6) == []
    b.InstanceNumber = 2
    assert kinds(diff(a, b, tolerance=10)) == [("InstanceNumber", "value")]
    b.PixelSpacing = (0.5, 0.5, 0.5)
    assert ("PixelSpacing", "value") in kinds(diff(a, b, tolerance=10))
    with pytest.raises(ValueError, match="not negative"):
        diff(a, b, tolerance=-1)


def test_only_data_sets_are_compared() -> None:
    with pytest.raises(TypeError, match="not FileDataset; see from_pydicom"):
        diff(Dataset(), pydicom.dcmread(PYDICOM_DATA / "test_files" / "CT_small.dcm"))  # type: ignore[arg-type]


# Bulk data.


def test_of_binary_values_the_number_of_bytes_and_the_first_are_told() -> None:
    pixels = bytearray(300_000)
    a = Dataset(PixelData=bytes(pixels))
    for place in (70_001, 70_002, 299_999):
        pixels[place] = 1
    b = Dataset(PixelData=bytes(pixels))
    (found,) = diff(a, b)
    assert (found.changed_bytes.count, found.changed_bytes.first) == (3, 70_001)  # type: ignore[union-attr]
    assert found.detail == "3 of 300,000 bytes differ, the first at 70,001"
    assert str(found) == f"value    PixelData  {found.detail}"
    assert found.as_dict() == {
        "path": "PixelData",
        "tag": "(7FE0,0010)",
        "keyword": "PixelData",
        "kind": "value",
        "a": {"vr": "OW", "bytes": 300_000},
        "b": {"vr": "OW", "bytes": 300_000},
        "changed_bytes": {"count": 3, "first": 70_001},
    }
    b.PixelData = bytes(299_998)
    assert diff(a, b)[0].detail == "2 of 300,000 bytes differ, the first at 299,998"


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_bytes_that_differ_are_counted(one: bytes, other: bytes) -> None:
    found = diff(read(element(0x00420011, "OB", one)), read(element(0x00420011, "OB", other)))
    padded = [data + b"\0" * (len(data) % 2) for data in (one, other)]
    assert bool(found) == (padded[0] != padded[1] and one != other)
    if found:
        places = [at for at in range(max(len(one), len(other))) if one[at : at + 1] != other[at : at + 1]]
        changed = found[0].changed_bytes
        assert changed is not None
        assert (changed.count, changed.first) == (len(places), places[0])


@pytest.mark.parametrize("bulk", ["defer", "map"])
def test_values_that_were_left_in_their_files_are_compared(bulk: Any, tmp_path: Path) -> None:
    pixels = bytes(range(256)) * 200
    ds = Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.4", PixelData=pixels)
    ds.save(tmp_path / "a.dcm")
    ds.PixelData = pixels[:-1] + b"\0"
    ds.save(tmp_path / "b.dcm")
    a, b = dicodec.read(tmp_path / "a.dcm", bulk=bulk), dicodec.read(tmp_path / "b.dcm", bulk=bulk)
    assert diff(a, dicodec.read(tmp_path / "a.dcm")) == diff(b, deepcopy(b)) == []
    assert [one.detail for one in diff(a, b)] == ["1 of 51,200 bytes differs, the first at 51,199"]


def encapsulated(*fragments: bytes) -> bytes:
    head = struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF)
    return head + b"".join(map(item, fragments)) + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


def test_fragments_may_be_cut_otherwise_in_another_encoding() -> None:
    a = read(encapsulated(b"", b"abcd"))
    assert diff(a, read(encapsulated(b"", b"abcd"))) == []
    for other in ((b"", b"ab", b"cd"), (bytes(4), b"abcd")):
        assert kinds(diff(a, read(encapsulated(*other)))) == [("PixelData", "value")]
        assert diff(a, read(encapsulated(*other)), ignore_transfer_syntax=True) == []
    changed = diff(a, read(encapsulated(b"", b"ab", b"ce")), ignore_transfer_syntax=True)
    assert kinds(changed) == [("PixelData", "value")]
    assert changed[0].as_dict()["b"] == {"vr": "OB", "fragments": 3, "bytes": 28}
    native = read(element(0x7FE00010, "OB", b"abcd"))
    assert kinds(diff(a, native, ignore_transfer_syntax=True)) == [("PixelData", "value")]


# What may be ignored.


def named(charset: str) -> Dataset:
    ds = Dataset(SpecificCharacterSet=charset, PatientName="Müller^Jörg", PatientComments="für")
    ds.ReferencedPatientSequence = [{"PatientName": "Müller"}]
    return decode(encode(ds))


def test_the_same_text_in_another_character_set_is_equal() -> None:
    a, b = named("ISO_IR 100"), named("ISO_IR 192")
    assert a["PatientName"].raw != b["PatientName"].raw
    assert kinds(diff(a, b, ignore_file_meta=True)) == [("SpecificCharacterSet", "value")]
    assert diff(a, b, ignore_file_meta=True, ignore_charset=True) == []
    b.PatientComments = "fur"
    assert kinds(diff(a, b, ignore_charset=True, ignore_file_meta=True)) == [("PatientComments", "value")]


def test_the_same_bytes_in_another_character_set_are_other_text() -> None:
    a = read(element(0x00080005, "CS", "ISO_IR 100"), element(0x00100010, "PN", "Müller"))
    b = read(element(0x00080005, "CS", "ISO_IR 101"), element(0x00100010, "PN", "Mñller"))
    c = read(element(0x00080005, "CS", "ISO_IR 101"), element(0x00100010, "PN", "Müller"))
    assert kinds(diff(a, b, ignore_charset=True)) == [("PatientName", "value")]
    assert diff(a, c, ignore_charset=True) == []  # both have a u with two dots there
    inner = element(0x00081120, "SQ", item(element(0x00100010, "PN", "Mñller")))
    a = read(element(0x00080005, "CS", "ISO_IR 100"), inner)
    b = read(element(0x00080005, "CS", "ISO_IR 101"), inner)
    assert kinds(diff(a, b, ignore_charset=True)) == [("ReferencedPatientSequence[1].PatientName", "value")]
    forced = decode(
        b"".join((element(0x00080005, "CS", "ISO_IR 100"), inner)),
        transfer_syntax=EXPLICIT_LITTLE_ENDIAN,
        charset="ISO_IR 101",
    )
    assert kinds(diff(a, forced)) == [("ReferencedPatientSequence[1].PatientName", "value")]


def mixed() -> Dataset:
    """Everything that encodings tell differently."""
    ds = Dataset(
        SOPClassUID="1.2.3", SOPInstanceUID="1.2.4", SpecificCharacterSet="ISO_IR 100", BitsAllocated=8,
        PixelRepresentation=1, SmallestImagePixelValue=-3, RedPaletteColorLookupTableData=b"\1\2\3\4",
        PixelData=b"\1\2\3",
    )  # fmt: skip
    block = ds.private_block(0x0009, "ACME", create=True)
    for number, (vr, value) in enumerate(
        {"LO": "für", "DS": [1.5, 2], "US": [1, 2], "FD": 0.1, "OB": b"\1\2", "DA": "20240229"}.items(), 1
    ):
        block.set(number, value, vr=vr)
    block.set(0x20, [{"PatientName": "Müller", "ImageType": ["A", "B"]}, {}], vr="SQ")
    ds.ReferencedImageSequence = [{"ReferencedSOPInstanceUID": "1.2.3"}]
    return ds


@pytest.mark.parametrize("syntax", [IMPLICIT_LITTLE_ENDIAN, DEFLATED, EXPLICIT_BIG_ENDIAN])
def test_encodings_do_not_count_when_they_are_ignored(syntax: str) -> None:
    a = decode(encode(mixed(), transfer_syntax=EXPLICIT_LITTLE_ENDIAN))
    b = decode(encode(mixed(), transfer_syntax=syntax))
    options: dict[str, Any] = {"ignore_transfer_syntax": True}
    assert diff(a, b, **options) == diff(b, a, **options) == diff(mixed(), b, **options) == []
    found = diff(a, b)
    assert found[0].path == "TransferSyntaxUID"
    assert all(one.kind == "vr" for one in found[1:])
    if syntax == IMPLICIT_LITTLE_ENDIAN:
        assert {"(0009,1001)", "(0009,1004)", "PixelData"} <= {one.path for one in found}
    changed = decode(encode(mixed(), transfer_syntax=syntax))
    changed.private_block(0x0009, "ACME").set(2, [1.5, 3], vr="DS")
    changed.private_block(0x0009, "ACME")[0x20].value[0].PatientName = "Meier"
    assert kinds(diff(a, changed, **options)) == [
        ("(0009,1002)", "value"),
        ("(0009,1020)[1].PatientName", "value"),
    ]


def test_a_sequence_that_came_as_un_is_looked_into() -> None:
    """A private sequence of defined length cannot be told from other bytes in implicit VR (PS3.5 6.2.2 note 2)."""
    name = struct.pack("<HHI", 0x0010, 0x0010, 4)
    creator = element(0x00090010, "LO", "ACME")
    known = read(creator, element(0x00091020, "SQ", item(element(0x00100010, "PN", "Ito "))))
    for text, expected in ((b"Ito ", []), (b"Abe ", [("(0009,1020)[1].PatientName", "value")])):
        unknown = read(creator, element(0x00091020, "UN", item(name + text)))
        assert kinds(diff(known, unknown, ignore_transfer_syntax=True)) == expected
        assert kinds(diff(unknown, known, ignore_transfer_syntax=True)) == expected
        assert kinds(diff(known, unknown)) == [("(0009,1020)", "vr")]
    bytes_only = read(creator, element(0x00091020, "UN", b"no items"))
    assert kinds(diff(known, bytes_only, ignore_transfer_syntax=True)) == [("(0009,1020)", "value")]


def test_group_lengths_and_padding_belong_to_the_encoding() -> None:
    rest = element(0x00100020, "LO", "4711")
    plain = read(rest)
    with_lengths = read(element(0x00100000, "UL", struct.pack("<I", 12)), rest, element(0xFFFCFFFC, "OB", bytes(8)))
    assert kinds(diff(plain, with_lengths)) == [("(0010,0000)", "added"), ("DataSetTrailingPadding", "added")]
    assert diff(plain, with_lengths, ignore_transfer_syntax=True) == []
    assert diff(plain, with_lengths, ignore=["xxxx,0000", "DataSetTrailingPadding"]) == []


def test_lengths_of_sequences_never_count() -> None:
    inner = element(0x00081150, "UI", "1.2.3\0")
    end = struct.pack("<HHI", 0xFFFE, 0xE00D, 0), struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    open_item = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF) + inner + end[0]
    undefined = struct.pack("<HH2sHI", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF) + open_item + end[1]
    assert diff(read(element(0x00081140, "SQ", item(inner))), read(undefined)) == []


def test_private_elements_can_be_left_out_at_every_depth() -> None:
    a, b = Dataset(PatientID="1"), Dataset(PatientID="1")
    b.private_block(0x0009, "ACME", create=True).set(1, "x", vr="LO")
    b.ReferencedImageSequence = [{}]
    a.ReferencedImageSequence = [{}]
    b.ReferencedImageSequence[0].private_block(0x0011, "ACME", create=True).set(1, 3, vr="US")
    found = diff(a, b)
    assert [(one.path, one.kind, one.creator) for one in found] == [
        ("ReferencedImageSequence[1].(0011,0010)", "added", ""),
        ("ReferencedImageSequence[1].(0011,1001)", "added", "ACME"),
        ("(0009,0010)", "added", ""),
        ("(0009,1001)", "added", "ACME"),
    ]
    assert str(found[-1]) == "added    (0009,1001) ACME  'x'"
    assert diff(a, b, ignore_private=True) == []


_BOTH_ROWS: Final = {"ReferencedImageSequence[1].Rows", "ReferencedImageSequence[2].Rows"}
_FIRST_ROWS: Final = {"ReferencedImageSequence[1].Rows"}
_REST: Final = {"SOPInstanceUID", "PatientID", "60"}
IGNORED: Final = [
    ("SOPInstanceUID", {"PatientID", *_BOTH_ROWS, "60"}),
    ("Rows", _REST),
    (0x00280010, _REST),
    ((0x0028, 0x0010), _REST),
    ("(0028,0010)", _REST),
    ("0028,xxxx", _REST),
    ("00xxxxxx", {"60"}),
    ("OverlayRows", {"SOPInstanceUID", "PatientID", *_BOTH_ROWS}),
    ("(60xx,0010)", {"SOPInstanceUID", "PatientID", *_BOTH_ROWS}),
    ("ReferencedImageSequence", _REST),
    ("ReferencedImageSequence.Rows", _REST),
    ("ReferencedImageSequence[2].Rows", _REST | _FIRST_ROWS),
    ("(0008,1140)[2].(0028,0010)", _REST | _FIRST_ROWS),
    ("ReferencedImageSequence[2]", _REST | _FIRST_ROWS),
    ("RequestAttributesSequence.Rows", _REST | _BOTH_ROWS),
]


@pytest.mark.parametrize(("ignore", "left"), IGNORED)
def test_what_is_named_is_left_out(ignore: Any, left: set[str]) -> None:
    def made(number: int) -> Dataset:
        ds = Dataset(SOPInstanceUID=f"1.2.{number}", PatientID=str(number))
        ds.ReferencedImageSequence = [{"Rows": number}, {"Rows": number}]
        ds[0x60020010] = number
        return ds

    found = {"60" if one.tag >> 16 == 0x6002 else one.path for one in diff(made(1), made(2), ignore=[ignore])}
    assert found == left


def test_a_single_keyword_need_not_be_in_a_list() -> None:
    assert diff(Dataset(PatientID="1"), Dataset(PatientID="2"), ignore="PatientID") == []


def test_an_item_that_was_added_can_be_left_out() -> None:
    found = diff(numbered(1, 2), numbered(1, 2, 3), ignore=["ReferencedImageSequence[3]"])
    assert kinds(found) == [("ReferencedImageSequence", "items")]


@pytest.mark.parametrize(
    ("ignore", "says"),
    [
        ("PatientIDD", "did you mean PatientID"),
        ("ReferencedImageSequence[0].Rows", "items count from 1"),
        ("ReferencedImageSequence..Rows", "is not a path"),
        ("ReferencedImageSequence[1].Rowss", "did you mean Rows"),
        ("0028,xxxxx", "is not a keyword"),
    ],
)
def test_what_names_nothing_is_refused(ignore: str, says: str) -> None:
    with pytest.raises(UnknownKeyError, match=says.replace("[", r"\[")):
        diff(Dataset(), Dataset(), ignore=[ignore])


def test_file_meta_information_counts_where_both_have_it() -> None:
    ds = Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.4", PatientID="1")
    a = decode(encode(ds))
    b = decode(encode(ds))
    assert diff(ds, a) == diff(a, ds) == diff(a, b) == []
    assert b.file_meta is not None
    b.file_meta.ImplementationVersionName = "OTHER"
    c = decode(encode(b))
    assert c.file_meta is not None
    assert c.file_meta["FileMetaInformationGroupLength"] != a.file_meta["FileMetaInformationGroupLength"]  # type: ignore[index]
    for other in (b, c):
        assert kinds(diff(a, other)) == [("ImplementationVersionName", "value")]
        assert diff(a, other, ignore_file_meta=True) == diff(a, other, ignore=["0002,xxxx"]) == []


# Items.


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((1, 2, 3), (1, 2, 3), []),
        ((1, 2), (0, 1, 2), [("", "items"), ("[1]", "added")]),
        ((1, 2), (1, 0, 2), [("", "items"), ("[2]", "added")]),
        ((1, 2), (1, 2, 0), [("", "items"), ("[3]", "added")]),
        ((1, 2, 3), (1, 3), [("", "items"), ("[2]", "removed")]),
        ((), (1,), [("", "items"), ("[1]", "added")]),
        ((1, 1, 1), (1, 1), [("", "items"), ("[3]", "removed")]),
        ((1, 2, 3, 4), (2, 3, 4, 5), [("[1]", "removed"), ("[4]", "added")]),
        ((1, 2, 3), (3, 1, 2), [("[1]", "added"), ("[3]", "removed")]),
        ((1, 2, 3, 4, 5), (2, 4, 5, 6), [("", "items"), ("[1]", "removed"), ("[3]", "removed"), ("[4]", "added")]),
        (range(100), (*range(50), 200, *range(50, 100)), [("", "items"), ("[51]", "added")]),
        (
            (1, 2) * 40,
            (2, *(1, 2) * 40, 1, 1),
            [("", "items"), ("[1]", "added"), ("[82]", "added"), ("[83]", "added")],
        ),
        (range(100), (*range(1, 100), 200), [("[1]", "removed"), ("[100]", "added")]),
        (
            (*range(100),),
            (*range(20), *range(21, 60), 200, *range(60, 100), 201),
            [("", "items"), ("[21]", "removed"), ("[60]", "added"), ("[101]", "added")],
        ),
    ],
)
def test_items_are_compared_with_their_like(a: Any, b: Any, expected: list[tuple[str, str]]) -> None:
    one, other = numbered(*a), numbered(*b)
    wanted = [(f"ReferencedImageSequence{path}", kind) for path, kind in expected]
    assert kinds(diff(one, other)) == wanted
    assert kinds(diff(decode(encode(one)), decode(encode(other)))) == wanted
    implicit = decode(encode(other, transfer_syntax=IMPLICIT_LITTLE_ENDIAN))
    assert kinds(diff(decode(encode(one)), implicit, ignore_transfer_syntax=True)) == wanted
    mirrored = {"added": "removed", "removed": "added"}
    back = [(path, mirrored.get(kind, kind)) for path, kind in kinds(diff(other, one))]
    assert sorted(back) == sorted(wanted)


def test_an_item_that_changed_behind_an_added_one_is_found() -> None:
    a, b = numbered(1, 2, 3, 4), numbered(0, 1, 2, 3, 4)
    b.ReferencedImageSequence[3].ReferencedFrameNumber = [33]
    del b.ReferencedImageSequence[1]["ReferencedFrameNumber"]
    found = diff(a, b)
    assert [(one.path, one.path_in_b, one.kind) for one in found] == [
        ("ReferencedImageSequence",) * 2 + ("items",),
        ("ReferencedImageSequence[1]",) * 2 + ("added",),
        (*(f"ReferencedImageSequence[{at}].ReferencedFrameNumber" for at in (1, 2)), "removed"),
        (*(f"ReferencedImageSequence[{at}].ReferencedFrameNumber" for at in (3, 4)), "value"),
    ]
    assert str(found[0]) == "items    ReferencedImageSequence  4 items -> 5 items"
    assert str(found[1]) == "added    ReferencedImageSequence[1]  item with 3 elements"
    assert str(found[3]) == (
        "value    ReferencedImageSequence[3].ReferencedFrameNumber  3 -> 33"
        "  (in b: ReferencedImageSequence[4].ReferencedFrameNumber)"
    )
    assert found[1].b is b.ReferencedImageSequence[0]
    assert found[1].as_dict() == {
        "path": "ReferencedImageSequence[1]",
        "tag": "(0008,1140)",
        "keyword": "ReferencedImageSequence",
        "kind": "added",
        "a": None,
        "b": {"elements": 3},
    }


def test_items_that_are_many_times_there_are_paired_by_the_fewest_edits() -> None:
    a, b = numbered(*(1, 2, 1) * 40), numbered(*(1, 2, 1) * 10, *(2, 1) * 70, *(1, 2, 1) * 20)
    assert Counter(one.kind for one in diff(a, b)) == {"items": 1, "added": 110}
    assert Counter(one.kind for one in diff(b, a)) == {"items": 1, "removed": 110}


def test_many_items_that_all_changed_are_still_told_apart() -> None:
    """One frame was removed, and every frame got another time: places tell which is which."""

    def frames(count: int, time: str) -> list[dict[str, Any]]:
        return [
            {
                "FrameContentSequence": [{"FrameReferenceDateTime": time, "StackID": "1"}],
                "PlanePositionSequence": [{"ImagePositionPatient": (0, 0, frame)}],
            }
            for frame in range(count)
        ]

    a = Dataset(PerFrameFunctionalGroupsSequence=frames(300, "2023"))
    left = frames(300, "2024")
    del left[100]
    found = diff(a, Dataset(PerFrameFunctionalGroupsSequence=left))
    where = "PerFrameFunctionalGroupsSequence"
    assert kinds(found)[:2] == [
        (where, "items"),
        (f"{where}[1].FrameContentSequence[1].FrameReferenceDateTime", "value"),
    ]
    assert Counter(one.kind for one in found) == {"items": 1, "removed": 1, "value": 299}
    assert (f"{where}[101]", "removed") in kinds(found)


def test_items_that_nobody_reached_are_not_walked() -> None:
    a, b = numbered(*range(50)), numbered(*range(49), 99)
    a.PatientID, b.PatientID = "1", "2"
    a, b = decode(encode(a)), decode(encode(b))
    assert diff(a, decode(encode(a))) == []
    assert a["ReferencedImageSequence"].sequence().entries is None
    assert kinds(diff(a, b)) == [
        ("ReferencedImageSequence[50].ReferencedSOPInstanceUID", "value"),
        ("ReferencedImageSequence[50].ReferencedFrameNumber", "value"),
        ("PatientID", "value"),
    ]
    for ds in (a, b):
        entries = ds["ReferencedImageSequence"].sequence().entries
        assert entries is not None
        walked = [entry.elements is not None for entry in entries if isinstance(entry, Level)]
        assert walked == [False] * 49 + [True]


def test_damaged_items_are_compared_by_their_bytes() -> None:
    def damaged(last: bytes) -> Dataset:
        head = struct.pack("<HHI", 0xFFFE, 0xE000, 400)
        return read(element(0x00081140, "SQ", item(element(0x00081150, "UI", "1.2.3\0")) + head + last))

    assert diff(damaged(b"abcd"), damaged(b"abcd")) == []
    found = diff(damaged(b"abcd"), damaged(b"abce"))
    assert kinds(found) == [("ReferencedImageSequence", "value")]
    assert "undecodable" in str(found[0])


def test_deeply_nested_items_are_compared() -> None:
    def deep(value: str) -> Dataset:
        made = element(0x00100020, "LO", value)
        for _ in range(127):
            made = element(0x00081140, "SQ", item(made))
        return read(made)

    (found,) = diff(deep("1 "), deep("2 "))
    assert found.path == "ReferencedImageSequence[1]." * 127 + "PatientID"


def test_comparing_leaves_items_the_class_that_they_have() -> None:
    def made(*values: str) -> CTImage:
        ct = CTImage.draft(PatientID="1")
        of_class = {"ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.2"}
        ct.ReferencedImageSequence = [{**of_class, "ReferencedSOPInstanceUID": value} for value in values]
        found = decode(encode(ct, transfer_syntax=EXPLICIT_LITTLE_ENDIAN))
        assert isinstance(found, CTImage)
        return found

    a, b = made("1.2", "1.3"), made("1.2", "1.4", "1.5")
    found = diff(a, b, ignore_file_meta=True, ignore=["SOPInstanceUID"])
    assert [one.kind for one in found] == ["items", "value", "added"]
    expected = type(made("1.2").ReferencedImageSequence[0])  # type: ignore[index]
    assert expected is not Dataset
    assert type(found[-1].b) is expected
    assert {type(one) for ds in (a, b) for one in ds.ReferencedImageSequence or ()} == {expected}
    assert not a.touched


def test_items_alone_can_be_compared() -> None:
    a, b = numbered(1, 2).ReferencedImageSequence
    assert kinds(diff(a, b)) == [("ReferencedSOPInstanceUID", "value"), ("ReferencedFrameNumber", "value")]
    assert diff(a, a) == []


def test_of_long_values_the_first_difference_is_told() -> None:
    a, b = Dataset(PatientComments="x" * 100), Dataset(PatientComments="x" * 90 + "y" * 12)
    assert diff(a, b)[0].detail == "12 of 102 characters differ, the first is character 91"
    a, b = Dataset(ContourData=[0.5] * 150), Dataset(ContourData=[*[0.5] * 99, 1, *[0.5] * 50])
    assert diff(a, b)[0].detail == "1 of 150 values differs, the first is value 100"
    assert len(str(diff(a, b)[0])) < 200
    assert diff(Dataset(ImageType=["A", "B"]), Dataset(ImageType=["A", "C"]))[0].detail == ""


def test_differences_can_be_written_as_json() -> None:
    a = Dataset(PatientName="Ito^Haru", FrameAcquisitionDuration=float("nan"), FrameIncrementPointer=0x00181063)
    b = Dataset(StudyDate="20240229", PixelSpacing=(1, 0.5), ReferencedImageSequence=[{}])
    shown = json.loads(json.dumps([one.as_dict() for one in diff(a, b)], allow_nan=False))
    assert {one["keyword"]: one["a"] or one["b"] for one in shown} == {
        "StudyDate": {"vr": "DA", "value": ["20240229"]},
        "ReferencedImageSequence": {"vr": "SQ", "items": 1},
        "PatientName": {"vr": "PN", "value": ["Ito^Haru"]},
        "FrameAcquisitionDuration": {"vr": "FD", "value": ["nan"]},
        "FrameIncrementPointer": {"vr": "AT", "value": ["(0018,1063)"]},
        "PixelSpacing": {"vr": "DS", "value": [1.0, 0.5]},
    }


# Properties.

_TEXT: Final = st.text("abcdäöü ", min_size=1, max_size=8).map(lambda text: f"x{text}x")
VALUES: Final[dict[str, st.SearchStrategy[Any]]] = {
    "ImageType": st.lists(st.sampled_from("ABCD"), min_size=2, max_size=4),
    "SOPInstanceUID": st.integers(0, 10**20).map(lambda number: f"2.25.{number}"),
    "StudyDate": st.dates().map(lambda day: f"{day.year:04}{day.month:02}{day.day:02}"),
    "StudyTime": st.times().map(lambda time: f"{time:%H%M%S}"),
    "PatientName": _TEXT,
    "PatientComments": _TEXT,
    "SliceThickness": st.integers(-1000, 1000).map(lambda number: number / 8),
    "FrameAcquisitionDuration": st.floats(allow_nan=False),
    "InstanceNumber": st.integers(-(2**31), 2**31 - 1),
    "Rows": st.integers(0, 2**16 - 1),
    "FrameIncrementPointer": st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=3),
    "EncapsulatedDocument": st.binary(min_size=1, max_size=20).map(lambda data: data + b"\1" * (1 + len(data) % 2)),
}
SEQUENCES: Final = ("ReferencedImageSequence", "RequestAttributesSequence")
CONTENTS: Final = st.recursive(
    st.fixed_dictionaries({}, optional=VALUES),
    lambda inner: st.fixed_dictionaries(
        {}, optional={**VALUES, **{name: st.lists(inner, max_size=4) for name in SEQUENCES}}
    ),
    max_leaves=12,
)


def made(content: dict[str, Any]) -> Dataset:
    return Dataset(SpecificCharacterSet="ISO_IR 192", **deepcopy(content))


@given(CONTENTS)
def test_a_copy_is_equal(content: dict[str, Any]) -> None:
    ds = made(content)
    assert diff(ds, deepcopy(ds)) == diff(ds, made(content)) == diff(ds, ds) == []
    for syntax in (EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN):
        back = decode(encode(ds, bare=True, transfer_syntax=syntax), transfer_syntax=syntax)
        assert diff(ds, back) == diff(back, ds) == diff(back, deepcopy(back)) == []


def _levels(ds: Any, path: str = "") -> list[tuple[str, Any]]:
    found = [(path, ds)]
    for one in ds:
        if one.vr == "SQ":
            for number, inner in enumerate(one.value, 1):
                found += _levels(inner, f"{path}{one.keyword}[{number}].")
    return found


def _read_back(ds: Dataset) -> Dataset:
    return decode(encode(ds, bare=True), transfer_syntax=EXPLICIT_LITTLE_ENDIAN)


@given(CONTENTS, st.data(), st.sampled_from([deepcopy, _read_back]))
def test_a_change_is_found_and_nothing_else(
    content: dict[str, Any], data: st.DataObject, copied: Callable[[Dataset], Dataset]
) -> None:
    ds = made(content)
    changed = copied(ds)
    path, level = data.draw(st.sampled_from(_levels(changed)))
    keyword = data.draw(st.sampled_from(sorted(VALUES)))
    value = data.draw(VALUES[keyword])
    was = level.get(keyword)
    there = keyword in level
    level[keyword] = value
    if there and level.get(keyword) == was:
        assert diff(ds, changed) == []
    else:
        expected = [(f"{path}{keyword}", "value" if there else "added")]
        assert kinds(diff(ds, changed)) == expected
        assert [(one.path, one.kind) for one in diff(_read_back(ds), _read_back(changed))] == expected
    del level[keyword]
    assert kinds(diff(ds, changed)) == ([(f"{path}{keyword}", "removed")] if there else [])


@given(CONTENTS, st.data(), st.sampled_from([deepcopy, _read_back]))
def test_an_item_that_was_put_in_is_found_and_nothing_else(
    content: dict[str, Any], data: st.DataObject, copied: Callable[[Dataset], Dataset]
) -> None:
    ds = made(content)
    if SEQUENCES[0] not in ds:
        ds[SEQUENCES[0]] = [{"Rows": number} for number in range(data.draw(st.integers(0, 5)))]
    changed = copied(ds)
    items = changed[SEQUENCES[0]].value
    index = data.draw(st.integers(0, len(items)))
    items.insert(index, {"AccessionNumber": "new"})
    expected = [(SEQUENCES[0], "items"), (f"{SEQUENCES[0]}[{index + 1}]", "added")]
    assert kinds(diff(ds, changed)) == expected
    assert kinds(diff(changed, ds)) == [expected[0], (expected[1][0], "removed")]
    assert kinds(diff(_read_back(ds), _read_back(changed))) == expected


@given(CONTENTS, CONTENTS)
def test_the_other_way_round_the_same_differs(one: dict[str, Any], other: dict[str, Any]) -> None:
    a, b = made(one), made(other)
    there, back = diff(a, b), diff(b, a)
    mirrored = {"added": "removed", "removed": "added"}
    assert Counter((found.path_in_b, found.path, found.kind) for found in there) == Counter(
        (found.path, found.path_in_b, mirrored.get(found.kind, found.kind)) for found in back
    )
    assert bool(there) == (a != b)


FEATURES: Final = st.lists(st.sampled_from("abcd").map(lambda name: {1: name.encode(), 2: b"x"}), max_size=250)


@given(FEATURES, FEATURES)
def test_every_item_is_paired_or_alone_and_in_order(mine: Any, theirs: Any) -> None:
    pairs = align(mine, theirs)
    assert [one for one, _ in pairs if one is not None] == list(range(len(mine)))
    assert [other for _, other in pairs if other is not None] == list(range(len(theirs)))
    assert all(pair != (None, None) for pair in pairs)
    assert Counter(align(theirs, mine)) == Counter((other, one) for one, other in pairs)


# Against dcmconv, which writes the same values in other ways, and pydicom, which compares data sets, too.

_TESTS: Final = PYDICOM_DATA / "test_files"
NAMES: Final = (
    "CT_small.dcm", "MR_small.dcm", "MR_small_implicit.dcm", "MR_small_padded.dcm", "JPEG2000.dcm", "SC_rgb_rle.dcm",
    "SC_rgb_small_odd.dcm", "UN_sequence.dcm", "nested_priv_SQ.dcm", "priv_SQ.dcm", "empty_charset_LEI.dcm",
    "liver_1frame.dcm", "reportsi.dcm", "rtdose.dcm", "rtplan.dcm", "rtstruct.dcm", "test-SR.dcm", "waveform_ecg.dcm",
    "examples_overlay.dcm", "examples_palette.dcm", "dicomdirtests/DICOMDIR", "dicomdirtests/DICOMDIR-implicit",
    "../charset_files/chrRuss.dcm", "../charset_files/chrX1.dcm", "../charset_files/chrSQEncoding1.dcm",
)  # fmt: skip
CORPUS_NAMES: Final = (
    "highdicom/dx_image.dcm", "highdicom/seg_image_ct_binary_overlap.dcm", "highdicom/sm_annotations.dcm",
    "pydicom-data/parametric_map_float.dcm", "pydicom-data/explicit_VR-UN.dcm",
)  # fmt: skip
FILES: Final = [
    path for path in [*(_TESTS / name for name in NAMES), *(CORPUS / name for name in CORPUS_NAMES)] if path.is_file()
]
MODES: Final = {
    "implicit": ("+ti",),
    "explicit": ("+te",),
    "undefined lengths": ("-e", "-g"),
    "defined lengths": ("+e",),
    "group lengths": ("+g",),
    "padding": ("+p", "512", "64"),
    "bare": ("-F",),
    "known": ("+uc",),
}


@pytest.mark.oracle
@pytest.mark.skipif(shutil.which("dcmconv") is None, reason="dcmconv (Debian's dcmtk) is not installed")
@pytest.mark.parametrize("path", FILES, ids=short)
def test_what_dcmconv_encodes_otherwise_is_equal(path: Path, tmp_path: Path) -> None:
    a, theirs = dicodec.read(path), pydicom.dcmread(path, force=True)
    compared = 0
    for mode, options in MODES.items():
        target = tmp_path / f"{mode}.dcm"
        if subprocess.run(["dcmconv", *options, path, target], capture_output=True, check=False).returncode:
            continue  # compressed pixel data has to stay in its transfer syntax
        b = dicodec.read(target)
        compared += 1
        for one, other in ((a, b), (b, a)):
            assert diff(one, other, ignore_transfer_syntax=True, ignore_file_meta=True) == [], mode
        # By default only what encodings tell differently is left, of which pydicom sees what is no private element.
        found = diff(a, b, ignore_file_meta=True)
        equal = theirs == pydicom.dcmread(target, force=True)
        assert all(one.kind == "vr" or one.tag & 0xFFFF in (0, 0xFFFC) for one in found), mode
        assert not equal or all(one.kind == "vr" and one.tag.is_private for one in found), mode
    assert compared >= 6


@pytest.mark.oracle
@pytest.mark.skipif(shutil.which("dcmodify") is None, reason="dcmodify (Debian's dcmtk) is not installed")
def test_what_dcmodify_changes_is_found(tmp_path: Path) -> None:
    target = tmp_path / "changed.dcm"
    shutil.copy(_TESTS / "rtplan.dcm", target)
    changes = [
        "-m",
        "PatientID=4711",
        "-i",
        "PatientComments=new",
        "-m",
        "BeamSequence[0].BeamName=other",
        "-ea",
        "StudyID",
    ]
    subprocess.run(["dcmodify", "-nb", *changes, target], check=True, capture_output=True)
    a, b = dicodec.read(_TESTS / "rtplan.dcm"), dicodec.read(target)
    assert kinds(diff(a, b, ignore_file_meta=True)) == [
        ("PatientID", "value"),
        ("PatientComments", "added"),
        ("StudyID", "removed"),
        ("BeamSequence[1].BeamName", "value"),
    ]
