"""Directory Module Attributes, PS3.3 F.4. Generated from table_F.4-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DA, PN, US, Item, item, type1, type1c, type1u, type2u, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, AnyPN, Attr, Date, PersonName


@item
class DirectoryRecordItem(Item):
    """Item of table F.4-2 in DirectoryRecordSequence, PS3.3 F.4."""

    DirectoryRecordType: Literal["OWNER", "LAMP", "PRIVATE"] = type1(0x00041430, CS)
    LampOwner: Attr[PersonName | None, AnyPN | None] = type2u(0x00100010, PN)  # if DirectoryRecordType in {OWNER}
    LampColor: str | None = type1c(0x00110001, CS)  # if DirectoryRecordType in {OWNER} and not has_value(LampOwner)
    LampCount: int | None = type1u(0x00110002, US)  # if DirectoryRecordType in {LAMP}
    DateOfSale: Attr[Date | None, AnyDA | None] = type3(0x00100030, DA)  # if DirectoryRecordType in {LAMP}
