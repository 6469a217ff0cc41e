"""RT Image Frame Context Macro Attributes, PS3.3 C.36.2.4.11. Generated from table_C.36.2.4.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Seq
    from dicomstd.items import RTPatientPositionScopeWithLegacySupportItem


@item
class RTImageFrameContextItem(Item):
    """Item of table C.36.2.4.11-1 in RTImageFrameContextSequence, PS3.3 C.36.2.4.11."""

    RTImageScopeSequence: Seq[RTPatientPositionScopeWithLegacySupportItem] = type1(0x30020104, SQ)
    RTRadiationSetDeliveryNumber: int | None = type1c(0x300A0704, US)
    ClinicalFractionNumber: int | None = type1c(0x300A0705, US)
