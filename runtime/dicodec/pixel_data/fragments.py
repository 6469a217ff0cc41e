"""Which fragments of encapsulated pixel data make up which frame (PS3.5 8.2, A.4, PS3.3 C.7.6.3.1.8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from struct import unpack_from
from typing import Final

import attrs

_RLE_HEADER: Final = 64


@attrs.frozen(slots=True)
class Frames:
    """The fragments of an image, and which of them is the first of each frame.

    ``fragments`` is without the Basic Offset Table. ``starts`` has one number more than there are frames, or is None
    when nothing tells frames apart. ``lengths`` are those of the Extended Offset Table, where it has any.
    """

    fragments: Sequence[memoryview]
    starts: Sequence[int] | None
    lengths: Sequence[int] = ()

    def of(self, index: int) -> Sequence[memoryview]:
        """The fragments of a frame, where ``starts`` tells."""
        assert self.starts is not None
        return self.fragments[self.starts[index] : self.starts[index + 1]]

    def joined(self, index: int) -> bytes:
        """A frame as one piece; without the padding byte, where a table says how long the frame is."""
        data = b"".join(self.of(index))
        if index < len(self.lengths) and self.lengths[index] == len(data) - 1:
            return data[:-1]
        return data


def split(items: Sequence[memoryview], frames: int, offsets: bytes = b"", lengths: bytes = b"") -> Frames:
    """Tell the frames apart in the items of encapsulated pixel data, the first of which is the Basic Offset Table.

    ``offsets`` and ``lengths`` are those of the Extended Offset Table, 64 bits each. Tables count when every entry is
    the place of a fragment, in order, and there is one for each frame; many in real files are not so. Without one,
    there may be one fragment a frame, or one frame; else fragments are looked at for the beginning of an image.
    """
    # Some writers leave out the offset table: no table begins as an image does, since its first entry is 0.
    bare = bool(items) and _kind(items[0]) is not None
    table, fragments = (b"", items) if bare else (bytes(items[0]) if items else b"", items[1:])
    count = len(fragments)
    if not count:
        return Frames(fragments, None)
    extended = _by_table(offsets, 8, fragments)
    if extended is not None and len(extended) == frames + 1:
        whole = len(lengths) == 8 * frames
        return Frames(fragments, extended, unpack_from(f"<{frames}Q", lengths) if whole else ())
    basic = _by_table(table, 4, fragments)
    if basic is not None and len(basic) == frames + 1:
        return Frames(fragments, basic)
    if count == frames:
        return Frames(fragments, range(frames + 1))
    if frames == 1:
        return Frames(fragments, (0, count))
    for found in (_by_beginnings(fragments), basic):
        if found is not None and len(found) > frames:
            return Frames(fragments, found)
    return Frames(fragments, None)


def _by_table(table: bytes, size: int, fragments: Sequence[memoryview]) -> Sequence[int] | None:
    """The first fragment of each frame by a table of offsets, and the end; None for a table that is absent or wrong.

    Offsets are those of the items' headers, counted from the first one behind the Basic Offset Table.
    """
    if not table or len(table) % size:
        return None
    places = accumulate((len(fragment) + 8 for fragment in fragments), initial=0)
    numbers = {place: number for number, place in enumerate(places)}
    offsets = unpack_from(f"<{len(table) // size}{'Q' if size == 8 else 'I'}", table)
    starts = [numbers.get(offset, -1) for offset in offsets] + [len(fragments)]
    if starts[0] != 0 or any(one >= other for one, other in pairwise(starts)):
        return None
    return starts


def _by_beginnings(fragments: Sequence[memoryview]) -> Sequence[int] | None:
    """The first fragment of each frame by what images begin with, and the end; None where the first is no beginning."""
    begins = _kind(fragments[0])
    if begins is None:
        return None
    return [number for number, fragment in enumerate(fragments) if begins(fragment)] + [len(fragments)]


def _kind(fragment: memoryview) -> Callable[[memoryview], object] | None:
    """What tells the beginnings of images such as the one that begins in a fragment."""
    return next((begins for begins in _BEGINNINGS if begins(fragment)), None)


def _has_rle_header(fragment: memoryview) -> bool:
    """Whether a fragment begins with the table of an RLE image: up to 15 segments, behind the table (PS3.5 G.5)."""
    if len(fragment) < _RLE_HEADER:
        return False
    count, *offsets = unpack_from("<16I", fragment)
    used, unused = offsets[:count], offsets[count:]
    if not 1 <= count <= 15 or used[0] != _RLE_HEADER or any(unused):
        return False
    return all(one < other for one, other in pairwise([*used, len(fragment)]))


_BEGINNINGS: Final[tuple[Callable[[memoryview], object], ...]] = (
    re.compile(rb"\xff+\xd8\xff").match,  # JPEG and JPEG-LS, maybe behind fill bytes
    re.compile(rb"\xff\x4f\xff\x51").match,  # JPEG 2000
    re.compile(rb"\0\0\0\x0cjP  \r\n\x87\n").match,  # JPEG 2000 as a file, which DICOM does not allow
    _has_rle_header,
)
