"""Mask Module Attributes, PS3.3 C.7.6.10. Generated from table_C.7-16; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SS, ST, US, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class MaskMaskSubtractionItem(Item):
    """Item of table C.7-16 in MaskSubtractionSequence, PS3.3 C.7.6.10."""

    MaskOperation: str = type1(0x00286101, CS)
    SubtractionItemID: int | None = type1c(0x00289416, US)  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.12.1.1, 1.2.840.10008.5.1.4.1.1.12.2.1}
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286102, US, "2-2n")  # if MaskOperation in {REV_TID}
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286110, US, "1-n")  # if MaskOperation in {AVG_SUB}
    ContrastFrameAveraging: int | None = type3(0x00286112, US)
    MaskSubPixelShift: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00286114, FL, "2")
    TIDOffset: int | None = type2c(0x00286120, SS)  # if MaskOperation in {TID, REV_TID}
    MaskOperationExplanation: str | None = type3(0x00286190, ST)
    MaskSelectionMode: Literal["SYSTEM", "USER"] | None = type3(0x00289454, CS)
