"""Coded concepts: code values, coding schemes and meanings."""

from typing import Any

import pytest
from stored_bytes import error, found, said, warning

import dicodec
from conformance.objects import ct_image
from dicodec import Dataset
from dicodec.validation.meanings import is_other_concept

SEQUENCE = "DerivationCodeSequence"
PLACE = f"{SEQUENCE}[1]."


def coded(value: str = "113076", scheme: str = "DCM", meaning: str = "Segmentation", **more: Any) -> Dataset:
    values = {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": meaning, **more}
    return Dataset({SEQUENCE: [Dataset({keyword: one for keyword, one in values.items() if one is not None})]})


LONG = "12345678901234567890"


def test_one_code_value() -> None:
    assert found(coded()) == []
    long = coded(scheme="99X", meaning="a long one", LongCodeValue=LONG)
    del long[SEQUENCE].value[0]["CodeValue"]
    assert found(long) == []
    long[SEQUENCE].value[0]["LongCodeValue"] = "123"
    assert found(long) == error("code-value", f"{PLACE}LongCodeValue")
    del long[SEQUENCE].value[0]["LongCodeValue"]
    assert found(long) == error("code-value", f"{PLACE}CodeValue")
    assert found(coded(LongCodeValue=LONG)) == error("code-value", f"{PLACE}LongCodeValue")


@pytest.mark.parametrize("scheme", ["SCT", "LN", "UCUM", "99ACME", "99", "L", "ISO639-1", "SRT"])
def test_known_schemes(scheme: str) -> None:
    assert found(coded("1", scheme, "anything")) == []


def test_unknown_schemes() -> None:
    assert found(coded("1", "ACME", "anything")) == warning("coding-scheme", f"{PLACE}CodingSchemeDesignator")
    ds = coded("1", "ACME", "anything")
    ds["CodingSchemeIdentificationSequence"] = [Dataset(CodingSchemeDesignator="ACME")]
    assert found(ds) == []


@pytest.mark.parametrize("meaning", ["SEGMENTATION", "segmentation.", "Segmented image", "Ségmentation"])
def test_wordings_of_one_concept(meaning: str) -> None:
    ds = Dataset(SpecificCharacterSet="ISO_IR 192")
    ds[SEQUENCE] = coded(meaning=meaning)[SEQUENCE].value
    assert found(ds) == []


def test_the_meaning_of_another_concept() -> None:
    ds = coded(meaning="Left breast")
    assert found(ds) == warning("code-meaning", f"{PLACE}CodeMeaning")
    assert said(ds) == ["'Left breast', but (113076, DCM) means 'Segmentation'"]
    assert found(coded("111439", meaning="Number of needles")) == []
    # Words in common help nothing where it is the meaning of another code.
    assert found(coded("111439", meaning="Number of passes")) == warning("code-meaning", f"{PLACE}CodeMeaning")
    assert found(coded("no such", meaning="Left breast")) == []


def test_the_meaning_in_a_context_group() -> None:
    region = Dataset(CodeValue="69536005", CodingSchemeDesignator="SCT", CodeMeaning="Head")
    assert dicodec.validate(ct_image(AnatomicRegionSequence=[region])).findings == ()
    region["CodeMeaning"] = "Abdomen"
    outcome = dicodec.validate(ct_image(AnatomicRegionSequence=[region])).findings
    assert [(one.severity, one.rule, one.path) for one in outcome] == warning(
        "code-meaning", "AnatomicRegionSequence[1].CodeMeaning"
    )
    assert "means 'Head' in CID" in outcome[0].message


def test_the_context_group_that_an_item_names() -> None:
    assert found(coded("69536005", "SCT", "Head", ContextIdentifier="4", MappingResource="DCMR")) == []
    assert found(coded("69536005", "SCT", "Knee", ContextIdentifier="4")) == warning(
        "code-meaning", f"{PLACE}CodeMeaning"
    )


@pytest.mark.parametrize(
    ("meaning", "wanted", "other"),
    [
        ("CT", "Computed Tomography", False),
        ("Computed Tomography X-Ray", "computed tomography (CT)", False),
        ("axial-plane", "Axial Plane", False),
        ("Plane, axial", "Axial plane", False),
        ("Kopf", "Head", True),
        ("of the", "Head", True),
        ("", "Head", False),
    ],
)
def test_how_wordings_are_compared(meaning: str, wanted: str, other: bool) -> None:
    assert is_other_concept(meaning, [wanted], ()) is other


def test_a_meaning_outside_of_items_is_no_code() -> None:
    assert found(Dataset(CodeMeaning="alone")) == []
