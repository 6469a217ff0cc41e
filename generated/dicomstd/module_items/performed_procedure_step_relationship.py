"""Performed Procedure Step Relationship Module Attributes, PS3.3 C.4.13. Generated from table_C.4-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, LO, PN, SH, SL, SQ, TM, UC, UI, UL, UR, UT, Item, item, type1, type1c, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContentItemReferencedSOPItem,
        ContentMacroItem,
        EquivalentCodeItem,
        HL7v2HierarchicDesignatorItem,
        SOPInstanceReferenceItem,
    )


@item
class ScheduledStepAttributesItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence, PS3.3 C.4.13."""

    StudyInstanceUID: Attr[UIDValue | None, str | None] = untyped(0x0020000D, UI)
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem] = untyped(0x00081110, SQ)
    AccessionNumber: str | None = untyped(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00080051, SQ)
    PlacerOrderNumberImagingServiceRequest: str | None = untyped(0x00402016, LO)
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00400026, SQ)
    FillerOrderNumberImagingServiceRequest: str | None = untyped(0x00402017, LO)
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00400027, SQ)
    RequestedProcedureID: str | None = untyped(0x00401001, SH)
    RequestedProcedureDescription: str | None = untyped(0x00321060, LO)
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00321064, SQ)
    ScheduledProcedureStepID: str | None = untyped(0x00400009, SH)
    ScheduledProcedureStepDescription: str | None = untyped(0x00400007, LO)
    ScheduledProtocolCodeSequence: OptCodes[PerformedProcedureStepRelationshipScheduledProtocolCodeItem] = untyped(0x00400008, SQ)


@item
class PerformedProcedureStepRelationshipScheduledProtocolCodeItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence/ScheduledProtocolCodeSequence, PS3.3 C.4.13."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UIDValue | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UIDValue | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ProtocolContextSequence: OptSeq[PerformedProcedureStepRelationshipProtocolContextItem] = untyped(0x00400440, SQ)


@item
class PerformedProcedureStepRelationshipProtocolContextItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence/ScheduledProtocolCodeSequence/ProtocolContextSequence, PS3.3 C.4.13."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A168, SQ)  # if ValueType in {CODE}
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A30A, DS, "1-n")  # if ValueType in {NUMERIC}
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)  # if ValueType in {NUMERIC}
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = type1c(0x00081199, SQ)  # if ValueType in {COMPOSITE, IMAGE, WAVEFORM}
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = untyped(0x00400441, SQ)
