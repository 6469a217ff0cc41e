"""Unified Procedure Step IOD, PS3.3 B.26.2. Generated from table_B.26.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, CS, DA, DS, DT, IS, LO, LT, PN, SH, SQ, ST, TM, UC, UI, US, UT, NormalizedObject, iod, type1c, type1u,
    type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyPN, AnyTM, Attr, Date, DateTime, ListPN, OptCodes, OptSeq, PersonName, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        HL7v2HierarchicDesignatorItem,
        ImageSOPInstanceReferenceItem,
        IssuerOfPatientIDQualifiersItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PatientClinicalTrialParticipationItem,
        PatientDemographicBreedRegistrationItem,
        PatientDemographicGeneticModificationsItem,
        PatientDemographicStrainStockItem,
        PatientMedicalPertinentDocumentsItem,
        PatientMedicalPertinentResourcesItem,
        PatientPrimaryLanguageCodeItem,
        PersonIdentificationItem,
        PrivateDataElementCharacteristicsItem,
        ProcedureStepProgressInformationItem,
        ReferencedDefinedProtocolItem,
        ReferencedInstancesAndAccessItem,
        ReferencedPerformedProtocolItem,
        SOPInstanceReferenceItem,
        ScheduledHumanPerformersItem,
        ScheduledProcessingParametersItem,
        StorageItem,
        UnifiedProcedureStepPerformedProcedureItem,
        UnifiedProcedureStepRelationshipOtherPatientIDsItem,
        UnifiedProcedureStepRelationshipReferencedRequestItem,
    )


@iod("unified_procedure_step", sop_classes=("1.2.840.10008.5.1.4.34.6.1", "1.2.840.10008.5.1.4.34.6.2", "1.2.840.10008.5.1.4.34.6.3", "1.2.840.10008.5.1.4.34.6.4", "1.2.840.10008.5.1.4.34.6.5"))
class UnifiedProcedureStep(NormalizedObject):
    """Unified Procedure Step IOD, PS3.3 B.26.2."""

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

    # Unified Procedure Step Relationship, PS3.3 C.30.4
    PatientName: Attr[PersonName | None, AnyPN | None] = untyped(0x00100010, PN)
    PatientID: str | None = untyped(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = untyped(0x00100022, CS)
    OtherPatientIDsSequence: OptSeq[UnifiedProcedureStepRelationshipOtherPatientIDsItem] = untyped(0x00101002, SQ)
    PatientBirthDateInAlternativeCalendar: str | None = untyped(0x00100033, LO)
    PatientDeathDateInAlternativeCalendar: str | None = untyped(0x00100034, LO)
    PatientAlternativeCalendar: Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None = untyped(0x00100035, CS)
    PatientBirthDate: Attr[Date | None, AnyDA | None] = untyped(0x00100030, DA)
    PatientSex: Literal["M", "F", "O"] | None = untyped(0x00100040, CS)
    ReferencedPatientPhotoSequence: OptSeq[ReferencedInstancesAndAccessItem] = untyped(0x00101100, SQ)
    AdmissionID: str | None = untyped(0x00380010, LO)
    IssuerOfAdmissionIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00380014, SQ)
    AdmittingDiagnosesDescription: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00081080, LO, "1-n")
    AdmittingDiagnosesCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00081084, SQ)
    ReasonForVisit: str | None = untyped(0x00321066, UT)
    ReasonForVisitCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00321067, SQ)
    ReferencedRequestSequence: OptSeq[UnifiedProcedureStepRelationshipReferencedRequestItem] = untyped(0x0040A370, SQ)
    ReplacedProcedureStepSequence: OptSeq[SOPInstanceReferenceItem] = untyped(0x00741224, SQ)

    # Unified Procedure Step Scheduled Procedure Information, PS3.3 C.30.2
    ScheduledProcedureStepPriority: Literal["HIGH", "MEDIUM", "LOW"] | None = untyped(0x00741200, CS)
    ScheduledProcedureStepModificationDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404010, DT)
    WorklistLabel: str | None = untyped(0x00741202, LO)
    ProcedureStepLabel: str | None = untyped(0x00741204, LO)
    CommentsOnTheScheduledProcedureStep: str | None = untyped(0x00400400, LT)
    ScheduledStationNameCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404025, SQ)
    ScheduledStationClassCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404026, SQ)
    ScheduledStationGeographicLocationCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404027, SQ)
    ScheduledHumanPerformersSequence: OptSeq[ScheduledHumanPerformersItem] = untyped(0x00404034, SQ)
    ScheduledProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404005, DT)
    ExpectedCompletionDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404011, DT)
    ScheduledProcedureStepExpirationDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404008, DT)
    ScheduledWorkitemCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404018, SQ)
    ScheduledProcessingParametersSequence: OptSeq[ScheduledProcessingParametersItem] = untyped(0x00741210, SQ)
    InputReadinessState: Literal["INCOMPLETE", "UNAVAILABLE", "READY"] | None = untyped(0x00404041, CS)
    InputInformationSequence: OptSeq[ReferencedInstancesAndAccessItem] = untyped(0x00404021, SQ)
    StudyInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000D, UI)
    OutputDestinationSequence: OptSeq[StorageItem] = untyped(0x00404070, SQ)
    TreatmentSessionUID: Attr[UID | None, str | None] = untyped(0x300A0700, UI)

    # Unified Procedure Step Progress Information, PS3.3 C.30.1
    ProcedureStepState: Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED"] | None = untyped(0x00741000, CS)
    ProcedureStepProgressInformationSequence: OptSeq[ProcedureStepProgressInformationItem] = untyped(0x00741002, SQ)

    # Unified Procedure Step Performed Procedure Information, PS3.3 C.30.3
    UnifiedProcedureStepPerformedProcedureSequence: OptSeq[UnifiedProcedureStepPerformedProcedureItem] = untyped(0x00741216, SQ)

    # Patient Demographic, PS3.3 C.2.3
    PatientAge: str | None = untyped(0x00101010, AS)
    Occupation: str | None = untyped(0x00102180, SH)
    ConfidentialityConstraintOnPatientDataDescription: str | None = untyped(0x00403001, LO)
    PatientBirthTime: Attr[Time | None, AnyTM | None] = untyped(0x00100032, TM)
    QualityControlSubject: Literal["YES", "NO"] | None = untyped(0x00100200, CS)
    PatientInsurancePlanCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00100050, SQ)
    PatientPrimaryLanguageCodeSequence: OptCodes[PatientPrimaryLanguageCodeItem] = untyped(0x00100101, SQ)
    PatientSize: Attr[float | None, AnyDS | None] = untyped(0x00101020, DS)
    PatientWeight: Attr[float | None, AnyDS | None] = untyped(0x00101030, DS)
    PatientSizeCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00101021, SQ)
    PatientAddress: str | None = untyped(0x00101040, LO)
    MilitaryRank: str | None = untyped(0x00101080, LO)
    BranchOfService: str | None = untyped(0x00101081, LO)
    CountryOfResidence: str | None = untyped(0x00102150, LO)
    RegionOfResidence: str | None = untyped(0x00102152, LO)
    PatientTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00102154, SH, "1-n")
    PatientTelecomInformation: str | None = untyped(0x00102155, LT)
    EthnicGroup: str | None = untyped(0x00102160, SH)
    PatientReligiousPreference: str | None = untyped(0x001021F0, LO)
    PatientComments: str | None = untyped(0x00104000, LT)
    ResponsiblePerson: Attr[PersonName | None, AnyPN | None] = untyped(0x00102297, PN)
    ResponsiblePersonRole: str | None = untyped(0x00102298, CS)
    ResponsibleOrganization: str | None = untyped(0x00102299, LO)
    PatientSpeciesDescription: str | None = untyped(0x00102201, LO)
    PatientSpeciesCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00102202, SQ)
    PatientBreedDescription: str | None = untyped(0x00102292, LO)
    PatientBreedCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00102293, SQ)
    BreedRegistrationSequence: OptSeq[PatientDemographicBreedRegistrationItem] = untyped(0x00102294, SQ)
    StrainDescription: str | None = untyped(0x00100212, UC)
    StrainNomenclature: str | None = untyped(0x00100213, LO)
    StrainCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00100219, SQ)
    StrainAdditionalInformation: str | None = untyped(0x00100218, UT)
    StrainStockSequence: OptSeq[PatientDemographicStrainStockItem] = untyped(0x00100216, SQ)
    GeneticModificationsSequence: OptSeq[PatientDemographicGeneticModificationsItem] = untyped(0x00100221, SQ)

    # Patient Medical, PS3.3 C.2.4
    MedicalAlerts: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00102000, LO, "1-n")
    Allergies: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00102110, LO, "1-n")
    SmokingStatus: Literal["YES", "NO", "UNKNOWN"] | None = untyped(0x001021A0, CS)
    AdditionalPatientHistory: str | None = untyped(0x001021B0, LT)
    PregnancyStatus: Literal[1, 2, 3, 4] | None = untyped(0x001021C0, US)
    LastMenstrualDate: Attr[Date | None, AnyDA | None] = untyped(0x001021D0, DA)
    PatientSexNeutered: Literal["ALTERED", "UNALTERED"] | None = untyped(0x00102203, CS)
    PatientBodyMassIndex: Attr[float | None, AnyDS | None] = untyped(0x00101022, DS)
    MeasuredAPDimension: Attr[float | None, AnyDS | None] = untyped(0x00101023, DS)
    MeasuredLateralDimension: Attr[float | None, AnyDS | None] = untyped(0x00101024, DS)
    SpecialNeeds: str | None = untyped(0x00380050, LO)
    PatientState: str | None = untyped(0x00380500, LO)
    PertinentDocumentsSequence: OptSeq[PatientMedicalPertinentDocumentsItem] = untyped(0x00380100, SQ)
    PertinentResourcesSequence: OptSeq[PatientMedicalPertinentResourcesItem] = untyped(0x00380101, SQ)
    PatientClinicalTrialParticipationSequence: OptSeq[PatientClinicalTrialParticipationItem] = untyped(0x00380502, SQ)

    # Visit Identification, PS3.3 C.3.2
    InstitutionName: str | None = untyped(0x00080080, LO)
    InstitutionAddress: str | None = untyped(0x00080081, ST)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00080082, SQ)
    InstitutionalDepartmentName: str | None = untyped(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00081041, SQ)
    ServiceEpisodeID: str | None = untyped(0x00380060, LO)
    IssuerOfServiceEpisodeIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = untyped(0x00380064, SQ)
    ServiceEpisodeDescription: str | None = untyped(0x00380062, LO)

    # Visit Status, PS3.3 C.3.3
    VisitStatusID: str | None = untyped(0x00380008, CS)
    CurrentPatientLocation: str | None = untyped(0x00380300, LO)
    PatientInstitutionResidence: str | None = untyped(0x00380400, LO)
    VisitComments: str | None = untyped(0x00384000, LT)

    # Visit Admission, PS3.3 C.3.4
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = untyped(0x00080090, PN)
    ReferringPhysicianAddress: str | None = untyped(0x00080092, ST)
    ReferringPhysicianTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00080094, SH, "1-n")
    ReferringPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = untyped(0x00080096, SQ)
    ConsultingPhysicianName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = untyped(0x0008009C, PN, "1-n")
    ConsultingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = untyped(0x0008009D, SQ)
    RouteOfAdmissions: str | None = untyped(0x00380016, LO)
    AdmittingDate: Attr[Date | None, AnyDA | None] = untyped(0x00380020, DA)
    AdmittingTime: Attr[Time | None, AnyTM | None] = untyped(0x00380021, TM)
