"""Point Cloud Module Attributes, PS3.3 C.27.5. Generated from table_C.27.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SurfacePointsItem


class PointCloud(Protocol):
    """An object that has the Point Cloud Module, PS3.3 C.27.5."""

    @reads
    def SurfacePointsSequence(self) -> Items[SurfacePointsItem]: ...

    @reads
    def SurfacePointPresentationValueData(self) -> tuple[int, ...] | None: ...

    @reads
    def SurfacePointColorCIELabValueData(self) -> tuple[int, ...] | None: ...
