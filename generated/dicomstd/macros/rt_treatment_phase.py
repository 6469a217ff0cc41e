"""RT Treatment Phase Macro Attributes, PS3.3 C.36.2.1.2. Generated from table_C.36.2.1.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DA, LO, SH, ST, UI, US, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDA, Attr, Date


@item
class RTTreatmentPhaseItem(Item):
    """Item of table C.36.2.1.2-1, PS3.3 C.36.2.1.2."""

    RTTreatmentPhaseIndex: int = type1(0x3010003A, US)
    RTTreatmentPhaseUID: Attr[UID | None, str | None] = type2(0x3010003B, UI)
    EntityLabel: str = type1(0x30100035, SH)
    EntityName: str | None = type3(0x30100036, LO)
    EntityDescription: str | None = type3(0x30100037, ST)
    IntendedPhaseStartDate: Attr[Date | None, AnyDA | None] = type2(0x3010004C, DA)
    IntendedPhaseEndDate: Attr[Date | None, AnyDA | None] = type2(0x3010004D, DA)
