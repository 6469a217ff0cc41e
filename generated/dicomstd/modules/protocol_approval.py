"""Protocol Approval Module Attributes, PS3.3 C.34.15. Generated from table_C.34.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DT, LO, SQ, UI, UT, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        IdentifiedPersonOrDeviceItem,
        PertinentDocumentsItem,
        RelatedAssertionItem,
        SOPInstanceReferenceItem,
    )


@item
class ApprovalItem(Item):
    """Item of table C.34.15-1 in ApprovalSequence, PS3.3 C.34.15."""

    AssertionCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00440101, SQ)
    AssertionUID: Attr[UID, str] = type1(0x00440102, UI)
    AsserterIdentificationSequence: Attr[Items[IdentifiedPersonOrDeviceItem], Iterable[IdentifiedPersonOrDeviceItem]] = type1(0x00440103, SQ)
    AssertionDateTime: Attr[DateTime, datetime | str] = type1(0x00440104, DT)
    AssertionExpirationDateTime: Attr[DateTime | None, datetime | str] = type3(0x00440105, DT)
    AssertionComments: str | None = type3(0x00440106, UT)
    PertinentDocumentsSequence: Attr[Items[PertinentDocumentsItem] | None, Iterable[PertinentDocumentsItem]] = type3(0x00380100, SQ)
    RelatedAssertionSequence: Attr[Items[RelatedAssertionItem] | None, Iterable[RelatedAssertionItem]] = type3(0x00440107, SQ)
    InstitutionCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00080082, SQ)  # if AssertionCodeSequence in {(128603, DCM), (128623, DCM), (128613, DCM), (128614, DCM), (128615, DCM)}
    ClinicalTrialProtocolID: str | None = type1c(0x00120020, LO)  # if AssertionCodeSequence in {(128604, DCM), (128624, DCM), (128611, DCM), (128612, DCM)}


class ProtocolApproval(Protocol):
    """An object that has the Protocol Approval Module, PS3.3 C.34.15."""

    @reads
    def ApprovalSubjectSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def ApprovalSequence(self) -> Items[ApprovalItem]: ...
