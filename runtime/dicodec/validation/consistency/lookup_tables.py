"""Lookup tables: their descriptors against their data (PS3.3 C.7.6.3.1.5, C.7.9, C.11.1, C.11.2, C.11.6)."""

from __future__ import annotations

from struct import unpack
from typing import TYPE_CHECKING, Final

from dicodec.core.bulk import BulkElement
from dicodec.validation.consistency.reading import integers, is_whole
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dicodec.core.nodes import Element
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

LUT_DESCRIPTOR: Final = 0x00283002
_LUT_DATA: Final = 0x00283006
#: Descriptors of the palette's colours, its data, and its segmented data; alpha has no segmented one.
_COLORS: Final = (
    (0x00281101, 0x00281201, 0x00281221),
    (0x00281102, 0x00281202, 0x00281222),
    (0x00281103, 0x00281203, 0x00281223),
    (0x00281104, 0x00281204, 0x00281224),
)
RED_DESCRIPTOR: Final = _COLORS[0][0]
_ALPHA: Final = _COLORS[3][0]

_PALETTE: Final = Reference(3, "C.7.6.3.1.5", "Palette Color Lookup Table Descriptor")
_PALETTE_DATA: Final = Reference(3, "C.7.6.3.1.6", "Palette Color Lookup Table Data")
_SEGMENTED: Final = Reference(3, "C.7.9.2", "Segmented Palette Color Lookup Table Data")
_MODALITY: Final = Reference(3, "C.11.1.1.1", "LUT Descriptor")
_VOI: Final = Reference(3, "C.11.2.1.1", "LUT Descriptor")
_PRESENTATION: Final = Reference(3, "C.11.6.1.1", "LUT Descriptor")
# Which bits the entries of a table may have, by the sequence that it stands in.
_BITS: Final = {
    "ModalityLUTSequence": (_MODALITY, (8, 16), "8 or 16"),
    "VOILUTSequence": (_VOI, range(8, 17), "8 to 16"),
    "PresentationLUTSequence": (_PRESENTATION, range(8, 17), "8 to 16"),
}
_ALL: Final = 1 << 16


def check_lut(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the descriptor of a Modality, VOI or Presentation LUT, and how many entries the table has."""
    descriptor = integers(dataset, LUT_DESCRIPTOR)
    sequence = path.rpartition("[")[0].rpartition(".")[2]
    if len(descriptor) != 3 or sequence not in _BITS:
        return
    reference, allowed, words = _BITS[sequence]
    entries, first, bits = descriptor
    place = path + name_of(LUT_DESCRIPTOR)
    if bits not in allowed:
        message = f"entries of {bits} bits, it shall be {words}"
        walk.add("lut-descriptor", place, message, reference, value=bits)
        return
    if sequence == "PresentationLUTSequence" and first:
        message = f"the first value mapped is {first}, it shall be 0"
        walk.add("lut-descriptor", place, message, reference, value=first)
    if _LUT_DATA in dataset:
        _check_data(dataset[_LUT_DATA], entries or _ALL, bits, path + name_of(_LUT_DATA), reference, walk)


def check_palette(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that the colours of a palette have equal descriptors, and tables of the size that they tell."""
    red = integers(dataset, RED_DESCRIPTOR)
    for descriptor, data, segmented in _COLORS:
        values = integers(dataset, descriptor)
        if len(values) != 3:
            continue
        entries, _, bits = values
        place = path + name_of(descriptor)
        # Alpha has 8 bits whatever the colours have.
        compared = 2 if descriptor == _ALPHA else 3
        if len(red) == 3 and values[:compared] != red[:compared]:
            message = f"{_shown(values)}, but red has {_shown(red)}"
            walk.add("lut-descriptor", place, message, _PALETTE, value=_shown(values))
        elif bits not in ((8,) if descriptor == _ALPHA else (8, 16)):
            message = f"entries of {bits} bits, it shall be {'8' if descriptor == _ALPHA else '8 or 16'}"
            walk.add("lut-descriptor", place, message, _PALETTE, value=bits)
        elif data in dataset:
            _check_data(dataset[data], entries or _ALL, bits, path + name_of(data), _PALETTE_DATA, walk)
        elif segmented in dataset:
            _check_segments(dataset[segmented], entries or _ALL, bits, path + name_of(segmented), walk)


def _shown(values: Sequence[int]) -> str:
    return "\\".join(map(str, values))


def _check_data(element: Element, entries: int, bits: int, place: str, reference: Reference, walk: Walk) -> None:
    length = element.length
    if not length or not is_whole(element):
        return
    needed = entries if bits == 8 else entries * 2
    if length == needed or length == needed + needed % 2:
        return
    told = f"{entries:,} entries of {bits} bits"
    if bits == 8 and length == entries * 2:
        message = f"{length:,} bytes, {told} take {needed + needed % 2:,}; each stands in a word of 16 bits"
        walk.add("lut-data", place, message, reference, severity=WARNING, value=length)
        return
    message = f"{length:,} bytes, {told} take {needed + needed % 2:,}"
    walk.add("lut-data", place, message, reference, value=length)


def _check_segments(element: Element, entries: int, bits: int, place: str, walk: Walk) -> None:
    if isinstance(element, BulkElement) or not element.length or not is_whole(element):
        return
    raw = bytes(element.raw)
    count, problem = _expanded(raw if bits == 8 else unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2]), bits)
    if problem:
        walk.add("lut-data", place, problem, _SEGMENTED)
    elif count != entries:
        message = f"the segments expand to {count:,} entries, the descriptor says {entries:,}"
        walk.add("lut-data", place, message, _SEGMENTED, value=count)


def _expanded(words: Sequence[int], bits: int) -> tuple[int, str]:
    """How many entries the segments of a table have in all, and what is wrong with them (PS3.3 C.7.9.2)."""
    count, pos, segments = 0, 0, 0
    sizes: dict[int, int] = {}
    while pos < len(words):
        opcode = words[pos]
        if bits == 8 and pos == len(words) - 1 and not opcode:
            break  # padding
        if pos + 1 >= len(words):
            return count, "the last segment is cut off"
        number, begin = words[pos + 1], pos
        if opcode == 0:
            pos += 2 + number
            made = number
        elif opcode == 1:
            pos += 3
            made = number
        elif opcode == 2:
            if pos + 4 > len(words) or (bits == 8 and pos + 6 > len(words)):
                return count, "the last segment is cut off"
            offset, pos, made = _indirect(words, pos, bits, sizes, number)
            if made < 0:
                return count, f"an indirect segment refers to byte {offset:,}, where no segment begins"
        else:
            return count, f"the opcode {opcode} of segment {segments + 1} is reserved"
        if pos > len(words):
            return count, "the last segment is cut off"
        if opcode < 2:
            sizes[begin] = made
        segments += 1
        count += made
    return count, ""


def _indirect(words: Sequence[int], pos: int, bits: int, sizes: dict[int, int], number: int) -> tuple[int, int, int]:
    """The offset of an indirect segment, where it ends, and the entries of the segments that it repeats, or -1."""
    if bits == 8:
        offset = int.from_bytes(bytes(words[pos + 2 : pos + 6]), "little")
        end, at = pos + 6, offset
    else:
        offset = words[pos + 2] | words[pos + 3] << 16
        end, at = pos + 4, offset // 2
    begins = sorted(sizes)
    if at not in sizes or begins.index(at) + number > len(begins):
        return offset, end, -1
    chosen = begins[begins.index(at) : begins.index(at) + number]
    return offset, end, sum(sizes[begin] for begin in chosen)
