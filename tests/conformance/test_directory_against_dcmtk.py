"""Directories against dcmtk: where dcmdump finds the records, whether dcmmkdir can follow the offsets, and its own."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from corpora import PYDICOM_DATA
from dicodec import Directory, directory, read
from dicomstd.iods import BasicDirectory

MISSING = [program for program in ("dcmdump", "dcmmkdir") if shutil.which(program) is None]

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} (Debian's dcmtk) is not installed"),
]

TESTS = PYDICOM_DATA / "test_files"
FOLDER = TESTS / "dicomdirtests"
OFFSETS = 0x00041200, 0x00041202, 0x00041400, 0x00041420
LONGER = "Somebody^Else^Altogether"


def saved(one: Directory) -> bytes:
    out = io.BytesIO()
    one.save(out)
    return out.getvalue()


def dump(path: Path) -> tuple[list[int], list[int]]:
    """Where dcmdump finds the records, and the offsets that it reads; it complains of nothing."""
    done = subprocess.run(["dcmdump", path], capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    text = done.stdout.decode("latin-1")
    places = [int(one) for one in re.findall(r"^ +#  offset=\$(\d+)", text, re.MULTILINE)]
    return places, [int(one) for one in re.findall(r"^ *\(0004,14?[0-9]{2,3}\) up (\d+)", text, re.MULTILINE)]


def append(path: Path, *names: str) -> str:
    """Let dcmmkdir add files to a directory, for which it follows all offsets; what it complains of."""
    command = ["dcmmkdir", "+A", "+I", "+D", path.name, *names]
    done = subprocess.run(command, capture_output=True, cwd=path.parent, check=True, timeout=60)
    return done.stderr.decode()


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """The files of a directory, and one more that does not belong to it."""
    folder = tmp_path / "media"
    shutil.copytree(FOLDER, folder)
    shutil.copyfile(TESTS / "CT_small.dcm", folder / "NEW")
    return folder


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-reordered", "DICOMDIR-nooffset"])
def test_dcmtk_finds_the_records_where_changed_offsets_lead(name: str, media: Path) -> None:
    one = directory(read(FOLDER / name, partial=name == "DICOMDIR-nooffset"))
    for record in one.find("PATIENT"):
        record.item["PatientName"] = LONGER
    one.find("SERIES")[0].add(one.find("IMAGE")[5].item)
    one.find("STUDY")[1].remove()
    path = media / name
    one.save(path)
    again = directory(path)
    assert again.problems == []
    places, offsets = dump(path)
    assert places == [record.item._level.pos for record in again.records]
    assert offsets == [one.value for _, one in again.dataset.walk() if one.tag in OFFSETS]
    # Every record but the first one is led to once; the root knows its first and its last one.
    led = [offset for offset in offsets if offset]
    assert sorted(led[2:]) == sorted(set(places) - {led[0]})
    assert led[1] == again.roots[-1].item._level.pos
    # dcmmkdir follows them, and writes all records back.
    assert append(path, "NEW") == ""
    more = directory(path)
    assert more.problems == []
    assert len(more.records) == len(again.records) + 4
    keys = [(depth, record.type, record.path) for depth, record in again.walk()]
    assert [(depth, record.type, record.path) for depth, record in more.walk()][: len(keys)] == keys


def test_dcmtk_would_tell_of_a_wrong_offset(media: Path) -> None:
    """What the silence above is worth."""
    one = directory(FOLDER / "DICOMDIR")
    one.roots[0].item["PatientName"] = LONGER
    one.dataset.save(media / "DICOMDIR")
    assert "Cannot resolve offset" in append(media / "DICOMDIR", "NEW")
    assert directory(media / "DICOMDIR").orphans


def test_directories_of_dcmtk_are_right(media: Path) -> None:
    path = media / "OWN"
    names = sorted(str(record.path) for record in directory(FOLDER / "DICOMDIR").find("IMAGE"))
    command = ["dcmmkdir", "+I", "+D", path.name, *names, "NEW"]
    subprocess.run(command, capture_output=True, cwd=media, check=True, timeout=60)
    one = directory(path)
    assert one.problems == []
    assert sorted(str(record.path) for record in one.find("IMAGE")) == sorted([*names, "NEW"])
    assert dump(path)[0] == [record.item._level.pos for record in one.records]
    one.update_offsets()
    assert not one.dataset.touched
    assert saved(one) == path.read_bytes()


def test_dcmtk_reads_a_directory_that_was_built(media: Path) -> None:
    one = directory(BasicDirectory(FileSetID="SET"))
    source = directory(FOLDER / "DICOMDIR")
    for root in source.roots:
        patient = one.add(root.item)
        for below in root.children:
            study = patient.add(below.item)
            for series in below.children:
                made = study.add(series.item)
                for image in series.children:
                    made.add(image.item)
    path = media / "DICOMDIR"
    one.save(path)
    assert [(depth, record.type) for depth, record in directory(path).walk()] == [
        (depth, record.type) for depth, record in source.walk()
    ]
    places, offsets = dump(path)
    assert len(places) == 52
    assert set(offsets) == {0, *places}
    assert append(path, "NEW") == ""
    assert len(directory(path).records) == 56
