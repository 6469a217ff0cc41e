"""Encapsulated pixel data: its fragments against the frames, and the tables of their offsets (PS3.5 A.4)."""

from __future__ import annotations

from itertools import accumulate
from struct import unpack
from typing import TYPE_CHECKING, Final

from dicodec.core.bulk import BulkElement
from dicodec.errors import DicomError
from dicodec.tag import PIXEL_DATA
from dicodec.transfer_syntax import ENCAPSULATED_UNCOMPRESSED
from dicodec.validation.consistency.reading import frames_of, integer, is_whole
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dicodec.core.nodes import Element
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_OFFSETS: Final = 0x7FE00001
_LENGTHS: Final = 0x7FE00002
_TOTAL: Final = 0x7FE00003

_ENCAPSULATED: Final = Reference(5, "A.4", "Transfer Syntaxes For Encapsulation of Encoded Pixel Data")
_FORMATS: Final = Reference(5, "8.2", "Native or Encapsulated Format Encoding")
_IMAGE_PIXEL: Final = Reference(3, "C.7.6.3", "Image Pixel Module")
_EXTENDED: Final = Reference(3, "C.7.6.3.1.8", "Extended Offset Table")
_TOTAL_LENGTH: Final = Reference(3, "C.7.6.6", "Multi-frame Module")

_LATE: Final = "1.2.840.10008.1.2.4."
#: Each frame is one fragment (PS3.5 A.4.2, A.4.4, A.4.11).
_ONE_EACH: Final = frozenset(
    {"1.2.840.10008.1.2.5", ENCAPSULATED_UNCOMPRESSED, *(_LATE + last for last in ("201", "202", "203"))}
)
#: Each frame is encoded on its own, in one fragment or more (PS3.5 A.4.1, A.4.3, A.4.4).
_ONE_OR_MORE_EACH: Final = frozenset(_LATE + last for last in ("50", "51", "57", "70", "80", "81", "90", "91"))
#: All frames are one stream, which is one fragment (PS3.5 A.4.5 to A.4.8).
_ONE_IN_ALL: Final = frozenset(_LATE + last for last in ("100", "101", "102", "103", "104", "105", "106"))


def check_fragments(dataset: ElementMap, element: Element, path: str, walk: Walk) -> None:
    """Check how encapsulated pixel data is divided. The bytes of the fragments are not looked at."""
    if not is_whole(element):
        return
    place = path + name_of(PIXEL_DATA)
    try:
        table, lengths = _items_of(element)
    except DicomError as error:
        walk.add("fragments", place, str(error), _ENCAPSULATED)
        return
    if table is None or not lengths:
        what = "no item, the first one holds the Basic Offset Table" if table is None else "no fragment"
        walk.add("fragments", place, what, _FORMATS)
        return
    _check_lengths(lengths, place, walk)
    count = frames_of(dataset) if walk.is_root(dataset) else 1
    if count is None:
        return
    # An icon may be compressed in another way than the image.
    syntax = str(walk.root.transfer_syntax or "") if walk.is_root(dataset) else ""
    _check_count(lengths, count, syntax, place, walk)
    if len(table):
        _check_table(table, 4, lengths, count, place, "the Basic Offset Table", walk, _ENCAPSULATED)
    if _OFFSETS in dataset and is_whole(dataset[_OFFSETS]):
        _check_extended(dataset, table, lengths, count, path, walk)
    total = integer(dataset, _TOTAL)
    if total is not None and not 0 <= sum(lengths) - total <= 1:
        message = f"{total:,}, the fragments have {sum(lengths):,} bytes in all"
        walk.add("fragments", path + name_of(_TOTAL), message, _TOTAL_LENGTH, value=total)


def _items_of(element: Element) -> tuple[bytes | None, list[int]]:
    """The Basic Offset Table and the lengths of the fragments; values that were left in the file stay there."""
    if isinstance(element, BulkElement):
        ranges = element.fragment_ranges
        table = bytes(element._fetch(ranges[0][0], ranges[0][1] - ranges[0][0])) if ranges else None
        return table, [stop - start for start, stop in ranges[1:]]
    found = element.fragments or []
    return bytes(found[0]) if found else None, [len(fragment) for fragment in found[1:]]


def _check_lengths(lengths: Sequence[int], place: str, walk: Walk) -> None:
    odd = [number for number, length in enumerate(lengths, 1) if length % 2 or not length]
    if odd:
        more = f", as have {len(odd) - 1:,} others" if len(odd) > 1 else ""
        told = f"fragment {odd[0]:,} has {lengths[odd[0] - 1]:,} bytes{more}"
        message = f"{told}; a fragment has an even number of 2 or more"
        walk.add("odd-length", place, message, _ENCAPSULATED)


def _check_count(lengths: Sequence[int], frames: int, syntax: str, place: str, walk: Walk) -> None:
    count = len(lengths)
    shown = f"{count:,} fragment{'s' if count > 1 else ''}"
    if syntax in _ONE_EACH and count != frames:
        wanted = f"{frames:,} frame{'s' if frames > 1 else ''}, each of which is one fragment"
        walk.add("fragments", place, f"{shown} for {wanted}", _ENCAPSULATED, value=count)
    elif syntax in _ONE_OR_MORE_EACH and count < frames:
        message = f"{shown} for {frames:,} frames, each of which has one or more"
        walk.add("fragments", place, message, _ENCAPSULATED, value=count)
    elif syntax in _ONE_IN_ALL and count != 1:
        message = f"{shown}, the transfer syntax has all frames in one"
        walk.add("fragments", place, message, _ENCAPSULATED, value=count)


def _check_table(
    table: bytes,
    size: int,
    lengths: Sequence[int],
    frames: int,
    place: str,
    name: str,
    walk: Walk,
    reference: Reference,
) -> None:
    """Each entry is the place of a fragment's item tag, counted from the first one, in the order of the frames."""
    if len(table) % size:
        message = f"{name} has {len(table):,} bytes, an entry has {size}"
        walk.add("offset-table", place, message, reference)
        return
    offsets = unpack(f"<{len(table) // size}{'Q' if size == 8 else 'I'}", table)
    if len(offsets) != frames:
        message = f"{name} has {len(offsets):,} entries for {frames:,} frame{'s' if frames > 1 else ''}"
        walk.add("offset-table", place, message, reference, value=len(offsets))
        return
    places = set(accumulate((length + 8 for length in lengths[:-1]), initial=0))
    before = -1
    for number, offset in enumerate(offsets, 1):
        problem = "where no fragment begins" if offset not in places else "not behind the one before"
        if number == 1 and offset:
            problem = "the first fragment is at 0"
        if offset not in places or offset <= before or (number == 1 and offset):
            message = f"{name} has frame {number:,} at {offset:,}, {problem}"
            walk.add("offset-table", place, message, reference, value=offset)
            return
        before = offset


def _check_extended(
    dataset: ElementMap, table: bytes, lengths: Sequence[int], frames: int, path: str, walk: Walk
) -> None:
    place = path + name_of(_OFFSETS)
    if len(table):
        message = "present, although the Basic Offset Table is not empty"
        walk.add("offset-table", place, message, _IMAGE_PIXEL)
    if len(lengths) != frames:
        message = f"present, although {frames:,} frames are in {len(lengths):,} fragments"
        walk.add("offset-table", place, message, _IMAGE_PIXEL)
        return
    _check_table(bytes(dataset[_OFFSETS].raw), 8, lengths, frames, place, "the table", walk, _EXTENDED)
    raw = bytes(dataset[_LENGTHS].raw) if _LENGTHS in dataset else b""
    if not raw or not is_whole(dataset[_LENGTHS]):
        return
    place = path + name_of(_LENGTHS)
    told = unpack(f"<{len(raw) // 8}Q", raw[: len(raw) // 8 * 8])
    if len(told) != frames:
        message = f"{len(told):,} lengths for {frames:,} frames"
        walk.add("offset-table", place, message, _IMAGE_PIXEL, value=len(told))
        return
    for number, (length, actual) in enumerate(zip(told, lengths, strict=True), 1):
        if not 0 <= actual - length <= 1:
            message = f"frame {number:,} has {length:,} bytes, its fragment has {actual:,}"
            walk.add("offset-table", place, message, _IMAGE_PIXEL, value=length)
            return
