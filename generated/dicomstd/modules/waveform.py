"""Waveform Module Attributes, PS3.3 C.10.9. Generated from table_C.10-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import WaveformItem, WaveformPresentationGroupItem


class Waveform(Protocol):
    """An object that has the Waveform Module, PS3.3 C.10.9."""

    @reads
    def WaveformSequence(self) -> Items[WaveformItem]: ...

    @reads
    def WaveformDataDisplayScale(self) -> float | None: ...

    @reads
    def WaveformDisplayBackgroundCIELabValue(self) -> tuple[int, int, int] | None: ...

    @reads
    def WaveformPresentationGroupSequence(self) -> Items[WaveformPresentationGroupItem] | None: ...
