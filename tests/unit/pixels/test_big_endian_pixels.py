"""Pixels of Explicit VR Big Endian: words are swapped, and cells are made of words (PS3.5 8.2, A.3 of 2016b)."""

from __future__ import annotations

from struct import pack
from typing import Any

import numpy as np
import pytest
from made_pixels import BIG_ENDIAN, big_endian, image, shares

from dicodec import Dataset, decode, encode, pixels


def values(data: bytes, vr: str, **attributes: Any) -> list[Any]:
    found: list[Any] = pixels(big_endian(data, vr, **attributes)).array.tolist()
    return found


def test_cells_of_a_word() -> None:
    assert values(pack(">6H", 1, 2, 3, 4, 5, 0x1234), "OW", bits=16) == [[[1, 2, 3], [4, 5, 0x1234]]]
    assert values(pack(">6h", -1, -2, 3, 4, 5, 6), "OW", bits=16, PixelRepresentation=1) == [[[-1, -2, 3], [4, 5, 6]]]


def test_two_cells_of_8_bits_are_a_word() -> None:
    # The second frame begins in the middle of a word.
    assert values(b"\2\1\4\3\6\5", "OW", rows=1, NumberOfFrames=2) == [[[1, 2, 3]], [[4, 5, 6]]]
    assert values(b"\2\1\0\3", "OW", rows=1) == [[[1, 2, 3]]]


def test_bytes_are_not_swapped() -> None:
    assert values(b"\1\2\3\4\5\6", "OB", rows=1, NumberOfFrames=2) == [[[1, 2, 3]], [[4, 5, 6]]]
    # OB is not for more than 8 bits; where it is used, cells are a stream of bytes, the least significant first.
    assert values(pack("<6H", 1, 2, 3, 4, 5, 6), "OB", bits=16) == [[[1, 2, 3], [4, 5, 6]]]


def test_sixteen_cells_of_one_bit_are_a_word() -> None:
    first, last = [1] + [0] * 15, [0] * 15 + [1]
    assert values(b"\x00\x01\x80\x00", "OW", rows=2, columns=16, bits=1) == [[first, last]]
    assert values(b"\x01\x00\x00\x80", "OB", rows=2, columns=16, bits=1) == [[first, last]]


SMOOTH = [0x130EE8, 0x130EE8, 0x1312D0, 0x120718, 0x11FB60, 0x121AA0]


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("signed", [False, True])
def test_cells_of_several_words(bits: int, signed: bool) -> None:
    letter = {32: "i", 64: "q"}[bits] if signed else {32: "I", 64: "Q"}[bits]
    numbers = [number - 0x123456 for number in SMOOTH] if signed else SMOOTH
    # By the standard the least significant word comes first; other writers swap the whole cell.
    words = np.frombuffer(pack(f"<6{letter}", *numbers), "<u2").astype(">u2").tobytes()
    cells = pack(f">6{letter}", *numbers)
    for data in (words, cells):
        assert values(data, "OW", bits=bits, PixelRepresentation=int(signed)) == [[numbers[:3], numbers[3:]]]
        ds = big_endian(data, "OW", bits=bits, PixelRepresentation=int(signed), NumberOfFrames=2, rows=1)
        assert pixels(ds).frame(1).tolist() == [numbers[3:]]


def test_order_of_words_is_the_standards_where_pixels_do_not_tell() -> None:
    noise = np.random.default_rng(1).integers(0, 1 << 32, (1, 50, 50), np.uint32)
    words = noise.astype("<u4").view("<u2").astype(">u2").tobytes()
    ds = big_endian(words, "OW", rows=50, columns=50, bits=32)
    assert (pixels(ds).array == noise).all()
    assert shares(pixels(ds).array, ds)
    assert values(b"\x0e\xe8\x00\x13", "OW", rows=1, columns=1, bits=32) == [[[0x130EE8]]]


def test_pixels_that_were_assigned_are_little_endian() -> None:
    ds = big_endian(pack(">6I", *SMOOTH), "OW", bits=32)
    ds.PixelData = pack("<6I", *SMOOTH)
    assert pixels(ds).array.tolist() == [[SMOOTH[:3], SMOOTH[3:]]]
    ds["PixelData"] = image(pack("<6I", *(number << 8 for number in SMOOTH)), bits=32)["PixelData"]
    assert pixels(ds).array[0, 0, 0] == SMOOTH[0] << 8


@pytest.mark.parametrize(("name", "dtype", "bits"), [("FloatPixelData", "f4", 32), ("DoubleFloatPixelData", "f8", 64)])
def test_floating_point_cells_are_swapped_whole(name: str, dtype: str, bits: int) -> None:
    given = np.array([[[1.5, -2e20, 3]]], dtype)
    ds = Dataset(SamplesPerPixel=1, PhotometricInterpretation="MONOCHROME2", Rows=1, Columns=3, BitsAllocated=bits)
    ds[name] = given.astype(f"<{dtype}").tobytes()
    data = encode(ds, transfer_syntax=BIG_ENDIAN, bare=True)
    assert given.astype(f">{dtype}").tobytes() in data
    assert (pixels(decode(data, transfer_syntax=BIG_ENDIAN)).array == given).all()
