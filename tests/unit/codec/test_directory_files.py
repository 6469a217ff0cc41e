"""The files that records refer to, on media that change names, and of directories that mean harm (PS3.10 8)."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path, PurePosixPath

import pytest

from dicodec import DicomError, DirectoryRecord, directory
from unit.codec.directory_bytes import FILE_ID, Rec, dicomdir, image, patient, series, study


def record_of(file_id: bytes) -> DirectoryRecord:
    return directory(io.BytesIO(dicomdir([Rec("IMAGE", {FILE_ID: ("CS", file_id)})]))).roots[0]


def put(folder: Path, *names: str) -> Path:
    path = folder.joinpath(*names)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


@pytest.mark.parametrize(
    ("file_id", "path"),
    [
        (b"A\\B\\C", "A/B/C"),
        (b"ONE", "ONE"),
        (b" A \\B ", "A/B"),
        (b"A/B\\C", "A/B/C"),  # a whole path in one component
        (b"A\\B\\", "A/B"),
        (b"IMAGE.dcm", "IMAGE.dcm"),
        (b"..A\\B..", "..A/B.."),
        (b"a b", "a b"),
    ],
)
def test_the_path_of_a_file(file_id: bytes, path: str) -> None:
    record = record_of(file_id)
    assert record.path == PurePosixPath(path)
    assert "file" not in [problem.rule for problem in record._owner().problems]


@pytest.mark.parametrize("file_id", [b"", b"\\", b"\\\\", b"/"])
def test_no_file(file_id: bytes) -> None:
    record = record_of(file_id)
    assert record.path is None
    with pytest.raises(DicomError, match="<DirectoryRecord IMAGE: 0 records below> refers to no file"):
        record.file(".")


@pytest.mark.parametrize(
    ("file_id", "message"),
    [
        (b"..\\SECRET", r"Referenced File ID '\.\.\\SECRET' has a component '\.\.', which names no file"),
        (b"A\\..\\..\\SECRET", r"has a component '\.\.'"),
        (b"A/../../SECRET", r"has a component '\.\.'"),
        (b"A\\.", r"has a component '\.'"),
        (b"A\\...\\B", "has a component"),
        (b"A\\.. .\\B", "has a component"),
        (b"A\0B", "has a component"),
        (
            b"/etc/passwd",
            r"ID '\\etc\\passwd' is absolute; it has to stay in the file-set \(PS3.10 8.6\)",
        ),
        (b"\\etc\\passwd", "is absolute"),
        (b"A\\\\B", "has a component ''"),
        (b"C:\\A", "is absolute"),
        (b"A\\c:B", "is absolute"),
    ],
)
def test_nothing_outside_of_the_folder_is_found(file_id: bytes, message: str, tmp_path: Path) -> None:
    put(tmp_path, "SECRET")
    base = tmp_path / "media"
    put(base, "A", "B")
    record = record_of(file_id)
    with pytest.raises(DicomError, match=message):
        record.path  # noqa: B018
    with pytest.raises(DicomError, match=message):
        record.file(base)
    problems = [problem for problem in record._owner().problems if problem.rule == "file"]
    assert [problem.path for problem in problems] == ["DirectoryRecordSequence[1].ReferencedFileID"]


def test_files_are_looked_for_in_the_folder_of_the_directory(tmp_path: Path) -> None:
    put(tmp_path, "DICOMDIR").write_bytes(dicomdir([patient("A", study(series(image("A", "I1"))))]))
    expected = put(tmp_path, "A", "I1")
    (record,) = directory(tmp_path / "DICOMDIR").find("IMAGE")
    assert record.file() == expected
    assert record.file(tmp_path / "other") == tmp_path / "other" / "A" / "I1"
    with pytest.raises(DicomError, match="was not read from a path; say which folder"):
        record_of(b"A").file()


@pytest.mark.parametrize(
    "names", [("A", "I1"), ("a", "i1"), ("A", "I1.;1"), ("a", "i1;1"), ("A.", "I1."), ("a;12", "I1;")]
)
def test_names_as_media_have_them(names: tuple[str, str], tmp_path: Path) -> None:
    expected = put(tmp_path, *names)
    put(tmp_path, "A1", "I1")
    put(tmp_path, names[0], "I11")
    put(tmp_path, names[0], "I1.DCM")
    assert record_of(b"A\\I1").file(tmp_path) == expected
    # The record may have the odd name, too.
    assert record_of(b"a\\i1.;1").file(tmp_path) == expected


def test_the_name_as_it_stands_comes_first(tmp_path: Path) -> None:
    lower, upper = put(tmp_path, "i1"), put(tmp_path, "I1")
    if lower.samefile(upper):
        pytest.skip("this file system knows no case")
    for name, expected in ((b"I1", upper), (b"i1", lower), (b"I1.", upper)):
        assert record_of(name).file(tmp_path) == expected


def test_a_file_that_is_missing_has_the_path_where_it_should_be(tmp_path: Path) -> None:
    put(tmp_path, "a", "I2")
    assert record_of(b"A\\I1").file(tmp_path) == tmp_path / "a" / "I1"
    assert record_of(b"B\\C\\I1").file(tmp_path) == tmp_path / "B" / "C" / "I1"
    assert record_of(b"A\\I2\\I3").file(tmp_path) == tmp_path / "a" / "I2" / "I3"


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    put(tmp_path, "SECRET")
    base = tmp_path / "media"
    inside = put(base, "REAL")
    try:
        os.symlink(tmp_path, base / "OUT")
        os.symlink(inside, base / "IN")
        os.symlink(base / "LOOP", base / "LOOP")
    except OSError:
        pytest.skip("no links here")
    with pytest.raises(DicomError, match="is a link that leads out of"):
        record_of(b"OUT\\SECRET").file(base)
    assert record_of(b"IN").file(base) == base / "IN"
    if sys.version_info < (3, 13):  # later ones follow it no further
        with pytest.raises(DicomError, match="cannot be followed"):
            record_of(b"LOOP").file(base)
    # The folder itself may be a link.
    os.symlink(base, tmp_path / "DISC")
    assert record_of(b"REAL").file(tmp_path / "DISC") == tmp_path / "DISC" / "REAL"
