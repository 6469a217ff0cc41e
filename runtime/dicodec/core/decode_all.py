"""Decoding every value of a data set at once: what ``Element.value`` does, in one loop."""

from __future__ import annotations

from typing import Final

from dicodec.core.decode import MANY, ONE
from dicodec.core.nodes import UNSET, Level, Sequence, level_of
from dicodec.core.walk import COMPILED, elements_of, levels_of, u16
from dicodec.errors import DicomError
from dicodec.registry import is_single, single_tags

# LUT Descriptors, which need a second look, and some others.
_FIRST_LUT: Final = 0x00281101
_LAST_LUT: Final = 0x00283002


def decode_all(level: Level) -> int:
    """Decode every value of a level and its items; returns how many elements there are.

    What cannot be decoded is left as it is, for whoever asks for it to be told. Raises DecodeError where items cannot
    be walked.
    """
    elements = elements_of(level)
    count = len(elements)
    context = level.context
    data, charset = context.data, context.charset
    singles, one, many, unset = single_tags(), ONE, MANY, UNSET
    for tag, element in elements.items():
        value = element._value
        if value is unset:
            vr = element._vr or element._settle()
            if tag & 0x10000:
                # Private elements have any number of values, but for their creators.
                single = tag & 0xFF00 == 0
            else:
                known = singles.get(tag)
                single = is_single(tag) if known is None else known
            start, stop = element._start, element._stop
            if start != stop and element._context is context and not _FIRST_LUT <= tag <= _LAST_LUT:
                if COMPILED and stop - start == 2 and (vr == "US" or vr == "SS"):
                    number = u16(data, start)
                    if vr == "SS" and number >= 0x8000:
                        number -= 0x10000
                    element._value = number if single else (number,)
                    continue
                decoder = one.get(vr) if single else many.get(vr)
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
            for entry in levels_of(value):
                count += decode_all(level_of(entry))
    return count
