"""Objects do not share items, and nothing is lost where one is made of another."""

from __future__ import annotations

import pickle

import numpy as np
import pydicom.data
import pytest
from test_frames import frame, written
from test_objects import ct_image

import dicodec
from dicodec import CodedConcept, Dataset, ValueEncodeError, functional_groups, image_pixels
from dicomstd.cids import CID4, CID4014
from dicomstd.iods import (
    CTImage,
    DigitalMammographyXRayImage,
    MRImage,
    MultiFrameSingleBitSecondaryCaptureImage,
    RTDose,
    Segmentation,
)
from dicomstd.items import PixelMeasuresItem, SegmentationImageSegmentItem, SOPInstanceReferenceItem

# Items.


def test_an_item_stands_in_one_sequence() -> None:
    item = SOPInstanceReferenceItem(ReferencedSOPClassUID="1.2", ReferencedSOPInstanceUID="1.3")
    first = ct_image(ReferencedStudySequence=[item])
    assert first.ReferencedStudySequence[0] is item  # what one holds on to can be changed
    second = ct_image(ReferencedStudySequence=first.ReferencedStudySequence)
    second.ReferencedStudySequence.append(item)
    item.ReferencedSOPClassUID = "1.9"
    assert [one.ReferencedSOPClassUID for one in second.ReferencedStudySequence] == ["1.2", "1.2"]


def test_items_that_were_read_are_copied_into_another_object() -> None:
    read = dicodec.decode(dicodec.encode(ct_image(AnatomicRegionSequence=[CID4.Heart])))
    other = ct_image(AnatomicRegionSequence=read.AnatomicRegionSequence)
    other.AnatomicRegionSequence[0].CodeMeaning = "changed"
    assert read.AnatomicRegionSequence[0].CodeMeaning == "Heart"
    assert not read.touched


def test_one_item_given_twice_is_two_and_numbered_so() -> None:
    segment = SegmentationImageSegmentItem.draft(SegmentLabel="x")
    made = Segmentation.draft(SegmentSequence=[segment, segment])
    assert [one.SegmentNumber for one in made.SegmentSequence] == [1, 2]


def test_frames_of_another_object_are_copies() -> None:
    source = written()
    made = Segmentation.draft(**functional_groups(source.frames))
    made.frames[0].plane_position.ImagePositionPatient = (9, 9, 9)
    assert source.frames[0].plane_position.ImagePositionPatient == (0, 0, 1)
    source.frames = [source.frames[0]] * 3
    source.frames[0].frame_content.DimensionIndexValues = [7, 7]
    assert source.frames[1].frame_content.DimensionIndexValues == (1, 1)


# Frames keep what is not of their class.


def test_groups_that_the_class_does_not_know_are_kept() -> None:
    made = written(share=False)
    made.PerFrameFunctionalGroupsSequence[0].private_block(0x2005, "ACME").set(1, [{"PatientID": "x"}], vr="SQ")
    made.PerFrameFunctionalGroupsSequence[1].extend(CTExposureSequence=[{"ExposureTimeInms": 1.0}])
    made.SharedFunctionalGroupsSequence[0].private_block(0x2005, "ACME").set(2, "y", vr="LO")
    made.frames.share()
    first, second, _ = made.PerFrameFunctionalGroupsSequence
    assert first[0x2005, 0x1001].value[0].PatientID == "x"
    assert second["CTExposureSequence"].value[0]["ExposureTimeInms"].value == 1.0
    assert made.SharedFunctionalGroupsSequence[0][0x2005, 0x1002].value == ("y",)
    assert "PixelMeasuresSequence" in made.SharedFunctionalGroupsSequence[0]


def test_shared_groups_that_the_class_does_not_know_are_kept_of_frames_taken_one_by_one() -> None:
    made = written()
    made.SharedFunctionalGroupsSequence[0].private_block(0x2005, "ACME").set(2, "y", vr="LO")
    groups = functional_groups([made.frames[2], made.frames[0]])
    assert groups["SharedFunctionalGroupsSequence"][0][0x2005, 0x1002].value == ("y",)
    other = functional_groups([made.frames[0], frame(2)])
    assert (0x2005, 0x1002) not in other["SharedFunctionalGroupsSequence"][0]


def test_a_group_that_was_shared_is_every_frames_own_copy() -> None:
    made = written()
    made.frames[0].pixel_measures = PixelMeasuresItem(PixelSpacing=(3, 3))
    made.frames[1].pixel_measures.PixelSpacing = (4, 4)
    assert made.frames[0].pixel_measures.PixelSpacing == (3, 3)
    assert made.frames[1].pixel_measures.PixelSpacing == (4, 4)
    assert made.frames[2].pixel_measures.PixelSpacing not in ((3, 3), (4, 4))


def test_tiled_images_may_have_frames_without_groups_of_their_own() -> None:
    made = Segmentation.draft(
        SharedFunctionalGroupsSequence=[{"PixelMeasuresSequence": [PixelMeasuresItem(PixelSpacing=(1, 1))]}],
        NumberOfFrames=5,
    )
    assert [one.pixel_measures.PixelSpacing for one in made.frames] == [(1, 1)] * 5
    with pytest.raises(ValueEncodeError, match="no functional groups of its frames"):
        made.frames[0].plane_position = frame(1).plane_position


def test_frames_are_compared_by_their_groups() -> None:
    made = written()
    assert made.frames[1] == made.frames[1] == frame(2)
    assert made.frames.index(frame(3)) == 2
    assert frame(1) != frame(2)
    with pytest.raises(AttributeError, match="did you mean pixel_measures"):
        made.frames[0].pixel_mesures  # noqa: B018
    with pytest.raises(ValueEncodeError, match="derivation_image: expected a list of items, got Dataset"):
        made.frames[0].derivation_image = Dataset()
    with pytest.raises(ValueEncodeError, match="frames of one IOD"):
        functional_groups([frame(1), object()])  # type: ignore[list-item]


# Objects like others.


def test_like_takes_no_identity_and_nothing_that_the_class_forbids() -> None:
    ct = ct_image()
    mr = MRImage.like(ct, ("Patient", "Study", "Image"))
    assert (mr.SOPClassUID, mr.SOPInstanceUID == ct.SOPInstanceUID) == ("1.2.840.10008.5.1.4.1.1.4", False)
    assert Segmentation.like(ct, ("Patient", "Study", "Series")).Modality == "SEG"
    assert RTDose.like(ct, ("Series",)).SeriesInstanceUID == ct.SeriesInstanceUID
    assert CTImage.like(ct, "Patient").PatientID == "4711"


def test_pixels_that_are_replaced_leave_nothing_of_the_old_ones() -> None:
    made = Segmentation.draft(**image_pixels(np.zeros((3, 4, 4), bool)))
    made.extend(PlanarConfiguration=0)
    assert "NumberOfFrames" not in made.replace(**image_pixels(np.zeros((4, 4), bool)))
    assert "PlanarConfiguration" not in made.replace(**image_pixels(np.zeros((4, 4), bool)))
    assert made.replace(**image_pixels(np.zeros((5, 4, 4), bool))).NumberOfFrames == 5


def test_pixels_that_the_iod_forbids_are_refused_at_save_too() -> None:
    made = Segmentation.draft(SegmentationType="BINARY", **image_pixels(np.zeros((4, 4), np.uint8)))
    with pytest.raises(ValueEncodeError, match="BitsAllocated: 8 is not among the Enumerated Values 1"):
        dicodec.encode(made)
    with pytest.raises(ValueEncodeError, match="PixelRepresentation"):
        Segmentation.draft(**image_pixels(np.zeros((4, 4), np.int8)))
    for pixels in (np.zeros((2, 4, 4), np.uint8), np.zeros((2, 4, 4, 3), np.uint8)):
        with pytest.raises(ValueEncodeError, match="not among the Enumerated Values 1"):
            MultiFrameSingleBitSecondaryCaptureImage.draft(**image_pixels(pixels))


# Text.


def test_text_in_items_that_nobody_looked_at_counts() -> None:
    concept = CodedConcept("1", "99X", "腹部")
    source = dicodec.decode(dicodec.encode(ct_image(ProcedureCodeSequence=[concept])))
    made = MRImage.like(source)
    assert dicodec.decode(dicodec.encode(made)).ProcedureCodeSequence[0].CodeMeaning == "腹部"
    again = MRImage.draft(ProcedureCodeSequence=source.ProcedureCodeSequence)
    assert dicodec.decode(dicodec.encode(again)).ProcedureCodeSequence[0].CodeMeaning == "腹部"


def test_a_draft_can_be_pickled_and_copied_before_it_is_written() -> None:
    draft = CTImage.draft()
    draft.PatientName = "Müller"
    assert draft.SpecificCharacterSet == ("ISO_IR 100",)
    assert str(pickle.loads(pickle.dumps(draft)).PatientName) == "Müller"
    item = CodedConcept("1", "99X", "Schädel").__dicom_item__()
    assert pickle.loads(pickle.dumps(item))["CodeMeaning"].value == "Schädel"


@pytest.mark.parametrize("name", ["chrH31", "chrH32", "chrI2", "chrKoreanMulti", "chrJapMulti"])
def test_text_with_code_extensions_is_taken_over_as_what_it_says(name: str) -> None:
    (path,) = pydicom.data.get_charset_files(f"{name}.dcm")
    source = dicodec.read(path)
    made = CTImage.like(source)
    assert made.SpecificCharacterSet == ("ISO_IR 192",)
    assert dicodec.decode(dicodec.encode(made)).PatientName == source.get("PatientName")
    again = CTImage.draft(PatientName=source["PatientName"])
    assert dicodec.decode(dicodec.encode(again)).PatientName == source.get("PatientName")


def test_text_in_an_unknown_set_is_never_put_under_another_one() -> None:
    data = dicodec.encode(ct_image(SpecificCharacterSet="NONSENSE")).replace(b"Ito^Haru", b"Ito^\xff\xffru")
    source = dicodec.decode(data)
    made = CTImage.like(source)
    assert made.SpecificCharacterSet == ("NONSENSE",)
    again = dicodec.decode(dicodec.encode(made))
    assert again["PatientName"].raw.tobytes() == source["PatientName"].raw.tobytes()


@pytest.mark.parametrize("text", ["¥ｱ", "ｱ~", "‾ｱ"])
def test_doubtful_signs_are_not_put_into_iso_ir_13(text: str) -> None:
    made = CTImage.draft(PatientID=text)
    assert made.SpecificCharacterSet == ("ISO_IR 192",)
    assert dicodec.decode(dicodec.encode(made)).PatientID == text


# Values.


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PixelSpacing", np.array([1.0, 2.0, 3.0])),
        ("PixelSpacing", 1.5),
        ("ImageOrientationPatient", np.arange(5.0)),
        ("ImageType", "ORIGINAL"),
    ],
)
def test_values_are_counted_whatever_they_come_in(name: str, value: object) -> None:
    with pytest.raises(ValueEncodeError, match="the value multiplicity is"):
        CTImage.draft(**{name: value})


def test_odd_values_are_refused_with_our_error() -> None:
    with pytest.raises(ValueEncodeError, match="not among the Enumerated Values"):
        CTImage.draft(PatientSex=["M"])
    assert CTImage.draft(PatientSex="").PatientSex is None
    with pytest.raises(ValueEncodeError, match="belongs into file_meta"):
        CTImage.draft().extend(TransferSyntaxUID="1.2")
    with pytest.raises(AttributeError) as caught:
        CTImage.draft().TransferSyntaxUID = "1.2"
    assert "extend" not in str(caught.value)
    with pytest.raises(AttributeError, match="did you mean Heart"):
        CID4.Hearth  # noqa: B018


def test_an_item_of_a_code_alone_is_complete() -> None:
    image = DigitalMammographyXRayImage.draft(ViewCodeSequence=[CID4014.MedioLateral])
    assert "ViewModifierCodeSequence" in image.ViewCodeSequence[0]
    assert [one for one in image.missing() if one.path.startswith("ViewCode")] == []


def test_elements_of_other_objects_are_held_against_closed_groups() -> None:
    other = Dataset(ViewCodeSequence=[CID4.Heart])
    with pytest.raises(ValueEncodeError, match="no code of CID 4014"):
        DigitalMammographyXRayImage.draft(ViewCodeSequence=other["ViewCodeSequence"])
