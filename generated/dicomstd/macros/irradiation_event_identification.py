"""Irradiation Event Identification Macro Attributes, PS3.3 C.7.6.16.2.18. Generated from table_C.7.6.16-19; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class IrradiationEventIdentificationItem(Item):
    """Item of table C.7.6.16-19 in IrradiationEventIdentificationSequence, PS3.3 C.7.6.16.2.18."""

    IrradiationEventUID: Attr[tuple[UID, ...], list[str] | tuple[str, ...]] = type1(0x00083010, UI, "1-n")
