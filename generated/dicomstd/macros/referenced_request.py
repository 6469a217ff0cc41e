"""Referenced Request Macro Attributes, PS3.3 C.17.2.8. Generated from table_C.17-3c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SH, SQ, UI, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        SOPInstanceReferenceItem,
    )


@item
class ReferencedRequestItem(Item):
    """Item of table C.17-3c, PS3.3 C.17.2.8."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem] = type2(0x00081110, SQ)
    AccessionNumber: str | None = type2(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00080051, SQ)
    PlacerOrderNumberImagingServiceRequest: str | None = type2(0x00402016, LO)
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00400026, SQ)
    FillerOrderNumberImagingServiceRequest: str | None = type2(0x00402017, LO)
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00400027, SQ)
    RequestedProcedureID: str | None = type2(0x00401001, SH)
    RequestedProcedureDescription: str | None = type2(0x00321060, LO)
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00321064, SQ)
    ReasonForTheRequestedProcedure: str | None = type3(0x00401002, LO)
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040100A, SQ)
