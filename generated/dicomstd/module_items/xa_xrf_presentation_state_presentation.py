"""XA/XRF Presentation State Presentation Module Attributes, PS3.3 C.11.21. Generated from table_C.11.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, IS, SQ, US, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class MultiFramePresentationItem(Item):
    """Item of table C.11.21-1 in MultiFramePresentationSequence, PS3.3 C.11.21."""

    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    PreferredPlaybackSequencing: Literal[0, 1] | None = type3(0x00181244, US)
    FrameDisplaySequence: OptSeq[XAXRFPresentationStatePresentationFrameDisplayItem] = type3(0x00089458, SQ)


@item
class XAXRFPresentationStatePresentationFrameDisplayItem(Item):
    """Item of table C.11.21-1 in MultiFramePresentationSequence/FrameDisplaySequence, PS3.3 C.11.21."""

    StartTrim: int = type1(0x00082142, IS)
    StopTrim: int = type1(0x00082143, IS)
    SkipFrameRangeFlag: str = type1(0x00089460, CS)
    RecommendedDisplayFrameRateInFloat: Attr[float, AnyFD] = type1(0x00089459, FL)
    RecommendedViewingMode: str | None = type2(0x00281090, CS)
    DisplayFilterPercentage: Attr[float | None, AnyFD | None] = type2(0x00289411, FL)
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = type1c(0x00289478, FL)  # if RecommendedViewingMode in {SUB}
