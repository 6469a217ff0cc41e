"""Variable Modality LUT Module Attributes, PS3.3 C.11.35. Generated from table_C.11.35-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, LO, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptSeq, Seq
    from dicomstd.items import ImageSOPInstanceReferenceItem, ModalityLUTItem


@item
class VariableModalityLUTItem(Item):
    """Item of table C.11.35-1 in VariableModalityLUTSequence, PS3.3 C.11.35."""

    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00081140, SQ)
    ModalityLUTSequence: OptSeq[ModalityLUTItem] = type1c(0x00283000, SQ)
    RescaleIntercept: Attr[float | None, AnyDS | None] = type1c(0x00281052, DS)  # if not present(ModalityLUTSequence)
    RescaleSlope: Attr[float | None, AnyDS | None] = type1c(0x00281053, DS)  # if present(RescaleIntercept)
    RescaleType: str | None = type1c(0x00281054, LO)  # if present(RescaleIntercept)
