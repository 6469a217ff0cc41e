"""Decoding every value of a data set at once: what ``Element.value`` does, in one loop."""

from __future__ import annotations

from collections.abc import Callable
from struct import Struct
from typing import Any, Final

from mypy_extensions import i64

from dicodec.core.decode import MANY, ONE, Decoder
from dicodec.core.headers import u16, u32
from dicodec.core.levels import Level, Sequence, level_of
from dicodec.core.nodes import UNSET, Element
from dicodec.core.spelling import COMPILED
from dicodec.core.walk import levels_of, walked
from dicodec.errors import DicomError
from dicodec.registry import is_single, single_tags
from dicodec.vr import NUMBER_SIZES, NUMBERS
from dicodec.vr_rules import LUT_DESCRIPTORS

# One number of a VR that has them: its size, and how to read it where it stands.
_Number = tuple[int, Callable[[bytes, int], tuple[Any, ...]]]
_NUMBER: Final[dict[str, _Number]] = {
    vr: (NUMBER_SIZES[vr], Struct("<" + code).unpack_from) for vr, code in NUMBERS.items()
}
_ONE: Final = {vr: decoder for vr, decoder in ONE.items() if vr not in NUMBERS}
_MANY: Final = {vr: decoder for vr, decoder in MANY.items() if vr not in NUMBERS}


def decode_all(level: Level) -> int:
    """Decode every value of a level and its items; returns how many elements there are.

    What cannot be decoded is left as it is, for whoever asks for it to be told. Raises DecodeError where items cannot
    be walked.
    """
    return _decode(level, single_tags(), _ONE, _MANY, _NUMBER)


def _decode(
    level: Level,
    singles: dict[Any, bool],
    one: dict[str, Decoder],
    many: dict[str, Decoder],
    numbers: dict[str, _Number],
) -> int:
    # The tables come as arguments: there may be tens of thousands of items, of a few elements each.
    found = level.elements
    elements: dict[Any, Element] = walked(level) if found is None else found
    count = len(elements)
    context = level.context
    data, charset = context.data, context.charset
    unset = UNSET
    for key, element in elements.items():
        # Compiled, the key is an object, which can be looked up again, and this a number.
        tag: i64 = element._tag
        value = element._value
        if value is unset:
            vr = element._vr or element._settle()
            start, stop = element._start, element._stop
            size = stop - start
            if start != stop and element._context is context:
                if tag & 0x10000:
                    # Private elements have any number of values, but for their creators.
                    single = tag & 0xFF00 == 0
                else:
                    known = singles.get(key)
                    single = is_single(tag) if known is None else known
                decoder = one.get(vr) if single else many.get(vr)
                if decoder is None:
                    if COMPILED and (
                        (size == 2 and (vr == "US" or vr == "SS")) or (size == 4 and (vr == "UL" or vr == "SL"))
                    ):
                        number = u16(data, start) if size == 2 else u32(data, start)
                        # Not by shifting: compiled, a 1 that is shifted by 32 is a C int, and nobody says so.
                        if vr == "SS" and number >= 0x8000:
                            number -= 0x10000
                        elif vr == "SL" and number >= 0x80000000:
                            number -= 0x100000000
                        element._value = number if single else (number,)
                        continue
                    fixed = numbers.get(vr)
                    if fixed is not None:
                        if size == fixed[0]:
                            read = fixed[1](data, start)
                            element._value = read[0] if single else read
                            continue
                        if tag not in LUT_DESCRIPTORS:
                            decoder = ONE[vr] if single else MANY[vr]
                if decoder is not None:
                    try:  # noqa: SIM105  # cheaper than suppress(), once for each value
                        element._value = decoder(data[start:stop], charset)
                    except ValueError:
                        pass
                    continue
            if vr != "SQ":
                try:  # noqa: SIM105
                    element._value = element._decode()
                except DicomError:
                    pass
                continue
            value = element.sequence()
        if isinstance(value, Sequence):
            value.depth = level.depth + 1
            entries = value.entries
            for entry in levels_of(value) if entries is None else entries:
                inner = entry if isinstance(entry, Level) else level_of(entry)
                count += _decode(inner, singles, one, many, numbers)
    return count
