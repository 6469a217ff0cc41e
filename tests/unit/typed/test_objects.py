"""Typed objects: construction, drafts, absence and emptiness, copies, reading."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from pathlib import Path

import numpy as np
import pytest

import dicodec
from dicodec import CodedConcept, Dataset, IncompleteError, ValueEncodeError
from dicomstd.cids import CID4
from dicomstd.iods import CTImage, EnhancedCTImage, MRImage, SecondaryCaptureImage
from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, SOPInstanceReferenceItem

VALUES = {
    "PatientName": "Ito^Haru",
    "PatientID": "4711",
    "PatientBirthDate": date(1980, 2, 29),
    "PatientSex": "F",
    "StudyInstanceUID": "2.25.1",
    "StudyDate": None,
    "StudyTime": None,
    "ReferringPhysicianName": None,
    "StudyID": None,
    "AccessionNumber": None,
    "Modality": "CT",
    "SeriesInstanceUID": "2.25.2",
    "SeriesNumber": 1,
    "FrameOfReferenceUID": "2.25.3",
    "PositionReferenceIndicator": None,
    "PatientPosition": "HFS",
    "Manufacturer": None,
    "InstanceNumber": None,
    "AcquisitionNumber": None,
    "ImageType": ("ORIGINAL", "PRIMARY", "AXIAL"),
    "ImagePositionPatient": (0, 0, -120.5),
    "ImageOrientationPatient": (1, 0, 0, 0, 1, 0),
    "PixelSpacing": (0.5, 0.5),
    "SliceThickness": 2.5,
    "KVP": 120,
    "RescaleIntercept": -1024,
    "RescaleSlope": 1,
}


def ct_image(**changes: object) -> CTImage:
    pixels = dicodec.image_pixels(np.arange(16, dtype=np.int16).reshape(4, 4))
    return CTImage(**{**VALUES, **pixels, **changes})


def test_a_complete_object_is_complete_and_valid() -> None:
    ct = ct_image()
    assert ct.missing() == []
    assert dicodec.validate(ct).passed
    assert (ct.Rows, ct.PatientName.family_name, ct.ImagePositionPatient) == (4, "Ito", (0.0, 0.0, -120.5))


def test_what_is_missing_or_unknown_is_refused_in_one_message() -> None:
    values = {name: value for name, value in VALUES.items() if name not in ("KVP", "ImageType")}
    with pytest.raises(IncompleteError) as caught:
        CTImage(**values, PatientNmae="x", **dicodec.image_pixels(np.zeros((2, 2), np.int16)))
    message = str(caught.value)
    assert "PatientNmae is not an attribute of the CT Image IOD; did you mean PatientName?" in message
    assert "2 mandatory attributes are missing" in message
    assert "ImageType (0008,0008)  type 1\n" in message
    assert "KVP (0018,0060)  type 2, None if unknown" in message
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("Rows", "512", "expected int"),
        ("Rows", True, "expected int"),
        ("Rows", 70000, "Rows"),
        ("Rows", None, "cannot be empty"),
        ("PatientSex", "X", "not among the Enumerated Values F, M, O"),
        ("BitsAllocated", 8, "not among the Enumerated Values 16"),
        ("PatientBirthDate", "yesterday", "PatientBirthDate"),
        ("StudyInstanceUID", "1..2", "StudyInstanceUID"),
        ("KVP", "fast", "KVP"),
        ("ImagePositionPatient", (0, 0), "ImagePositionPatient"),
        ("Modality", ("CT", "MR"), "Modality"),
        ("ReferencedStudySequence", [PersonIdentificationItem.draft()], "expected SOPInstanceReferenceItem"),
        ("ReferencedStudySequence", [5], "item"),
    ],
)
def test_wrong_values_are_refused_with_the_reason(name: str, value: object, says: str) -> None:
    with pytest.raises(ValueEncodeError, match=says):
        ct_image(**{name: value})
    ct = ct_image()
    before = ct.get(name)
    with pytest.raises(ValueEncodeError, match=says):
        setattr(ct, name, value)
    assert ct.get(name) == before


def test_sop_class_and_instance_are_filled_in() -> None:
    first, second = ct_image(), ct_image()
    assert first.SOPClassUID == "1.2.840.10008.5.1.4.1.1.2"
    assert first.SOPInstanceUID != second.SOPInstanceUID
    assert ct_image(SOPInstanceUID="2.25.9").SOPInstanceUID == "2.25.9"


def test_absent_and_empty() -> None:
    ct = ct_image(PatientID=None)
    assert ct.PatientID is None
    assert "PatientID" in ct
    assert ct["PatientID"].raw.tobytes() == b""
    assert ct.PatientWeight is None
    assert "PatientWeight" not in ct
    assert ct.get("PatientWeight") is None
    del ct.PatientID
    with pytest.raises(AttributeError, match=r"has no PatientID \(0010,0020\), which is mandatory \(type 2\)"):
        ct.PatientID  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean"):
        ct.PatientIDD = "x"


def test_a_draft_grows() -> None:
    draft = CTImage.draft(PatientID="4711")
    wanted = {one.path: one for one in draft.missing()}
    assert wanted["RescaleIntercept"].type == "1"
    assert str(wanted["KVP"]) == "KVP (0018,0060)  type 2, CT Image Module"
    assert "PatientID" not in wanted
    for name, value in VALUES.items():
        setattr(draft, name, value)
    for name, value in dicodec.image_pixels(np.zeros((2, 2), np.int16)).items():
        setattr(draft, name, value)
    assert draft.missing() == []


def test_missing_tells_what_is_needed_now() -> None:
    ct = ct_image()
    assert ct.missing() == []
    ct.MultienergyCTAcquisition = "YES"
    wanted = {one.path: str(one) for one in ct.missing()}
    assert wanted["RescaleType"] == (
        "RescaleType (0028,1054)  type 1C, CT Image Module: MultienergyCTAcquisition is YES"
    )
    ct.RescaleType = "HU"
    assert "RescaleType" not in {one.path for one in ct.missing()}


def test_missing_tells_of_functional_groups() -> None:
    draft = EnhancedCTImage.draft(
        SharedFunctionalGroupsSequence=[{}],
        PerFrameFunctionalGroupsSequence=[{}, {}],
        ImageType=("ORIGINAL", "PRIMARY"),
    )
    wanted = {one.path: str(one) for one in draft.missing()}
    assert wanted["SharedFunctionalGroupsSequence[1].PixelMeasuresSequence"] == (
        "SharedFunctionalGroupsSequence[1].PixelMeasuresSequence (0028,9110)  type 1, Pixel Measures Macro"
    )


def test_missing_looks_into_items() -> None:
    ct = ct_image()
    ct.ReferencedStudySequence = [SOPInstanceReferenceItem.draft(ReferencedSOPClassUID="1.2.3")]
    (lacking,) = ct.missing()
    assert lacking.path == "ReferencedStudySequence[1].ReferencedSOPInstanceUID"


def test_save_refuses_an_incomplete_object_unless_told(tmp_path: Path) -> None:
    draft = CTImage.draft(PatientID="4711")
    with pytest.raises(IncompleteError, match="KVP"):
        draft.save(tmp_path / "x.dcm")
    assert list(tmp_path.iterdir()) == []
    draft.save(tmp_path / "x.dcm", allow_incomplete=True)
    again = CTImage.load(tmp_path / "x.dcm")
    assert again.PatientID == "4711"
    again.PatientName = "Doe^Jane"
    again.save(tmp_path / "x.dcm")  # what was read is written as it is
    assert CTImage.load(tmp_path / "x.dcm").PatientName == "Doe^Jane"


def test_round_trip_gives_the_typed_object(tmp_path: Path) -> None:
    ct = ct_image(AnatomicRegionSequence=[CID4.Heart], PatientWeight="70.50")
    ct.save(tmp_path / "ct.dcm")
    again = dicodec.read(tmp_path / "ct.dcm")
    assert isinstance(again, CTImage)
    assert again == ct
    assert again["PatientWeight"].raw.tobytes() == b"70.50 "
    assert dicodec.decode(dicodec.encode(ct)) == ct
    with pytest.raises(dicodec.DicomError, match="not MRImage"):
        MRImage.load(tmp_path / "ct.dcm")


@pytest.mark.parametrize("clone", [copy.deepcopy, lambda ct: pickle.loads(pickle.dumps(ct)), copy.copy])
def test_copies_are_equal_and_apart(clone) -> None:
    ct = ct_image(AnatomicRegionSequence=[CID4.Heart])
    other = clone(ct)
    assert type(other) is CTImage
    assert other == ct
    other.PatientID = "x"
    assert ct.PatientID == "4711"


def test_replace_keeps_everything_else() -> None:
    ct = ct_image()
    ct.private_block(0x0009, "ACME 1").set(1, "kept", vr="LO")
    changed = ct.replace(PatientID="x", KVP=None)
    assert (changed.PatientID, changed.KVP, ct.PatientID) == ("x", None, "4711")
    assert changed[0x0009, 0x1001] == ct[0x0009, 0x1001]
    with pytest.raises(IncompleteError, match="did you mean KVP"):
        ct.replace(KVPP=1)


def test_sequences_take_items_mappings_and_concepts() -> None:
    ct = ct_image()
    ct.ProcedureCodeSequence = [
        CodeSequenceItem(CodeValue="1", CodingSchemeDesignator="99X", CodeMeaning="One"),
        {"CodeValue": "2", "CodingSchemeDesignator": "99X", "CodeMeaning": "Two"},
        CodedConcept("3", "99X", "Three"),
    ]
    assert [item.CodeMeaning for item in ct.ProcedureCodeSequence] == ["One", "Two", "Three"]
    assert {type(item) for item in ct.ProcedureCodeSequence} == {CodeSequenceItem}
    ct.ProcedureCodeSequence.append(CodedConcept("4", "99X", "Four"))
    assert CodedConcept.from_item(ct.ProcedureCodeSequence[3]) == CodedConcept("4", "99X", "other wording")
    assert ct.touched


@pytest.mark.parametrize(
    ("value", "keyword"),
    [("12345", "CodeValue"), ("12345678901234567", "LongCodeValue"), ("urn:oid:1.2.3", "URNCodeValue")],
)
def test_a_code_goes_where_its_length_and_form_belong(value: str, keyword: str) -> None:
    item = CodedConcept(value, "99X", "x").__dicom_item__()
    assert item[keyword].value == value
    assert CodedConcept.from_item(item).value == value


def test_concepts_are_equal_by_value_and_scheme() -> None:
    assert CodedConcept("1", "A", "x") == CodedConcept("1", "A", "y", "2020")
    assert CodedConcept("1", "A", "x") != CodedConcept("1", "B", "x")
    assert len({CodedConcept("1", "A", "x"), CodedConcept("1", "A", "y")}) == 1
    assert CID4.Heart in CID4
    assert CodedConcept("80891009", "SCT", "") in CID4
    assert str(CID4.Heart) == '(80891009, SCT, "Heart")'


def test_equality_is_by_content() -> None:
    ct = ct_image()
    plain = Dataset()
    for element in ct:
        plain[element.tag] = element.value
    assert plain == ct
    plain["PatientID"] = "x"
    assert plain != ct


def test_repr_says_what_it_is() -> None:
    assert repr(ct_image()).startswith("<CTImage PatientName='Ito^Haru' PatientID='4711' 4 x 4:")
    assert "draft" not in repr(CTImage.draft())


def test_image_plane_is_optional_in_secondary_capture() -> None:
    assert SecondaryCaptureImage.draft().ImagePositionPatient is None


def test_an_empty_optional_sequence_reads_as_none() -> None:
    ct = ct_image(AnatomicRegionSequence=None)
    assert ct.AnatomicRegionSequence is None
    assert "AnatomicRegionSequence" in ct
    assert len(ct["AnatomicRegionSequence"].value) == 0
    ct["AnatomicRegionSequence"].value.append(CID4.Heart)
    assert ct.AnatomicRegionSequence[0].CodeMeaning == "Heart"


def test_repr_never_fails() -> None:
    data = dicodec.encode(ct_image(SpecificCharacterSet="ISO_IR 192")).replace(b"Ito^Haru", b"Ito^\xff\xffru")
    assert "PatientName='Ito^\\udcff\\udcffru'" in repr(dicodec.decode(data))


def test_an_object_is_of_its_own_sop_class() -> None:
    with pytest.raises(ValueEncodeError, match=r"but a CTImage is of 1\.2\.840\.10008\.5\.1\.4\.1\.1\.2"):
        ct_image(SOPClassUID="1.2.840.10008.5.1.4.1.1.4")


def test_text_of_an_items_own_character_set_is_that_of_the_object(tmp_path: Path) -> None:
    concept = CodedConcept("1", "99X", "Schädel")
    ct = ct_image(SpecificCharacterSet="ISO_IR 192", AnatomicRegionSequence=[concept])
    ct.save(tmp_path / "x.dcm")
    assert CTImage.load(tmp_path / "x.dcm").AnatomicRegionSequence[0].CodeMeaning == "Schädel"
