"""Measured Dose Reference Record Module Attributes, PS3.3 C.8.8.19. Generated from table_C.8-55; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, ST, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class MeasuredDoseReferenceItem(Item):
    """Item of table C.8-55 in MeasuredDoseReferenceSequence, PS3.3 C.8.8.19."""

    ReferencedDoseReferenceNumber: int | None = type1c(0x300C0051, IS)  # if not present(MeasuredDoseReferenceNumber)
    MeasuredDoseReferenceNumber: int | None = type1c(0x30080064, IS)  # if not present(ReferencedDoseReferenceNumber)
    DoseUnits: Literal["GY", "RELATIVE"] = type1(0x30040002, CS)
    MeasuredDoseValue: Attr[float | None, AnyDS | None] = type2(0x30080016, DS)
    MeasuredDoseType: str | None = type2(0x30080014, CS)
    MeasuredDoseDescription: str | None = type3(0x30080012, ST)
