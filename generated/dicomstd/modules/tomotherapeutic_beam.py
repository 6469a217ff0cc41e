"""Tomotherapeutic Beam Module Attributes, PS3.3 C.36.17. Generated from table_C.36.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import TomotherapeuticControlPointItem


class TomotherapeuticBeam(Protocol):
    """An object that has the Tomotherapeutic Beam Module, PS3.3 C.36.17."""

    @reads
    def TableSpeed(self) -> float | None: ...

    @reads
    def RevolutionTime(self) -> float | None: ...

    @property
    def NumberOfRTControlPoints(self) -> int: ...

    @reads
    def TomotherapeuticControlPointSequence(self) -> Items[TomotherapeuticControlPointItem]: ...
