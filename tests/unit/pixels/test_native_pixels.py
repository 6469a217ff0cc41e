"""Arrays of native pixel data: shapes, bits, views and errors (PS3.5 8, PS3.3 C.7.6.3)."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from made_pixels import cell, image, packed, shares

import dicodec
from dicodec import DecodeError, UnsupportedError, image_pixels, pixels


@st.composite
def images(draw: st.DrawFn) -> dict[str, Any]:
    """Everything that the Image Pixel module can say of integers, values for all samples, and bits around them."""
    allocated = draw(st.sampled_from([1, 8, 16, 32, 64]))
    stored = draw(st.integers(1, allocated))
    high = draw(st.integers(stored - 1, allocated - 1))
    signed = allocated > 1 and draw(st.booleans())
    shape = (*(draw(st.integers(1, most)) for most in (4, 5, 5)), draw(st.sampled_from([1, 1, 3])))
    low, most = (-(1 << stored - 1), (1 << stored - 1) - 1) if signed else (0, (1 << stored) - 1)
    number = int(np.prod(shape))
    values = draw(st.lists(st.integers(low, most), min_size=number, max_size=number))
    unused = draw(st.sampled_from([0, (1 << allocated) - 1, 0x5A5A5A5A5A5A5A5A & (1 << allocated) - 1]))
    planar = shape[-1] > 1 and draw(st.booleans())
    extra = draw(st.sampled_from([b"", b"\xa5\xa5", bytes(64)]))
    return locals() | {"dtype": f"{'i' if signed else 'u'}{max(allocated // 8, 1)}"}


@given(images())
def test_any_bits_in_any_order(made: dict[str, Any]) -> None:
    frames, rows, columns, samples = made["shape"]
    expected = np.array(made["values"], object).reshape(made["shape"])
    order = expected.transpose(0, 3, 1, 2) if made["planar"] else expected
    cells = [cell(value, made["stored"], made["high"], made["unused"]) for value in order.ravel()]
    ds = image(
        packed(cells, made["allocated"]) + made["extra"],
        rows,
        columns,
        made["allocated"],
        BitsStored=made["stored"],
        HighBit=made["high"],
        PixelRepresentation=int(made["signed"]),
        NumberOfFrames=frames,
        SamplesPerPixel=samples,
        PhotometricInterpretation="RGB" if samples == 3 else "MONOCHROME2",
        PlanarConfiguration=int(made["planar"]) if samples > 1 else None,
    )
    found = pixels(ds)
    expected = expected if samples > 1 else expected[..., 0]
    assert found.array.shape == expected.shape
    assert found.array.dtype == found.dtype == made["dtype"]
    assert (found.array == expected).all()
    assert not found.array.flags.writeable
    assert (found.frames, found.rows, found.columns, found.samples) == (len(found), rows, columns, samples)
    assert (found.bits_allocated, found.bits_stored) == (made["allocated"], made["stored"])
    fresh = pixels(ds)
    for index, frame in enumerate(fresh):
        assert (frame == expected[index]).all()
        assert frame.shape == expected.shape[1:]
        assert not frame.flags.writeable


@given(
    st.sampled_from(["?", "u1", "i1", "u2", "i2", "u4", "i4"]).flatmap(
        lambda dtype: hnp.arrays(dtype, st.sampled_from([(3, 5), (4, 3, 5), (3, 5, 3), (2, 3, 5, 3)]))
    )
)
def test_what_image_pixels_makes_comes_back(array: np.ndarray) -> None:
    if array.dtype == bool:
        array = array[..., 0] if array.shape[-1] == 3 else array
    found = pixels(dicodec.Dataset(**image_pixels(array))).array
    whole = array if found.shape == array.shape else array[None]
    assert found.shape == whole.shape
    assert (found == whole).all()


# Views of the bytes.


@pytest.mark.parametrize("bits", [8, 16, 32, 64])
@pytest.mark.parametrize("signed", [0, 1])
def test_whole_cells_are_a_view(bits: int, signed: int) -> None:
    ds = image(bytes(range(48)) * (bits // 8), 4, 6, bits, NumberOfFrames=2, PixelRepresentation=signed)
    found = pixels(ds)
    assert shares(found.array, ds)
    assert shares(found.frame(1), ds)
    assert shares(pixels(ds).frame(1), ds)
    assert found.array is found.array
    with pytest.raises(ValueError, match="read-only"):
        found.array[0, 0, 0] = 1


@pytest.mark.parametrize("planar", [0, 1])
def test_colours_are_a_view_in_either_order(planar: int) -> None:
    ds = image(
        bytes(range(36)), 2, 3, SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=planar,
        NumberOfFrames=2,
    )  # fmt: skip
    found = pixels(ds).array
    assert found.shape == (2, 2, 3, 3)
    assert shares(found, ds)
    assert found[1, 0, 1].tolist() == ([19, 25, 31] if planar else [21, 22, 23])


def test_bits_that_are_clear_need_no_copy() -> None:
    clear, used = (
        image(b"\xff\x0f" * 6, bits=16, BitsStored=12),
        image(b"\xff\x1f" + b"\xff\x0f" * 5, 2, 3, 16, BitsStored=12),
    )
    assert shares(pixels(clear).array, clear)
    assert not shares(pixels(used).array, used)
    assert (pixels(clear).array == 0xFFF).all()
    assert (pixels(used).array == 0xFFF).all()


def test_negative_values_that_are_extended_already_need_no_copy() -> None:
    extended = image(b"\x00\xf8" * 6, bits=16, BitsStored=12, PixelRepresentation=1)
    bare = image(b"\x00\x08" * 6, bits=16, BitsStored=12, PixelRepresentation=1)
    assert shares(pixels(extended).array, extended)
    assert not shares(pixels(bare).array, bare)
    assert (pixels(extended).array == -2048).all()
    assert (pixels(bare).array == -2048).all()


def test_a_file_is_a_view_of_what_was_read(tmp_path: Path) -> None:
    ds = image(bytes(range(6)), SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3")
    ds.save(tmp_path / "a.dcm")
    again = dicodec.read(tmp_path / "a.dcm")
    assert shares(pixels(again).array, again)
    data = (tmp_path / "a.dcm").read_bytes()
    with open(tmp_path / "a.dcm", "rb") as file:
        for source in (tmp_path / "a.dcm", str(tmp_path / "a.dcm"), file, io.BytesIO(data)):
            assert pixels(source).array.tolist() == [[[0, 1, 2], [3, 4, 5]]]


# One frame of many.


@pytest.mark.parametrize(("bits", "stored"), [(1, 1), (16, 11), (16, 16)])
def test_one_frame_does_not_touch_the_others(bits: int, stored: int) -> None:
    side, frames = 64, 400
    ds = image(b"\xff" * (side * side * bits // 8 * frames), side, side, bits, BitsStored=stored, NumberOfFrames=frames)
    found = pixels(ds)
    found.frame(0)  # what is imported on the way does not count
    tracemalloc.start()
    for index in (0, 1, 200, 399, -1):
        assert found.frame(index)[0, 0] == (1 << stored) - 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * side * side * max(bits // 8, 1) + 20_000


def test_whole_frames_of_a_truncated_image_can_be_had() -> None:
    found = pixels(image(bytes(range(16)), NumberOfFrames=3))
    assert found.frame(0).tolist() == [[0, 1, 2], [3, 4, 5]]
    assert found.frame(1)[0, 0] == 6
    for reach in (lambda: found.array, lambda: found.frame(2), lambda: list(found)):
        with pytest.raises(DecodeError, match=r"16 bytes long; 18 are needed for 3 frames of 2 x 3 .*gives the 2 that"):
            reach()


def test_frames_of_one_bit_begin_within_a_byte() -> None:
    # Three frames of five pixels: 10110, 01001, 11100; the least significant bit comes first.
    bits = "101100100111100"
    ds = image(int(bits[::-1], 2).to_bytes(2, "little"), 1, 5, 1, NumberOfFrames=3)
    assert pixels(ds).array.tolist() == [[[1, 0, 1, 1, 0]], [[0, 1, 0, 0, 1]], [[1, 1, 1, 0, 0]]]
    assert pixels(ds).frame(1).tolist() == [[0, 1, 0, 0, 1]]
    assert pixels(ds).frame(-1).tolist() == [[1, 1, 1, 0, 0]]
    assert pixels(ds).array.dtype == np.uint8


def test_an_index_that_is_none() -> None:
    found = pixels(image(bytes(6)))
    for index in (1, -2):
        with pytest.raises(IndexError, match=rf"no frame at index {index}; there is 1 frame, counted from 0"):
            found.frame(index)
    with pytest.raises(IndexError, match="there are 2 frames"):
        pixels(image(bytes(12), NumberOfFrames=2)).frame(2)


# Lengths.


@pytest.mark.parametrize("frames", [None, "", 0, 1])
def test_no_number_of_frames_is_one(frames: Any) -> None:
    ds = image(bytes(6), NumberOfFrames=None if frames == "" else frames)
    if frames == "":
        ds.NumberOfFrames = None
        assert "NumberOfFrames" in ds
    assert pixels(ds).array.shape == (1, 2, 3)


def test_more_bytes_than_needed_are_left_alone() -> None:
    ds = image(bytes(range(200)), NumberOfFrames=2)
    assert pixels(ds).array.shape == (2, 2, 3)
    assert pixels(ds).array.max() == 11
    assert shares(pixels(ds).array, ds)


def test_an_odd_number_of_bytes_is_padded() -> None:
    ds = image(bytes(range(9)), 3, 3)
    assert ds["PixelData"].length == 10
    assert pixels(ds).array.tolist() == [[[0, 1, 2], [3, 4, 5], [6, 7, 8]]]


def test_nothing_at_all_is_too_short() -> None:
    ds = image(b"")
    with pytest.raises(
        DecodeError, match=r"PixelData \(7FE0,0010\) is 0 bytes long; 6 are .* the file seems truncated"
    ):
        pixels(ds).frame(0)


# Floating point.


@pytest.mark.parametrize(
    ("name", "dtype", "bits"), [("FloatPixelData", "<f4", 32), ("DoubleFloatPixelData", "<f8", 64)]
)
def test_floating_point_pixels(name: str, dtype: str, bits: int) -> None:
    values = np.array([[[1.5, -np.inf, np.nan], [0, 1e-30, -2]]], dtype)
    ds = dicodec.Dataset(
        SamplesPerPixel=1, PhotometricInterpretation="MONOCHROME2", Rows=2, Columns=3, BitsAllocated=bits
    )
    ds[name] = values.tobytes()
    found = pixels(ds)
    np.testing.assert_array_equal(found.array, values)
    assert shares(found.array, ds, name)
    assert (found.dtype, found.bits_stored, found.bits_allocated) == (np.dtype(dtype), bits, bits)
    ds.BitsAllocated = 16
    with pytest.raises(DecodeError, match=rf"BitsAllocated \(0028,0100\) is 16; {name} has {bits}"):
        pixels(ds).frame(0)


# Colours that are shared.


def test_ybr_full_422_gives_both_pixels_their_colours() -> None:
    data = bytes((10, 11, 90, 200, 12, 13, 91, 201) * 2)
    ds = image(data, 2, 4, SamplesPerPixel=3, PhotometricInterpretation="YBR_FULL_422", PlanarConfiguration=0)
    row = [[10, 90, 200], [11, 90, 200], [12, 91, 201], [13, 91, 201]]
    assert pixels(ds).array.tolist() == [[row, row]]
    assert pixels(ds).photometric_interpretation == "YBR_FULL_422"
    ds.NumberOfFrames, ds.Rows = 2, 1
    assert pixels(ds).array.tolist() == [[row], [row]]
    assert pixels(ds).frame(1).tolist() == [row]


def test_ybr_full_422_of_full_length_is_no_such_thing() -> None:
    ds = image(
        bytes(range(9)), 1, 3, SamplesPerPixel=3, PhotometricInterpretation="YBR_FULL_422", PlanarConfiguration=0
    )
    assert pixels(ds).array.tolist() == [[[[0, 1, 2], [3, 4, 5], [6, 7, 8]]]]
    assert shares(pixels(ds).array, ds)


@pytest.mark.parametrize(("columns", "planar", "says"), [(3, 0, "Columns .* is 3;"), (4, 1, "has no planes")])
def test_ybr_full_422_needs_pairs_by_pixel(columns: int, planar: int, says: str) -> None:
    ds = image(bytes(100), 2, columns, SamplesPerPixel=3, PhotometricInterpretation="YBR_FULL_422")
    ds.PlanarConfiguration = planar
    with pytest.raises(DecodeError, match=says):
        pixels(ds).frame(0)


# What is wrong.


@pytest.mark.parametrize(
    "name", ["Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "BitsStored", "PixelRepresentation"]
)
def test_missing_attributes_are_named(name: str) -> None:
    ds = image(bytes(6))
    del ds[name]
    with pytest.raises(DecodeError, match=rf"{name} \(0028,\d{{4}}\) is missing, .*; ds\.{name} = \.\.\. helps"):
        pixels(ds).frame(0)
    ds[name] = None
    with pytest.raises(DecodeError, match=rf"{name} .* is empty"):
        _ = pixels(ds).rows


@pytest.mark.parametrize("name", ["PlanarConfiguration", "PhotometricInterpretation"])
def test_colours_need_more(name: str) -> None:
    ds = image(bytes(18), SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0)
    assert pixels(ds).array.shape == (1, 2, 3, 3)
    del ds[name]
    with pytest.raises(DecodeError, match=rf"{name} .* is missing"):
        pixels(ds).frame(0)


def test_gray_pixels_need_no_more() -> None:
    ds = image(bytes(6), PhotometricInterpretation=None, HighBit=None)
    assert pixels(ds).array.shape == (1, 2, 3)
    assert pixels(ds).photometric_interpretation == ""


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"BitsStored": 9}, r"BitsStored \(0028,0101\) is 9, of 8 bits allocated"),
        ({"BitsStored": 0, "HighBit": 0}, "BitsStored .* is 0; expected a number, 1 or more"),
        ({"HighBit": 8}, r"HighBit \(0028,0102\) is 8, with 8 of 8 bits stored; assign 7"),
        ({"BitsStored": 6, "HighBit": 4}, "HighBit .* is 4, with 6 of 8 bits stored; assign 5"),
        ({"Rows": 0}, "Rows .* is 0; expected a number, 1 or more"),
        ({"NumberOfFrames": -1}, r"NumberOfFrames \(0028,0008\) is -1; expected"),
        ({"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 2}, "is 2, neither 0"),
    ],
)
def test_impossible_attributes_are_named(changes: dict[str, Any], says: str) -> None:
    ds = image(bytes(18), **changes)
    with pytest.raises(DecodeError, match=says):
        pixels(ds).frame(0)


def test_other_numbers_of_bits_are_not_supported() -> None:
    with pytest.raises(UnsupportedError, match=r"BitsAllocated \(0028,0100\) is 24; pixels of 1, 8, 16, 32 and 64"):
        pixels(image(bytes(18), bits=24)).frame(0)


def test_values_that_cannot_be_decoded() -> None:
    ds = image(bytes(6), NumberOfFrames=1)
    damaged = dicodec.decode(dicodec.encode(ds, bare=True).replace(b"IS\x02\x001 ", b"IS\x02\x001A"))
    with pytest.raises(dicodec.ValueDecodeError, match=r"NumberOfFrames.*'1A' is not an integer"):
        pixels(damaged).frame(0)


def test_no_pixels() -> None:
    ds = image(b"", PixelData=None)
    with pytest.raises(DecodeError, match=r"<new>: there is no PixelData \(7FE0,0010\), nor Float"):
        pixels(ds)
    ds.PixelDataProviderURL = "http://example.org"
    with pytest.raises(DecodeError, match="PixelDataProviderURL says where the pixels are"):
        pixels(ds)


def test_pixels_that_are_cut_off_are_told() -> None:
    data = dicodec.encode(image(bytes(60), 6, 10), transfer_syntax="1.2.840.10008.1.2.1", bare=True)
    with pytest.raises(DecodeError, match=r"PixelData .* is 50 bytes long; 60 are needed.*the file seems truncated"):
        _ = pixels(dicodec.decode(data[:-10], partial=True)).array
    with pytest.raises(DecodeError, match=r"damaged, <bytes>: an element at byte"):
        pixels(dicodec.decode(data[:-65], partial=True))


def test_native_pixels_have_no_fragments() -> None:
    found = pixels(image(bytes(6)))
    assert not found.is_compressed
    for reach in (found.fragments, lambda: found.encoded_frame(0)):
        with pytest.raises(DecodeError, match=r"PixelData \(7FE0,0010\) is not encapsulated; frame\(index\) gives"):
            reach()


# The object.


def test_the_function_is_not_hidden_by_a_module() -> None:
    import dicodec.pixel_data.encode
    import dicodec.pixel_data.read

    assert callable(dicodec.pixels)
    assert dicodec.pixels is dicodec.pixel_data.read.pixels


def test_icons_have_pixels() -> None:
    ds = dicodec.Dataset(IconImageSequence=[image(bytes(range(6)))])
    assert pixels(ds["IconImageSequence"].value[0]).array.tolist() == [[[0, 1, 2], [3, 4, 5]]]


def test_typed_objects_have_pixels() -> None:
    from dicomstd.iods import CTImage

    array = np.arange(12, dtype=np.int16).reshape(3, 4) - 5
    draft = CTImage.draft(**image_pixels(array))
    assert (pixels(draft).array == array).all()
    assert shares(pixels(draft).array, draft)


def test_what_is_shown() -> None:
    assert repr(pixels(image(bytes(6)))) == "<Pixels: 1 frame of 2 x 3 MONOCHROME2, 8 bits>"
    colours = image(bytes(36), SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0)
    colours.NumberOfFrames = 2
    assert repr(pixels(colours)) == "<Pixels: 2 frames of 2 x 3 x 3 RGB, 8 bits>"
    assert "unreadable" in repr(pixels(image(bytes(6), Rows=None)))
