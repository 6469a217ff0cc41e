"""Waveform Identification Module Attributes, PS3.3 C.10.8. Generated from table_C.10-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, DateTime, Items, Time
    from dicomstd.items import WaveformIdentificationReferencedInstanceItem


class WaveformIdentification(Protocol):
    """An object that has the Waveform Identification Module, PS3.3 C.10.8."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[WaveformIdentificationReferencedInstanceItem] | None: ...
