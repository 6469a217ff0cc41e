"""Items of the Grayscale Softcopy Presentation State IOD, PS3.3 A.33.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SS, ST, US, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class GrayscaleSoftcopyPresentationStateMaskSubtractionItem(Item):
    """Item of table A.33.1-1, PS3.3 A.33.1.3, printed in C.11.13-1/MaskSubtractionSequence, C.7-16/MaskSubtractionSequence."""

    MaskOperation: Literal["AVG_SUB", "TID"] = type1(0x00286101, CS)
    ContrastFrameAveraging: int | None = type1c(0x00286112, US)  # if count(MaskFrameNumbers) > 1
    SubtractionItemID: int | None = type1c(0x00289416, US)  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.12.1.1, 1.2.840.10008.5.1.4.1.1.12.2.1}
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286102, US, "2-2n")  # if MaskOperation in {REV_TID}
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286110, US, "1-n")  # if MaskOperation in {AVG_SUB}
    MaskSubPixelShift: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00286114, FL, "2")
    TIDOffset: int | None = type2c(0x00286120, SS)  # if MaskOperation in {TID, REV_TID}
    MaskOperationExplanation: str | None = type3(0x00286190, ST)
    MaskSelectionMode: Literal["SYSTEM", "USER"] | None = type3(0x00289454, CS)
