"""The walk over element headers: where each element of one level begins and ends (PS3.5 7.1, 7.5, A.4).

This is the hot loop of reading, kept small and free of other modules' classes so that it can be compiled. It looks
at headers only. Inside undefined lengths it has to walk to find their end; what it finds there is handed over in
``indexed``, so that no byte is walked twice.
"""

from struct import Struct
from typing import Final

from dicodec.tag import ITEM, ITEM_DELIMITATION, PIXEL_DATA, SEQUENCE_DELIMITATION
from dicodec.vr import LONG_FORM, SHORT_FORM

#: One element: VR as stored ("" in implicit VR), then the positions of header, value, value's end and element's end.
#: The last two differ by the delimiter of an undefined length.
Span = tuple[str, int, int, int, int]
#: One item or fragment: the positions of its header, content, content's end and end.
ItemSpan = tuple[int, int, int, int]


class Level:
    """The elements of one data set or item, in the order of the bytes.

    ``repeats`` are elements whose tag comes again later; the last one counts. ``stop`` is where the content ends
    and ``end`` where its delimiter does.
    """

    __slots__ = ("end", "repeats", "spans", "start", "stop")

    def __init__(self, start: int) -> None:
        self.start = start
        self.stop = start
        self.end = start
        self.spans: dict[int, Span] = {}
        self.repeats: list[tuple[int, Span]] = []


class ItemSpans:
    """The items of one sequence; ``stop`` and ``end`` as in Level."""

    __slots__ = ("end", "spans", "stop")

    def __init__(self, start: int) -> None:
        self.stop = start
        self.end = start
        self.spans: list[ItemSpan] = []


Indexed = dict[int, Level | ItemSpans]


class WalkError(Exception):
    """The bytes do not go on as an element or item: tag (or None), position, and what is wrong."""


UNDEFINED: Final = 0xFFFFFFFF
#: How deep sequences may nest. Real files stay below 20; deeper ones would exhaust the interpreter's stack.
MAX_DEPTH: Final = 128

_HEADER: Final = Struct("<HHHH").unpack_from
_IMPLICIT: Final = Struct("<HHI").unpack_from
_LENGTH: Final = Struct("<I").unpack_from
# The two letters of a VR, read as one little endian number.
_SHORT: Final = {int.from_bytes(vr.encode(), "little"): vr for vr in SHORT_FORM}
_LONG: Final = {int.from_bytes(vr.encode(), "little"): vr for vr in LONG_FORM}
# An undefined length under any other VR that can have one is encapsulated data (PS3.5 A.4).
_SEQUENCES: Final = ("SQ", "UN", "")
_ITEM_START: Final = b"\xfe\xff\x00\xe0"
_ITEM_END: Final = b"\xfe\xff\x0d\xe0"
_SEQUENCE_END: Final = b"\xfe\xff\xdd\xe0"
_DELIMITERS: Final = (_ITEM_START, _ITEM_END, _SEQUENCE_END)


def walk_level(
    data: bytes, level: Level, end: int, explicit: bool, delimited: bool, indexed: Indexed, depth: int = 0
) -> None:
    """Fill ``level`` with the elements from its start up to ``end`` or, if ``delimited``, to an item's delimiter.

    Raises WalkError; the level then holds what stands before.
    """
    if depth > MAX_DEPTH:
        raise WalkError(None, level.start, f"is nested more than {MAX_DEPTH} sequences deep")
    spans = level.spans
    pos = level.start
    try:
        while pos + 8 <= end:
            value = pos + 8
            vr: str | None = ""
            if explicit:
                group, element, code, length = _HEADER(data, pos)
                vr = _SHORT.get(code)
                if vr is None:
                    vr = _LONG.get(code)
                    if vr is not None:
                        value = pos + 12
                        if value > end:
                            break
                        length = _LENGTH(data, pos + 8)[0]
            else:
                group, element, length = _IMPLICIT(data, pos)
            tag = group << 16 | element
            if group == 0xFFFE:
                if delimited:
                    break
                if tag == ITEM:
                    raise WalkError(tag, pos, "stands outside a sequence")
                pos += 8  # a stray delimiter
                continue
            if not tag and data.count(0, pos, end) == end - pos:
                break  # zeros that pad the file
            stop = value + length
            if vr is None or (stop > end and length != UNDEFINED):
                vr, value, length = _odd_header(data, pos, end, tag, explicit)
                stop = value + length
            after = stop
            if length == UNDEFINED:
                stop, after = _walk_undefined(data, tag, vr, value, end, explicit, indexed, depth)
            if tag in spans:
                level.repeats.append((tag, spans.pop(tag)))
            spans[tag] = (vr, pos, value, stop, after)
            pos = after
    finally:
        level.stop = level.end = pos
    if pos < end:
        if delimited and pos + 8 <= end and data[pos : pos + 4] in _DELIMITERS:
            if data[pos : pos + 4] == _ITEM_END:
                level.end = pos + 8
        elif data.count(0, pos, end) != end - pos:
            raise WalkError(None, pos, f"is cut off in its header; {end - pos:,} are left")
        elif not delimited:
            level.stop = level.end = end


def walk_items(
    data: bytes, items: ItemSpans, end: int, explicit: bool, indexed: Indexed, depth: int, fragments: bool = False
) -> None:
    """Find the items of a sequence, or fragments of encapsulated data, up to the delimiter or ``end``.

    The delimiter may be missing at the end of the bytes. Raises WalkError; ``items`` then holds those before.
    """
    pos = items.stop
    while pos + 8 <= end:
        group, element, length = _IMPLICIT(data, pos)
        tag = group << 16 | element
        value = pos + 8
        if tag == ITEM:
            stop = after = value + length
            if length == UNDEFINED and not fragments:
                level = Level(value)
                walk_level(data, level, end, explicit, True, indexed, depth + 1)
                indexed[value] = level
                stop, after = level.stop, level.end
            elif stop > end:
                raise WalkError(tag, pos, f"says it is {length:,} bytes long; {end - value:,} are left")
            items.spans.append((pos, value, stop, after))
            items.stop = items.end = pos = after
        elif tag == SEQUENCE_DELIMITATION:
            items.stop = pos
            items.end = value
            return
        elif tag == ITEM_DELIMITATION:
            pos = value  # a stray one, behind an item of defined length
        else:
            raise WalkError(tag, pos, "stands where an item of a sequence is due")
    if pos < end and data.count(0, pos, end) != end - pos:
        raise WalkError(None, pos, f"is cut off in its header; {end - pos:,} are left")


def _walk_undefined(
    data: bytes, tag: int, vr: str, start: int, end: int, explicit: bool, indexed: Indexed, depth: int
) -> tuple[int, int]:
    """Find where a value of undefined length stops and, after its delimiter, ends."""
    found = ItemSpans(start)
    if tag == PIXEL_DATA or (vr in LONG_FORM and vr not in _SEQUENCES):
        walk_items(data, found, end, explicit, indexed, depth, fragments=True)
    else:
        # UN of undefined length holds a sequence in implicit VR (PS3.5 6.2.2), whatever is around it.
        walk_items(data, found, end, explicit and vr == "SQ", indexed, depth)
        indexed[start] = found
    return found.stop, found.end


def _odd_header(data: bytes, pos: int, end: int, tag: int, explicit: bool) -> tuple[str, int, int]:
    """Make sense of a header that does not fit the encoding or overruns the end: VR, value position, length.

    Readings are tried in turn; the first one that ends where another element may follow is taken. An unknown VR of
    two capitals has a 32-bit length by PS3.5 7.1.2; everything else comes from writers that mix the encodings.
    """
    letters = data[pos + 4 : pos + 6]
    short = int.from_bytes(data[pos + 6 : pos + 8], "little")
    readings: list[tuple[str, int, int]] = []
    if letters.isalpha() and letters.isupper():
        name = letters.decode("ascii")
        if name not in SHORT_FORM and pos + 12 <= end and not short:
            readings.append((name, pos + 12, _LENGTH(data, pos + 8)[0]))
        if name not in LONG_FORM:
            readings.append((name, pos + 8, short))
    implicit = ("", pos + 8, _LENGTH(data, pos + 4)[0])
    if explicit:
        readings.append(implicit)
        if not letters.isalpha():
            readings.append(("UN", pos + 8, short))
    else:
        readings.insert(0, implicit)
    for reading in readings:
        _, value, length = reading
        if length == UNDEFINED:
            if _starts_item(data, value, end):
                return reading
        elif value + length <= end and _may_follow(data, value + length, end, tag):
            return reading
    _, value, length = readings[0]
    raise WalkError(tag, pos, f"says it is {length:,} bytes long; {end - value:,} are left")


def _may_follow(data: bytes, pos: int, end: int, tag: int) -> bool:
    if pos + 8 > end:
        return pos == end
    group, element, _ = _IMPLICIT(data, pos)
    following: int = group << 16 | element
    return following > tag


def _starts_item(data: bytes, pos: int, end: int) -> bool:
    return pos + 4 <= end and data[pos : pos + 4] in (_ITEM_START, _SEQUENCE_END)
