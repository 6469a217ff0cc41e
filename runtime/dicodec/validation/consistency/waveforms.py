"""Waveform Data against the channels and samples of its multiplex group (PS3.3 C.10.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.tag import WAVEFORM_BITS_ALLOCATED
from dicodec.validation.consistency.reading import integer, is_whole, items, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

WAVEFORM_DATA: Final = 0x54001010
_CHANNELS: Final = 0x003A0005
_SAMPLES: Final = 0x003A0010
_DEFINITIONS: Final = 0x003A0200
_INTERPRETATION: Final = 0x54001006
_MODULE: Final = Reference(3, "C.10.9", "Waveform Module")
_BITS: Final = Reference(3, "C.10.9.1.5", "Waveform Bits Allocated and Waveform Sample Interpretation")
_DATA: Final = Reference(3, "C.10.9.1.7", "Waveform Data")
_INTERPRETATIONS: Final = {8: ("SB", "UB", "MB", "AB"), 16: ("SS", "US"), 32: ("SL", "UL"), 64: ("SV", "UV")}


def check_waveform(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check a multiplex group: one definition a channel, and as many bytes as its samples take."""
    channels, samples = integer(dataset, _CHANNELS), integer(dataset, _SAMPLES)
    bits = integer(dataset, WAVEFORM_BITS_ALLOCATED)
    if channels is None or samples is None or bits is None:
        return
    defined = len(items(dataset, _DEFINITIONS))
    if defined and defined != channels:
        message = f"{defined} items for {channels} channels, each has one"
        walk.add("waveform", path + name_of(_DEFINITIONS), message, _MODULE, value=defined)
    interpretation = text(dataset, _INTERPRETATION)
    wanted = _INTERPRETATIONS.get(bits)
    if any(interpretation in known for known in _INTERPRETATIONS.values()) and interpretation not in (wanted or ()):
        message = f"{interpretation} does not go with {bits} bits allocated"
        walk.add("waveform", path + name_of(_INTERPRETATION), message, _BITS, value=interpretation)
    element = dataset[WAVEFORM_DATA]
    needed = channels * samples * bits // 8
    if bits % 8 == 0 and is_whole(element) and element.length not in (needed, needed + needed % 2):
        message = f"{element.length:,} bytes, {channels} x {samples:,} samples of {bits} bits take {needed:,}"
        walk.add("waveform", path + name_of(WAVEFORM_DATA), message, _DATA, value=element.length)
