"""HL7v2 Hierarchic Designator Macro Attributes, PS3.3 10.14. Generated from table_10-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, UT, Item, item, type1c


@item
class HL7v2HierarchicDesignatorItem(Item):
    """Item of table 10-17, PS3.3 10.14."""

    LocalNamespaceEntityID: str | None = type1c(0x00400031, UT)  # if not present(UniversalEntityID)
    UniversalEntityID: str | None = type1c(0x00400032, UT)  # if not present(LocalNamespaceEntityID)
    UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] | None = type1c(0x00400033, CS)  # if present(UniversalEntityID)
