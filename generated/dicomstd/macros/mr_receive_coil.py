"""MR Receive Coil Macro Attributes, PS3.3 C.8.13.5.7. Generated from table_C.8-94; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, LO, SH, SQ, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq


@item
class MRReceiveCoilItem(Item):
    """Item of table C.8-94 in MRReceiveCoilSequence, PS3.3 C.8.13.5.7."""

    ReceiveCoilName: str | None = type1c(0x00181250, SH)  # if FrameType[1] in {ORIGINAL}
    ReceiveCoilManufacturerName: str | None = type2c(0x00189041, LO)  # if FrameType[1] in {ORIGINAL}
    ReceiveCoilType: str | None = type1c(0x00189043, CS)  # if FrameType[1] in {ORIGINAL}
    QuadratureReceiveCoil: Literal["YES", "NO"] | None = type1c(0x00189044, CS)  # if FrameType[1] in {ORIGINAL}
    MultiCoilDefinitionSequence: OptSeq[MultiCoilDefinitionItem] = type1c(0x00189045, SQ)  # if FrameType[1] in {ORIGINAL} and ReceiveCoilType in {MULTICOIL}
    MultiCoilConfiguration: str | None = type3(0x00189046, LO)


@item
class MultiCoilDefinitionItem(Item):
    """Item of table C.8-94 in MRReceiveCoilSequence/MultiCoilDefinitionSequence, PS3.3 C.8.13.5.7."""

    MultiCoilElementName: str = type1(0x00189047, SH)
    MultiCoilElementUsed: Literal["YES", "NO"] = type1(0x00189048, CS)
