"""image_pixels: what an array determines, and what it is refused for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dicodec import ValueEncodeError, image_pixels

DTYPES = st.sampled_from(["u1", "i1", "<u2", ">u2", "<i2", ">i2", "<u4", ">i4"])


@given(DTYPES.flatmap(lambda d: hnp.arrays(d, hnp.array_shapes(min_dims=2, max_dims=2, max_side=9))))
def test_pixel_data_holds_the_array(array: np.ndarray) -> None:
    found = image_pixels(array)
    assert (found["Rows"], found["Columns"], found["SamplesPerPixel"]) == (*array.shape, 1)
    assert found["BitsAllocated"] == found["BitsStored"] == found["HighBit"] + 1 == array.dtype.itemsize * 8
    assert found["PixelRepresentation"] == (array.dtype.kind == "i")
    assert len(found["PixelData"]) % 2 == 0
    dtype = np.dtype(f"<{'i' if found['PixelRepresentation'] else 'u'}{array.dtype.itemsize}")
    again = np.frombuffer(found["PixelData"], dtype, count=array.size).reshape(array.shape)
    assert (again == array).all()


def test_colour_is_stored_by_pixel() -> None:
    array = np.arange(27, dtype=np.uint8).reshape(3, 3, 3)
    found = image_pixels(array)
    assert (found["SamplesPerPixel"], found["PhotometricInterpretation"]) == (3, "RGB")
    assert found["PlanarConfiguration"] == 0
    assert found["PixelData"] == array.tobytes() + b"\0"


def test_a_slice_of_an_array_need_not_be_contiguous() -> None:
    array = np.arange(100, dtype=np.uint16).reshape(10, 10)[::2, ::3]
    assert image_pixels(array)["PixelData"] == np.ascontiguousarray(array).tobytes()


def test_bits_stored_bounds_the_values() -> None:
    assert image_pixels(np.array([[0, 4095]], np.uint16), bits_stored=12)["HighBit"] == 11
    assert image_pixels(np.array([[-2048, 2047]], np.int16), bits_stored=12)["BitsStored"] == 12
    with pytest.raises(ValueEncodeError, match="do not fit 12 bits"):
        image_pixels(np.array([[0, 4096]], np.uint16), bits_stored=12)
    with pytest.raises(ValueEncodeError, match="the array has 16 bits"):
        image_pixels(np.zeros((2, 2), np.uint16), bits_stored=17)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((2, 2)),
        np.zeros((2, 2), np.int64),
        np.zeros(4, np.uint8),
        np.zeros((2, 2, 2, 2), np.uint8),
        np.zeros((0, 2), np.uint8),
    ],
    ids=lambda array: f"{array.dtype}{array.shape}",
)
def test_other_arrays_are_refused(array: np.ndarray) -> None:
    with pytest.raises(ValueEncodeError, match="image_pixels: expected"):
        image_pixels(array)


def test_photometric_interpretation_can_be_given() -> None:
    array = np.zeros((2, 2), np.uint8)
    assert image_pixels(array, photometric_interpretation="MONOCHROME1")["PhotometricInterpretation"] == "MONOCHROME1"


@given(
    hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=3, max_side=9)).filter(lambda a: a.shape[-1] not in (1, 3))
)
def test_one_bit_a_pixel_goes_on_over_bytes_and_frames(array: np.ndarray) -> None:
    found = image_pixels(array)
    assert (found["BitsAllocated"], found["BitsStored"], found["HighBit"], found["PixelRepresentation"]) == (1, 1, 0, 0)
    assert len(found["PixelData"]) % 2 == 0
    bits = np.unpackbits(np.frombuffer(found["PixelData"], np.uint8), bitorder="little")[: array.size]
    assert (bits.reshape(array.shape) == array).all()
    assert found.get("NumberOfFrames") == (array.shape[0] if array.ndim == 3 else None)


@pytest.mark.parametrize(
    ("shape", "options", "expected"),
    [
        ((4, 5), {}, (4, 5, 1, None)),
        ((4, 5, 3), {}, (4, 5, 3, None)),
        ((2, 4, 5), {}, (4, 5, 1, 2)),
        ((2, 4, 5, 3), {}, (4, 5, 3, 2)),
        ((2, 4, 3), {"multiframe": True}, (4, 3, 1, 2)),
        ((2, 4, 3), {"photometric_interpretation": "MONOCHROME1"}, (4, 3, 1, 2)),
        ((4, 5, 3), {"photometric_interpretation": "YBR_FULL"}, (4, 5, 3, None)),
        ((1, 4, 5), {}, (4, 5, 1, 1)),
    ],
)
def test_the_shape_tells_colours_and_frames(shape: tuple[int, ...], options: dict, expected: tuple) -> None:
    found = image_pixels(np.zeros(shape, np.uint8), **options)
    keys = ("Rows", "Columns", "SamplesPerPixel", "NumberOfFrames")
    assert tuple(found.get(key) for key in keys) == expected
    assert found.get("PlanarConfiguration") == (0 if expected[2] == 3 else None)


@pytest.mark.parametrize(
    ("shape", "options", "says"),
    [
        ((4, 5, 4), {"photometric_interpretation": "RGB"}, "needs a last axis of 3"),
        ((2, 2, 4, 4), {}, "drop the alpha channel"),
        ((4, 5, 1), {}, "drop the last axis"),
        ((4, 5), {"multiframe": True}, "no frames in the shape"),
        ((2, 4, 5), {"multiframe": False}, "frames in the shape"),
        ((4, 5, 3), {"photometric_interpretation": "YBR_FULL_422"}, "samples colours more coarsely"),
    ],
)
def test_shapes_that_do_not_fit_are_refused(shape: tuple[int, ...], options: dict, says: str) -> None:
    with pytest.raises(ValueEncodeError, match=says):
        image_pixels(np.zeros(shape, np.uint8), **options)


def test_bool_is_of_one_bit_and_one_sample() -> None:
    for array, options in ((np.zeros((4, 5, 3), bool), {}), (np.zeros((4, 5), bool), {"bits_stored": 2})):
        with pytest.raises(ValueEncodeError, match="one bit and one sample"):
            image_pixels(array, **options)
