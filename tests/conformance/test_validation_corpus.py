"""Our errors against dciodvfy's on every real file that we validate: one to one, or different for a stated reason.

The reasons are settled from the standard (PS3.3 and PS3.5 of 2024b; dciodvfy implements an edition of 2022).
"""

import re
import shutil
from collections import Counter
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
    iod: str


#: Why one of the two does not call something an error: attribute and message as regular expressions, and the IOD if
#: the reason is true of one only.
Reasons = dict[tuple[str, str] | tuple[str, str, str], str]

#: What only dciodvfy calls an error.
ONLY_THEIRS: Reasons = {
    # We are right, or cannot know.
    ("Laterality", "Type 2C"): "whether the body part is one of a pair is for the real world to say (PS3.3 C.7.3.1)",
    ("AnatomicRegionSequence", "permitted to be empty when actually unknown"): (
        "of type 2; whether the region is known is for the real world to say (PS3.3 C.8.11.2)"
    ),
    ("PhotometricInterpretation", "YBR_FULL"): "SC has no list of its own; PS3.3 C.7.6.3.1.2 has YBR_FULL and _422",
    ("PlanarConfiguration", "enumerated value = <0>", "Ultrasound Image"): (
        "YBR_FULL is by pixel or by plane, as the transfer syntax says (PS3.3 C.8.5.6.1.16)"
    ),
    ("NumberOfFrames", "0x2|enumerated value = <2>", "Secondary Capture Image|Ultrasound Image"): (
        "the IOD has no Multi-frame Module: an attribute beyond the IOD, which we note"
    ),
    ("VelocityEncodingDirection", "not unit vector", "Enhanced MR Image"): (
        "not in a functional group but at the top level: an attribute beyond the IOD, which we note"
    ),
    ("PerFrameFunctionalGroupsSequence", "Missing attribute for Type 1 "): (
        "of type 1C: asked for if any frame has groups of its own (PS3.3 C.7.6.16)"
    ),
    (r"SharedFunctionalGroupsSequence\[1\]\.PixelValueTransformationSequence\[1\]\.RescaleType", "<US>"): (
        "HU is asked of original images (PS3.3 C.8.15.3.10); this one is derived"
    ),
    ("FrameOfReferenceUID|PositionReferenceIndicator", "Module=<FrameOfReference>", "RT Structure Set"): (
        "the Frame of Reference Module is of usage U (PS3.3 A.19.3)"
    ),
    (r"WaveformSequence\[\d\]\.MultiplexGroupTimeOffset", "present when condition unsatisfied"): (
        "it may be present otherwise (PS3.3 C.10.9)"
    ),
    ("RequestAttributesSequence", "number of Items = <0>|Multiplicity for Type 3"): (
        "of type 3, it may have no item (PS3.5 7.4.5)"
    ),
    (r"AnnotationGroupSequence\[1\]\.CommonZCoordinateValue", "Only valid for AnnotationCoordinateType of 3D"): (
        "it is not there; AnnotationAppliesToAllZPlanes is, an error of both"
    ),
    (r"\(0019,1060,.*", r"invalid for this VR \[UT\]"): "TAB may stand in UT (PS3.5 6.2)",
    ("FileMeta.*|MediaStorage.*|Implementation.*|TransferSyntaxUID", ""): "file meta information (PS3.10) is no IOD",
    ("PixelData", "incorrect value length = <20000> - expected 30000"): (
        "two pixels of YBR_FULL_422 share their colours (PS3.3 C.7.6.3.1.2)"
    ),
    # An error of both, which we tell elsewhere.
    ("PerFrameFunctionalGroupsSequence", "have 3 items - but 1 frames", "Segmentation"): (
        "that the number of frames is missing"
    ),
    (r"PerformedProtocolCodeSequence\[2\]\.(Long|URN)?CodeValue", "Missing .*<BasicCodeSequenceMacro>"): (
        "that the meaning of the code is missing; the item is empty"
    ),
    (r"DirectoryRecordSequence\[52\]\..*", "Missing", "Basic Directory"): "that the item is cut off",
    # We are more lenient.
    (".*", "Tag read failed|Illegal zero bytes"): "implicit VR under an explicit syntax, which we read",
    (".*", "Value invalid for this VR .*(Length|Trailing character) invalid"): "a warning of ours: length or padding",
    # dciodvfy goes astray.
    ("", "read failed|Undefined value length"): "dciodvfy does not know the transfer syntax or gives up",
    ("PixelData", "Missing"): "dciodvfy does not know the transfer syntax and has skipped the pixels",
    ("", r"VR \[LO\] = <.*> - Character invalid", "Computed Radiography Image"): (
        "dciodvfy reads (0005,0006), an SS, as text"
    ),
    # Rules that are not checked yet.
    ("PatientOrientation", "Type 2C"): "that the image requires no orientation is not parsed yet (PS3.3 C.7.6.1)",
    ("", "private owner|Private creator|legal private group|Bad group"): (
        "a warning of ours: what is private is no error (PS3.5 7.8.1)"
    ),
    ("", "even group number is not a recognized standard attribute"): (
        "a warning of ours: other editions may have it (PS3.6)"
    ),
    (r"SharedFunctionalGroupsSequence\[1\]\.\w+", "Missing attribute for Type 1 .*Macro>", "Segmentation"): (
        "which functional groups there are is not checked yet"
    ),
}
#: Files that dciodvfy cannot read: it knows no deflated data sets.
THEIRS_UNREADABLE = {"image_dfl.dcm"}
#: What only we call an error.
ONLY_OURS: Reasons = {
    ("PixelData", "OB, native pixels of 32 bits"): "more than 8 bits are OW (PS3.5 A.2), not only 16",
    ("PerformedProcedureStepID", "the VR is CS"): "PS3.6 says SH",
    ("FrameOfReferenceUID|PositionReferenceIndicator", "Frame of Reference Module is required"): (
        "a position or orientation asks for it since the usage of SC became C (PS3.3 A.8.1.3)"
    ),
    ("ContrastBolusAgent", "missing, type 2 .*: ContrastBolusVolume is present"): (
        "no module but Contrast/Bolus has a volume, be it 0 (PS3.3 C.7.6.4)"
    ),
    ("NumberOfFrames", "missing, type 1 .*: FrameIncrementPointer is present", "RT Dose"): (
        "no module but Multi-frame has a Frame Increment Pointer, be it for one frame (PS3.3 C.7.6.6)"
    ),
    (
        r"OperatorsName|NumberOfFrames|ReferencedRTPlanSequence\[1\]\.ReferencedSOPInstanceUID",
        "missing, type 2|is not an integer string|is not a valid UID",
        "RT Dose",
    ): "dciodvfy aborts at native pixels of 32 bits and says nothing",
    ("(Content|Series|Study)Time", r"'\d{6}\.\d{9}' is not a time"): "a second has six decimals at most (PS3.5 6.2)",
    (r"\(0005,00..\)", "group 0005 may not be used"): "dciodvfy says so without the attribute",
    ("MediaStorageSOPInstanceUID|TransferSyntaxUID", "but SOPInstanceUID is|but the data set is in"): (
        "dciodvfy does not compare file meta information with the data set (PS3.10 7.1)"
    ),
    ("", "no preamble|without file meta information"): "dciodvfy reads what is no file of PS3.10 7.1",
    (r"\(....,0000\)", "bytes of the group follow"): "dciodvfy does not count groups (PS3.5 7.2)",
    ("PixelData", "VR is OW, encapsulated pixel data is OB|fragment 1 has .* bytes|without the delimiter"): (
        "dciodvfy does not look at fragments (PS3.5 A.4)"
    ),
    ("GridFrameOffsetVector", "15 values for 1 frame"): "the vector has one value for each plane (PS3.3 C.8.8.3.2)",
    (
        "TransferSyntaxUID|DirectoryRecordSequence.*|OffsetOf.*",
        "",
        "Basic Directory",
    ): "dciodvfy does not follow the offsets of a directory (PS3.3 F.3.2.2)",
}
#: Why files are not validated, and how many of both corpora.
NOT_VALIDATED = {
    "there is no SOP Class UID": 8,  # data sets that are no objects
    "SOP Class 1.2.840.10008.5.1.4.1.1.6 (Ultrasound Image Storage) has no IOD here": 2,  # retired
    "SOP Class 1.2.840.10008.5.1.4.1.1.66.7 (private or unknown) has no IOD here": 2,  # label maps, after 2024b
}
FILES_OF_THESE = [path for path in FILES if (report := _validated(path)) is not None and report.validated]


def test_validate_never_raises() -> None:
    """Every file of both corpora, of whatever SOP Class."""
    reports = [report for path in FILES if (report := _validated(path)) is not None]
    assert len(reports) > 100
    for report in reports:
        str(report)
        for one in report.as_dict()["findings"]:
            assert one["link"].startswith("https://dicom.nema.org/medical/dicom/2024b/output/chtml/part")
        if not report.validated:
            assert not report.passed
            assert "not-validated" in {finding.rule for finding in report.findings}


def test_what_is_not_validated() -> None:
    reasons = Counter(
        finding.message.removeprefix("not validated: ")
        for path in FILES
        if (report := _validated(path)) is not None and not report.validated
        for finding in report.findings
        if finding.rule == "not-validated"
    )
    assert reasons.keys() <= NOT_VALIDATED.keys()
    assert FILES_OF_THESE
    if not corpus_files():
        pytest.skip(NO_CORPUS)
    assert (reasons, len(FILES_OF_THESE)) == (NOT_VALIDATED, 354), f"{CORPUS} has changed: see the differences again"


@cache
def _theirs(path: Path) -> dict[str, list[str]]:
    return dciodvfy_errors(path)


def _explained(one: Difference, reasons: Reasons) -> str | None:
    for (path, message, *iod), reason in reasons.items():
        here = all(re.fullmatch(name, one.iod) for name in iod)
        if here and re.fullmatch(path, one.path) and re.search(message, one.message):
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
    only_theirs = [(place, message) for place, found in theirs.items() if place not in ours for message in found]
    only_ours = [(place, message) for place, found in ours.items() if place not in theirs for message in found]
    return [Difference(*one, report.iod) for one in only_theirs], [Difference(*one, report.iod) for one in only_ours]


def _without_dciodvfy() -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("dciodvfy (Debian's dicom3tools) is not installed")


@pytest.mark.oracle
@pytest.mark.parametrize("path", [path for path in FILES_OF_THESE if path.name not in THEIRS_UNREADABLE], ids=short)
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
