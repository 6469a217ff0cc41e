"""The programs in examples/: they run, and others accept what they write."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pydicom
import pytest
from dciodvfy import dciodvfy_errors

import dicodec
from dicomstd.iods import CTImage, EnhancedMRImage, EnhancedSR, RTStructureSet, Segmentation

EXAMPLES = Path(__file__).parents[2] / "examples"
#: The program, the class of what it writes, and how many files that is.
PROGRAMS = {
    "ct_series": (CTImage, 20),
    "enhanced_mr": (EnhancedMRImage, 1),
    "segmentation": (Segmentation, 1),
    "rt_structure_set": (RTStructureSet, 1),
    "structured_report": (EnhancedSR, 1),
}
needs = {
    program: pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")
    for program in ("dciodvfy", "dcmdump")
}


@pytest.fixture(scope="module", params=PROGRAMS)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Path]]:
    """A program's name, and the files that it writes."""
    folder = tmp_path_factory.mktemp(request.param)
    run = subprocess.run([sys.executable, EXAMPLES / f"{request.param}.py", folder], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")
    return request.param, sorted(folder.iterdir())


def test_it_writes_valid_objects_of_the_class(written: tuple[str, list[Path]]) -> None:
    name, paths = written
    cls, count = PROGRAMS[name]
    assert len(paths) == count
    for path in paths:
        found = dicodec.read(path)
        assert type(found) is cls
        report = dicodec.validate(found)
        assert report.passed, report
        assert report.warnings == ()
        assert found.missing() == []


@needs["dciodvfy"]
@pytest.mark.oracle
def test_dciodvfy_finds_no_error(written: tuple[str, list[Path]]) -> None:
    assert [dciodvfy_errors(path) for path in written[1]] == [{}] * len(written[1])


@needs["dcmdump"]
@pytest.mark.oracle
def test_dcmdump_reads_it(written: tuple[str, list[Path]]) -> None:
    for path in written[1]:
        run = subprocess.run(["dcmdump", path], capture_output=True, check=False)
        assert (run.returncode, run.stderr) == (0, b"")


def test_the_phantom_is_in_the_objects(written: tuple[str, list[Path]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(EXAMPLES))
    import phantom

    name, paths = written
    found = [pydicom.dcmread(path) for path in paths]
    if name in ("ct_series", "enhanced_mr"):
        pixels = np.stack([one.pixel_array for one in found]) if name == "ct_series" else found[0].pixel_array
        assert (pixels.astype(int) - 1024 == phantom.volume()).all()
    elif name == "segmentation":
        segments = [item.SegmentIdentificationSequence[0].ReferencedSegmentNumber for item in _frames(found[0])]
        sums = [found[0].pixel_array[np.array(segments) == number].sum() for number in (1, 2)]
        assert sums == list(phantom.masks().sum(axis=(1, 2, 3)))
    elif name == "rt_structure_set":
        assert [len(one.ContourSequence) for one in found[0].ROIContourSequence] == [7, 20]
    else:
        numbers = [item for item in found[0].ContentSequence[2].ContentSequence if item.ValueType == "NUM"]
        values = [float(one.MeasuredValueSequence[0].NumericValue) for one in numbers]
        milliliters = phantom.masks().sum(axis=(1, 2, 3)) * np.prod(phantom.SPACING) / 1000
        assert values == pytest.approx(list(milliliters))


def _frames(ds: pydicom.Dataset) -> pydicom.Sequence:
    return ds.PerFrameFunctionalGroupsSequence
