"""Writing levels of elements: untouched bytes as they stood, the rest encoded (PS3.5 7.1, 7.5)."""

from __future__ import annotations

from struct import pack
from typing import Final

from dicodec.charset import charset_of, is_plain
from dicodec.core.bulk import BulkElement
from dicodec.core.choices import OPEN_VRS, settled, signed
from dicodec.core.headers import UNDEFINED
from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import Element
from dicodec.core.source import Context
from dicodec.core.target import (
    ITEM_DELIMITER,
    SEQUENCE_DELIMITER,
    Chunk,
    Target,
    element_header,
    item_header,
    joined,
    size,
)
from dicodec.core.walk import elements_of, levels_of
from dicodec.encode_values import encode, encode_lut_descriptor
from dicodec.errors import EncodeError, UnsupportedError, ValueDecodeError, ValueEncodeError
from dicodec.tag import ITEM_START, SPECIFIC_CHARACTER_SET
from dicodec.vr import BULK, CHARSET_DEPENDENT, LONG_FORM
from dicodec.vr_rules import LUT_DESCRIPTORS

# A small value is copied at once: a view of it costs more.
_SMALL: Final = 2048


def level_chunks(level: Level, target: Target) -> list[Chunk]:
    """The encoded elements of a level, without anything around them. Raises EncodeError and ValueEncodeError."""
    out: list[Chunk] = []
    try:
        _write_level(level, target, out)
    except RecursionError:
        raise EncodeError("the data set is nested too deep for what the stack has left") from None
    return out


def in_order(level: Level) -> dict[int, Element]:
    """The elements of a level by tag, sorted once."""
    elements = elements_of(level)
    if not level.in_order:
        elements = level.elements = dict(sorted(elements.items()))
        level.in_order = True
    return elements


def value_bytes(element: Element) -> bytes:
    """The bytes of a value that was assigned or changed, as they would be written where it stands."""
    out: list[Chunk] = []
    context = element._context
    _write_value(element, Target(context.explicit, context.charset), out)
    return joined(out)


def _inner_target(level: Level, target: Target) -> Target:
    """The target with what a level says itself."""
    found = elements_of(level).get(SPECIFIC_CHARACTER_SET)
    own = signed(level)
    charset = target.charset if found is None else charset_of(found.raw)
    forced = level.context.source.forced
    if forced is not None and (found is None or found._pos >= 0):
        charset = forced
    if charset is target.charset and (own is None or own == target.signed):
        return target
    return Target(target.explicit, charset, target.signed if own is None else own, target.depth)


def _is_encoded_for(context: Context, target: Target) -> bool:
    return context.explicit == target.explicit and _has_charset(context, target)


def _has_charset(context: Context, target: Target) -> bool:
    """Whether text is spelt in the same way; nearly always it is the very same character set."""
    return context.charset is target.charset or context.charset == target.charset


def _write_level(level: Level, target: Target, out: list[Chunk]) -> int:
    """Append the encoded elements of a level; returns how many bytes they are."""
    target = _inner_target(level, target)
    context = level.context
    as_read = level.pos >= 0 and _is_encoded_for(context, target)
    if as_read and not level.is_touched() and not context.source.gaps and _has_end(level):
        out.append(context.source.view[level.start : level.stop])
        return level.stop - level.start
    elements = in_order(level)
    for tag in elements:
        if not tag & 0xFFFF:
            return _write_groups(level, elements, target, as_read, out)
    return _write_elements(level, list(elements.values()), target, as_read, out)


def _write_groups(level: Level, elements: dict[int, Element], target: Target, as_read: bool, out: list[Chunk]) -> int:
    """The same for a level with group lengths, which old files and file meta information have.

    They are counted anew where their group changed, unless what was read was wrong already.
    """
    groups: dict[int, list[Element]] = {}
    for tag, element in elements.items():
        groups.setdefault(tag >> 16, []).append(element)
    length = 0
    for group, members in groups.items():
        first = members[0]
        if first._tag & 0xFFFF:
            length += _write_elements(level, members, target, as_read, out)
            continue
        rest: list[Chunk] = []
        counted = _write_elements(level, members[1:], target, as_read, rest)
        changed = not as_read or (level.changed is not None and group in level.changed)
        for element in members:
            changed = changed or element.touched
        if changed and not (as_read and was_wrong(level, elements, group)):
            out.append(element_header(first._tag, "UL", 4, target.explicit))
            out.append(pack("<I", counted))
            length += 12
        else:
            length += _write_elements(level, members[:1], target, as_read, out)
        out += rest
        length += counted
    return length


def was_wrong(level: Level, elements: dict[int, Element], group: int) -> bool:
    """Whether a group length that was read did not lead to the first element behind its group."""
    own = elements[group << 16]
    if own._pos < 0:
        return False
    expected = own._stop + int.from_bytes(bytes(own.raw[:4]), "little")
    inside, behind = own._stop, -1
    for tag, element in elements.items():
        if element._pos < 0 or element._context.source is not level.context.source:
            continue
        if tag >> 16 == group:
            inside = max(inside, element._end())
        elif tag >> 16 > group and (behind < 0 or element._pos < behind):
            behind = element._pos
    return inside > expected or (behind >= 0 and behind != expected)


def _write_elements(level: Level, elements: list[Element], target: Target, as_read: bool, out: list[Chunk]) -> int:
    """Append elements that are in the order of their tags; a run of untouched ones is copied as one."""
    context = level.context
    source = context.source
    is_regular = not source.cut and not source.gaps and (not as_read or level.repeats is None)
    length = 0
    first: Element | None = None
    last: Element | None = None
    for element in elements:
        if is_regular and element._pos >= 0 and element._context is context:
            if not as_read:
                length += write_element(element, target, out)
                continue
            value = element._value
            if not isinstance(value, Sequence) or not value.is_touched():
                if first is None or last is None:
                    first = element
                elif element._pos != last._stop and element._pos != last._end():
                    length += _copy(first, last, out)
                    first = element
                last = element
                continue
        if first is not None and last is not None:
            length += _copy(first, last, out)
            first = None
        length += _write_single(level, element, target, as_read, out)
    if first is not None and last is not None:
        length += _copy(first, last, out)
    return length


def _write_single(level: Level, element: Element, target: Target, as_read: bool, out: list[Chunk]) -> int:
    """Append an element of a level, behind those before it that have the same tag."""
    if isinstance(element, BulkElement):
        return _write_bulk(element, target, out)
    if element._pos < 0:
        if element._vr in OPEN_VRS:
            element = settled(level, element, target.signed)
        return write_element(element, target, out)
    length = 0
    if as_read and level.repeats is not None:
        for repeated in level.repeats:
            if repeated._tag == element._tag:
                length += _copy(repeated, repeated, out)
    if element._pos not in element._context.source.cut:
        return length + write_element(element, target, out)
    undefined = element._is_undefined()
    if undefined and element.vr != "SQ":
        return length + _write_fragments(element, target, out)
    return length + _framed(element, target, target.explicit, undefined, out)


def _copy(first: Element, last: Element, out: list[Chunk]) -> int:
    """Append the bytes from one element to another one."""
    context = last._context
    start, end = first._pos, last._end()
    out.append(context.data[start:end] if end - start < _SMALL else context.source.view[start:end])
    return end - start


def _has_end(level: Level) -> bool:
    """Whether the bytes of an untouched level say where it ends, which those of a whole data set need not."""
    return level.start == level.pos or level.pos not in level.context.source.cut


def write_element(element: Element, target: Target, out: list[Chunk]) -> int:
    """Append an encoded element; what was not touched is the bytes that were read, as far as the target allows."""
    explicit = target.explicit
    context = element._context
    if element._pos < 0:
        raw = element._raw
        if (
            raw is None
            or len(raw) > _SMALL
            or not (context.charset is target.charset or element._vr not in CHARSET_DEPENDENT)
        ):
            return _framed(element, target, explicit, False, out)
        data = element_header(element._tag, element._vr, len(raw), explicit) + raw
        out.append(data)
        return len(data)
    vr = element._vr or element._settle()
    if vr == "SQ":
        return _write_sequence(element, target, out)
    start, stop = element._start, element._stop
    data = context.data
    if vr in CHARSET_DEPENDENT and not _has_charset(context, target) and not is_plain(data[start:stop]):
        return _framed(element, target, explicit, False, out)
    if explicit == context.explicit:
        return _copy(element, element, out)
    # Only the header is written anew; encapsulated data keeps its fragments.
    length = stop - start
    undefined = vr in LONG_FORM and element._is_undefined()
    header = element_header(element._tag, vr, UNDEFINED if undefined else length, explicit)
    if length < _SMALL and not undefined:
        out.append(header + data[start:stop])
        return len(header) + length
    out.append(header)
    out.append(context.source.view[start:stop])
    if undefined:
        out.append(SEQUENCE_DELIMITER)
        length += 8
    return len(header) + length


def _write_sequence(element: Element, target: Target, out: list[Chunk]) -> int:
    """Append a sequence that was read, as it was if nothing in it is to be another one."""
    context = element._context
    value = element._value
    as_read = (
        context.explicit == target.explicit
        and not (isinstance(value, Sequence) and value.is_touched())
        and (_has_charset(context, target) or is_plain(context.data[element._start : element._stop]))
    )
    if as_read:
        return _copy(element, element, out)
    return _framed(element, target, target.explicit, element._is_undefined(), out)


def _write_bulk(element: BulkElement, target: Target, out: list[Chunk]) -> int:
    """Append an element that was left in its file; it is copied from there when the output is written."""
    context = element._context
    if element.vr in CHARSET_DEPENDENT and not _has_charset(context, target):
        return write_element(element.in_memory(), target, out)
    value = element.range()
    undefined = element.is_undefined_length
    if target.explicit == context.explicit:
        header = element._header_bytes()
    else:
        header = element_header(element._tag, element.vr, UNDEFINED if undefined else len(value), target.explicit)
    out.append(header)
    out.append(value)
    if undefined:
        out.append(SEQUENCE_DELIMITER)
    return len(header) + len(value) + (8 if undefined else 0)


def _framed(element: Element, target: Target, explicit: bool, undefined: bool, out: list[Chunk]) -> int:
    """Append an element whose value is encoded, in the style of length that it had."""
    vr = element.vr
    is_sequence = vr == "SQ"
    if is_sequence:
        if _is_stored_as_un(element):
            vr = "UN"  # it has items in implicit VR and stays UN (PS3.5 6.2.2)
        elif not explicit and element._tag & 0x10000 and (element._pos < 0 or element._context.explicit):
            undefined = True  # all that tells a private sequence from other bytes, where no VR does
    place = len(out)
    out.append(b"")
    length = _write_items(element, target, out) if is_sequence else _write_value(element, target, out)
    if length >= UNDEFINED:
        raise EncodeError(f"{length:,} bytes do not fit into one value; at most {UNDEFINED - 1:,} do")
    header = element_header(element._tag, vr, UNDEFINED if undefined else length, explicit)
    out[place] = header
    if undefined:
        out.append(SEQUENCE_DELIMITER)
        length += 8
    return len(header) + length


def _write_fragments(element: Element, target: Target, out: list[Chunk]) -> int:
    """Append encapsulated data that has lost its end, fragment by fragment (PS3.5 A.4)."""
    place = len(out)
    out.append(element_header(element._tag, element.vr, UNDEFINED, target.explicit))
    for fragment in element.fragments or ():
        data = encode("OB", bytes(fragment), target.charset)
        out.append(item_header(len(data)))
        out.append(data)
    out.append(SEQUENCE_DELIMITER)
    return size(out[place:])


def _is_stored_as_un(element: Element) -> bool:
    """Whether a sequence stood as UN among elements with VRs: then its items have none (PS3.5 6.2.2)."""
    return element._pos >= 0 and element._context.explicit and not element.sequence().context.explicit


def _write_value(element: Element, target: Target, out: list[Chunk]) -> int:
    vr = element.vr
    if vr == "SQ":
        return _write_items(element, target, out)
    data = _value(element, vr, target)
    out.append(data)
    return len(data)


def _value(element: Element, vr: str, target: Target) -> bytes:
    if element._pos < 0:
        raw = element._raw
        if raw is not None and (vr not in CHARSET_DEPENDENT or _has_charset(element._context, target)):
            return raw
    elif element._context.source.cut and vr in BULK:
        return encode(vr, bytes(element._view()), target.charset)  # what is left of it may be odd
    try:
        value = element.value
        if vr == "SS" and element._tag in LUT_DESCRIPTORS and value is not None:
            return encode_lut_descriptor(value)
        return encode(vr, value, target.charset)
    except UnsupportedError as error:
        raise UnsupportedError(f"{element._place()}: {error}") from None
    except ValueDecodeError:
        raise
    except ValueError as error:
        raise ValueEncodeError(f"{element._place()}: {error}") from None


def _write_items(element: Element, target: Target, out: list[Chunk]) -> int:
    """Append the items of a sequence; those that were not touched are the bytes that were read."""
    inner = target.inner(target.explicit and not _is_stored_as_un(element))
    length = 0
    for entry in levels_of(element.sequence()):
        length += write_item(level_of(entry), inner, out)
    return length


def write_item(level: Level, target: Target, out: list[Chunk]) -> int:
    """Append an item, in the style of length that it had."""
    # A data set that was no item has no header to keep.
    if (
        level.start > level.pos >= 0
        and level.context.explicit == target.explicit
        and not level.is_touched()
        and _has_end(level)
    ):
        inner = target if level.elements is None else _inner_target(level, target)
        if _is_encoded_for(level.context, inner):
            start, end = level.pos, level.end
            out.append(level.context.data[start:end] if end - start < _SMALL else level.context.source.view[start:end])
            if level.stop < end or not level.was_undefined() or level.context.data[end : end + 4] == ITEM_START:
                return end - start
            out.append(ITEM_DELIMITER)  # only where another item follows it is not missed
            return end - start + 8
    place = len(out)
    out.append(b"")
    length = _write_level(level, target, out)
    if level.was_undefined():
        out[place] = item_header(UNDEFINED)
        out.append(ITEM_DELIMITER)
        return length + 16
    if length >= UNDEFINED:
        raise EncodeError(f"{length:,} bytes do not fit into one item; at most {UNDEFINED - 1:,} do")
    out[place] = item_header(length)
    return length + 8
