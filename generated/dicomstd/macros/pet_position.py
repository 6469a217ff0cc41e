"""PET Position Macro Attributes, PS3.3 C.8.22.5.4. Generated from table_C.8.22-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class PETPositionItem(Item):
    """Item of table C.8.22-14 in PETPositionSequence, PS3.3 C.8.22.5.4."""

    TablePosition: Attr[float | None, AnyFD | None] = type1c(0x00189327, FD)  # if FrameType[1] in {ORIGINAL}
    DataCollectionCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189313, FD, "3")  # if FrameType[1] in {ORIGINAL}
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189318, FD, "3")  # if FrameType[1] in {ORIGINAL}
