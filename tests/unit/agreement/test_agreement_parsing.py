"""What other validators print, as findings; and the tables and documents that sort them."""

from __future__ import annotations

import json

import pytest
from tests.agreement import dciodvfy, dicom_validator
from tests.agreement.entries import documented, entries
from tests.agreement.families import FAMILIES, KIN, akin, family_of_rule
from tests.agreement.said import ERROR, WARNING, Said

from dicodec.validation.rules import RULES

PRINTED = r"""Filename: "x.dcm"
Error - </StudyDate(0008,0020)[1]> - Value invalid for this VR [DA] = <1997.04.24> - Character invalid for this VR
CTImage
Error - </A(0040,a730)[5]/B(0008,1199)[1]/StudyID(0020,0010)> - Missing attribute for Type 1 Required - Module=<X>
Error - </(0019,1060,"Sono/Site")[1]> - Value invalid for this VR [UT] = <<?xml version="1.0"?>
   <a>
> - Character invalid for this VR = '' (0x9)
Warning - </Modality(0008,0060)> - Retired attribute
Error - Dicom dataset read failed
Error - </Rows(0028,0010)> - Tag read failed - Implicit VR encoding even though supposed to be explicit
Error - </Rows(0028,0010)> - Something that nobody has seen
Warning - Bad group length - Group 0x8 specified as 0x148 actually 0x25a
Error - </WaveformSequence(5400,0100)> - WaveformSequence is internally inconsistent - NumberOfWaveformChannels = 1
"""


def test_lines_of_dciodvfy() -> None:
    heard = dciodvfy.parse(PRINTED)
    assert not heard.problem
    assert [(one.severity, one.path, one.place, one.kind, one.family) for one in heard.said] == [
        (ERROR, "StudyDate[1]", "StudyDate", "value-characters", "encoding"),
        (ERROR, "A[5].B[1].StudyID", "A[5].B[1].StudyID", "missing", "missing"),
        (ERROR, "(0019,1060)[1]", "(0019,1060)", "value-characters", "encoding"),
        (WARNING, "Modality", "Modality", "retired", "extent"),
        (ERROR, "", "", "unreadable", "encoding"),
        (ERROR, "", "", "implicit-in-explicit", "encoding"),
        (ERROR, "Rows", "Rows", dciodvfy.UNKNOWN, "other"),
        (WARNING, "(0008,0000)", "(0008,0000)", "group-length", "encoding"),
        (ERROR, *["WaveformSequence.ChannelDefinitionSequence"] * 2, "channels", "consistency"),
    ]
    assert heard.said[1].rough == "A.B.StudyID"
    # The name of the IOD is no part of the message before it.
    assert heard.said[0].text.endswith("Character invalid for this VR")
    assert heard.said[2].text.count("\n") == 2


def test_a_dciodvfy_that_aborts_is_not_silent() -> None:
    heard = dciodvfy.parse(
        "dciodvfy: attrothr.cc:46: void f(): Assertion `a <= b' failed.\n\ndciodvfy: ended with status -6\n"
    )
    assert heard.problem == "dciodvfy: attrothr.cc:46: void f():"
    assert not heard.is_silent
    assert dciodvfy.parse('Filename: "x.dcm"\nCTImage\n').is_silent


def _printed(**changes: object) -> str:
    found = {"module": "Patient", "tags": [0x00081140, 0x00081155], "type": "1", "code": "TagMissing"}
    return json.dumps({"status": "Failed", "found": [{**found, "scope": "General", "context": {}, **changes}]})


def test_findings_of_dicom_validator() -> None:
    (said,) = dicom_validator.parse(_printed()).said
    assert (said.path, said.family, said.severity) == (
        "ReferencedImageSequence.ReferencedSOPInstanceUID",
        "missing",
        ERROR,
    )
    (said,) = dicom_validator.parse(_printed(code="TagUnexpected", tags=[0x00091001])).said
    assert (said.path, said.family, said.severity) == ("(0009,1001)", "extent", WARNING)
    heard = dicom_validator.parse('{"status": "MissingSOPClassUID"}')
    assert (heard.said, heard.problem) == ((), "MissingSOPClassUID")


def test_every_class_and_code_has_a_family() -> None:
    families = {one.family for one in dciodvfy.classes()} | {family for _, family, _ in dicom_validator.CODES.values()}
    assert families <= set(FAMILIES)
    assert len({one.id for one in dciodvfy.classes()}) == len(dciodvfy.classes())


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_ours_has_a_family(rule: str) -> None:
    assert family_of_rule(rule) in FAMILIES


def test_families_that_mean_the_same() -> None:
    assert all(pair <= set(FAMILIES) and len(pair) == 2 for pair in KIN)
    assert akin("missing", "empty")
    assert akin("empty", "missing")
    assert akin("vr", "vr")
    assert not akin("missing", "value")


def test_every_entry_has_its_section_and_every_section_its_entry() -> None:
    assert {entry.id for entry in entries()} == documented()


def test_entries_speak_of_classes_that_there_are() -> None:
    kinds = {
        "dciodvfy": {one.id for one in dciodvfy.classes()},
        "dicom-validator": {kind for kind, _, _ in dicom_validator.CODES.values()},
        "dicodec": set(RULES),
    }
    for entry in entries():
        assert entry.kinds
        assert set(entry.kinds) <= kinds[entry.tool], entry.id


def test_an_entry_explains_what_fits_all_its_patterns() -> None:
    entry = next(entry for entry in entries() if entry.id == "high-bit-of-ct")
    said = Said("dciodvfy", ERROR, "HighBit[1]", "value", "enumerated-value", "Unrecognized enumerated value = <a>")
    assert entry.explains(said, "CT Image", "x.dcm")
    assert not entry.explains(said, "MR Image", "x.dcm")
    for other in (("path", "BitsStored"), ("kind", "missing"), ("tool", "dicodec")):
        changed = {name: getattr(said, name) for name in ("tool", "severity", "path", "family", "kind", "text")}
        assert not entry.explains(Said(**{**changed, other[0]: other[1]}), "CT Image", "x.dcm")
