"""Frames, dimensions and segments."""

from typing import Any

import pytest
from stored_bytes import error, found, said

from dicodec import Dataset

FRAME_TIME = 0x00181063
FRAME_TIME_VECTOR = 0x00181065
STACK, CONTENT, POSITION = 0x00209056, 0x00209111, 0x00209113
INDEX_VALUES = 0x00209157


def test_the_number_of_frames() -> None:
    assert found(Dataset(NumberOfFrames=1)) == []
    assert found(Dataset(NumberOfFrames=0)) == error("frame-count", "NumberOfFrames")


def test_each_frame_has_its_groups() -> None:
    frames = [Dataset(), Dataset()]
    assert found(Dataset(NumberOfFrames=2, PerFrameFunctionalGroupsSequence=frames)) == []
    ds = Dataset(NumberOfFrames=3, PerFrameFunctionalGroupsSequence=frames)
    assert found(ds) == error("frame-count", "PerFrameFunctionalGroupsSequence")
    assert said(ds) == ["2 items for 3 frames"]


def test_a_group_is_shared_or_per_frame() -> None:
    shared = Dataset(PixelMeasuresSequence=[Dataset()])
    frame = Dataset(PixelMeasuresSequence=[Dataset()], FrameContentSequence=[Dataset()])
    ds = Dataset(
        NumberOfFrames=2, SharedFunctionalGroupsSequence=[shared], PerFrameFunctionalGroupsSequence=[frame, frame]
    )
    assert found(ds) == error("functional-group", "PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence")
    del ds.SharedFunctionalGroupsSequence[0]["PixelMeasuresSequence"]
    assert found(ds) == []


def test_increment_pointers_lead_to_a_value() -> None:
    assert found(Dataset(FrameIncrementPointer=(FRAME_TIME,), FrameTime=33)) == []
    assert found(Dataset(FrameIncrementPointer=(FRAME_TIME,))) == error("frame-pointer", "FrameIncrementPointer")
    empty = Dataset(FrameIncrementPointer=(FRAME_TIME,), FrameTime=None)
    assert found(empty) == error("frame-pointer", "FrameIncrementPointer")
    assert said(empty) == ["points to FrameTime, which is empty"]


@pytest.mark.parametrize(
    "keyword", ["FrameTimeVector", "SliceLocationVector", "FrameLabelVector", "EnergyWindowVector", "TimeSliceVector"]
)
def test_vectors_have_a_value_for_each_frame(keyword: str) -> None:
    values: Any = ("a", "b", "c") if keyword == "FrameLabelVector" else (1, 2, 3)
    assert found(Dataset({"NumberOfFrames": 3, keyword: values})) == []
    assert found(Dataset({"NumberOfFrames": 4, keyword: values})) == error("frame-vector", keyword)
    assert found(Dataset({keyword: values})) == error("frame-vector", keyword)


def test_vectors_of_indices() -> None:
    assert found(Dataset(NumberOfFrames=2, DetectorVector=(1, 2), NumberOfDetectors=2)) == []
    assert found(Dataset(NumberOfFrames=2, DetectorVector=(1, 2), NumberOfDetectors=1)) == error(
        "frame-vector", "DetectorVector"
    )
    assert found(Dataset(NumberOfFrames=2, DetectorVector=(0, 1))) == error("frame-vector", "DetectorVector")


def test_offsets_of_dose_planes() -> None:
    def dose(*values: float) -> Dataset:
        return Dataset(NumberOfFrames=3, ImagePositionPatient=(1, 2, -7), GridFrameOffsetVector=values)

    assert found(dose(0, 2, 4)) == found(dose(-7, -9, -12)) == []
    assert found(dose(0, 2, 1)) == error("frame-vector", "GridFrameOffsetVector")
    assert found(dose(1, 2, 3)) == error("frame-vector", "GridFrameOffsetVector")


@pytest.mark.parametrize("keyword", ["StartTrim", "StopTrim", "RepresentativeFrameNumber"])
def test_frames_that_are_named_exist(keyword: str) -> None:
    assert found(Dataset({"NumberOfFrames": 3, keyword: 3})) == []
    assert found(Dataset({"NumberOfFrames": 3, keyword: 4})) == error("frame-number", keyword)
    assert found(Dataset({"NumberOfFrames": 3, keyword: 0})) == error("frame-number", keyword)


# Dimensions.


def frame(*indices: int) -> Dataset:
    return Dataset(FrameContentSequence=[Dataset(DimensionIndexValues=indices)])


def dimensions(*frames: Dataset, listed: str = "1.2.3", **changed: Any) -> Dataset:
    """Frames with two dimensions; ``changed`` is of the second one."""
    index = {"DimensionOrganizationUID": "1.2.3", "FunctionalGroupPointer": CONTENT}
    return Dataset(
        NumberOfFrames=len(frames),
        DimensionOrganizationSequence=[Dataset(DimensionOrganizationUID=listed)],
        DimensionIndexSequence=[
            Dataset({**index, "DimensionIndexPointer": STACK}),
            Dataset({**index, "DimensionIndexPointer": 0x00209057, **changed}),
        ],
        PerFrameFunctionalGroupsSequence=frames,
    )


def test_an_index_for_each_dimension() -> None:
    place = "PerFrameFunctionalGroupsSequence[2].FrameContentSequence[1].DimensionIndexValues"
    assert found(dimensions(frame(1, 1), frame(1, 2))) == []
    assert found(dimensions(frame(1, 1), frame(1))) == error("dimension-index", place)
    assert found(dimensions(frame(1, 1), frame(0, 2))) == error("dimension-index", place)


def test_dimensions_of_organizations_that_are_listed() -> None:
    ds = dimensions(frame(1, 1), listed="1.2.4")
    assert found(ds) == [
        ("error", "dimension", f"DimensionIndexSequence[{number}].DimensionOrganizationUID") for number in (1, 2)
    ]


def test_pointers_of_dimensions() -> None:
    place = "DimensionIndexSequence[2]."
    assert found(dimensions(frame(1, 1), DimensionIndexPointer=INDEX_VALUES)) == error(
        "dimension", f"{place}DimensionIndexPointer"
    )
    positioned = Dataset(PlanePositionSequence=[Dataset()], FrameContentSequence=frame(1, 1).FrameContentSequence)
    group = dimensions(positioned, DimensionIndexPointer=POSITION)
    assert found(group) == error("dimension", f"{place}FunctionalGroupPointer")
    private = dimensions(frame(1, 1), DimensionIndexPointer=0x00211001)
    assert found(private) == error("dimension", f"{place}DimensionIndexPrivateCreator")
    private.DimensionIndexSequence[1].DimensionIndexPrivateCreator = "ACME"
    assert found(private) == []


# Segments.

SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"


def segments(*numbers: int, shown: int = 1, sop_class: str = SEGMENTATION) -> Dataset:
    identified = Dataset(SegmentIdentificationSequence=[Dataset(ReferencedSegmentNumber=shown)])
    return Dataset(
        SOPClassUID=sop_class,
        NumberOfFrames=1,
        SegmentSequence=[Dataset(SegmentNumber=number) for number in numbers],
        PerFrameFunctionalGroupsSequence=[identified],
    )


def test_segments_are_numbered() -> None:
    assert found(segments(1, 2, 3)) == []
    assert found(segments(1, 3)) == error("segment-number", "SegmentSequence[2].SegmentNumber")
    assert found(segments(1, 1)) == error("segment-number", "SegmentSequence[2].SegmentNumber")
    assert found(segments(0, 1))[:1] == error("segment-number", "SegmentSequence[1].SegmentNumber")
    assert found(segments(1, 7, sop_class="1.2.840.10008.5.1.4.1.1.66.7")) == []


def test_frames_show_segments_that_exist() -> None:
    place = "PerFrameFunctionalGroupsSequence[1].SegmentIdentificationSequence[1].ReferencedSegmentNumber"
    assert found(segments(1, 2, shown=3)) == error("segment-number", place)
    several = segments(1, 2)
    frame = several.PerFrameFunctionalGroupsSequence[0]
    frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber = (1, 2)
    assert found(several) == error("segment-number", place)
