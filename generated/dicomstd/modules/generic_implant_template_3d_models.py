"""Generic Implant Template 3D Models Module Attributes, PS3.3 C.29.1.3. Generated from table_C.29.1.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SurfaceModelDescriptionItem


class GenericImplantTemplate3DModels(Protocol):
    """An object that has the Generic Implant Template 3D Models Module, PS3.3 C.29.1.3."""

    @reads
    def ImplantTemplate3DModelSurfaceNumber(self) -> tuple[int, ...]: ...

    @reads
    def SurfaceModelDescriptionSequence(self) -> Items[SurfaceModelDescriptionItem]: ...

    @reads
    def SurfaceModelScalingFactor(self) -> float: ...
