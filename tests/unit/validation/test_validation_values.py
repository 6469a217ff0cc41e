"""Values that are empty among others."""

from __future__ import annotations

from io import BytesIO

import pytest

import dicodec
from conformance.objects import ct_image
from dicodec import Dataset


@pytest.mark.parametrize(
    ("values", "places"),
    [
        (("ORIGINAL", "PRIMARY", "AXIAL"), []),
        (("", "PRIMARY", "AXIAL"), ["ImageType[1]"]),
        (("ORIGINAL", "", "AXIAL"), ["ImageType[2]"]),
        # Only the first two of Image Type are not optional (PS3.3 C.7.6.1.1.2).
        (("ORIGINAL", "PRIMARY", "", "SOMETHING"), []),
    ],
)
def test_the_first_values_of_image_type_are_not_empty(values: tuple[str, ...], places: list[str]) -> None:
    ds = Dataset.load(BytesIO(dicodec.encode(ct_image())))
    ds["ImageType"] = values
    assert [(one.rule, one.path) for one in dicodec.validate(ds, "CTImage").findings] == [
        ("enumerated-value", place) for place in places
    ]


def test_a_value_that_is_empty_altogether_is_for_its_type() -> None:
    ds = Dataset.load(BytesIO(dicodec.encode(ct_image())))
    ds["ImageType"] = ("", "")
    assert [(one.rule, one.path) for one in dicodec.validate(ds, "CTImage").findings] == [("empty", "ImageType")]
