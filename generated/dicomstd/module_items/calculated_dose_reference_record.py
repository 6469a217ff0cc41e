"""Calculated Dose Reference Record Module Attributes, PS3.3 C.8.8.20. Generated from table_C.8-56; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, ST, Item, item, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class CalculatedDoseReferenceItem(Item):
    """Item of table C.8-56 in CalculatedDoseReferenceSequence, PS3.3 C.8.8.20."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(CalculatedDoseReferenceNumber)
    CalculatedDoseReferenceNumber: int | None = type1c(0x30080072, IS)  # if not present(ReferencedDoseReferenceNumber)
    CalculatedDoseReferenceDoseValue: Attr[float | None, AnyDS | None] = type2(0x30080076, DS)
    CalculatedDoseReferenceDescription: str | None = type3(0x30080074, ST)
