"""Microscope Slide Layer Tile Organization Module Attributes, PS3.3 C.8.12.14. Generated from table_C.8.12.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DS, Item, item, reads, type1, type1c

if TYPE_CHECKING:
    from decimal import Decimal
    from dicodec.typed import Attr, Items


@item
class TotalPixelMatrixOriginItem(Item):
    """Item of table C.8.12.14-1 in TotalPixelMatrixOriginSequence, PS3.3 C.8.12.14."""

    XOffsetInSlideCoordinateSystem: Attr[float, Decimal | str] = type1(0x0040072A, DS)
    YOffsetInSlideCoordinateSystem: Attr[float, Decimal | str] = type1(0x0040073A, DS)
    ZOffsetInSlideCoordinateSystem: Attr[float | None, Decimal | str] = type1c(0x0040074A, DS)


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
