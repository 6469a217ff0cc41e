"""Decoding every value of a data set at once: what ``Element.value`` does, in one loop."""

from __future__ import annotations

from contextlib import suppress

from dicodec.core.decode import MANY, ONE
from dicodec.core.nodes import UNSET, Element, Level, Sequence, level_of
from dicodec.core.walk import elements_of, levels_of, reach
from dicodec.errors import DicomError
from dicodec.registry import is_single, single_tags
from dicodec.vr import BULK
from dicodec.vr_rules import LUT_DESCRIPTORS


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
            start, stop = element._start, element._stop
            if vr == "SQ":
                value = reach(level, element)
            elif vr in BULK or start == stop or element._context is not context or tag in LUT_DESCRIPTORS:
                _decode(element)
                continue
            else:
                single = singles.get(tag)
                if single is None:
                    single = is_single(tag)
                try:  # cheaper than suppress(), once for each value
                    element._value = (one if single else many)[vr](data[start:stop], charset)
                except ValueError:
                    pass
                continue
        if value.__class__ is Sequence:
            for entry in levels_of(value):
                count += decode_all(level_of(entry))
    return count


def _decode(element: Element) -> None:
    with suppress(DicomError):
        element._value = element._decode()
