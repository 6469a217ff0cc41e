"""Person Identification Macro Attributes, PS3.3 10.1. Generated from table_10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, LT, SQ, ST, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, Codes, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class PersonIdentificationItem(Item):
    """Item of table 10-1, PS3.3 10.1."""

    PersonIdentificationCodeSequence: Codes[CodeSequenceItem] = type1(0x00401101, SQ)
    PersonAddress: str | None = type3(0x00401102, ST)
    PersonTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00401103, LO, "1-n")
    PersonTelecomInformation: str | None = type3(0x00401104, LT)
    InstitutionName: str | None = type1c(0x00080080, LO)  # if not present(InstitutionCodeSequence)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00080082, SQ)  # if not present(InstitutionName)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
