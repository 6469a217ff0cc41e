"""Objects made with the typed classes: valid for us and, where it is at hand, for dciodvfy."""

import shutil
import subprocess
from pathlib import Path

import pytest
from dciodvfy import dciodvfy_errors

import dicodec
from conformance.objects import valid_objects

OBJECTS = {type(one).__name__: one for one in valid_objects()}


@pytest.mark.parametrize("name", OBJECTS)
def test_valid_objects_pass_as_made_and_as_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / "object.dcm"
    OBJECTS[name].save(path)
    for one in (OBJECTS[name], dicodec.read(path)):
        report = dicodec.validate(one)
        assert report.findings == ()
        assert report.passed
        assert report.unchecked["condition"] > 0


@pytest.mark.oracle
@pytest.mark.parametrize("name", OBJECTS)
def test_dciodvfy_has_no_error(name: str, tmp_path: Path) -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("dciodvfy (Debian's dicom3tools) is not installed")
    path = tmp_path / "object.dcm"
    OBJECTS[name].save(path)
    assert dciodvfy_errors(path) == {}


@pytest.mark.oracle
@pytest.mark.parametrize("name", OBJECTS)
def test_dcmdump_reads_them(name: str, tmp_path: Path) -> None:
    if shutil.which("dcmdump") is None:
        pytest.skip("dcmdump (dcmtk) is not installed")
    path = tmp_path / "object.dcm"
    OBJECTS[name].save(path)
    done = subprocess.run(["dcmdump", path], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
