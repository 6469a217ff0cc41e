"""Frames of encapsulated pixel data: which fragments they are made of (PS3.5 A.4, PS3.3 C.7.6.3.1.8)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from struct import pack
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_pixels import JPEG_2000, JPEG_BASELINE, MPEG_2, RLE, encapsulated, image

from dicodec import Dataset, DecodeError, UnsupportedError, decode, encode, pixels

Parts = Sequence[Sequence[bytes]]

JPEG = b"\xff\xd8\xff\xe0"
CODESTREAM = b"\xff\x4f\xff\x51"
JP2 = b"\0\0\0\x0cjP  \r\n\x87\n"


def rle(segments: int = 1) -> bytes:
    """The table of an RLE image, and some bytes for each segment."""
    offsets = [64 + 4 * number for number in range(segments)] + [0] * (15 - segments)
    return pack("<16I", segments, *offsets) + b"abcd" * segments


def offsets(frames: Parts) -> list[int]:
    """Where the first fragment of each frame begins."""
    return list(accumulate((sum(len(part) + 8 for part in frame) for frame in frames), initial=0))[:-1]


def table(frames: Parts, size: str = "I") -> bytes:
    return pack(f"<{len(frames)}{size}", *offsets(frames))


def made(frames: Parts, basic: bytes = b"", number: int | None = None, **others: Any) -> Dataset:
    parts = [part for frame in frames for part in frame]
    return encapsulated([basic, *parts], len(frames) if number is None else number, **others)


def check(ds: Dataset, frames: Parts) -> None:
    found = pixels(ds)
    assert found.is_compressed
    assert len(found) == len(frames)
    assert [found.fragments(index) for index in range(len(found))] == [list(frame) for frame in frames]
    assert [found.encoded_frame(index) for index in range(len(found))] == [b"".join(frame) for frame in frames]
    assert found.fragments() == [part for frame in frames for part in frame]
    assert found.encoded_frame(-1) == b"".join(frames[-1])


even = st.binary(min_size=1, max_size=9).map(lambda data: data + data[:1] * (len(data) % 2))
PARTS = st.lists(st.lists(even, min_size=1, max_size=3), min_size=1, max_size=6)
ODD = [[b"ab", b"cdef"], [b"gh"], [b"ij", b"kl", b"mn"]]


@given(PARTS)
def test_by_the_basic_offset_table(frames: Parts) -> None:
    check(made(frames, table(frames)), frames)


@given(PARTS)
def test_by_the_extended_offset_table(frames: Parts) -> None:
    check(made(frames, ExtendedOffsetTable=table(frames, "Q")), frames)


def test_the_extended_offset_table_goes_first() -> None:
    wrong = pack("<3I", 0, 10, 32)  # offsets of fragments, but of others
    assert pixels(made(ODD, wrong)).fragments(0) == [b"ab"]
    check(made(ODD, wrong, ExtendedOffsetTable=table(ODD, "Q")), ODD)


def test_lengths_drop_the_padding() -> None:
    frames = [[b"abc\0"], [b"de"], [b"fgh\0"]]
    ds = made(frames, ExtendedOffsetTable=table(frames, "Q"), ExtendedOffsetTableLengths=pack("<3Q", 3, 2, 3))
    assert [pixels(ds).encoded_frame(index) for index in range(3)] == [b"abc", b"de", b"fgh"]
    assert pixels(ds).fragments(0) == [b"abc\0"]
    # Lengths that cannot be are not believed.
    for lengths in (pack("<3Q", 1, 0, 1 << 60), b"abcdefgh", pack("<4Q", 3, 2, 3, 2)):
        check(made(frames, ExtendedOffsetTable=table(frames, "Q"), ExtendedOffsetTableLengths=lengths), frames)


def test_one_fragment_a_frame() -> None:
    check(made([[b"ab"], [b"cd"], [b"efgh"]]), [[b"ab"], [b"cd"], [b"efgh"]])


@pytest.mark.parametrize("number", [None, 1])
def test_one_frame_of_many_fragments(number: int | None) -> None:
    check(encapsulated([b"", b"ab", b"cd", b"ef"], number), [[b"ab", b"cd", b"ef"]])


@pytest.mark.parametrize(
    ("start", "syntax"),
    [
        (JPEG, JPEG_BASELINE),
        (b"\xff\xff" + JPEG, JPEG_BASELINE),
        (CODESTREAM, JPEG_2000),
        (JP2, JPEG_2000),
        (rle(), RLE),
        (rle(15), RLE),
    ],
    ids=["jpeg", "fill", "j2k", "jp2", "rle", "rle15"],
)
def test_by_what_images_begin_with(start: bytes, syntax: str) -> None:
    more = b"\xff\xd9\xd8\xff" * 20
    frames = [[start + b"a\0", more, b""], [start + b"b\0"], [start, more, b"efgh"], [start + b"c\0"]]
    check(made(frames, syntax=syntax), frames)


@pytest.mark.parametrize("start", [JPEG, CODESTREAM, rle()], ids=["jpeg", "j2k", "rle"])
def test_an_image_instead_of_the_offset_table(start: bytes) -> None:
    frames = [[start + b"a\0"], [start + b"bc"]]
    check(encapsulated([part for frame in frames for part in frame], 2), frames)
    check(encapsulated([start + b"ab"]), [[start + b"ab"]])


WRONG = {
    "of the file": pack("<3I", 1000, 1022, 1032),
    "from the table itself": pack("<3I", 20, 42, 52),
    "without headers": pack("<3I", 0, 6, 8),
    "in disorder": pack("<3I", 0, 32, 22),
    "all the same": pack("<3I", 0, 0, 0),
    "too few": pack("<2I", 0, 22),
    "not numbers": b"\0\0\0\0ab",
    "beyond the end": pack("<3I", 0, 22, 0xFFFFFFF0),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("extended", [False, True])
def test_a_wrong_table_is_not_believed(wrong: bytes, extended: bool) -> None:
    frames = [[JPEG, b"cdef"], [JPEG], [JPEG, b"kl", b"mn"]]
    if extended:
        wide = b"".join(wrong[place : place + 4] + bytes(4) for place in range(0, len(wrong), 4))
        check(made(frames, ExtendedOffsetTable=wide), frames)
        check(made(frames, table(frames), ExtendedOffsetTable=wide), frames)
    else:
        check(made(frames, wrong), frames)
    check(made([[b"ab"], [b"cd"]], wrong), [[b"ab"], [b"cd"]])
    check(made([[b"ab", b"cd"]], wrong), [[b"ab", b"cd"]])


def test_a_table_of_fragments_is_none_of_frames() -> None:
    single = pack("<3I", 0, 10, 20)
    check(encapsulated([single, b"ab", b"cd", b"ef"]), [[b"ab", b"cd", b"ef"]])


def test_a_table_of_more_frames_than_there_are() -> None:
    frames = [[b"ab", b"cd"], [b"ef"], [b"gh"], [b"ij"]]
    found = pixels(made(frames, table(frames), number=2))
    assert [found.encoded_frame(index) for index in range(2)] == [b"abcd", b"ef"]


def test_more_images_than_frames() -> None:
    found = pixels(made([[JPEG, b"cd"], [JPEG], [JPEG]], number=2))
    assert [found.fragments(index) for index in range(2)] == [[JPEG, b"cd"], [JPEG]]


@given(st.binary(max_size=40), st.binary(max_size=64), st.binary(max_size=64), PARTS, st.integers(1, 9))
def test_whatever_stands_in_tables(basic: bytes, wide: bytes, lengths: bytes, frames: Parts, number: int) -> None:
    basic += b"\0" * (len(basic) % 2)
    extended = {"ExtendedOffsetTable": wide or None, "ExtendedOffsetTableLengths": lengths or None}
    found = pixels(made(frames, basic, number, **extended))
    try:
        parts = [found.fragments(index) for index in range(number)]
    except DecodeError as error:
        assert "nothing tells where a frame begins" in str(error)  # noqa: PT017
        return
    assert all(parts)
    joined = [part for frame in parts for part in frame]
    assert joined == found.fragments()[: len(joined)]


def test_what_cannot_be_told() -> None:
    found = pixels(made([[b"ab"], [b"cd"]], number=7, syntax=MPEG_2))
    for reach in (lambda: found.encoded_frame(0), lambda: found.fragments(3)):
        with pytest.raises(DecodeError, match=r"has 2 fragments for 7 frames in MPEG2 .*4\.100\), and nothing tells"):
            reach()
    assert found.fragments() == [b"ab", b"cd"]
    with pytest.raises(DecodeError, match="has 0 fragments for 1 frame in"):
        pixels(encapsulated([b""])).encoded_frame(0)
    with pytest.raises(DecodeError, match="has 0 fragments for 1 frame in"):
        pixels(encapsulated([])).encoded_frame(0)


def test_an_index_that_is_none() -> None:
    found = pixels(made([[b"ab"], [b"cd"]]))
    for index in (2, -3):
        for reach in (found.encoded_frame, found.fragments, found.frame):
            with pytest.raises(IndexError, match=f"no frame at index {index}; there are 2 frames"):
                reach(index)


def test_arrays_of_compressed_pixels_are_not_supported() -> None:
    found = pixels(made([[b"ab"], [b"cd"]], syntax=RLE))
    for reach in (lambda: found.array, lambda: found.frame(0), lambda: list(found)):
        with pytest.raises(
            UnsupportedError, match=r"<bytes>: PixelData \(7FE0,0010\) is compressed in RLE Lossless "
        ) as told:
            reach()
        assert "fragments() and encoded_frame(index) give its bytes" in str(told.value)
    assert (found.rows, found.columns, found.dtype, found.frames) == (2, 3, "uint8", 2)
    assert repr(found) == "<Pixels: 2 frames of 2 x 3 MONOCHROME2, 8 bits, compressed>"


def test_an_item_has_no_transfer_syntax() -> None:
    ds = Dataset(IconImageSequence=[encapsulated([b"", b"ab"])])
    found = pixels(ds["IconImageSequence"].value[0])
    assert found.encoded_frame(0) == b"ab"


def test_fragments_need_no_layout() -> None:
    ds = made([[b"ab"], [b"cd"]])
    for name in ("Rows", "BitsAllocated", "SamplesPerPixel"):
        del ds[name]
    assert pixels(ds).encoded_frame(1) == b"cd"


def test_frames_of_compressed_pixels_need_no_numpy() -> None:
    import subprocess
    import sys

    program = "import dicodec.pixel_data.read, sys; print('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout.strip() == "False"


@pytest.mark.parametrize("bits", [1, 8, 16])
def test_frames_in_fragments_that_are_not_compressed_are_pixels(bits: int) -> None:
    size = 9 * bits
    frames = [
        [bytes(range(number, number + (size + 7) // 8)).ljust((size + 15) // 16 * 2, b"\0")] for number in range(3)
    ]
    attributes = {"Rows": 3, "Columns": 3, "BitsAllocated": bits, "BitsStored": bits, "HighBit": bits - 1}
    ds = made(frames, syntax="1.2.840.10008.1.2.1.98", **attributes)
    found = pixels(ds)
    assert not found.is_compressed
    assert found.array.shape == (3, 3, 3)
    for number, (part,) in enumerate(frames):
        native = image(part, NumberOfFrames=1, **attributes)
        assert (found.array[number] == pixels(native).array[0]).all()
        assert (found.frame(number) == found.array[number]).all()
    assert found.encoded_frame(1) == frames[1][0]
    assert encode(decode(encode(ds))) == encode(ds)
