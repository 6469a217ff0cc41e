"""Protocol Context Module Attributes, PS3.3 C.34.2. Generated from table_C.34.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, Item, item, type2

if TYPE_CHECKING:
    from dicodec.typed import OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class ProtocolContextCustodialOrganizationItem(Item):
    """Item of table C.34.2-1 in CustodialOrganizationSequence, PS3.3 C.34.2."""

    InstitutionName: str | None = type2(0x00080080, LO)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00080082, SQ)
