"""RT Treatment Phase Interval Macro Attributes, PS3.3 C.36.2.1.3. Generated from table_C.36.2.1.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, US, Item, item, type1, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class RTTreatmentPhaseIntervalItem(Item):
    """Item of table C.36.2.1.3-1 in RTTreatmentPhaseIntervalSequence, PS3.3 C.36.2.1.3."""

    BasisRTTreatmentPhaseIndex: int = type1(0x3010003E, US)
    RelatedRTTreatmentPhaseIndex: int = type1(0x3010003F, US)
    TemporalRelationshipIntervalAnchor: Literal["START", "END"] | None = type1c(0x3010004F, CS)  # if has_value(MinimumNumberOfIntervalDays) or has_value(MaximumNumberOfIntervalDays)
    MinimumNumberOfIntervalDays: Attr[float | None, AnyFD | None] = type2(0x30100050, FD)
    MaximumNumberOfIntervalDays: Attr[float | None, AnyFD | None] = type2(0x30100051, FD)
