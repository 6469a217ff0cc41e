"""Functional MR Macro Attributes, PS3.3 C.8.13.5.15. Generated from table_C.8-100c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DT, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, Attr, DateTime


@item
class FunctionalMRItem(Item):
    """Item of table C.8-100c in FunctionalMRSequence, PS3.3 C.8.13.5.15."""

    SettlingPhaseFrame: Literal["YES", "NO"] | None = type1c(0x00189624, CS)  # if FunctionalSettlingPhaseFramesPresent in {YES}
    FunctionalSyncPulse: Attr[DateTime, AnyDT] = type1(0x00189623, DT)
