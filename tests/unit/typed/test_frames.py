"""Frames of multi-frame objects: written as a list, shared where equal, read wherever a group stands."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest

import dicodec
from dicodec import IncompleteError, ValueEncodeError, functional_groups, image_pixels
from dicomstd.frames import EnhancedMRImageFrame, SegmentationFrame
from dicomstd.iods import EnhancedMRImage, Segmentation
from dicomstd.items import (
    DerivationImageItem,
    FrameContentItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    SegmentIdentificationItem,
)


def frame(number: int, **groups: object) -> SegmentationFrame:
    made = {
        "frame_content": FrameContentItem(DimensionIndexValues=[1, number]),
        "plane_position": PlanePositionItem(ImagePositionPatient=(0, 0, number)),
        "pixel_measures": PixelMeasuresItem(PixelSpacing=(1, 1)),
    }
    return SegmentationFrame(**{**made, **groups})


def written(count: int = 3, **options: bool) -> Segmentation:
    return Segmentation.draft(**functional_groups([frame(number) for number in range(1, count + 1)], **options))


def test_what_is_equal_in_all_frames_is_shared() -> None:
    made = written()
    (shared,) = made.SharedFunctionalGroupsSequence
    assert [element.keyword for element in shared] == ["PixelMeasuresSequence"]
    first = made.PerFrameFunctionalGroupsSequence[0]
    assert [element.keyword for element in first] == ["FrameContentSequence", "PlanePositionSequence"]
    assert made.NumberOfFrames == 3
    assert type(first.PlanePositionSequence[0]) is PlanePositionItem


def test_without_sharing_only_what_has_to_be_shared_is() -> None:
    made = written(share=False)
    assert len(made.SharedFunctionalGroupsSequence[0]) == 0
    assert "PixelMeasuresSequence" in made.PerFrameFunctionalGroupsSequence[2]
    made.frames.share()
    assert "PixelMeasuresSequence" in made.SharedFunctionalGroupsSequence[0]
    assert "PixelMeasuresSequence" not in made.PerFrameFunctionalGroupsSequence[2]


def test_one_frame_shares_everything_it_may() -> None:
    made = written(1)
    assert "FrameContentSequence" in made.PerFrameFunctionalGroupsSequence[0]  # never shared
    assert "PlanePositionSequence" in made.SharedFunctionalGroupsSequence[0]


def test_a_group_is_read_wherever_it_stands() -> None:
    read = dicodec.decode(dicodec.encode(written()))
    assert isinstance(read, Segmentation)
    assert [one.plane_position.ImagePositionPatient[2] for one in read.frames] == [1, 2, 3]
    assert [one.pixel_measures.PixelSpacing for one in read.frames] == [(1, 1)] * 3
    assert (len(read.frames), read.frames[-1].number, read.frames[1:][0].number) == (3, 3, 2)
    assert read.frames[0].segment_identification is None
    assert read.frames[0].derivation_image is None
    assert not read.touched


def test_assigning_a_group_changes_the_object() -> None:
    made = written()
    made.frames[1].plane_position = PlanePositionItem(ImagePositionPatient=(9, 9, 9))
    items = made.PerFrameFunctionalGroupsSequence
    assert [item.PlanePositionSequence[0].ImagePositionPatient[0] for item in items] == [0, 9, 0]
    made.frames[2].segment_identification = SegmentIdentificationItem(ReferencedSegmentNumber=[1])
    assert "SegmentIdentificationSequence" in items[2]
    del made.frames[2].segment_identification
    assert "SegmentIdentificationSequence" not in items[2]


def test_assigning_a_shared_group_makes_it_every_frames_own() -> None:
    made = written()
    made.frames[0].pixel_measures = PixelMeasuresItem(PixelSpacing=(2, 2))
    assert [one.pixel_measures.PixelSpacing[0] for one in made.frames] == [2, 1, 1]
    assert "PixelMeasuresSequence" not in made.SharedFunctionalGroupsSequence[0]
    made.frames[1].pixel_measures.PixelSpacing = (3, 3)  # each has its own item
    assert [one.pixel_measures.PixelSpacing[0] for one in made.frames] == [2, 3, 1]


def test_frames_can_be_assigned() -> None:
    made = written()
    made.frames = [*made.frames[:2], frame(9)]
    assert [one.frame_content.DimensionIndexValues for one in made.frames] == [(1, 1), (1, 2), (1, 9)]
    made.frames = made.frames[:1]
    assert (made.NumberOfFrames, len(made.frames)) == (1, 1)


def test_groups_of_several_items() -> None:
    images = [DerivationImageItem(SourceImageSequence=None), DerivationImageItem(SourceImageSequence=None)]
    made = Segmentation.draft(**functional_groups([frame(1, derivation_image=images), frame(2)]))
    assert len(made.frames[0].derivation_image) == 2
    assert made.frames[1].derivation_image is None


def test_a_frame_wants_its_mandatory_groups() -> None:
    with pytest.raises(IncompleteError, match=r"missing: pixel_measures, frame_content, plane_position, .*frame_type"):
        EnhancedMRImageFrame()
    with pytest.raises(IncompleteError, match="did you mean plane_position"):
        SegmentationFrame(plane_positon=PlanePositionItem(ImagePositionPatient=(0, 0, 0)))
    with pytest.raises(AttributeError, match="did you mean pixel_measures"):
        frame(1).pixel_measure = None
    with pytest.raises(ValueEncodeError, match="expected PlanePositionItem as item, got PlaneOrientationItem"):
        frame(1, plane_position=PlaneOrientationItem(ImageOrientationPatient=(1, 0, 0, 0, 1, 0)))
    empty = EnhancedMRImage.draft(SharedFunctionalGroupsSequence=[{}], PerFrameFunctionalGroupsSequence=[{}])
    with pytest.raises(AttributeError, match=r"EnhancedMRImageFrame 1.* has no plane_position, which is mandatory"):
        empty.frames[0].plane_position  # noqa: B018


def test_no_frames_are_refused() -> None:
    with pytest.raises(ValueEncodeError, match="there is no frame"):
        functional_groups([])
    assert len(Segmentation.draft().frames) == 0
    with pytest.raises(IndexError, match="no frame at index 3; there are 3"):
        written().frames[3]


def test_a_group_that_has_to_be_shared_may_not_differ() -> None:
    from dicomstd.frames import LegacyConvertedEnhancedCTImageFrame
    from dicomstd.items import LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem as Shared

    name, group = next((n, g) for n, g in LegacyConvertedEnhancedCTImageFrame._groups.items() if not g.per_frame)
    frames = [LegacyConvertedEnhancedCTImageFrame.__new__(LegacyConvertedEnhancedCTImageFrame) for _ in range(2)]
    for index, one in enumerate(frames):
        one._own, one._frames, one._index = {}, None, 0
        setattr(one, name, {"KVP": index})
    assert group.tag in Shared._by_tag
    with pytest.raises(ValueEncodeError, match=f"{name} differs between frames, and has to be shared"):
        functional_groups(frames)


def test_dimensions_find_their_functional_groups() -> None:
    found = SegmentationFrame.dimensions("ReferencedSegmentNumber", "ImagePositionPatient")
    made = Segmentation.draft(**found)
    first, second = made.DimensionIndexSequence
    assert first["FunctionalGroupPointer"].value == 0x0062000A
    assert second["FunctionalGroupPointer"].value == 0x00209113
    uid = made.DimensionOrganizationSequence[0].DimensionOrganizationUID
    assert first.DimensionOrganizationUID == second.DimensionOrganizationUID == uid
    with pytest.raises(ValueEncodeError, match="Rows is in no functional group"):
        SegmentationFrame.dimensions("Rows")


def test_pixels_and_frames_agree_on_their_number() -> None:
    pixels = image_pixels(np.zeros((3, 4, 4), bool))
    made = Segmentation.draft(**functional_groups([frame(number) for number in (1, 2, 3)]), **pixels)
    assert (made.NumberOfFrames, made.BitsAllocated, len(made.PixelData)) == (3, 1, 6)


@pytest.mark.parametrize("clone", [copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_copies_have_frames_of_their_own(clone) -> None:
    made = written()
    other = clone(made)
    other.frames[0].plane_position = PlanePositionItem(ImagePositionPatient=(5, 5, 5))
    assert made.frames[0].plane_position.ImagePositionPatient == (0, 0, 1)
