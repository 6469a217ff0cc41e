"""Image Data Type Macro Attributes, PS3.3 C.7.6.16.2.24. Generated from table_C.7.6.16.2.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, Item, item, type1, type1c


@item
class ImageDataTypeImageDataTypeItem(Item):
    """Item of table C.7.6.16.2.24-1 in ImageDataTypeSequence, PS3.3 C.7.6.16.2.24."""

    DataType: str = type1(0x00189808, CS)
    AliasedDataType: Literal["YES", "NO"] = type1(0x0018980B, CS)
    ZeroVelocityPixelValue: int | None = type1c(0x00189810, "US or SS")  # if DataType in {TISSUE_VELOCITY, FLOW_VELOCITY, DIRECTION_POWER}
