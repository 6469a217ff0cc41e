"""Intravascular OCT Series Module Attributes, PS3.3 C.8.27.1. Generated from table_C.8.27.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class ReferencedPerformedProcedureStepItem(Item):
    """Item of table C.8.27.1-1 in ReferencedPerformedProcedureStepSequence, PS3.3 C.8.27.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
