"""CT Position Macro Attributes, PS3.3 C.8.15.3.5. Generated from table_C.8-121; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class CTPositionItem(Item):
    """Item of table C.8-121 in CTPositionSequence, PS3.3 C.8.15.3.5."""

    TablePosition: Attr[float | None, AnyFD | None] = type1c(0x00189327, FD)  # if FrameType[1] in {ORIGINAL}
    DataCollectionCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189313, FD, "3")  # if FrameType[1] in {ORIGINAL}
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189318, FD, "3")  # if FrameType[1] in {ORIGINAL}
