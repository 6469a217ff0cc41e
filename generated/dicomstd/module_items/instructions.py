"""Instructions Module Attributes, PS3.3 C.34.7. Generated from table_C.34.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DT, LO, US, UT, Item, item, numbered, type1, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, Attr, DateTime


@item
class InstructionItem(Item):
    """Item of table C.34.7-1 in InstructionSequence, PS3.3 C.34.7."""

    InstructionIndex: int = numbered(0x00189915, US)
    InstructionText: str = type1(0x00189916, LO)
    InstructionDescription: str | None = type3(0x00189917, UT)
    InstructionPerformedFlag: Literal["YES", "NO"] | None = type2c(0x00189918, CS)  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8}
    InstructionPerformedDateTime: Attr[DateTime | None, AnyDT | None] = type2c(0x00189919, DT)  # if present(InstructionPerformedFlag) and InstructionPerformedFlag in {YES}
    InstructionPerformanceComment: str | None = type3(0x0018991A, UT)
