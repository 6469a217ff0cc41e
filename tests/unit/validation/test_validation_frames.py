"""Functional groups: which macros, where, and conditions that look into other groups of the same frame."""

from __future__ import annotations

from typing import Any

import dicodec
from dicodec import Dataset

ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"

CONTENT = {"FrameContentSequence": [{"FrameReferenceDateTime": "20240101"}]}
MEASURES = {"PixelMeasuresSequence": [{"PixelSpacing": (1.0, 1.0), "SliceThickness": 1.0}]}


def made(value: Any) -> Any:
    if isinstance(value, dict):
        return Dataset(**{name: made(one) for name, one in value.items()})
    return [made(one) for one in value] if isinstance(value, list) else value


def image(shared: dict[str, Any], *frames: dict[str, Any]) -> Dataset:
    ds: Dataset = made(
        {
            "SOPClassUID": ENHANCED_CT,
            "ImageType": ("ORIGINAL", "PRIMARY", "VOLUME", "NONE"),
            "NumberOfFrames": len(frames),
            "SharedFunctionalGroupsSequence": [shared],
            "PerFrameFunctionalGroupsSequence": list(frames),
        }
    )
    return ds


def said(ds: Dataset, *names: str) -> list[tuple[str, str]]:
    """The rules and paths of the findings about attributes of these names."""
    found = dicodec.validate(ds).findings
    return [(one.rule, one.path) for one in found if one.path.rpartition(".")[2] in names]


def test_a_mandatory_macro_is_shared_or_of_each_frame() -> None:
    both = "SharedFunctionalGroupsSequence[1].PixelMeasuresSequence"
    assert said(image({}, CONTENT, CONTENT), "PixelMeasuresSequence") == [("missing", both)]
    assert said(image(MEASURES, CONTENT, CONTENT), "PixelMeasuresSequence") == []
    assert said(image({}, CONTENT | MEASURES, CONTENT | MEASURES), "PixelMeasuresSequence") == []
    one = "PerFrameFunctionalGroupsSequence[2].PixelMeasuresSequence"
    assert said(image({}, CONTENT | MEASURES, CONTENT), "PixelMeasuresSequence") == [("missing", one)]


def test_a_macro_stands_where_the_iod_allows_it() -> None:
    twice = "PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence"
    assert said(image(MEASURES, CONTENT | MEASURES, CONTENT), "PixelMeasuresSequence") == [("functional-group", twice)]
    # Frame Content is different for each frame.
    shared = "SharedFunctionalGroupsSequence[1].FrameContentSequence"
    assert ("functional-group", shared) in said(image(CONTENT | MEASURES, {}, {}), "FrameContentSequence")
    without = made({"SOPClassUID": ENHANCED_CT, "SharedFunctionalGroupsSequence": [MEASURES]})
    assert said(without, "PerFrameFunctionalGroupsSequence") == [("missing", "PerFrameFunctionalGroupsSequence")]


def test_what_is_no_group_of_the_iod_extends_it() -> None:
    ds = image(MEASURES, CONTENT | {"MREchoSequence": [{"EffectiveEchoTime": 1.0}]})
    assert said(ds, "MREchoSequence") == [("extension", "PerFrameFunctionalGroupsSequence[1].MREchoSequence")]


def test_macros_are_checked_like_modules() -> None:
    ds = image({"PixelMeasuresSequence": [{"PixelSpacing": (1.0, 1.0)}, {}]}, CONTENT)
    place = "SharedFunctionalGroupsSequence[1].PixelMeasuresSequence"
    assert said(ds, "PixelMeasuresSequence") == [("item-count", place)]


def frame(frame_type: str, **geometry: Any) -> dict[str, Any]:
    kind = {"FrameType": (frame_type, "PRIMARY", "VOLUME", "NONE")}
    return {"CTImageFrameTypeSequence": [kind], "CTGeometrySequence": [geometry]}


def test_a_condition_looks_into_the_other_groups_of_that_frame() -> None:
    ds = image({}, CONTENT | frame("ORIGINAL"), CONTENT | frame("DERIVED"))
    # In the second frame, nothing is asked for: ImageType tells of the object and not of the frame.
    del ds["ImageType"]
    place = "PerFrameFunctionalGroupsSequence[1].CTGeometrySequence[1].DistanceSourceToDetector"
    assert said(ds, "DistanceSourceToDetector") == [("missing", place)]


def test_a_condition_looks_into_the_shared_groups() -> None:
    shared = {"CTImageFrameTypeSequence": [{"FrameType": ("ORIGINAL", "PRIMARY", "VOLUME", "NONE")}]}
    ds = image(shared, CONTENT | {"CTGeometrySequence": [{}]})
    del ds["ImageType"]
    place = "PerFrameFunctionalGroupsSequence[1].CTGeometrySequence[1].DistanceSourceToDetector"
    assert said(ds, "DistanceSourceToDetector") == [("missing", place)]
