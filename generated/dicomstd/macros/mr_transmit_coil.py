"""MR Transmit Coil Macro Attributes, PS3.3 C.8.13.5.8. Generated from table_C.8-95; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SH, Item, item, type1c, type2c


@item
class MRTransmitCoilItem(Item):
    """Item of table C.8-95 in MRTransmitCoilSequence, PS3.3 C.8.13.5.8."""

    TransmitCoilName: str | None = type1c(0x00181251, SH)  # if FrameType[1] in {ORIGINAL}
    TransmitCoilManufacturerName: str | None = type2c(0x00189050, LO)  # if FrameType[1] in {ORIGINAL}
    TransmitCoilType: str | None = type1c(0x00189051, CS)  # if FrameType[1] in {ORIGINAL}
