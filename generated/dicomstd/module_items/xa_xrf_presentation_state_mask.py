"""XA/XRF Presentation State Mask Module Attributes, PS3.3 C.11.19. Generated from table_C.11.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, SS, US, Item, filled, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer, ListFD, OptSeq, Seq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class XAXRFPresentationStateMaskMaskSubtractionItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence, PS3.3 C.11.19."""

    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    MaskOperation: str = type1(0x00286101, CS)
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286102, US, "2-2n")  # if MaskOperation in {REV_TID}
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00286110, US, "1-n")  # if MaskOperation in {AVG_SUB}
    ContrastFrameAveraging: int | None = type3(0x00286112, US)
    TIDOffset: int | None = type2c(0x00286120, SS)  # if MaskOperation in {TID, REV_TID}
    PixelIntensityRelationshipLUTSequence: OptSeq[XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem] = type1c(0x00289422, SQ)
    PixelShiftSequence: Seq[PixelShiftItem] = type1(0x00289501, SQ)


@item
class XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelIntensityRelationshipLUTSequence, PS3.3 C.11.19."""

    LUTFrameRange: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00289507, US, "2-2n")
    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00283002, "US or SS", "3")
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]] = type1(0x00283006, "US or OW", "1-n or 1")
    LUTFunction: Literal["TO_LOG"] = filled(0x00289474, CS, value="TO_LOG")


@item
class PixelShiftItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelShiftSequence, PS3.3 C.11.19."""

    PixelShiftFrameRange: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00289506, US, "2-2n")
    RegionPixelShiftSequence: Seq[RegionPixelShiftItem] = type1(0x00289502, SQ)


@item
class RegionPixelShiftItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelShiftSequence/RegionPixelShiftSequence, PS3.3 C.11.19."""

    MaskSubPixelShift: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00286114, FL, "2")
    VerticesOfTheRegion: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00289503, SS, "2-2n")
