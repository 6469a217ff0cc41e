"""Waveform Reference Macro Attributes, PS3.3 C.18.5. Generated from table_C.18.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import US, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class WaveformReferenceReferencedSOPItem(Item):
    """Item of table C.18.5-1 in ReferencedSOPSequence, PS3.3 C.18.5."""

    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A0B0, US, "2-2n")
