"""What constructors fill in, and objects made from others."""

from __future__ import annotations

import pickle
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_objects import ct_image

import dicodec
from dicodec import CodedConcept, Dataset, DicomError, IncompleteError, ValueEncodeError, image_pixels
from dicodec.charset_choice import smallest_charset
from dicomstd.cids import CID4, CID4014
from dicomstd.iods import (
    CTImage,
    DigitalMammographyXRayImage,
    EncapsulatedPDF,
    MRImage,
    RTPlan,
    RTStructureSet,
    SecondaryCaptureImage,
    Segmentation,
    TwelveLeadECG,
    UltrasoundMultiFrameImage,
)
from dicomstd.items import (
    CodeSequenceItem,
    ControlPointItem,
    RTBeamsBeamItem,
    SegmentationImageSegmentItem,
    StructureSetROIItem,
)

# Specific Character Set.


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Ito^Haru", None),
        ("Müller^Jörg", ("ISO_IR 100",)),
        ("Dvořák^Antonín", ("ISO_IR 101",)),
        ("Люкceмбypг", ("ISO_IR 144",)),
        ("Διονυσιος", ("ISO_IR 126",)),
        ("ﾔﾏﾀﾞ^ﾀﾛｳ", ("ISO_IR 13",)),
        ("สมชาย", ("ISO_IR 166",)),
        ("Yamada^Tarou=山田^太郎", ("ISO_IR 192",)),
        ("Müller^Διον", ("ISO_IR 192",)),
    ],
)
def test_the_smallest_character_set_that_holds_the_text(text: str, term: tuple[str, ...] | None) -> None:
    ct = ct_image(PatientName=text)
    assert ct.SpecificCharacterSet == term
    read = dicodec.decode(dicodec.encode(ct))
    assert str(read.PatientName) == text
    assert read == ct


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\\^="), min_size=1, max_size=20))
def test_any_text_can_be_written(text: str) -> None:
    term = smallest_charset([text])
    assert (term == "") == text.isascii()
    ds = Dataset(**({"SpecificCharacterSet": term} if term else {}), StudyDescription=text)
    assert dicodec.decode(dicodec.encode(ds)).StudyDescription == ds.StudyDescription


def test_the_set_follows_what_is_assigned_until_somebody_says_one() -> None:
    ct = ct_image(PatientName="Müller")
    ct.PatientName = "Dvořák"
    dicodec.encode(ct)
    assert ct.SpecificCharacterSet == ("ISO_IR 101",)
    ct.PatientName = "Ito"
    dicodec.encode(ct)
    assert "SpecificCharacterSet" not in ct
    ct.SpecificCharacterSet = ["ISO_IR 100"]
    ct.PatientName = "Dvořák"
    with pytest.raises(ValueEncodeError, match="cannot be written in character set ISO_IR 100"):
        dicodec.encode(ct)


def test_text_in_items_counts() -> None:
    ct = ct_image(AnatomicRegionSequence=[CodedConcept("1", "99X", "Schädel")])
    assert ct.SpecificCharacterSet == ("ISO_IR 100",)
    assert dicodec.decode(dicodec.encode(ct)).AnatomicRegionSequence[0].CodeMeaning == "Schädel"


def test_an_object_that_was_read_keeps_its_character_set() -> None:
    read = dicodec.decode(dicodec.encode(ct_image(PatientName="Müller")))
    read.PatientName = "Ito"
    again = dicodec.decode(dicodec.encode(read))
    assert again.SpecificCharacterSet == ("ISO_IR 100",)


# Constants.


def test_modality_is_filled_in_where_one_is_usual_or_the_only_one() -> None:
    assert (CTImage.draft().Modality, Segmentation.draft().Modality) == ("CT", "SEG")
    assert CTImage.draft(Modality="OT").Modality == "OT"  # usual, not the only one allowed
    with pytest.raises(ValueEncodeError, match="not among the Enumerated Values SEG"):
        Segmentation.draft(Modality="CT")
    assert TwelveLeadECG.draft().Modality == "ECG"  # the IOD's section says so in a sentence
    assert "Modality" not in SecondaryCaptureImage.draft()
    assert "Modality" not in EncapsulatedPDF.draft()


def test_what_the_standard_leaves_no_choice_in_is_filled_in_but_no_claim() -> None:
    assert EncapsulatedPDF.draft().MIMETypeOfEncapsulatedDocument == "application/pdf"
    assert "BurnedInAnnotation" not in DigitalMammographyXRayImage.draft()
    assert "SamplesPerPixel" not in CTImage.draft()


def test_number_of_frames_cannot_be_made_up() -> None:
    segmentation = Segmentation._dicom_fields["NumberOfFrames"]
    assert (segmentation.type, segmentation.mandatory) == ("1F", True)
    assert "NumberOfFrames" in [lacking.path for lacking in Segmentation.draft().missing()]


def test_what_cannot_be_filled_in_is_refused() -> None:
    fields = UltrasoundMultiFrameImage._dicom_fields
    values = {name: None for name, field in fields.items() if field.type == "2"}
    mandatory = {name for name, field in fields.items() if field.type == "1"}
    pixels = image_pixels(np.zeros((2, 4, 4), np.uint8))
    given_ones = {name: value for name, value in pixels.items() if name != "NumberOfFrames"}
    others = mandatory - set(pixels)
    made = {
        "StudyInstanceUID": "2.25.1",
        "SeriesInstanceUID": "2.25.2",
        "ImageType": ("ORIGINAL", "PRIMARY"),
        "LossyImageCompression": "00",
        "FrameIncrementPointer": ["FrameTime"],
        "SynchronizationFrameOfReferenceUID": "2.25.3",
    }
    assert others <= set(made), others - set(made)
    complete = {**values, **{name: made[name] for name in others}}
    assert UltrasoundMultiFrameImage(**complete, **pixels).NumberOfFrames == 2
    with pytest.raises(IncompleteError, match="NumberOfFrames cannot be filled in"):
        UltrasoundMultiFrameImage(**complete, **given_ones)


# Numbers of items.


def segment(**values: object) -> SegmentationImageSegmentItem:
    return SegmentationImageSegmentItem.draft(SegmentLabel="x", **values)


def numbers(made: Segmentation) -> list[int]:
    return [item.SegmentNumber for item in made.SegmentSequence]


def test_items_are_numbered_in_their_sequence() -> None:
    made = Segmentation.draft(SegmentSequence=[segment(), segment()])
    assert numbers(made) == [1, 2]
    made.SegmentSequence.append(segment())
    made.SegmentSequence[0:0] = [segment()]
    assert numbers(made) == [4, 1, 2, 3]
    assert numbers(Segmentation.draft(SegmentSequence=[segment(SegmentNumber=7), segment()])) == [7, 8]
    rois = [StructureSetROIItem.draft(ROIName=name) for name in ("a", "b")]
    made_rt = RTStructureSet.draft(StructureSetROISequence=rois)
    assert [item.ROINumber for item in made_rt.StructureSetROISequence] == [1, 2]


def test_numbering_may_begin_with_zero() -> None:
    beam = RTBeamsBeamItem.draft(ControlPointSequence=[ControlPointItem.draft() for _ in range(2)])
    plan = RTPlan.draft(BeamSequence=[beam])
    assert plan.BeamSequence[0].BeamNumber == 1
    assert [point.ControlPointIndex for point in plan.BeamSequence[0].ControlPointSequence] == [0, 1]


def test_items_that_were_read_are_not_numbered() -> None:
    plain = Dataset(SOPClassUID=Segmentation.draft().SOPClassUID, SegmentSequence=[{"SegmentLabel": "x"}])
    read = dicodec.decode(dicodec.encode(plain))
    read.SegmentSequence.append(segment())
    assert "SegmentNumber" not in read.SegmentSequence[0]
    assert read.SegmentSequence[1].SegmentNumber == 1


# Closed context groups.


def test_codes_of_a_closed_group_only() -> None:
    image = DigitalMammographyXRayImage.draft(ViewCodeSequence=[CID4014.MedioLateral])
    wrong = CodedConcept("1", "99X", "medio-lateral")
    for refused in ([CID4.Heart], [wrong], [wrong.__dicom_item__()]):
        with pytest.raises(ValueEncodeError, match="is no code of CID 4014 View for Mammography"):
            image.ViewCodeSequence = refused
    with pytest.raises(ValueEncodeError, match="did you mean 'medio-lateral'"):
        image.ViewCodeSequence.append(wrong)
    again = pickle.loads(pickle.dumps(image))
    with pytest.raises(ValueEncodeError, match="not extensible"):
        again.ViewCodeSequence[0] = wrong
    # The same code in other words, or from another group, is the code; an item may be incomplete.
    image.ViewCodeSequence = [CodedConcept("399260004", "SCT", "other words")]
    image.ViewCodeSequence = [type(image.ViewCodeSequence[0]).draft(CodeMeaning="to come")]


def test_concepts_do_not_change() -> None:
    with pytest.raises(AttributeError, match="cannot be changed"):
        CID4.Heart.meaning = "Herz"
    for concept in (CID4.Heart, CID4014.MedioLateral, CodedConcept("1", "99X", "x", "2")):
        again = pickle.loads(pickle.dumps(concept))
        assert (type(again), again.value, again.version) == (type(concept), concept.value, concept.version)


def test_other_groups_accept_any_code() -> None:
    ct = ct_image(AnatomicRegionSequence=[CodedConcept("1", "99X", "Left out")])
    assert [one for one in dicodec.validate(ct).findings if "Anatomic" in one.path] == []
    own = ct_image(AnatomicRegionSequence=[CodedConcept("1", "99X", "HEART")])
    (finding,) = [one for one in dicodec.validate(own).findings if one.rule == "own-code"]
    assert (finding.severity, finding.path) == ("warning", "AnatomicRegionSequence[1]")
    assert "(80891009, SCT)" in finding.message


def test_a_foreign_code_in_a_closed_group_is_an_error_of_the_validator() -> None:
    made = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.1.2",
        ViewCodeSequence=[CodeSequenceItem(CodeValue="1", CodingSchemeDesignator="99X", CodeMeaning="y")],
    )
    found = [one for one in dicodec.validate(made).findings if one.rule == "context-group"]
    assert [(one.severity, one.path) for one in found] == [("error", "ViewCodeSequence[1]")]


# From other objects.


def test_like_takes_what_belongs_to_the_entities() -> None:
    source = ct_image(
        PatientName="Müller^Jörg", StudyDescription="Kopf", ProcedureCodeSequence=[CodedConcept("1", "99X", "Schädel")]
    )
    source.private_block(0x0011, "ACME").set(1, "x", vr="LO")
    made = MRImage.like(source)
    assert (str(made.PatientName), made.StudyDescription) == ("Müller^Jörg", "Kopf")
    assert made.StudyInstanceUID == source.StudyInstanceUID
    for absent in ("SeriesInstanceUID", "FrameOfReferenceUID", "Rows", "KVP", (0x0011, 0x1001)):
        assert absent not in made
    assert (made.Modality, made.SOPClassUID) == ("MR", "1.2.840.10008.5.1.4.1.1.4")
    assert made.SOPInstanceUID != source.SOPInstanceUID
    assert type(made.ProcedureCodeSequence[0]) is CodeSequenceItem
    made.ProcedureCodeSequence[0].CodeMeaning = "changed"
    assert source.ProcedureCodeSequence[0].CodeMeaning == "Schädel"
    again = dicodec.decode(dicodec.encode(made))
    assert (again.StudyDescription, again.ProcedureCodeSequence[0].CodeMeaning) == ("Kopf", "changed")


def test_like_takes_more_entities_and_values() -> None:
    source = dicodec.decode(dicodec.encode(ct_image()))
    made = CTImage.like(source, ("Patient", "Study", "Series", "Frame of Reference", "Equipment"), InstanceNumber=2)
    assert made.SeriesInstanceUID == source.SeriesInstanceUID
    assert made.FrameOfReferenceUID == source.FrameOfReferenceUID
    assert made.InstanceNumber == 2
    assert not source.touched
    with pytest.raises(DicomError, match="there is no entity 'Serie' in this IOD; it has 'Patient', 'Study', 'Series'"):
        CTImage.like(source, ("Serie",))
    with pytest.raises(IncompleteError, match="did you mean InstanceNumber"):
        CTImage.like(source, InstanceNumbr=2)


def test_like_of_a_plain_data_set_in_implicit_vr() -> None:
    plain = Dataset(PatientID="1", ReferencedStudySequence=[{"ReferencedSOPClassUID": "1.2"}], Rows=4)
    read = dicodec.decode(dicodec.encode(plain, transfer_syntax="1.2.840.10008.1.2"))
    made = CTImage.like(read)
    assert made.PatientID == "1"
    assert made.ReferencedStudySequence[0].ReferencedSOPClassUID == "1.2"
    assert type(made.ReferencedStudySequence[0]).__name__ == "SOPInstanceReferenceItem"
    assert dicodec.decode(dicodec.encode(made)) == made


def test_stamp_says_when_the_instance_was_made() -> None:
    ct = ct_image()
    assert "InstanceCreationDate" not in ct
    ct.stamp(datetime(2026, 3, 14, 9, 26, 53, 589793))
    assert (str(ct.InstanceCreationDate), str(ct.InstanceCreationTime)) == ("20260314", "092653.589793")
    ct.stamp()
    assert ct.InstanceCreationDate is not None
    assert str(ct.InstanceCreationDate) > "20260314"


def test_what_the_iod_lacks_is_added_only_deliberately() -> None:
    ct = ct_image()
    with pytest.raises(AttributeError) as caught:
        ct.PatientSetupNumber = 1
    assert "PatientSetupNumber is not an attribute of the CT Image IOD" in str(caught.value)
    assert "CTImage.extend(PatientSetupNumber=...) adds it all the same" in str(caught.value)
    ct.extend(PatientSetupNumber=1)
    assert dicodec.decode(dicodec.encode(ct))["PatientSetupNumber"].value == 1
    ct.PatientSetupNumber = 2  # it is there now
    assert "extension" in [one.rule for one in dicodec.validate(ct).findings]
    with pytest.raises(KeyError, match="did you mean PatientSetupNumber"):
        ct.extend(PatientSetupNumbr=1)


def test_references_to_objects() -> None:
    first, second, other = ct_image(), ct_image(), ct_image(SeriesInstanceUID="2.25.9", StudyInstanceUID="2.25.8")
    assert dicodec.reference(first) == {
        "ReferencedSOPClassUID": first.SOPClassUID,
        "ReferencedSOPInstanceUID": first.SOPInstanceUID,
    }
    series = dicodec.series_references([first, other, second])
    assert [one["SeriesInstanceUID"] for one in series] == ["2.25.2", "2.25.9"]
    assert [len(one["ReferencedInstanceSequence"]) for one in series] == [2, 1]
    studies = dicodec.evidence([first, other, second])
    assert [one["StudyInstanceUID"] for one in studies] == ["2.25.1", "2.25.8"]
    assert studies[0]["ReferencedSeriesSequence"][0]["ReferencedSOPSequence"][1] == dicodec.reference(second)
    with pytest.raises(DicomError, match="nothing can refer to it"):
        dicodec.reference(Dataset(SOPClassUID="1.2.3"))
    with pytest.raises(DicomError, match="has no SeriesInstanceUID"):
        dicodec.series_references([Dataset()])
