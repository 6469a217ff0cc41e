"""Directories against pydicom's FileSet: the same instances below the same records, read and written."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pydicom
import pytest
from pydicom.fileset import FileSet

from corpora import PYDICOM_DATA, all_files, short
from dicodec import Directory, DirectoryRecord, directory, read
from dicodec.uid import MEDIA_STORAGE_DIRECTORY

FOLDER = PYDICOM_DATA / "test_files" / "dicomdirtests"
#: Told by Media Storage SOP Class UID, behind which the UID of the file-set stands.
DIRECTORIES = [
    path for path in all_files() if MEDIA_STORAGE_DIRECTORY.encode() + b"\2\0\3\0" in path.read_bytes()[:2048]
]

#: What pydicom refuses, and what we find in it.
REFUSED = {"DICOMDIR-nopatient": ["last", "twice", "orphan", "orphan", "type", "type", "place"]}
#: What we find in the others.
PROBLEMS = {
    "DICOMDIR-bigEnd": ["encoding"],
    "DICOMDIR-implicit": ["encoding"],
    "DICOMDIR-nooffset": ["damage", "missing", "missing"],
}
READABLE = [path for path in DIRECTORIES if path.name not in REFUSED]
LONGER = "Somebody^Else^Altogether^Of^A^Longer^Name"

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(autouse=True)
def stages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A FileSet never removes its temporary folder by itself, and warns of that whenever it is collected."""

    class Stage:
        def __init__(self) -> None:
            self.name = str(tmp_path / "stage")
            Path(self.name).mkdir(exist_ok=True)

        def cleanup(self) -> None:
            shutil.rmtree(self.name, ignore_errors=True)

    monkeypatch.setattr("pydicom.fileset.TemporaryDirectory", Stage)


class Instance(NamedTuple):
    """What is compared of a record that refers to a file: the file, and the keys of the records above."""

    path: str
    uid: str
    series: str
    study: str
    patient: str


def ours(one: Directory) -> list[Instance]:
    found = []
    for _, record in one.walk():
        if record.path is not None:
            keys: dict[str, Any] = {}
            above: DirectoryRecord | None = record
            while above is not None:
                keys.update((element.keyword, element.value) for element in above.item if element.vr != "SQ")
                above = above.parent
            found.append(
                Instance(
                    str(record.path),
                    keys["ReferencedSOPInstanceUIDInFile"],
                    keys["SeriesInstanceUID"],
                    keys["StudyInstanceUID"],
                    keys["PatientID"],
                )
            )
    return found


def theirs(path: Path) -> list[Instance]:
    files = FileSet(path)
    return [
        Instance(
            Path(one.path).relative_to(path.parent).as_posix(),
            one.ReferencedSOPInstanceUIDInFile,
            one.SeriesInstanceUID,
            one.StudyInstanceUID,
            one.PatientID,
        )
        for one in files
    ]


def saved(one: Directory, **options: Any) -> bytes:
    out = io.BytesIO()
    one.save(out, **options)
    return out.getvalue()


def test_there_are_directories() -> None:
    assert len(DIRECTORIES) >= 8


@pytest.mark.parametrize("path", DIRECTORIES, ids=short)
def test_the_records_are_those_that_pydicom_finds(path: Path) -> None:
    one = directory(path)
    assert [problem.rule for problem in one.problems] == {**PROBLEMS, **REFUSED}.get(path.name, [])
    if path.name in REFUSED:
        with pytest.raises(ValueError, match="UNKNOWN"):
            FileSet(path)
        assert len([*one.walk()]) + sum(1 + len([*orphan.walk()]) for orphan in one.orphans) == 52
        return
    assert ours(one) == theirs(path)
    assert one.orphans == ()
    for record in one.find():
        if record.path is not None:
            assert record.file().is_file()


@pytest.mark.parametrize("path", DIRECTORIES, ids=short)
def test_what_is_untouched_is_written_byte_for_byte(path: Path) -> None:
    one = directory(path)
    assert saved(one) == path.read_bytes()
    if not PROBLEMS.get(path.name) and path.name not in REFUSED:
        one.update_offsets()
        assert not one.dataset.touched


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files, to put other directories among them."""
    folder = tmp_path_factory.mktemp("media") / "media"
    shutil.copytree(FOLDER, folder)
    return folder


@pytest.mark.parametrize("path", [one for one in READABLE if FOLDER in one.parents], ids=short)
def test_pydicom_reads_what_was_changed(path: Path, media: Path) -> None:
    before = theirs(path)
    one = directory(read(path, partial=path.name == "DICOMDIR-nooffset"))
    for record in one.find("PATIENT"):
        record.item["PatientName"] = LONGER
    place = media / path.relative_to(FOLDER)
    one.save(place)
    assert theirs(place) == before
    again = directory(place)
    assert {problem.rule for problem in again.problems} <= {"encoding"}
    assert {str(record.item.get("PatientName")) for record in again.find("PATIENT")} <= {LONGER}
    # The offsets are where pydicom finds the items.
    records = pydicom.dcmread(place).DirectoryRecordSequence
    assert [item.seq_item_tell for item in records] == [record.item._level.pos for record in again.records]
    # Nothing else changed: names apart, and offsets.
    offsets = {0x00041200, 0x00041202, 0x00041400, 0x00041420}
    original, changed = (list(directory(one).dataset.walk()) for one in (path, place))
    if path.name != "DICOMDIR-nooffset":
        assert [where for where, _ in original] == [where for where, _ in changed]
    kept = [(where, one) for where, one in original if one.tag not in offsets and one.keyword != "PatientName"]
    assert [
        (where, one.vr, bytes(one.raw)) for where, one in kept if one.vr != "SQ"
    ] == [
        (where, one.vr, bytes(one.raw))
        for where, one in changed
        if one.vr != "SQ" and one.tag not in offsets and one.keyword != "PatientName"
    ]  # fmt: skip


def test_pydicom_reads_what_was_added_and_removed(media: Path) -> None:
    one = directory(FOLDER / "DICOMDIR")
    before = theirs(FOLDER / "DICOMDIR")
    series = one.find("SERIES")
    moved = series[0].children[0]
    series[1].add(moved.item)
    moved.remove()
    one.roots[1].children[0].remove()
    place = media / "DICOMDIR-changed"
    one.save(place)
    expected = ours(one)
    assert theirs(place) == expected
    gone = {instance.study for instance in before} - {instance.study for instance in expected}
    assert len(gone) == 1
    assert {instance.uid for instance in before if instance.study not in gone} == {one.uid for one in expected}


@pytest.mark.parametrize("implicit", [False, True])
def test_directories_of_pydicom_are_right(implicit: bool, tmp_path: Path) -> None:
    files = FileSet()
    names = "CT_small.dcm", "MR_small.dcm", "dicomdirtests/77654033/CR1/6154", "dicomdirtests/77654033/CR2/6247"
    for name in names:
        files.add(PYDICOM_DATA / "test_files" / name)
    files.write(tmp_path / "media", force_implicit=implicit)
    path = tmp_path / "media" / "DICOMDIR"
    one = directory(path)
    assert [problem.rule for problem in one.problems] == (["encoding"] if implicit else [])
    assert ours(one) == theirs(path)
    one.update_offsets()
    assert not one.dataset.touched
    assert saved(one) == path.read_bytes()
    explicit = directory(io.BytesIO(saved(one, transfer_syntax="1.2.840.10008.1.2.1")))
    assert explicit.problems == []
    assert ours(explicit) == ours(one)
