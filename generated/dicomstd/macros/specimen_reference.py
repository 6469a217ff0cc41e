"""Specimen Reference Macro Attributes, PS3.3 C.8.12.6.3. Generated from table_C.8.12.6.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class SpecimenReferenceItem(Item):
    """Item of table C.8.12.6.3-1 in SpecimenReferenceSequence, PS3.3 C.8.12.6.3."""

    SpecimenUID: Attr[UID, str] = type1(0x00400554, UI)
