"""A DICOMDIR as a tree: offsets that are right, wrong, shifted or missing; what each problem says (PS3.3 F)."""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dicodec
from dicodec import Dataset, DicomError, Directory, DirectoryRecord, decode, directory, read
from dicodec.directories.order import by_order
from dicodec.errors import DecodeError, EncodeError, UnknownKeyError
from dicomstd.items import DirectoryRecordItem
from unit.codec.directory_bytes import (
    BIG_ENDIAN,
    EXPLICIT,
    FILE_ID,
    FIRST,
    IMPLICIT,
    LAST,
    LOWER,
    NEXT,
    RECORDS,
    SHARING,
    Rec,
    dicomdir,
    image,
    patient,
    series,
    study,
    usual,
)

SAMPLES = Path(pydicom.__file__).parent / "data/test_files/dicomdirtests"
USUAL = [
    (0, "PATIENT"), (1, "STUDY"), (2, "SERIES"), (3, "IMAGE"), (3, "IMAGE"),
    (0, "PATIENT"), (1, "STUDY"), (2, "SERIES"), (3, "IMAGE"),
]  # fmt: skip


def of_bytes(data: bytes, **options: Any) -> Directory:
    return directory(io.BytesIO(data), **options)


def made(change: Mapping[Any, Any] | None = None, **options: Any) -> Directory:
    return of_bytes(dicomdir(usual(), change, **options))


def shape(made: Directory | DirectoryRecord) -> list[tuple[int, str]]:
    return [(depth, record.type) for depth, record in made.walk()]


def saved(made: Directory, **options: Any) -> bytes:
    out = io.BytesIO()
    made.save(out, **options)
    return out.getvalue()


def rules(made: Directory) -> list[str]:
    return [problem.rule for problem in made.problems]


# A directory that is right.


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, BIG_ENDIAN])
def test_the_records_are_a_tree(syntax: str, undefined: bool) -> None:
    one = made(syntax=syntax, undefined=undefined)
    assert shape(one) == USUAL
    assert rules(one) == ([] if syntax == EXPLICIT else ["encoding"])
    assert [record.type for record in one.roots] == ["PATIENT", "PATIENT"]
    first = one.roots[0]
    assert first.parent is None
    assert first.children[0].parent is first
    assert shape(first) == [(0, "STUDY"), (1, "SERIES"), (2, "IMAGE"), (2, "IMAGE")]
    assert isinstance(first.item, DirectoryRecordItem)
    assert first.item.get("PatientName") == "Ito^Haru"
    assert len(one.records) == 9
    assert one.orphans == ()


def test_the_order_of_the_items_is_no_matter() -> None:
    one = made(order=[8, 3, 1, 0, 2, 4, 7, 5, 6])
    assert shape(one) == USUAL
    assert one.problems == []
    assert one.records[3] is one.roots[0]


def test_records_are_found_by_type_and_values() -> None:
    one = made()
    assert len(one.find("IMAGE")) == 3
    assert len(one.find()) == 9
    assert one.find(PatientName="Roe^Jan") == [one.roots[1]]
    assert one.find("PATIENT", PatientID="4711") == list(one.roots)
    assert one.find("STUDY", PatientID="4711") == []
    assert one.find(ReferencedFileID=["B", "I1"])[0].path == one.find("IMAGE")[2].path
    assert one.find("SERIES", PatientName=None) == one.find("SERIES")
    assert one.roots[1].find("IMAGE", ReferencedFileID=("A", "I1")) == []
    with pytest.raises(UnknownKeyError, match="did you mean PatientName"):
        one.find(PatientNam="x")


def test_dates_and_uids_are_compared_by_value_or_text() -> None:
    one = of_bytes(dicomdir([Rec("STUDY", {0x00080020: ("DA", b"20240131"), 0x0020000D: ("UI", b"1.2.3")})]))
    for value in ("20240131", date(2024, 1, 31)):
        assert len(one.find(StudyDate=value)) == 1
    assert len(one.find(StudyInstanceUID="1.2.3")) == 1
    assert one.find(StudyDate="20240201") == []


def test_what_cannot_be_decoded_is_not_found_and_hurts_nothing() -> None:
    tree = [Rec("STUDY", {0x00080020: ("DA", b"yesterday"), FILE_ID: ("OB", b"A\\B")}), Rec("A\\B")]
    one = of_bytes(dicomdir(tree))
    assert one.find(StudyDate="yesterday") == []
    assert one.roots[0].path is None
    assert [record.type for record in one.roots] == ["STUDY", ""]
    data = dicomdir(usual()).replace(b"\x04\0\x30\x14CS", b"\x04\0\x30\x14US", 1)
    assert shape(of_bytes(data)) == [(0, ""), *USUAL[1:]]


def test_a_record_that_is_not_in_use_stays() -> None:
    one = made()
    assert one.roots[0].in_use
    data = dicomdir(usual()).replace(b"US\x02\x00\xff\xff", b"US\x02\x00\x00\x00", 1)
    again = of_bytes(data)
    assert [record.in_use for record in again.roots] == [False, True]
    assert shape(again) == USUAL
    # Other values are to be taken for FFFF (PS3.3 F.3.2.2).
    assert of_bytes(data.replace(b"US\x02\x00\x00\x00", b"US\x02\x00\x01\x00")).roots[0].in_use


def test_a_path_and_a_data_set_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "DICOMDIR"
    path.write_bytes(dicomdir(usual()))
    for source in (path, str(path)):
        assert shape(directory(source)) == USUAL
        assert directory(source).folder == tmp_path
    with path.open("rb") as file:
        assert shape(directory(file)) == USUAL
    ds = read(path)
    one = directory(ds)
    assert one.dataset is ds
    assert one.folder is None
    assert shape(one) == USUAL
    assert not ds.touched
    assert repr(one) == "<Directory: 9 records>"
    assert repr(one.roots[0]) == "<DirectoryRecord PATIENT: 1 record below>"


def test_an_empty_directory() -> None:
    one = of_bytes(dicomdir([]))
    assert (one.roots, one.records, one.problems) == ((), (), [])
    assert rules(of_bytes(dicomdir([], {FIRST: 400, LAST: 400}))) == ["offset", "offset"]


def test_a_file_set_without_directory_information() -> None:
    ds = dicodec.decode(dicomdir([]))
    for tag in (FIRST, LAST, RECORDS):
        del ds[tag]
    one = directory(ds)
    assert (one.roots, one.problems) == ((), [])
    one.update_offsets()
    assert FIRST not in ds
    assert RECORDS not in ds


def test_what_is_no_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DicomError, match="is no directory: it has no Directory Record Sequence"):
        directory(Dataset(PatientID="1"))
    with pytest.raises(DicomError, match="is no directory"):
        directory(SAMPLES / "77654033/CR1/6154")
    with pytest.raises(DecodeError):
        of_bytes(b"nothing of the kind")
    with pytest.raises(FileNotFoundError):
        directory(tmp_path / "DICOMDIR")


def test_bare_data_sets_count_from_their_own_beginning() -> None:
    data = dicomdir(usual())
    body = data[data.index(b"\x04\x00\x30\x11CS") :]
    one = directory(decode(body, transfer_syntax=EXPLICIT))
    assert shape(one) == USUAL
    assert rules(one) == ["shifted"]


def test_a_plain_data_set_has_untyped_records() -> None:
    ds = Dataset(DirectoryRecordSequence=[{"DirectoryRecordType": "PATIENT"}, {"DirectoryRecordType": "STUDY"}])
    one = directory(ds)
    assert shape(one) == [(0, "PATIENT"), (1, "STUDY")]
    assert type(one.roots[0].item) is Dataset
    assert rules(one) == ["order"]


# Offsets that are wrong.


@pytest.mark.parametrize("shift", [128, 132, 250, 7, -8, -16])
def test_offsets_that_count_from_elsewhere_are_understood(shift: int) -> None:
    one = made(shift=shift)
    assert shape(one) == USUAL
    (problem,) = one.problems
    assert (problem.rule, problem.path) == ("shifted", "DirectoryRecordSequence")
    assert f"all offsets are {abs(shift)} bytes too {'low' if shift > 0 else 'high'}" in problem.message
    assert "PS3.3 F.3.2.2" in str(problem)


def test_shifted_offsets_may_have_another_problem() -> None:
    one = made({(3, NEXT): 5}, shift=132)
    assert rules(one) == ["shifted", "offset", "orphan"]


def test_an_offset_into_a_record_ends_its_level() -> None:
    one = made({(3, NEXT): lambda at: at[4] + 8})
    assert shape(one) == [*USUAL[:4], *USUAL[5:]]
    assert [str(problem) for problem in one.problems] == [
        "DirectoryRecordSequence[4].OffsetOfTheNextDirectoryRecord "
        f" {one.records[4].item._level.pos + 8:,} leads 8 bytes into DirectoryRecordSequence[5]",
        "DirectoryRecordSequence[5]  no offset of the tree leads to it, nor to 0 below it",
    ]
    assert one.orphans == (one.records[4],)
    assert one.orphans[0].parent is None


@pytest.mark.parametrize("value", [1, 12, 0x10000, 0xFFFFFFFF])
def test_an_offset_that_leads_nowhere(value: int) -> None:
    one = made({(0, LOWER): value})
    assert shape(one) == [USUAL[0], *USUAL[5:]]
    assert one.problems[0].message == f"{value:,} leads nowhere: no record is there"
    assert one.problems[0].path == "DirectoryRecordSequence[1].OffsetOfReferencedLowerLevelDirectoryEntity"
    # What nothing leads to keeps its order, as far as its own offsets tell.
    (orphan,) = one.orphans
    assert [orphan.type, *[kind for _, kind in shape(orphan)]] == ["STUDY", "SERIES", "IMAGE", "IMAGE"]
    assert one.problems[1].message == "no offset of the tree leads to it, nor to 3 below it"


@pytest.mark.parametrize("target", [0, 5])
def test_records_in_a_circle(target: int) -> None:
    one = made({(5, NEXT): lambda at: at[target]})
    assert shape(one) == USUAL
    assert rules(one) == ["circle"]
    assert f"leads back to DirectoryRecordSequence[{target + 1}]: a circle" in one.problems[0].message


@pytest.mark.parametrize("target", [0, 1, 2])
def test_a_record_below_itself(target: int) -> None:
    one = made({(2, LOWER): lambda at: at[target]})
    assert shape(one) == [*USUAL[:3], *USUAL[5:]]
    # The second image follows the first one, which nobody leads to.
    assert rules(one) == ["circle", "orphan", "orphan"]


def test_orphans_in_a_circle() -> None:
    one = made({(0, LOWER): 0, (4, LOWER): lambda at: at[1], (2, NEXT): lambda at: at[1]})
    assert shape(one) == [USUAL[0], *USUAL[5:]]
    assert rules(one) == ["circle", "circle", "orphan"]
    assert [record.type for record in one.orphans] == ["STUDY"]


def test_a_record_that_is_reached_twice_belongs_to_the_higher_level() -> None:
    one = made({(1, NEXT): lambda at: at[5]})
    assert shape(one) == USUAL
    assert rules(one) == ["twice"]
    assert one.problems[0].path == "DirectoryRecordSequence[2].OffsetOfTheNextDirectoryRecord"
    assert "leads to DirectoryRecordSequence[6], as another offset does" in one.problems[0].message


@pytest.mark.parametrize("value", [lambda at: at[0], 0, 3])
def test_a_wrong_last_offset(value: Any) -> None:
    one = made({LAST: value})
    assert shape(one) == USUAL
    assert rules(one) == ["last"]
    assert "does not lead to the last record of the root, DirectoryRecordSequence[6]" in one.problems[0].message


def test_missing_offsets() -> None:
    one = made({(4, NEXT): None, (8, LOWER): None, LAST: None})
    assert shape(one) == USUAL
    assert [(problem.rule, problem.path) for problem in one.problems] == [
        ("missing", "DirectoryRecordSequence[5].OffsetOfTheNextDirectoryRecord"),
        ("missing", "DirectoryRecordSequence[9].OffsetOfReferencedLowerLevelDirectoryEntity"),
        ("missing", "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity"),
    ]


@pytest.mark.parametrize(
    ("value", "expected"), [(0, "leads to no record"), (None, "leads to no record"), (3, "nowhere")]
)
def test_the_root_is_found_where_only_its_offset_is_wrong(value: int | None, expected: str) -> None:
    one = made({FIRST: value})
    assert shape(one) == USUAL
    assert rules(one) == ["offset", "first"]
    assert expected in one.problems[0].message
    assert "taken for DirectoryRecordSequence[1]" in one.problems[1].message


def test_the_order_counts_where_the_root_cannot_be_found() -> None:
    one = made({FIRST: 0, (0, NEXT): 0})
    assert shape(one) == USUAL
    assert rules(one) == ["order"]
    assert "none leads to the root" in one.problems[0].message


NONE = {FIRST: 0, LAST: 0, **{(place, tag): 0 for place in range(9) for tag in (NEXT, LOWER)}}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (NONE, "there are none"),
        (dict.fromkeys(NONE), "there are none"),
        ({**NONE, FIRST: 7, LAST: 0x123456}, "none leads to a record"),
    ],
)
def test_without_offsets_the_order_counts(change: Mapping[Any, Any], why: str) -> None:
    one = made(change)
    assert shape(one) == USUAL
    assert rules(one) == ["order"]
    assert one.problems[0].message.endswith(f"{why}; the tree follows the order of the records")


def test_the_order_may_be_asked_for() -> None:
    one = of_bytes(dicomdir(usual(), {(0, LOWER): 1}), by_order=True)
    assert shape(one) == USUAL
    assert one.problems == []


def parents(*kinds: str) -> list[int | None]:
    return list(by_order(kinds))


def test_the_usual_order_of_records() -> None:
    assert parents("PATIENT", "STUDY", "SERIES", "IMAGE", "SR DOCUMENT", "PRIVATE", "SERIES", "RT PLAN") == [
        None, 0, 1, 2, 2, 2, 1, 6,
    ]  # fmt: skip
    # What lacks the record above it belongs to the next higher one.
    assert parents("IMAGE", "SERIES", "IMAGE", "PATIENT", "IMAGE") == [None, None, 1, None, 3]
    # What has nothing below it takes nothing.
    assert parents("HANGING PROTOCOL", "PATIENT", "PALETTE", "STUDY") == [None, None, None, None]
    assert parents("PATIENT", "STUDY", "SERIES", "SURFACE SCAN", "WHATEVER", "") == [None, 0, 1, 2, 2, 2]
    assert parents("TOPIC", "STUDY", "SERIES", "CURVE") == [None, 0, 1, 2]
    assert parents("PATIENT", "HL7 STRUC DOC", "STUDY", "VISIT", "RESULTS", "INTERPRETATION") == [None, 0, 0, 2, 2, 4]


# What stands in the records.


def test_types_are_checked() -> None:
    one = of_bytes(dicomdir([Rec("PATIENT", {}, [Rec("STUDDY", {}, [Rec("SERIES")]), Rec(""), image("A")])]))
    assert [(problem.rule, problem.path, problem.message) for problem in one.problems] == [
        ("type", "DirectoryRecordSequence[2].DirectoryRecordType",
         "'STUDDY' is no type of directory record (PS3.3 F.3.2.2)"),
        ("type", "DirectoryRecordSequence[4].DirectoryRecordType", "is missing, or cannot be read"),
        ("place", "DirectoryRecordSequence[5].DirectoryRecordType",
         "IMAGE does not belong below PATIENT (PS3.3 table F.4-1)"),
    ]  # fmt: skip
    one = of_bytes(dicomdir([Rec("STUDY"), Rec("CURVE"), Rec("PRIVATE", {}, [Rec("PATIENT")]), Rec("SURFACE SCAN")]))
    assert [problem.message for problem in one.problems] == ["STUDY does not belong in the root (PS3.3 table F.4-1)"]


def test_retired_shared_records_are_no_orphans() -> None:
    """Several records may refer to one that has the file, of type MRDR (PS3.3-2004 F.3.2.2)."""
    shared = Rec("MRDR", {FILE_ID: ("CS", b"X\\Y")})
    roots = [patient("A", study(series(Rec("IMAGE"), Rec("IMAGE")))), shared]
    change = {(0, NEXT): 0, LAST: lambda at: at[0], (3, SHARING): lambda at: at[5], (4, SHARING): lambda at: at[5]}
    one = of_bytes(dicomdir(roots, change))
    assert one.problems == []
    assert one.orphans == ()
    assert len(one.records) == 6
    assert [str(record.path) for record in one.find("IMAGE")] == ["X/Y", "X/Y"]
    assert rules(of_bytes(dicomdir(roots, {**change, (3, SHARING): 0, (4, SHARING): 0}))) == ["orphan"]


def test_a_sequence_that_is_none() -> None:
    data = dicomdir([]).replace(b"\x04\x00\x20\x12SQ\0\0\0\0\0\0", b"\x04\x00\x20\x12OB\0\0\x02\0\0\0ab")
    one = of_bytes(data)
    assert (one.records, rules(one)) == ((), ["sequence"])
    with pytest.raises(DicomError, match="is no sequence but OB"):
        one.add({"DirectoryRecordType": "PRIVATE"})


# Damaged files.


def cut(data: bytes, by: int) -> bytes:
    """The last item without its last bytes, the sequence as long as it then is."""
    at = data.index(b"\x04\x00\x20\x12SQ") + 8
    length = struct.unpack_from("<I", data, at)[0] - by
    return data[:at] + struct.pack("<I", length) + data[at + 4 : len(data) - by]


@pytest.mark.parametrize("by", [5, 8 + len(b"B\\I1"), 30, 200])
def test_a_damaged_file_is_read_but_not_changed(by: int) -> None:
    """What could not be read would be lost without a word."""
    data = cut(dicomdir(usual()), by) if by < 100 else dicomdir(usual())[:-by]
    one = of_bytes(data)
    assert "damage" in rules(one)
    assert "long; " in one.problems[0].message
    assert saved(one) == data
    one.dataset["FileSetID"] = "OTHER"
    for attempt in (one.update_offsets, lambda: saved(one), lambda: saved(one, transfer_syntax=IMPLICIT)):
        with pytest.raises(EncodeError, match=r"without what could not be read; directory\(read\(path"):
            attempt()


@pytest.mark.parametrize("syntax", [None, IMPLICIT])
def test_a_damaged_file_is_changed_by_who_knows(syntax: str | None) -> None:
    whole = dicomdir(usual())
    data = cut(whole, 8 + len(b"B\\I1"))  # Referenced File ID
    with pytest.raises(DecodeError):
        directory(read(io.BytesIO(data)))
    one = directory(read(io.BytesIO(data), partial=True))
    assert shape(one) == USUAL
    assert rules(one) == ["damage"]
    assert one.records[8].path is None
    one.records[8].item["ReferencedFileID"] = ("B", "I1")
    again = of_bytes(saved(one, transfer_syntax=syntax))
    assert rules(again) == ([] if syntax is None else ["encoding"])
    assert syntax or saved(again) == whole


# Data sets that do not come straight from a file.


@pytest.mark.parametrize("through", [deepcopy, lambda ds: pickle.loads(pickle.dumps(ds))], ids=["copied", "pickled"])
@pytest.mark.parametrize("change", [False, True])
def test_copies_are_directories_too(through: Any, change: bool) -> None:
    ds = decode(dicomdir(usual()))
    if change:
        one = directory(ds)
        one.roots[0].item["PatientName"] = "Somebody^Else^Altogether"
        one.update_offsets()
    one = directory(through(ds))
    assert shape(one) == USUAL
    again = of_bytes(saved(one))
    assert again.problems == []
    assert shape(again) == USUAL


@pytest.mark.parametrize("bulk", ["read", "defer", "map"])
@pytest.mark.parametrize("shift", [0, 132])
def test_values_may_be_left_in_the_file(bulk: Any, shift: int, tmp_path: Path) -> None:
    tree = usual()
    tree[0].below[0].keys[0x00420011] = "OB", bytes(100_000)
    path = tmp_path / "DICOMDIR"
    path.write_bytes(dicomdir(tree, shift=shift))
    one = directory(read(path, bulk=bulk))
    assert shape(one) == USUAL
    assert rules(one) == (["shifted"] if shift else [])
    assert saved(one) == path.read_bytes()
    one.roots[0].item["PatientName"] = "Somebody^Else^Altogether"
    again = of_bytes(saved(one))
    assert (shape(again), again.problems) == (USUAL, [])


def test_a_data_set_that_was_changed_counts_as_it_was_read_or_as_it_will_be_written() -> None:
    ds = decode(dicomdir(usual()))
    ds["DirectoryRecordSequence"].value[0]["PatientName"] = "Somebody^Else^Altogether"
    one = directory(ds)
    assert (shape(one), one.problems) == (USUAL, [])
    one.update_offsets()
    again = directory(ds)
    assert (shape(again), again.problems) == (USUAL, [])


def test_a_data_set_that_cannot_be_written_is_read_nevertheless() -> None:
    ds = decode(dicomdir(usual(), {(3, NEXT): 5}))
    ds["DirectoryRecordSequence"].value[0]["PatientName"] = "\N{GREEK SMALL LETTER ALPHA}"
    one = directory(ds)
    assert rules(one) == ["offset", "orphan"]
    with pytest.raises(DicomError, match="PatientName"):
        one.update_offsets()


# Anything at all.

offsets = st.one_of(st.integers(0, 8).map(lambda place: lambda at: at[place]), st.integers(0, 0xFFFFFFFF), st.none())
links = st.tuples(st.integers(0, 8), st.sampled_from([NEXT, LOWER, SHARING]))


@given(st.dictionaries(st.sampled_from([FIRST, LAST]) | links, offsets, max_size=12), st.booleans())
def test_whatever_the_offsets_are_each_record_is_somewhere_once(change: Mapping[Any, Any], in_order: bool) -> None:
    data = dicomdir(usual(), change)
    one = of_bytes(data, by_order=in_order)
    tree = [record for _, record in one.walk()]
    apart = [record for orphan in one.orphans for record in (orphan, *(below for _, below in orphan.walk()))]
    shared = [record for record in one.records if record not in tree and record not in apart]
    assert sorted(map(id, tree + apart + shared)) == sorted(map(id, one.records))
    for record in tree + apart:
        assert all(child.parent is record for child in record.children)
    assert saved(one) == data
    one.update_offsets()
    again = of_bytes(saved(one))
    assert shape(again) == shape(one)
    assert set(rules(again)) <= {"orphan", "place", "missing"}
