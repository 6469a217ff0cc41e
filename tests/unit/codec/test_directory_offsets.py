"""Writing a directory: nothing changes that need not, and offsets are right again (PS3.3 F.3.2.2).

What is expected is made by ``directory_bytes``, which counts by itself.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dicodec import Dataset, DicomError, Directory, DirectoryRecord, IncompleteError, decode, directory, encode, read
from dicodec.errors import ValueEncodeError
from dicomstd.iods import BasicDirectory
from dicomstd.items import DirectoryRecordItem
from unit.codec.directory_bytes import (
    BIG_ENDIAN,
    EXPLICIT,
    FIRST,
    IMPLICIT,
    LAST,
    LOWER,
    NEXT,
    PATIENT_NAME,
    SHARING,
    Rec,
    dicomdir,
    image,
    patient,
    series,
    study,
    usual,
)

DEFLATED = "1.2.840.10008.1.2.1.99"
SYNTAXES = EXPLICIT, IMPLICIT, BIG_ENDIAN
LONGER = "Somebody^Else^Altogether^Of^A^Longer^Name"


def of_bytes(data: bytes, **options: Any) -> Directory:
    return directory(io.BytesIO(data), **options)


def saved(one: Directory, **options: Any) -> bytes:
    out = io.BytesIO()
    one.save(out, **options)
    return out.getvalue()


def shape(one: Directory) -> list[tuple[int, str, str | None]]:
    return [(depth, record.type, record.path and str(record.path)) for depth, record in one.walk()]


def renamed() -> list[Rec]:
    tree = usual()
    tree[0].keys[PATIENT_NAME] = "PN", LONGER.encode()
    return tree


def image_item(*names: str) -> dict[str, Any]:
    return {"DirectoryRecordType": "IMAGE", "ReferencedFileID": names}


# Nothing more than what has to change.


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_what_is_untouched_is_written_byte_for_byte(syntax: str, undefined: bool) -> None:
    for change in ({}, {FIRST: 1, (3, NEXT): None}):
        data = dicomdir(usual(), change, syntax=syntax, undefined=undefined)
        one = of_bytes(data)
        assert saved(one) == data
        assert encode(one.dataset) == data
        assert not one.dataset.touched
    one = of_bytes(dicomdir(usual(), syntax=syntax, undefined=undefined))
    one.update_offsets()
    assert not one.dataset.touched


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_longer_text_moves_what_stands_behind_it(syntax: str, undefined: bool) -> None:
    options: dict[str, Any] = {"syntax": syntax, "undefined": undefined}
    one = of_bytes(dicomdir(usual(), **options))
    one.roots[0].item["PatientName"] = LONGER
    assert saved(one) == dicomdir(renamed(), **options)
    assert saved(one) == dicomdir(renamed(), **options)


def test_only_offsets_that_moved_are_assigned() -> None:
    one = of_bytes(dicomdir(usual()))
    one.find("IMAGE")[1].item["ReferencedFileID"] = ("LONGER", "NAME")
    one.update_offsets()
    assigned = [path for path, element in one.dataset.walk() if element.offset is None]
    assert assigned == [
        "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity",
        "DirectoryRecordSequence[1].OffsetOfTheNextDirectoryRecord",
        "DirectoryRecordSequence[5].ReferencedFileID",
        *(f"DirectoryRecordSequence[{number}].OffsetOfReferencedLowerLevelDirectoryEntity" for number in (6, 7, 8)),
    ]


def test_a_change_in_front_of_the_records_moves_them_all() -> None:
    one = of_bytes(dicomdir(usual()))
    assert one.dataset.file_meta is not None
    one.dataset.file_meta["ImplementationVersionName"] = "SOMETHING"
    again = of_bytes(saved(one))
    assert again.problems == []
    assert again.roots[0].item._level.pos == one.roots[0].item._level.pos + 18
    one = of_bytes(dicomdir(usual()))
    one.dataset["FileSetID"] = "LONGER_NAME"
    assert of_bytes(saved(one)).problems == []


def test_a_value_that_is_no_longer_moves_nothing() -> None:
    one = of_bytes(dicomdir(usual(), {FIRST: 3}))
    one.roots[0].item["PatientName"] = "Oto^Haru"
    data = saved(one)
    assert data == dicomdir(usual()).replace(b"Ito^Haru", b"Oto^Haru")


def test_shifted_and_missing_offsets_are_right_once_they_are_updated() -> None:
    for change, options in (({}, {"shift": 132}), ({(4, NEXT): None, (8, LOWER): None, LAST: None}, {})):
        data = dicomdir(usual(), change, **options)  # type: ignore[arg-type]
        one = of_bytes(data)
        assert saved(one) == data
        one.update_offsets()
        assert saved(one) == dicomdir(usual())


def test_offsets_of_an_odd_vr_or_length_are_put_right() -> None:
    data = dicomdir(usual())
    for odd in (b"UN\0\0\x04\0\0\0\0\0\0\0", b"UL\x02\0\0\0", b"UL\0\0", b"US\x04\0\0\0\0\0"):
        at = data.rindex(b"\x04\0\0\x14UL\x04\0\0\0\0\0") + 4
        changed = data[:at] + odd + data[at + 8 :]
        grown = len(odd) - 8
        # The item and the sequence are as long as they then are.
        for mark, back in ((b"\xfe\xff\x00\xe0", 0), (b"\x04\0\x20\x12SQ\0\0", 4)):
            place = changed.rindex(mark, 0, at) + 4 + back
            length = int.from_bytes(changed[place : place + 4], "little") + grown
            changed = changed[:place] + length.to_bytes(4, "little") + changed[place + 4 :]
        one = of_bytes(changed)
        one.roots[0].item["PatientName"] = LONGER
        again = of_bytes(saved(one))
        assert again.problems == []
        assert shape(again) == shape(one)


def test_offsets_of_shared_records_follow_them() -> None:
    roots = [patient("A", study(series(Rec("IMAGE"), Rec("IMAGE")))), Rec("MRDR")]
    change: dict[Any, Any] = {(0, NEXT): 0, LAST: lambda at: at[0], (3, SHARING): lambda at: at[5]}
    one = of_bytes(dicomdir(roots, change))
    one.roots[0].item["PatientName"] = LONGER
    roots[0].keys[PATIENT_NAME] = "PN", LONGER.encode()
    assert saved(one) == dicomdir(roots, change)
    one.records[5].remove()
    again = of_bytes(saved(one))
    assert again.problems == []
    assert again.find("IMAGE")[0].item.get(SHARING) == 0


def test_orphans_are_kept_and_keep_their_order() -> None:
    tree = [patient("A", study()), patient("B", study())]
    one = of_bytes(dicomdir(tree, {(0, LOWER): 0, (1, NEXT): lambda at: at[3], (2, LOWER): 0}))
    assert [record.type for record in one.orphans] == ["STUDY", "STUDY"]
    one.roots[0].item["PatientName"] = LONGER
    again = of_bytes(saved(one))
    assert [record.type for record in again.orphans] == ["STUDY", "STUDY"]
    assert again.orphans[0].item.get(NEXT) == again.orphans[1].item._level.pos


# Adding and removing.


def test_a_record_is_added_at_the_end_of_its_level() -> None:
    one = of_bytes(dicomdir(usual()))
    study_record = one.find("STUDY")[0]
    added = study_record.add({"DirectoryRecordType": "SERIES", "Modality": "CT"})
    added.add(image_item("C", "I1"))
    assert isinstance(added, DirectoryRecord)
    assert isinstance(added.item, DirectoryRecordItem)
    assert added.parent is study_record
    assert added.in_use
    tree = usual()
    tree[0].below[0].below.append(series(image("C", "I1")))
    assert saved(one) == dicomdir(tree)


def test_a_record_is_added_before_another_one() -> None:
    one = of_bytes(dicomdir(usual()))
    first = one.find("IMAGE")[0]
    assert first.parent is not None
    first.parent.add(image_item("A", "I0"), before=first)
    one.add({"DirectoryRecordType": "PATIENT", "PatientID": "4711", "PatientName": "Abe"}, before=one.roots[0])
    one.add({"DirectoryRecordType": "PRIVATE"})
    tree = [patient("Abe"), *usual(), Rec("PRIVATE")]
    tree[1].below[0].below[0].below.insert(0, image("A", "I0"))
    assert saved(one) == dicomdir(tree)
    with pytest.raises(DicomError, match="is not of the level that a record is added to"):
        one.add(image_item("X"), before=first)


def test_a_record_of_another_directory_is_copied() -> None:
    one, other = of_bytes(dicomdir(usual())), of_bytes(dicomdir(renamed()))
    added = one.add(other.roots[0].item)
    assert added.item is not other.roots[0].item
    assert len(other.records) == 9
    tree = usual()
    tree.append(patient(LONGER))
    assert saved(one) == dicomdir(tree)
    # One of the same directory, too.
    added.add(one.find("STUDY")[0].item)
    tree[2].below.append(study())
    assert saved(one) == dicomdir(tree)


def test_a_record_is_removed_with_all_below_it() -> None:
    one = of_bytes(dicomdir(usual()))
    gone = one.roots[0]
    below = gone.children[0]
    gone.remove()
    assert saved(one) == dicomdir(usual()[1:])
    assert len(one.records) == 4
    for record in (gone, below):
        for attempt in (record.remove, lambda record=record: record.add(image_item("A"))):
            with pytest.raises(DicomError, match="was removed from its directory"):
                attempt()
    assert below.item.get("StudyInstanceUID") == "1.2.3"
    one.roots[0].remove()
    assert saved(one) == dicomdir([])


def test_a_middle_one_and_an_orphan_are_removed() -> None:
    one = of_bytes(dicomdir(usual()))
    one.find("IMAGE")[0].remove()
    tree = usual()
    del tree[0].below[0].below[0].below[0]
    assert saved(one) == dicomdir(tree)
    one = of_bytes(dicomdir(usual(), {(3, NEXT): 0}))
    one.orphans[0].remove()
    assert one.orphans == ()
    tree = usual()
    del tree[0].below[0].below[0].below[1]
    assert saved(one) == dicomdir(tree)


def test_the_order_repairs_what_offsets_do_not() -> None:
    one = of_bytes(dicomdir(usual(), {(0, LOWER): 1, (2, LOWER): 0}), by_order=True)
    one.update_offsets()
    assert saved(one) == dicomdir(usual())


def test_changes_beside_the_tree_are_refused() -> None:
    one = of_bytes(dicomdir(usual()))
    items = one.dataset["DirectoryRecordSequence"].value
    del items[3]
    with pytest.raises(DicomError, match="was changed beside the tree: use add"):
        one.update_offsets()
    one = of_bytes(dicomdir(usual()))
    one.dataset["DirectoryRecordSequence"] = []
    with pytest.raises(DicomError, match="was changed beside the tree"):
        saved(one)


def test_what_cannot_be_a_record_is_refused() -> None:
    one = of_bytes(dicomdir(usual()))
    with pytest.raises(IncompleteError, match="DirectoryRecordType"):
        one.add({"PatientID": "1"})
    with pytest.raises(ValueEncodeError):
        one.add(one.roots[0])  # type: ignore[arg-type]
    assert len(one.records) == 9
    assert saved(one) == dicomdir(usual())


# Other encodings.


@pytest.mark.parametrize("before", SYNTAXES)
@pytest.mark.parametrize("after", [*SYNTAXES, DEFLATED])
def test_another_transfer_syntax_has_offsets_of_its_own(before: str, after: str) -> None:
    data = dicomdir(usual(), syntax=before)
    one = of_bytes(data)
    written = saved(one, transfer_syntax=after)
    again = of_bytes(written)
    assert [problem.rule for problem in again.problems] == ([] if after == EXPLICIT else ["encoding"])
    assert shape(again) == shape(one)
    if after == before:
        assert written == data
    # The data set that it was made of is as before.
    assert not one.dataset.touched
    assert saved(one) == data


def test_a_directory_from_nothing(tmp_path: Path) -> None:
    one = directory(BasicDirectory(FileSetID="SET"))
    record = one.add({"DirectoryRecordType": "PATIENT", "PatientName": "Ito^Haru", "PatientID": "4711"})
    record = record.add({"DirectoryRecordType": "STUDY", "StudyInstanceUID": "1.2.3"})
    record = record.add(
        DirectoryRecordItem.draft(DirectoryRecordType="SERIES", Modality="CT"),
    )
    for name in ("I1", "I2"):
        record.add(image_item("A", name))
    one.save(tmp_path / "DICOMDIR")
    again = directory(tmp_path / "DICOMDIR")
    assert again.problems == []
    assert shape(again) == shape(one)
    assert isinstance(again.dataset, BasicDirectory)
    assert again.dataset.get(FIRST) == again.roots[0].item._level.pos
    plain = directory(Dataset(FileSetID="SET", DirectoryRecordSequence=[]))
    plain.add({"DirectoryRecordType": "PATIENT"})
    assert [record.type for record in directory(decode(saved(plain))).roots] == ["PATIENT"]


def test_saving_over_the_file_it_came_from(tmp_path: Path) -> None:
    path = tmp_path / "DICOMDIR"
    path.write_bytes(dicomdir(usual()))
    one = directory(path)
    one.roots[0].item["PatientName"] = LONGER
    one.save(path)
    assert path.read_bytes() == dicomdir(renamed())
    assert directory(read(path)).problems == []


def test_what_a_typed_directory_lacks_is_asked_for() -> None:
    one = directory(BasicDirectory.draft())
    with pytest.raises(IncompleteError, match="FileSetID"):
        saved(one)
    assert of_bytes(saved(one, allow_incomplete=True)).records == ()


# Random trees, random changes.

TYPES = ("PATIENT", "STUDY", "SERIES", "IMAGE", "PRIVATE")
names = st.text("ABC", min_size=1, max_size=8)
records = st.deferred(lambda: st.builds(_record, st.sampled_from(TYPES), st.text("ab", max_size=30), names, levels))
levels = st.lists(records, max_size=3)


def _record(kind: str, text: str, name: str, below: list[Rec]) -> Rec:
    return Rec(kind, {0x00041500: ("CS", name.encode()), PATIENT_NAME: ("PN", text.encode())}, below)


def of_record(made: Directory | DirectoryRecord, tree: list[Rec]) -> None:
    """Add records to a directory as they stand in a tree."""
    for one in tree:
        keys: dict[str, Any] = {"ReferencedFileID": [one.keys[0x00041500][1].decode()]}
        keys["PatientName"] = one.keys[PATIENT_NAME][1].decode() or None
        of_record(made.add({"DirectoryRecordType": one.kind, **keys}), one.below)


def pairs(tree: list[Rec], made: Directory | DirectoryRecord) -> Iterator[tuple[list[Rec], Rec, DirectoryRecord]]:
    level = made.roots if isinstance(made, Directory) else made.children
    for one, record in zip(tree, level, strict=True):
        yield tree, one, record
        yield from pairs(one.below, record)


def structure(one: Directory) -> list[str]:
    return [problem.rule for problem in one.problems if problem.rule not in ("encoding", "place")]


@given(levels, st.sampled_from([*SYNTAXES, DEFLATED]))
def test_random_trees_are_written_and_read_back(tree: list[Rec], syntax: str) -> None:
    one = directory(BasicDirectory(FileSetID="SET"))
    of_record(one, tree)
    again = of_bytes(saved(one, transfer_syntax=syntax))
    assert structure(again) == []
    assert shape(again) == shape(one)
    assert len(again.records) == len(one.records)
    one.update_offsets()
    explicit = of_bytes(saved(one))
    assert [record.item for record in explicit.records] == [record.item for record in one.records]
    assert explicit.dataset == one.dataset


@given(levels, st.data(), st.sampled_from(SYNTAXES), st.booleans())
def test_random_changes_are_what_would_have_been_written(
    tree: list[Rec], data: st.DataObject, syntax: str, undefined: bool
) -> None:
    original = dicomdir(tree, syntax=syntax, undefined=undefined)
    one = of_bytes(original)
    assert structure(one) == []
    assert saved(one) == original
    for _ in range(data.draw(st.integers(0, 4))):
        found = list(pairs(tree, one))
        what = data.draw(st.sampled_from(["text", "remove", "add"]))
        if what == "add" and not undefined:  # a new item has a defined length
            new = data.draw(records)
            made: Directory | DirectoryRecord = one
            below = tree
            if found and data.draw(st.booleans()):
                _, rec, made = data.draw(st.sampled_from(found))
                below = rec.below
            of_record(made, [new])
            below.append(new)
        elif found and what == "text":
            _, rec, record = data.draw(st.sampled_from(found))
            text = data.draw(st.text("xy", min_size=1, max_size=40))
            record.item["PatientName"] = text
            rec.keys[PATIENT_NAME] = "PN", text.encode()
        elif found and what == "remove":
            level, rec, record = data.draw(st.sampled_from(found))
            record.remove()
            level[:] = [one for one in level if one is not rec]
    assert saved(one) == dicomdir(tree, syntax=syntax, undefined=undefined)
