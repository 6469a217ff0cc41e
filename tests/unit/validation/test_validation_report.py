"""Reports, findings, their links and words."""

import json

import pytest

import dicodec
from dicodec import Dataset, DicomError
from dicodec.schema import parse_condition
from dicodec.validation.collector import Collector
from dicodec.validation.encoding import fits
from dicodec.validation.report import ERROR, INFO, WARNING, Reference, Report
from dicodec.validation.words import allowed_in_words, in_words

BASE = "https://dicom.nema.org/medical/dicom/2024b/output/chtml/"


@pytest.mark.parametrize(
    ("part", "section", "page"),
    [
        # As the published edition has them: every first section stands on the page around it, and so do deep ones.
        (3, "C.7.6.2", "part03/sect_C.7.6.2.html"),
        (3, "C.7.6.1", "part03/sect_C.7.6.html#sect_C.7.6.1"),
        (3, "C.7.1.1", "part03/sect_C.7.html#sect_C.7.1.1"),
        (3, "C.7.1.3", "part03/sect_C.7.html#sect_C.7.1.3"),
        (3, "C.12.1", "part03/sect_C.12.html#sect_C.12.1"),
        (3, "C.7.6.16.2.7", "part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7"),
        (3, "C.8.15.3.3", "part03/sect_C.8.15.3.3.html"),
        (3, "A.3.3", "part03/sect_A.3.3.html"),
        (3, "A.8.1.3", "part03/sect_A.8.html#sect_A.8.1.3"),
        (3, "8.8", "part03/sect_8.8.html"),
        (3, "C.1", "part03/chapter_C.html#sect_C.1"),
        (5, "6.2", "part05/sect_6.2.html"),
        (6, "6", "part06/chapter_6.html"),
    ],
)
def test_links(part: int, section: str, page: str) -> None:
    assert Reference(part, section).link("2024b") == BASE + page


def test_a_finding_has_all_that_users_rely_on() -> None:
    collector = Collector("2024b")
    reference = Reference(3, "C.7.6.2", "Image Plane Module")
    collector.add("missing", "PixelSpacing", "missing, type 1", reference)
    (finding,) = collector.findings()
    assert finding.as_dict() == {
        "severity": "error", "rule": "missing", "path": "PixelSpacing", "message": "missing, type 1", "value": None,
        "edition": "2024b", "reference": "Image Plane Module, PS3.3 C.7.6.2",
        "link": BASE + "part03/sect_C.7.6.2.html",
    }  # fmt: skip
    assert str(finding) == "error    PixelSpacing  missing, type 1  (Image Plane Module, PS3.3 C.7.6.2)"


def test_once_per_place_and_rule_the_most_severe_stays_errors_first() -> None:
    collector = Collector("2024b")
    reference = Reference(5, "6.2")
    collector.add("a", "X", "one", reference, severity=INFO)
    collector.add("b", "X", "two", reference, severity=WARNING, value="v" * 200)
    collector.add("b", "X", "three", reference, severity=ERROR)
    collector.add("b", "X", "four", reference, severity=ERROR)
    assert [(one.rule, one.message) for one in collector.findings()] == [("b", "three"), ("a", "one")]


def test_long_values_are_cut() -> None:
    collector = Collector("2024b")
    collector.add("vr", "X", "one", Reference(5, "6.2"), value="v" * 200)
    (finding,) = collector.findings()
    assert finding.value is not None
    assert (len(finding.value), finding.value[-3:]) == (80, "...")


def test_a_report_without_iod_never_passes() -> None:
    report = Report((), "", "2024b")
    assert not report.validated
    assert not report.passed
    assert str(report) == "not validated"


@pytest.mark.parametrize(
    ("uid", "words"),
    [
        (None, "there is no SOP Class UID"),
        ("1.2.3", "SOP Class 1.2.3 (private or unknown) has no IOD here"),
    ],
)
def test_what_has_no_iod_is_not_validated(uid: str | None, words: str) -> None:
    ds = Dataset(Rows=3) if uid is None else Dataset(SOPClassUID=uid)
    report = dicodec.validate(ds)
    assert not report.validated
    assert [(one.rule, one.message) for one in report.findings] == [("not-validated", f"not validated: {words}")]
    json.dumps(report.as_dict())


def test_what_has_no_iod_is_still_checked_for_its_encoding() -> None:
    ds = Dataset()
    ds.set("Rows", "3", vr="LO")
    assert [one.rule for one in dicodec.validate(ds).errors] == ["vr"]


def test_an_unreadable_sop_class_is_a_finding() -> None:
    ds = Dataset()
    ds.set("SOPClassUID", b"\xff\xff", vr="UN")
    report = dicodec.validate(dicodec.decode(dicodec.encode(ds, bare=True), transfer_syntax="1.2.840.10008.1.2.1"))
    assert not report.validated
    assert "not-validated" in {one.rule for one in report.findings}


@pytest.mark.parametrize("iod", ["CTImage", "CT Image", "ct image iod"])
def test_an_iod_by_name(iod: str) -> None:
    assert dicodec.validate(Dataset(), iod).iod == "CT Image"


def test_an_iod_by_class_or_misspelt() -> None:
    from dicomstd.iods import MRImage

    assert dicodec.validate(Dataset(), MRImage).iod == "MR Image"
    with pytest.raises(DicomError, match="no IOD 'CTImige'; did you mean CTImage"):
        dicodec.validate(Dataset(), "CTImige")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("present(KVP)", "KVP is present"),
        ("not present(KVP)", "KVP is absent"),
        ("has_value(KVP)", "KVP has a value"),
        ("not has_value(KVP)", "KVP is absent or empty"),
        ("ImageType[1] in {ORIGINAL, MIXED}", "ImageType value 1 is ORIGINAL or MIXED"),
        ("Modality not in {CT}", "Modality is not CT"),
        ("DerivationCodeSequence in {(113097, DCM)}", "DerivationCodeSequence is (113097, DCM)"),
        ("SOPClassUID in {1.2.840.10008.5.1.4.1.1.2}", "SOPClassUID is CT Image Storage"),
        ("SamplesPerPixel > 1", "SamplesPerPixel > 1"),
        ("present(A) and (present(B) or present(C))", "A is present and (B is present or C is present)"),
        ("not (present(A) and present(B))", "it is not so that A is present and B is present"),
        ("not always", "never"),
        ("not_checkable(real-world)", "[depends on the real world]"),
        ("not_parsed", "[a condition that dicodec does not understand]"),
    ],
)
def test_conditions_in_words(text: str, words: str) -> None:
    assert in_words(parse_condition(text)) == words


@pytest.mark.parametrize(
    ("when", "may", "words"),
    [
        ("present(A)", None, "A is present"),
        ("not always", "present(B)", "B is present"),
        ("present(A) and present(B)", "present(B)", "B is present"),
        ("present(A)", "present(B)", "A is present or B is present"),
    ],
)
def test_when_something_is_allowed(when: str, may: str | None, words: str) -> None:
    assert allowed_in_words(parse_condition(when), None if may is None else parse_condition(may)) == words


@pytest.mark.parametrize(
    ("vm", "good", "bad"),
    [
        ("1", [1], [2]),
        ("2", [2], [1, 3]),
        ("1-3", [1, 2, 3], [4]),
        ("1-n", [1, 2, 99], []),
        ("2-n", [2, 3], [1]),
        ("2-2n", [2, 4], [1, 3]),
        ("3-3n", [3, 6], [1, 2, 4]),
        ("1-n or 1", [1, 2], []),
        ("1 or 4", [1, 4], [2]),
        ("", [1, 7], []),
    ],
)
def test_value_multiplicity(vm: str, good: list[int], bad: list[int]) -> None:
    assert all(fits(count, vm) for count in good)
    assert not any(fits(count, vm) for count in bad)
