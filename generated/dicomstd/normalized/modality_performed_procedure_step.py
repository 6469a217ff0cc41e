"""Modality Performed Procedure Step IOD, PS3.3 B.17.2. Generated from table_B.17.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AE, CS, DA, DT, IS, LO, LT, PN, SH, SQ, ST, TM, UI, NormalizedObject, iod, type1c, type1u, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyPN, AnyTM, Attr, Date, DateTime, OptCodes, OptSeq, PersonName, Time,
    )
    from dicomstd.items import (
        BillingSuppliesAndDevicesItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        FilmConsumptionItem,
        HL7StructuredDocumentReferenceItem,
        HL7v2HierarchicDesignatorItem,
        ImageSOPInstanceReferenceItem,
        IssuerOfPatientIDQualifiersItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PerformedProtocolCodeItem,
        PerformedSeriesItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
        SOPInstanceReferenceItem,
        ScheduledStepAttributesItem,
    )


@iod("modality_performed_procedure_step", sop_classes=("1.2.840.10008.3.1.2.3.3", "1.2.840.10008.3.1.2.3.4", "1.2.840.10008.3.1.2.3.5"))
class ModalityPerformedProcedureStep(NormalizedObject):
    """Modality Performed Procedure Step IOD, PS3.3 B.17.2."""

    # SOP Common, PS3.3 C.12.1
    SOPClassUID: Attr[UID | None, str | None] = type1u(0x00080016, UI)
    SOPInstanceUID: Attr[UID | None, str | None] = type1u(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = type3(0x00080012, DA)
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = type3(0x00080013, TM)
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00080015, DT)
    InstanceCreatorUID: Attr[UID | None, str | None] = type3(0x00080014, UI)
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = type3(0x0008001B, UI)
    SyntheticData: Literal["YES", "NO"] | None = type3(0x0008001C, CS)
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = type3(0x00080110, SQ)
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = type3(0x00080123, SQ)
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = type3(0x00080124, SQ)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = type3(0x0018A001, SQ)
    InstanceNumber: int | None = type3(0x00200013, IS)
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = type3(0x01000410, CS)
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x01000420, DT)
    SOPAuthorizationComment: str | None = type3(0x01000424, LT)
    AuthorizationEquipmentCertificationNumber: str | None = type3(0x01000426, LO)
    MACParametersSequence: OptSeq[MACParametersItem] = type3(0x4FFE0001, SQ)
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = type3(0xFFFAFFFA, SQ)
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = type1c(0x04000500, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = type1c(0x0040A390, SQ)
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = type3(0x00280303, CS)
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = type1c(0x00080053, CS)
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00209172, SQ)  # if not_checkable(other-instance) and not present(SharedFunctionalGroupsSequence.ConversionSourceAttributesSequence) and not present(PerFrameFunctionalGroupsSequence.ConversionSourceAttributesSequence)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = type3(0x00080300, SQ)
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = type3(0x04000600, CS)
    BarcodeValue: str | None = type3(0x22000005, LT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)

    # Performed Procedure Step Relationship, PS3.3 C.4.13
    PatientName: Attr[PersonName | None, AnyPN | None] = untyped(0x00100010, PN)
    PatientID: str | None = untyped(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    PatientBirthDate: Attr[Date | None, AnyDA | None] = untyped(0x00100030, DA)
    PatientBirthDateInAlternativeCalendar: str | None = untyped(0x00100033, LO)
    PatientDeathDateInAlternativeCalendar: str | None = untyped(0x00100034, LO)
    PatientAlternativeCalendar: Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None = untyped(0x00100035, CS)
    PatientSex: Literal["M", "F", "O"] | None = untyped(0x00100040, CS)
    ReferencedPatientSequence: OptSeq[SOPInstanceReferenceItem] = untyped(0x00081120, SQ)
    AdmissionID: str | None = untyped(0x00380010, LO)
    IssuerOfAdmissionIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00380014, SQ)
    ServiceEpisodeID: str | None = untyped(0x00380060, LO)
    IssuerOfServiceEpisodeIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00380064, SQ)
    ServiceEpisodeDescription: str | None = untyped(0x00380062, LO)
    ScheduledStepAttributesSequence: OptSeq[ScheduledStepAttributesItem] = untyped(0x00400270, SQ)

    # Performed Procedure Step Information, PS3.3 C.4.14
    PerformedStationAETitle: str | None = untyped(0x00400241, AE)
    PerformedStationName: str | None = untyped(0x00400242, SH)
    PerformedLocation: str | None = untyped(0x00400243, SH)
    PerformedProcedureStepStartDate: Attr[Date | None, AnyDA | None] = untyped(0x00400244, DA)
    PerformedProcedureStepStartTime: Attr[Time | None, AnyTM | None] = untyped(0x00400245, TM)
    PerformedProcedureStepID: str | None = untyped(0x00400253, SH)
    PerformedProcedureStepEndDate: Attr[Date | None, AnyDA | None] = untyped(0x00400250, DA)
    PerformedProcedureStepEndTime: Attr[Time | None, AnyTM | None] = untyped(0x00400251, TM)
    PerformedProcedureStepStatus: Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED"] | None = untyped(0x00400252, CS)
    PerformedProcedureStepDescription: str | None = untyped(0x00400254, LO)
    CommentsOnThePerformedProcedureStep: str | None = untyped(0x00400280, ST)
    PerformedProcedureTypeDescription: str | None = untyped(0x00400255, LO)
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00081032, SQ)
    ReasonForPerformedProcedureCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00401012, SQ)
    PerformedProcedureStepDiscontinuationReasonCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00400281, SQ)

    # Image Acquisition Results, PS3.3 C.4.15
    Modality: str | None = untyped(0x00080060, CS)
    StudyID: str | None = untyped(0x00200010, SH)
    PerformedProtocolCodeSequence: OptCodes[PerformedProtocolCodeItem] = untyped(0x00400260, SQ)
    PerformedSeriesSequence: OptSeq[PerformedSeriesItem] = untyped(0x00400340, SQ)

    # Billing and Material Management Code, PS3.3 C.4.17
    BillingProcedureStepSequence: OptCodes[CodeSequenceItem] = untyped(0x00400320, SQ)
    FilmConsumptionSequence: OptSeq[FilmConsumptionItem] = untyped(0x00400321, SQ)
    BillingSuppliesAndDevicesSequence: OptSeq[BillingSuppliesAndDevicesItem] = untyped(0x00400324, SQ)
