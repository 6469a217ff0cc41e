"""PET Frame Correction Factors Macro Attributes, PS3.3 C.8.22.5.5. Generated from table_C.8.22-15; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class PETFrameCorrectionFactorsItem(Item):
    """Item of table C.8.22-15 in PETFrameCorrectionFactorsSequence, PS3.3 C.8.22.5.5."""

    PrimaryPromptsCountsAccumulated: int | None = type1c(0x00541310, IS)  # if FrameType[1] in {ORIGINAL}
    SliceSensitivityFactor: Attr[float | None, AnyDS | None] = type1c(0x00541320, DS)  # if FrameType[1] in {ORIGINAL}
    DecayFactor: Attr[float | None, AnyDS | None] = type1c(0x00541321, DS)  # if DecayCorrected in {YES}
    ScatterFractionFactor: Attr[float | None, AnyDS | None] = type1c(0x00541323, DS)  # if FrameType[1] in {ORIGINAL}
    DeadTimeFactor: Attr[float | None, AnyDS | None] = type1c(0x00541324, DS)  # if FrameType[1] in {ORIGINAL}
