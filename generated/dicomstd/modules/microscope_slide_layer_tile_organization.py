"""Microscope Slide Layer Tile Organization Module Attributes, PS3.3 C.8.12.14. Generated from table_C.8.12.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import TotalPixelMatrixOriginItem


class MicroscopeSlideLayerTileOrganization(Protocol):
    """An object that has the Microscope Slide Layer Tile Organization Module, PS3.3 C.8.12.14."""

    @property
    def TotalPixelMatrixColumns(self) -> int: ...

    @property
    def TotalPixelMatrixRows(self) -> int: ...

    @property
    def TotalPixelMatrixFocalPlanes(self) -> int | None: ...

    @reads
    def TotalPixelMatrixOriginSequence(self) -> Items[TotalPixelMatrixOriginItem]: ...

    @reads
    def ImageOrientationSlide(self) -> tuple[float, float, float, float, float, float] | None: ...
