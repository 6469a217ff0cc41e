"""NM Phase Module Attributes, PS3.3 C.8.4.14. Generated from table_C.8-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class PhaseInformationItem(Item):
    """Item of table C.8-14 in PhaseInformationSequence, PS3.3 C.8.4.14."""

    PhaseDelay: int = type1(0x00540036, IS)
    ActualFrameDuration: int = type1(0x00181242, IS)
    PauseBetweenFrames: int = type1(0x00540038, IS)
    NumberOfFramesInPhase: int = type1(0x00540033, US)
    TriggerVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type3(0x00540210, IS, "1-n")
    NumberOfTriggersInPhase: int | None = type1c(0x00540211, US)  # if present(TriggerVector)
    PhaseDescription: Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION"] | None = type3(0x00540039, CS)
