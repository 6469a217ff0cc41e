"""Issuer of Patient ID Macro Attributes, PS3.3 10.15. Generated from table_10-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, UT, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, HL7v2HierarchicDesignatorItem


@item
class IssuerOfPatientIDQualifiersItem(Item):
    """Item of table 10-18 in IssuerOfPatientIDQualifiersSequence, PS3.3 10.15."""

    UniversalEntityID: str | None = type3(0x00400032, UT)
    UniversalEntityIDType: str | None = type1c(0x00400033, CS)  # if present(UniversalEntityID)
    IdentifierTypeCode: str | None = type3(0x00400035, CS)
    AssigningFacilitySequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00400036, SQ)
    AssigningJurisdictionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00400039, SQ)
    AssigningAgencyOrDepartmentCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040003A, SQ)
