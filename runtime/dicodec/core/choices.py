"""Settling VRs that the dictionary leaves open, by what a level says of its pixels (PS3.5 A.1, A.2)."""

from __future__ import annotations

from typing import Final

from dicodec import registry
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.core.walk import elements_of
from dicodec.errors import DicomError
from dicodec.tag import BITS_ALLOCATED, PIXEL_REPRESENTATION, WAVEFORM_BITS_ALLOCATED
from dicodec.vr_rules import vr_on_writing

#: What settles them.
CHOOSING: Final = (PIXEL_REPRESENTATION, BITS_ALLOCATED, WAVEFORM_BITS_ALLOCATED)
#: VRs that an element may have because the dictionary leaves the choice.
OPEN_VRS: Final = frozenset({"OB", "OW", "SS", "US"})


def signed(level: Level) -> bool | None:
    """Whether pixel values are signed; None where the level does not say."""
    found = elements_of(level).get(PIXEL_REPRESENTATION)
    return None if found is None else _number(found) == 1


def signed_in_force(level: Level) -> bool | None:
    """The same, where a data set around may say it; None where that says unsigned, or nothing."""
    own = signed(level)
    return True if own is None and level.context.signed else own


def bits(level: Level, tag: int) -> int | None:
    """Bits Allocated, or Waveform Bits Allocated for waveforms; None where the level does not say."""
    found = elements_of(level).get(WAVEFORM_BITS_ALLOCATED if tag >> 16 == 0x5400 else BITS_ALLOCATED)
    return None if found is None else _number(found)


def _number(element: Element) -> int | None:
    try:
        value = element.value
    except DicomError:
        return None
    return value if isinstance(value, int) else None


def settled(level: Level, element: Element, outer: bool | None) -> Element:
    """An element under the VR that Pixel Representation and Bits Allocated choose for it by now."""
    if element._pos >= 0 or element._vr not in OPEN_VRS:
        return element
    row = registry.row(element._tag)
    if row is None or " or " not in row[2]:
        return element
    own = signed(level)
    vr = vr_on_writing(row[2], element._tag, element.value, outer if own is None else own, bits(level, element._tag))
    return element.with_vr(vr)
