"""Synchronization Module Attributes, PS3.3 C.7.4.2. Generated from table_C.7-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class Synchronization(Protocol):
    """An object that has the Synchronization Module, PS3.3 C.7.4.2."""

    @reads
    def SynchronizationFrameOfReferenceUID(self) -> UID: ...

    @property
    def SynchronizationTrigger(self) -> Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"]: ...

    @property
    def TriggerSourceOrType(self) -> str | None: ...

    @reads
    def SynchronizationChannel(self) -> tuple[int, int] | None: ...

    @property
    def AcquisitionTimeSynchronized(self) -> Literal["Y", "N"]: ...

    @property
    def TimeSource(self) -> str | None: ...

    @property
    def TimeDistributionProtocol(self) -> Literal["NTP", "IRIG", "GPS", "SNTP", "PTP"] | None: ...

    @property
    def NTPSourceAddress(self) -> str | None: ...
