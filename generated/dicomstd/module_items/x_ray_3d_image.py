"""X-Ray 3D Image Module Attributes, PS3.3 C.8.21.1. Generated from table_C.8.21.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class SourceIrradiationEventItem(Item):
    """Item of table C.8.21.1-1 in SourceIrradiationEventSequence, PS3.3 C.8.21.1."""

    IrradiationEventUID: Attr[tuple[UID, ...], list[str] | tuple[str, ...]] = type1(0x00083010, UI, "1-n")
