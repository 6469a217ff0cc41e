"""Screen Specifications Macro Attributes, PS3.3 C.23.2. Generated from table_C.23.2-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class ScreenSpecificationsItem(Item):
    """Item of table C.23.2-2, PS3.3 C.23.2."""

    NumberOfVerticalPixels: int = type1(0x00720104, US)
    NumberOfHorizontalPixels: int = type1(0x00720106, US)
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00720108, FD, "4")
    ScreenMinimumGrayscaleBitDepth: int | None = type1c(0x0072010A, US)  # if not present(ScreenMinimumColorBitDepth)
    ScreenMinimumColorBitDepth: int | None = type1c(0x0072010C, US)  # if not present(ScreenMinimumGrayscaleBitDepth)
    ApplicationMaximumRepaintTime: int | None = type3(0x0072010E, US)
