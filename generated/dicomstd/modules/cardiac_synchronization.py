"""Cardiac Synchronization Module Attributes, PS3.3 C.7.6.18.1. Generated from table_C.7.6.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class CardiacSynchronization(Protocol):
    """An object that has the Cardiac Synchronization Module, PS3.3 C.7.6.18.1."""

    @property
    def CardiacSynchronizationTechnique(self) -> Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"] | None: ...

    @property
    def CardiacSignalSource(self) -> str | None: ...

    @reads
    def CardiacRRIntervalSpecified(self) -> float | None: ...

    @property
    def CardiacBeatRejectionTechnique(self) -> str | None: ...

    @property
    def LowRRValue(self) -> int | None: ...

    @property
    def HighRRValue(self) -> int | None: ...

    @property
    def IntervalsAcquired(self) -> int | None: ...

    @property
    def IntervalsRejected(self) -> int | None: ...

    @property
    def SkipBeats(self) -> int | None: ...

    @property
    def CardiacFramingType(self) -> str | None: ...
