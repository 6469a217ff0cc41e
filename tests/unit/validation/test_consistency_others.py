"""Character sets, and regions of structure sets."""

from typing import Any

import pytest
from stored_bytes import error, found

from dicodec import Dataset


@pytest.mark.parametrize(
    "values", [("ISO_IR 192",), ("ISO 2022 IR 100", "ISO 2022 IR 87"), ("", "ISO 2022 IR 149"), ("WHATEVER",)]
)
def test_character_sets(values: tuple[str, ...]) -> None:
    assert found(Dataset(SpecificCharacterSet=values)) == []


@pytest.mark.parametrize(
    "values",
    [
        ("ISO_IR 192", "ISO 2022 IR 87"),
        ("ISO 2022 IR 100", "GB18030"),
        ("ISO_IR 100", "ISO 2022 IR 87"),
        ("ISO 2022 IR 100", "ISO 2022 IR 100"),
        ("", "ISO 2022 IR 6"),
        ("ISO 2022 IR 6", ""),
    ],
)
def test_character_sets_that_do_not_go_together(values: tuple[str, ...]) -> None:
    assert found(Dataset(SpecificCharacterSet=values)) == error("character-set", "SpecificCharacterSet")


def regions(*numbers: int, drawn: int = 1, observed: int = 1, **contour: Any) -> Dataset:
    one = {"ContourGeometricType": "CLOSED_PLANAR", "NumberOfContourPoints": 2, "ContourData": (1, 2, 3, 4, 5, 3)}
    return Dataset(
        StructureSetROISequence=[Dataset(ROINumber=number) for number in numbers],
        ROIContourSequence=[
            Dataset(ReferencedROINumber=drawn, ContourSequence=[Dataset({**one, **contour})]),
        ],
        RTROIObservationsSequence=[Dataset(ReferencedROINumber=observed)],
    )


def test_regions_have_numbers() -> None:
    assert found(regions(1, 7)) == []
    assert found(regions(1, 7, 1)) == error("roi-number", "StructureSetROISequence[3].ROINumber")
    assert found(regions(1, drawn=2)) == error("roi-number", "ROIContourSequence[1].ReferencedROINumber")
    assert found(regions(1, observed=2)) == error("roi-number", "RTROIObservationsSequence[1].ReferencedROINumber")


def test_contours_have_points() -> None:
    place = "ROIContourSequence[1].ContourSequence[1]."
    assert found(regions(1, NumberOfContourPoints=3)) == error("contour", f"{place}NumberOfContourPoints")
    # Values that are no triplets break the multiplicity of the dictionary as well.
    broken = found(regions(1, ContourData=(1, 2, 3, 4)))
    assert ("error", "contour", f"{place}ContourData") in broken
    assert found(regions(1, ContourGeometricType="POINT")) == error("contour", f"{place}ContourGeometricType")
