"""XA/XRF Multi-frame Presentation Module Attributes, PS3.3 C.8.19.7. Generated from table_C.8.19.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, FL, IS, Item, item, type1, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class XAXRFMultiFramePresentationFrameDisplayItem(Item):
    """Item of table C.8.19.7-1 in FrameDisplaySequence, PS3.3 C.8.19.7."""

    StartTrim: int = type1(0x00082142, IS)
    StopTrim: int = type1(0x00082143, IS)
    SkipFrameRangeFlag: str = type1(0x00089460, CS)
    RecommendedDisplayFrameRateInFloat: Attr[float, AnyFD] = type1(0x00089459, FL)
    RecommendedViewingMode: str | None = type2(0x00281090, CS)
    DisplayFilterPercentage: Attr[float | None, AnyFD | None] = type2(0x00289411, FL)
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = type1c(0x00289478, FL)  # if RecommendedViewingMode in {SUB}
