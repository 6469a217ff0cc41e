"""Generic Implant Template 3D Models Module Attributes, PS3.3 C.29.1.3. Generated from table_C.29.1.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import LO, UL, Item, item, reads, type1

if TYPE_CHECKING:
    from dicodec.typed import Items


@item
class SurfaceModelDescriptionItem(Item):
    """Item of table C.29.1.3-1 in SurfaceModelDescriptionSequence, PS3.3 C.29.1.3."""

    ReferencedSurfaceNumber: int = type1(0x0066002C, UL)
    SurfaceModelLabel: str = type1(0x00686380, LO)


class GenericImplantTemplate3DModels(Protocol):
    """An object that has the Generic Implant Template 3D Models Module, PS3.3 C.29.1.3."""

    @reads
    def ImplantTemplate3DModelSurfaceNumber(self) -> tuple[int, ...]: ...

    @reads
    def SurfaceModelDescriptionSequence(self) -> Items[SurfaceModelDescriptionItem]: ...

    @reads
    def SurfaceModelScalingFactor(self) -> float: ...
