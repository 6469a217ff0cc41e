"""Assertion Macro Attributes, PS3.3 10.30. Generated from table_10.30-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, SQ, ST, UI, UR, UT, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, Codes, DateTime, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem, IdentifiedPersonOrDeviceItem


@item
class AssertionItem(Item):
    """Item of table 10.30-1, PS3.3 10.30."""

    AssertionCodeSequence: Codes[CodeSequenceItem] = type1(0x00440101, SQ)
    AssertionUID: Attr[UID, str] = type1(0x00440102, UI)
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem] = type1(0x00440103, SQ)
    AssertionDateTime: Attr[DateTime, AnyDT] = type1(0x00440104, DT)
    AssertionExpirationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00440105, DT)
    AssertionComments: str | None = type3(0x00440106, UT)
    PertinentDocumentsSequence: OptSeq[PertinentDocumentsItem] = type3(0x00380100, SQ)
    RelatedAssertionSequence: OptSeq[RelatedAssertionItem] = type3(0x00440107, SQ)


@item
class PertinentDocumentsItem(Item):
    """Item of table 10.30-1 in PertinentDocumentsSequence, PS3.3 10.30."""

    ReferencedSOPClassUID: Attr[UID | None, str | None] = type3(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = type3(0x00081155, UI)
    HL7InstanceIdentifier: str | None = type3(0x0040E001, ST)
    RetrieveURI: str | None = type3(0x0040E010, UR)


@item
class RelatedAssertionItem(Item):
    """Item of table 10.30-1 in RelatedAssertionSequence, PS3.3 10.30."""

    ReferencedAssertionUID: Attr[UID, str] = type1(0x00440108, UI)
