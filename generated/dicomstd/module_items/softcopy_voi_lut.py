"""Softcopy VOI LUT Module Attributes, PS3.3 C.11.8. Generated from table_C.11.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, LO, SQ, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS, OptSeq
    from dicomstd.items import ImageSOPInstanceReferenceItem, VOILUTVOILUTItem


@item
class SoftcopyVOILUTSoftcopyVOILUTItem(Item):
    """Item of table C.11.8-1 in SoftcopyVOILUTSequence, PS3.3 C.11.8."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)
