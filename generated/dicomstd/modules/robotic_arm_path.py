"""Robotic-Arm Path Module Attributes, PS3.3 C.36.19. Generated from table_C.36.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, RoboticPathControlPointItem


class RoboticArmPath(Protocol):
    """An object that has the Robotic-Arm Path Module, PS3.3 C.36.19."""

    @reads
    def RoboticPathNodeSetCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def NumberOfRTControlPoints(self) -> int: ...

    @reads
    def RoboticPathControlPointSequence(self) -> Items[RoboticPathControlPointItem]: ...
