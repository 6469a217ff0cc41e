"""Protocol Approval Module Attributes, PS3.3 C.34.15. Generated from table_C.34.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, LO, SQ, UI, UT, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, Codes, DateTime, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        IdentifiedPersonOrDeviceItem,
        PertinentDocumentsItem,
        RelatedAssertionItem,
    )


@item
class ApprovalItem(Item):
    """Item of table C.34.15-1 in ApprovalSequence, PS3.3 C.34.15."""

    AssertionCodeSequence: Codes[CodeSequenceItem] = type1(0x00440101, SQ)
    AssertionUID: Attr[UID, str] = type1(0x00440102, UI)
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem] = type1(0x00440103, SQ)
    AssertionDateTime: Attr[DateTime, AnyDT] = type1(0x00440104, DT)
    AssertionExpirationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00440105, DT)
    AssertionComments: str | None = type3(0x00440106, UT)
    PertinentDocumentsSequence: OptSeq[PertinentDocumentsItem] = type3(0x00380100, SQ)
    RelatedAssertionSequence: OptSeq[RelatedAssertionItem] = type3(0x00440107, SQ)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00080082, SQ)  # if AssertionCodeSequence in {(128603, DCM), (128623, DCM), (128613, DCM), (128614, DCM), (128615, DCM)}
    ClinicalTrialProtocolID: str | None = type1c(0x00120020, LO)  # if AssertionCodeSequence in {(128604, DCM), (128624, DCM), (128611, DCM), (128612, DCM)}
