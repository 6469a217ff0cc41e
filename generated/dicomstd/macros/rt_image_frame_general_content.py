"""RT Image Frame General Content Macro Attributes, PS3.3 C.36.2.4.8. Generated from table_C.36.2.4.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, FD, US, Item, item, type1, type1c, type2c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class RTImageFrameGeneralContentItem(Item):
    """Item of table C.36.2.4.8-1 in RTImageFrameGeneralContentSequence, PS3.3 C.36.2.4.8."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    ReferencedTreatmentPositionIndex: int | None = type1c(0x300A060B, US)  # if present(TreatmentPositionSequence) and not_checkable(real-world)
    StartCumulativeMeterset: Attr[float | None, AnyFD | None] = type2c(0x30020106, FD)
