"""What the bytes of a data set show: headers, lengths, order, and groups (PS3.5 7.1, 7.2, 7.5, A)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.core.bulk import BulkElement
from dicodec.core.levels import UNDEFINED_LENGTH
from dicodec.tag import PIXEL_DATA, SEQUENCE_END, Tag
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import name_of
from dicodec.vr import LONG_FORM, VRS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dicodec.core.levels import Level
    from dicodec.core.nodes import Element
    from dicodec.validation.walk import Walk

_ELEMENTS: Final = Reference(5, "7.1", "Data Elements")
_FIELDS: Final = Reference(5, "7.1.1", "Data Element Fields")
_EXPLICIT: Final = Reference(5, "7.1.2", "Data Element Structure with Explicit VR")
_GROUP_LENGTH: Final = Reference(5, "7.2", "Group Length")
_ITEMS: Final = Reference(5, "7.5.1", "Item Encoding Rules")
_SEQUENCES: Final = Reference(5, "7.5.2", "Delimitation of The Sequence of Items")
_PRIVATE_TAGS: Final = Reference(5, "7.8.1", "Private Data Element Tags")
_WORDS: Final = Reference(5, "6.2", "Value Representation")
_ENCAPSULATED: Final = Reference(5, "A.4", "Transfer Syntaxes For Encapsulation of Encoded Pixel Data")
_META: Final = Reference(10, "7.1", "DICOM File Meta Information")

_LETTERS: Final = {vr.encode("ascii"): vr for vr in VRS}
_MAY_BE_UNDEFINED: Final = frozenset({"", "SQ", "UN"})
_BYTES_OF_WORD: Final = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
# Groups of messages and files, and those that nobody may use (PS3.5 7.1, 7.5.1, 7.8.1).
_FORBIDDEN_GROUPS: Final = frozenset({0x0001, 0x0003, 0x0005, 0x0007, 0xFFFF})
_NOT_IN_ITEMS: Final = frozenset({0x0000, 0x0002, 0x0006})
_META_GROUP: Final = 0x0002


def stored_vr(element: Element) -> str:
    """The same as ``element.stored_vr``, which this asks only about what is not usual."""
    pos = element._pos
    if pos < 0 or type(element) is BulkElement:
        return element.stored_vr
    context = element._context
    data = context.data
    if context.explicit:
        found = _LETTERS.get(data[pos + 4 : pos + 6])
        if found is not None:
            return found
    elif element._start - pos == 8 and int.from_bytes(data[pos + 4 : pos + 8], "little") == element._stop - pos - 8:
        return ""
    return element.stored_vr


def has_right_vr(element: Element) -> bool:
    """Whether the VR that stands in the bytes is one of the dictionary's; UN may always stand (PS3.5 6.2.2)."""
    row = registry.row(element._tag)
    return row is None or is_right(stored_vr(element), row[2])


def is_right(stored: str, known: str) -> bool:
    """The same for a VR that stands in the bytes, and what the dictionary prints."""
    return stored == known or not stored or not known or stored == "UN" or stored in known.split(" or ")


def check_header(element: Element, stored: str, place: str, walk: Walk, private: bool) -> None:
    """Check the header of an element that was read, and the length that it tells."""
    context = element._context
    pos, start, stop = element._pos, element._start, element._stop
    in_file = type(element) is BulkElement
    undefined = element._is_undefined() if in_file else context.data[start - 4 : start] == UNDEFINED_LENGTH
    if context.explicit and not in_file:
        if not stored:
            message = "without a VR in its header, in a data set of explicit VR"
            walk.add("header", place, message, _ELEMENTS, private=private)
        elif start - pos == 12 and context.data[pos + 6 : pos + 8] != b"\0\0":
            message = "the two reserved bytes behind the VR are not zero"
            walk.add("header", place, message, _EXPLICIT, private=private)
        if stored and stored not in VRS:
            walk.add("vr", place, f"{stored} is no VR", _FIELDS, value=stored, private=private)
    elif stored and not in_file:
        message = f"with the VR {stored} in its header, in a data set of implicit VR"
        walk.add("header", place, message, _ELEMENTS, private=private)
    if undefined:
        _check_undefined(element, stored, place, walk, private)
        if not in_file and context.data[stop : stop + 4] != SEQUENCE_END and context.source.damage is None:
            walk.add("delimiter", place, "without the delimiter of its sequence", _SEQUENCES, private=private)
    elif (stop - start) & 1 and element.vr != "SQ" and pos not in context.source.cut:
        message = f"{stop - start:,} bytes, a value has an even number"
        walk.add("odd-length", place, message, _FIELDS, value=stop - start, private=private)
    elif stored in _BYTES_OF_WORD and (stop - start) % _BYTES_OF_WORD[stored]:
        message = f"{stop - start:,} bytes are no whole words of {_BYTES_OF_WORD[stored]} bytes"
        walk.add("length", place, message, _WORDS, value=stop - start, private=private)


def _check_undefined(element: Element, stored: str, place: str, walk: Walk, private: bool) -> None:
    """Sequences and what is unknown may have an undefined length; of pixel data the consistency rules know."""
    if stored in _MAY_BE_UNDEFINED or (element._tag == PIXEL_DATA and stored == "OB"):
        return
    if element._tag == PIXEL_DATA:
        message = f"the VR is {stored}, encapsulated pixel data is OB"
        walk.add("vr", place, message, _ENCAPSULATED, value=stored, private=private)
        return
    message = f"of undefined length, which {stored} may not have"
    walk.add("undefined-length", place, message, _EXPLICIT if stored in LONG_FORM else _FIELDS, private=private)


def check_group(tag: int, place: str, walk: Walk, in_item: bool, in_meta: bool) -> None:
    """Check that an element of a group that is reserved stands where the group belongs."""
    group = tag >> 16
    if in_meta:
        return
    if group in _FORBIDDEN_GROUPS:
        walk.add("group", place, f"group {group:04X} may not be used", _PRIVATE_TAGS)
    elif in_item and group in _NOT_IN_ITEMS:
        walk.add("group", place, f"group {group:04X} may not stand in an item", _ITEMS)
    elif group == _META_GROUP:
        walk.add("group", place, "file meta information outside the file's head", _META)
    elif group == 0:
        walk.add("group", place, "an element of a command, which is no part of a data set", _ELEMENTS)


def check_item(level: Level, path: str, walk: Walk) -> None:
    """Check that an item of undefined length ends with its delimiter (PS3.5 7.5.1)."""
    if level.end == level.stop and level.was_undefined() and level.context.source.damage is None:
        walk.add("delimiter", path.removesuffix("."), "without the delimiter of the item", _ITEMS)


def check_order(level: Level, elements: dict[int, Element], path: str, walk: Walk) -> None:
    """Check that elements stand in the order of their tags, each of them once (PS3.5 7.1).

    ``elements`` are in the order of their tags; where they stand tells how they were found.
    """
    twice = set()
    for element in level.repeats or ():
        tag = int(element._tag)
        twice.add(tag)
        message = f"stands in the data set more than once, also at byte {element.offset:,}; the last one counts"
        walk.add("duplicate", path + name_of(tag), message, _ELEMENTS, private=bool(tag & 0x10000))
    last, before = -1, 0
    source = level.context.source
    for tag, element in elements.items():
        pos = element._pos
        # What was left in the file counts from its begin, the others from that of what was read.
        if pos < 0 or element._context.source is not source or tag in twice or type(element) is BulkElement:
            continue
        if pos < last:
            lower = f"{Tag(before)} {registry.keyword(before)}".rstrip()
            message = f"stands before {lower}, whose tag is lower"
            walk.add("order", path + name_of(tag), message, _ELEMENTS, private=bool(tag & 0x10000))
        last, before = pos, tag


def check_group_lengths(level: Level, elements: dict[int, Element], path: str, walk: Walk) -> None:
    """Check the lengths of groups that a level states; it must be as it was read (PS3.5 7.2, PS3.10 7.1)."""
    source = level.context.source
    if source.gaps:
        return  # not all of it was read
    ends: dict[int, int] = {}
    for tag, element in elements.items():
        if element._pos >= 0:
            ends[tag >> 16] = max(ends.get(tag >> 16, 0), element._end())
    for tag, element in elements.items():
        if tag & 0xFFFF or element._pos < 0 or element._stop - element._start != 4:
            continue
        stated = int.from_bytes(bytes(element.raw), "little")
        actual = ends[tag >> 16] - element._stop
        if stated != actual:
            reference = _META if tag >> 16 == _META_GROUP else _GROUP_LENGTH
            message = f"{stated:,}, but {actual:,} bytes of the group follow"
            walk.add("group-length", path + name_of(tag), message, reference, value=stated, private=bool(tag & 0x10000))


def check_end(level: Level, elements: Iterable[Element], walk: Walk) -> None:
    """Zeros behind the last element are read, and are no part of a data set (PS3.10 7.2)."""
    last = None
    for element in elements:
        if element._pos >= 0 and (last is None or element._pos > last._pos):
            last = element
    source = level.context.source
    changed = level.changed is not None or source.gaps or source.damage is not None
    if last is None or changed or type(last) is BulkElement:
        return
    left = len(source.data) - last._end()
    if left > 0 and last._context.source is source:
        reference = Reference(10, "7.2", "Data Set Encapsulation")
        walk.add("padding", "", f"{left:,} zero bytes behind the last element", reference, severity=WARNING)
