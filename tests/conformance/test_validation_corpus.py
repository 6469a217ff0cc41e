"""Our errors against dciodvfy's on every real file of the first IODs: one to one, or different for a stated reason.

The reasons are settled from the standard (PS3.3 and PS3.5 of 2024b; dciodvfy implements an edition of 2022).
"""

import re
import shutil
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from dciodvfy import dciodvfy_errors

import dicodec
from corpora import CORPUS, NO_CORPUS, all_files, corpus_files, short
from dicodec import Dataset, DicomError

FILES = all_files()


@cache
def _read(path: Path) -> Dataset | None:
    """The data set, or None for what this release does not read; that is tested elsewhere."""
    try:
        return dicodec.read(path)
    except DicomError:
        return None


@cache
def _validated(path: Path) -> dicodec.Report | None:
    ds = _read(path)
    return None if ds is None else dicodec.validate(ds)


class Difference(NamedTuple):
    """An error that only one of the two has."""

    path: str
    message: str


#: What only dciodvfy calls an error, and why we do not: attribute and message as regular expressions.
ONLY_THEIRS = {
    ("Laterality", "Type 2C"): "whether the body part is one of a pair is for the real world to say (PS3.3 C.7.3.1)",
    ("PatientOrientation", "Type 2C"): "that the image requires no orientation is not parsed yet (PS3.3 C.7.6.1)",
    ("PhotometricInterpretation", "YBR_FULL"): "SC has no list of its own; PS3.3 C.7.6.3.1.2 has YBR_FULL and _422",
    ("NumberOfFrames", "0x2"): "SC Image has no Multi-frame Module: an attribute beyond the IOD, which we note",
    (".*InstanceUID", "has same value as"): "that UIDs differ is no rule of a table; not checked yet",
    ("FileMeta.*|MediaStorage.*|Implementation.*|TransferSyntaxUID", ""): "file meta information (PS3.10) is no IOD",
    ("", "private owner"): "the numbers of private creators (PS3.5 7.8.1) are not checked yet",
    ("PixelData", "incorrect value length"): "how many bytes the pixels need is not checked yet",
    ("", "read failed|Undefined value length"): "dciodvfy does not know the transfer syntax or gives up",
    ("PixelData", "Missing"): "dciodvfy does not know the transfer syntax and has skipped the pixels",
    (".*", "Tag read failed|Illegal zero bytes"): "implicit VR under an explicit syntax, which we read",
    (".*", "Value invalid for this VR .*(Length|Trailing character) invalid"): "a warning of ours: length or padding",
}
#: What only we call an error, and why: attribute and message.
ONLY_OURS = {
    ("PixelData", "OB, native pixels of 32 bits"): "more than 8 bits are OW (PS3.5 A.2), not only 16",
    ("PerformedProcedureStepID", "the VR is CS"): "PS3.6 says SH",
    (
        "FrameOfReferenceUID|PositionReferenceIndicator",
        "Frame of Reference Module is required",
    ): "a position or orientation asks for it since the usage of SC became C (PS3.3 A.8.1.3)",
}
FILES_OF_THESE = [path for path in FILES if (report := _validated(path)) is not None and report.validated]


def test_validate_never_raises() -> None:
    """Every file of both corpora, of whatever SOP Class."""
    reports = [report for path in FILES if (report := _validated(path)) is not None]
    assert len(reports) > 100
    for report in reports:
        str(report)
        for one in report.as_dict()["findings"]:
            assert one["link"].startswith("https://dicom.nema.org/medical/dicom/2024b/output/chtml/part0")
        if not report.validated:
            assert not report.passed
            assert "not-validated" in {finding.rule for finding in report.findings}


def test_other_sop_classes_are_not_validated() -> None:
    not_validated = [path for path in FILES if (report := _validated(path)) is not None and not report.validated]
    assert len(not_validated) > 10
    assert FILES_OF_THESE
    if not corpus_files():
        pytest.skip(NO_CORPUS)
    assert len(FILES_OF_THESE) == 222, f"{CORPUS} has changed: look at the differences again"


@cache
def _theirs(path: Path) -> dict[str, list[str]]:
    return dciodvfy_errors(path)


def _explained(one: Difference, reasons: dict[tuple[str, str], str]) -> str | None:
    for (path, message), reason in reasons.items():
        if re.fullmatch(path, one.path) and re.search(message, one.message):
            return reason
    return None


def _differences(path: Path) -> tuple[list[Difference], list[Difference]]:
    """What only dciodvfy, and what only we call an error."""
    report = _validated(path)
    assert report is not None
    ours: dict[str, list[str]] = {}
    for finding in report.errors:
        ours.setdefault(re.sub(r"\[\d+\]$", "", finding.path), []).append(finding.message)
    theirs = _theirs(path)
    return (
        [Difference(place, message) for place, found in theirs.items() if place not in ours for message in found],
        [Difference(place, message) for place, found in ours.items() if place not in theirs for message in found],
    )


def _without_dciodvfy() -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("dciodvfy (Debian's dicom3tools) is not installed")


@pytest.mark.oracle
@pytest.mark.parametrize("path", FILES_OF_THESE, ids=short)
def test_errors_agree_with_dciodvfy_or_differ_for_a_reason(path: Path) -> None:
    _without_dciodvfy()
    only_theirs, only_ours = _differences(path)
    assert [one for one in only_theirs if not _explained(one, ONLY_THEIRS)] == []
    assert [one for one in only_ours if not _explained(one, ONLY_OURS)] == []


@pytest.mark.oracle
def test_every_reason_is_needed() -> None:
    """A reason that no file shows any more is taken out of the lists."""
    _without_dciodvfy()
    if not corpus_files():
        pytest.skip(f"some reasons only show in the corpus; {NO_CORPUS}")
    found = [_differences(path) for path in FILES_OF_THESE]
    used = {_explained(one, ONLY_THEIRS) for theirs, _ in found for one in theirs}
    used |= {_explained(one, ONLY_OURS) for _, ours in found for one in ours}
    assert {*ONLY_THEIRS.values(), *ONLY_OURS.values()} - used == set()
