"""Contrast/Bolus Usage Macro Attributes, PS3.3 C.7.6.16.2.12. Generated from table_C.7.16-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, US, Item, item, type1, type2, type2c


@item
class ContrastBolusUsageItem(Item):
    """Item of table C.7.16-13 in ContrastBolusUsageSequence, PS3.3 C.7.6.16.2.12."""

    ContrastBolusAgentNumber: int = type1(0x00189337, US)
    ContrastBolusAgentAdministered: Literal["YES", "NO"] = type1(0x00189342, CS)
    ContrastBolusAgentDetected: Literal["YES", "NO"] | None = type2(0x00189343, CS)
    ContrastBolusAgentPhase: str | None = type2c(0x00189344, CS)
