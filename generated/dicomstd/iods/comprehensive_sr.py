"""Comprehensive SR IOD, PS3.3 A.35.3.3. Generated from table_A.35.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, CS, DA, DS, DT, FD, FL, IS, LO, LT, PN, SH, SQ, ST, TM, UC, UI, UL, US, UT, CompositeObject, filled, iod,
    type1, type1c, type1u, type2, type2c, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Date as DateValue, DateTime as DateTimeValue, ListDA, ListDS,
        ListDT, ListFD, ListPN, ListTM, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as
        UIDValue,
    )
    from dicomstd.items import (
        BreedRegistrationItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ComprehensiveSRReferencedSOPItem,
        ConsentForClinicalTrialUseItem,
        ContainerContentTemplateItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        DocumentRelationshipContentItem,
        EncryptedAttributesItem,
        GeneticModificationsItem,
        GroupOfPatientsIdentificationItem,
        HL7StructuredDocumentReferenceItem,
        HL7v2HierarchicDesignatorItem,
        HierarchicalSOPInstanceReferenceItem,
        IdentifiedPersonOrDeviceItem,
        ImageSOPInstanceReferenceItem,
        IssuerOfPatientIDQualifiersItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        MeasuredValueItem,
        OriginalAttributesItem,
        OtherClinicalTrialProtocolIDsItem,
        ParticipantItem,
        PatientOtherPatientIDsItem,
        PersonIdentificationItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
        ReferencedInstancesAndAccessItem,
        ReferencedPerformedProtocolItem,
        ReferencedRequestItem,
        SOPInstanceReferenceItem,
        SRDocumentGeneralCustodialOrganizationItem,
        SRDocumentGeneralReferencedInstanceItem,
        SourcePatientGroupIdentificationItem,
        StrainStockItem,
        TabulatedValuesItem,
        UDIItem,
        VerifyingObserverItem,
    )


@iod("comprehensive_sr", sop_classes=("1.2.840.10008.5.1.4.1.1.88.33",))
class ComprehensiveSR(CompositeObject):
    """Comprehensive SR IOD, PS3.3 A.35.3.3."""

    # Patient: Patient (M), PS3.3 C.7.1.1
    PatientName: Attr[PersonNameValue | None, AnyPN | None] = type2(0x00100010, PN)
    PatientID: str | None = type2(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = type3(0x00100022, CS)
    PatientBirthDate: Attr[DateValue | None, AnyDA | None] = type2(0x00100030, DA)
    PatientBirthDateInAlternativeCalendar: str | None = type3(0x00100033, LO)
    PatientDeathDateInAlternativeCalendar: str | None = type3(0x00100034, LO)
    PatientAlternativeCalendar: Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None = type1c(0x00100035, CS)  # if present(PatientBirthDateInAlternativeCalendar) or present(PatientDeathDateInAlternativeCalendar)
    PatientSex: Literal["M", "F", "O"] | None = type2(0x00100040, CS)
    ReferencedPatientPhotoSequence: OptSeq[ReferencedInstancesAndAccessItem] = type3(0x00101100, SQ)
    QualityControlSubject: Literal["YES", "NO"] | None = type3(0x00100200, CS)
    ReferencedPatientSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081120, SQ)
    PatientBirthTime: Attr[TimeValue | None, AnyTM | None] = type3(0x00100032, TM)
    OtherPatientIDsSequence: OptSeq[PatientOtherPatientIDsItem] = type3(0x00101002, SQ)
    OtherPatientNames: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00101001, PN, "1-n")
    EthnicGroup: str | None = type3(0x00102160, SH)
    PatientComments: str | None = type3(0x00104000, LT)
    PatientSpeciesDescription: str | None = type1c(0x00102201, LO)  # if not_checkable(real-world) and not present(PatientSpeciesCodeSequence)
    PatientSpeciesCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00102202, SQ)  # if not_checkable(real-world) and not present(PatientSpeciesDescription)
    PatientBreedDescription: str | None = type2c(0x00102292, LO)  # if not_checkable(real-world) and not has_value(PatientBreedCodeSequence)
    PatientBreedCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00102293, SQ)
    BreedRegistrationSequence: OptSeq[BreedRegistrationItem] = type2c(0x00102294, SQ)
    StrainDescription: str | None = type3(0x00100212, UC)
    StrainNomenclature: str | None = type3(0x00100213, LO)
    StrainCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00100219, SQ)
    StrainAdditionalInformation: str | None = type3(0x00100218, UT)
    StrainStockSequence: OptSeq[StrainStockItem] = type3(0x00100216, SQ)
    GeneticModificationsSequence: OptSeq[GeneticModificationsItem] = type3(0x00100221, SQ)
    ResponsiblePerson: Attr[PersonNameValue | None, AnyPN | None] = type2c(0x00102297, PN)
    ResponsiblePersonRole: str | None = type1c(0x00102298, CS)  # if has_value(ResponsiblePerson)
    ResponsibleOrganization: str | None = type2c(0x00102299, LO)
    PatientIdentityRemoved: Literal["YES", "NO"] | None = type3(0x00120062, CS)
    DeidentificationMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00120063, LO, "1-n")  # if present(PatientIdentityRemoved) and PatientIdentityRemoved in {YES} and not present(DeidentificationMethodCodeSequence)
    DeidentificationMethodCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00120064, SQ)  # if present(PatientIdentityRemoved) and PatientIdentityRemoved in {YES} and not present(DeidentificationMethod)
    SourcePatientGroupIdentificationSequence: OptSeq[SourcePatientGroupIdentificationItem] = type3(0x00100026, SQ)
    GroupOfPatientsIdentificationSequence: OptSeq[GroupOfPatientsIdentificationItem] = type3(0x00100027, SQ)

    # Patient: Clinical Trial Subject (U), PS3.3 C.7.1.3
    ClinicalTrialSponsorName: str | None = type1u(0x00120010, LO)
    ClinicalTrialProtocolID: str | None = type1u(0x00120020, LO)
    IssuerOfClinicalTrialProtocolID: str | None = type3(0x00120022, LO)
    OtherClinicalTrialProtocolIDsSequence: OptSeq[OtherClinicalTrialProtocolIDsItem] = type3(0x00120023, SQ)
    ClinicalTrialProtocolName: str | None = type2u(0x00120021, LO)
    ClinicalTrialSiteID: str | None = type2u(0x00120030, LO)
    IssuerOfClinicalTrialSiteID: str | None = type3(0x00120032, LO)
    ClinicalTrialSiteName: str | None = type2u(0x00120031, LO)
    ClinicalTrialSubjectID: str | None = type1c(0x00120040, LO)  # if not present(ClinicalTrialSubjectReadingID)
    IssuerOfClinicalTrialSubjectID: str | None = type3(0x00120041, LO)
    ClinicalTrialSubjectReadingID: str | None = type1c(0x00120042, LO)  # if not present(ClinicalTrialSubjectID)
    IssuerOfClinicalTrialSubjectReadingID: str | None = type3(0x00120043, LO)
    ClinicalTrialProtocolEthicsCommitteeName: str | None = type1c(0x00120081, LO)  # if present(ClinicalTrialProtocolEthicsCommitteeApprovalNumber)
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: str | None = type3(0x00120082, LO)

    # Study: General Study (M), PS3.3 C.7.2.1
    StudyInstanceUID: Attr[UIDValue, str] = type1(0x0020000D, UI)
    StudyDate: Attr[DateValue | None, AnyDA | None] = type2(0x00080020, DA)
    StudyTime: Attr[TimeValue | None, AnyTM | None] = type2(0x00080030, TM)
    ReferringPhysicianName: Attr[PersonNameValue | None, AnyPN | None] = type2(0x00080090, PN)
    ReferringPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00080096, SQ)
    ConsultingPhysicianName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x0008009C, PN, "1-n")
    ConsultingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x0008009D, SQ)
    StudyID: str | None = type2(0x00200010, SH)
    AccessionNumber: str | None = type2(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00080051, SQ)
    StudyDescription: str | None = type3(0x00081030, LO)
    PhysiciansOfRecord: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081048, PN, "1-n")
    PhysiciansOfRecordIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081049, SQ)
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081060, PN, "1-n")
    PhysiciansReadingStudyIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081062, SQ)
    RequestingService: str | None = type3(0x00321033, LO)
    RequestingServiceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00321034, SQ)
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081110, SQ)
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081032, SQ)
    ReasonForPerformedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00401012, SQ)

    # Study: Patient Study (U), PS3.3 C.7.2.2
    AdmittingDiagnosesDescription: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00081080, LO, "1-n")
    AdmittingDiagnosesCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081084, SQ)
    PatientAge: str | None = type3(0x00101010, AS)
    PatientSize: Attr[float | None, AnyDS | None] = type3(0x00101020, DS)
    PatientWeight: Attr[float | None, AnyDS | None] = type3(0x00101030, DS)
    PatientBodyMassIndex: Attr[float | None, AnyDS | None] = type3(0x00101022, DS)
    MeasuredAPDimension: Attr[float | None, AnyDS | None] = type3(0x00101023, DS)
    MeasuredLateralDimension: Attr[float | None, AnyDS | None] = type3(0x00101024, DS)
    PatientSizeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00101021, SQ)
    MedicalAlerts: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00102000, LO, "1-n")
    Allergies: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00102110, LO, "1-n")
    SmokingStatus: Literal["YES", "NO", "UNKNOWN"] | None = type3(0x001021A0, CS)
    PregnancyStatus: Literal[1, 2, 3, 4] | None = type3(0x001021C0, US)
    LastMenstrualDate: Attr[DateValue | None, AnyDA | None] = type3(0x001021D0, DA)
    PatientState: str | None = type3(0x00380500, LO)
    Occupation: str | None = type3(0x00102180, SH)
    AdditionalPatientHistory: str | None = type3(0x001021B0, LT)
    AdmissionID: str | None = type3(0x00380010, LO)
    IssuerOfAdmissionIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00380014, SQ)
    ReasonForVisit: str | None = type3(0x00321066, UT)
    ReasonForVisitCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00321067, SQ)
    ServiceEpisodeID: str | None = type3(0x00380060, LO)
    IssuerOfServiceEpisodeIDSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00380064, SQ)
    ServiceEpisodeDescription: str | None = type3(0x00380062, LO)
    PatientSexNeutered: Literal["ALTERED", "UNALTERED"] | None = type2c(0x00102203, CS)

    # Study: Clinical Trial Study (U), PS3.3 C.7.2.3
    ClinicalTrialTimePointID: str | None = type2u(0x00120050, LO)
    IssuerOfClinicalTrialTimePointID: str | None = type3(0x00120055, LO)
    ClinicalTrialTimePointDescription: str | None = type3(0x00120051, ST)
    ClinicalTrialTimePointTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00120054, SQ)
    LongitudinalTemporalOffsetFromEvent: Attr[float | None, AnyFD | None] = type3(0x00120052, FD)
    LongitudinalTemporalEventType: str | None = type1c(0x00120053, CS)  # if present(LongitudinalTemporalOffsetFromEvent)
    ConsentForClinicalTrialUseSequence: OptSeq[ConsentForClinicalTrialUseItem] = type3(0x00120083, SQ)

    # Series: SR Document Series (M), PS3.3 C.17.1
    Modality: Literal["SR"] = filled(0x00080060, CS, value="SR")
    SeriesInstanceUID: Attr[UIDValue, str] = type1(0x0020000E, UI)
    SeriesNumber: int = type1(0x00200011, IS)
    SeriesDate: Attr[DateValue | None, AnyDA | None] = type3(0x00080021, DA)
    SeriesTime: Attr[TimeValue | None, AnyTM | None] = type3(0x00080031, TM)
    ProtocolName: str | None = type3(0x00181030, LO)
    SeriesDescription: str | None = type3(0x0008103E, LO)
    SeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0008103F, SQ)
    ReferencedPerformedProcedureStepSequence: OptSeq[SOPInstanceReferenceItem] = type2(0x00081111, SQ)
    TreatmentSessionUID: Attr[UIDValue | None, str | None] = type3(0x300A0700, UI)

    # Series: Clinical Trial Series (U), PS3.3 C.7.3.2
    ClinicalTrialCoordinatingCenterName: str | None = type2u(0x00120060, LO)
    ClinicalTrialSeriesID: str | None = type3(0x00120071, LO)
    IssuerOfClinicalTrialSeriesID: str | None = type3(0x00120073, LO)
    ClinicalTrialSeriesDescription: str | None = type3(0x00120072, LO)

    # Frame of Reference: Synchronization (U), PS3.3 C.7.4.2
    SynchronizationFrameOfReferenceUID: Attr[UIDValue | None, str | None] = type1u(0x00200200, UI)
    SynchronizationTrigger: Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"] | None = type1u(0x0018106A, CS)
    TriggerSourceOrType: str | None = type3(0x00181061, LO)
    SynchronizationChannel: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x0018106C, US, "2")
    AcquisitionTimeSynchronized: Literal["Y", "N"] | None = type1u(0x00181800, CS)
    TimeSource: str | None = type3(0x00181801, SH)
    TimeDistributionProtocol: Literal["NTP", "IRIG", "GPS", "SNTP", "PTP"] | None = type3(0x00181802, CS)
    NTPSourceAddress: str | None = type3(0x00181803, LO)

    # Equipment: General Equipment (M), PS3.3 C.7.5.1
    Manufacturer: str | None = type2(0x00080070, LO)
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    StationName: str | None = type3(0x00081010, SH)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    ManufacturerDeviceClassUID: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018100B, UI, "1-n")
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    GantryID: str | None = type3(0x00181008, LO)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    DeviceUID: Attr[UIDValue | None, str | None] = type3(0x00181002, UI)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = type3(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[DateValue, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[TimeValue, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    PixelPaddingValue: int | None = type1c(0x00280120, "US or SS")  # if present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))

    # SR Document: SR Document General (M), PS3.3 C.17.2
    InstanceNumber: int = type1(0x00200013, IS)
    PreliminaryFlag: Literal["PRELIMINARY", "FINAL"] | None = type3(0x0040A496, CS)
    CompletionFlag: Literal["PARTIAL", "COMPLETE"] = type1(0x0040A491, CS)
    CompletionFlagDescription: str | None = type3(0x0040A492, LO)
    VerificationFlag: Literal["UNVERIFIED", "VERIFIED"] = type1(0x0040A493, CS)
    ContentDate: Attr[DateValue, AnyDA] = type1(0x00080023, DA)
    ContentTime: Attr[TimeValue, AnyTM] = type1(0x00080033, TM)
    VerifyingObserverSequence: OptSeq[VerifyingObserverItem] = type1c(0x0040A073, SQ)  # if VerificationFlag in {VERIFIED}
    AuthorObserverSequence: OptSeq[IdentifiedPersonOrDeviceItem] = type3(0x0040A078, SQ)
    ParticipantSequence: OptSeq[ParticipantItem] = type3(0x0040A07A, SQ)
    CustodialOrganizationSequence: OptSeq[SRDocumentGeneralCustodialOrganizationItem] = type3(0x0040A07C, SQ)
    PredecessorDocumentsSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x0040A360, SQ)
    IdenticalDocumentsSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x0040A525, SQ)
    ReferencedRequestSequence: OptSeq[ReferencedRequestItem] = type1c(0x0040A370, SQ)
    PerformedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040A372, SQ)
    CurrentRequestedProcedureEvidenceSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x0040A375, SQ)
    PertinentOtherEvidenceSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x0040A385, SQ)
    ReferencedInstanceSequence: OptSeq[SRDocumentGeneralReferencedInstanceItem] = type1c(0x0008114A, SQ)

    # SR Document: SR Document Content (M), PS3.3 C.17.3
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"] = type1(0x0040A040, CS)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = type2u(0x0040A300, SQ)  # if ValueType in {NUM}
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A301, SQ)  # if ValueType in {NUM} and not has_value(MeasuredValueSequence)
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1u(0x0040A168, SQ)  # if ValueType in {CODE}
    ReferencedSOPSequence: OptSeq[ComprehensiveSRReferencedSOPItem] = type1u(0x00081199, SQ)
    GraphicData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1u(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = type1u(0x00700023, CS)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)  # if ValueType in {SCOORD} and not_checkable(other-instance)
    FiducialUID: Attr[UIDValue | None, str | None] = type3(0x0070031A, UI)
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str | None] = type1u(0x30060024, UI)  # if ValueType in {SCOORD3D}
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = type1u(0x0040A130, CS)  # if ValueType in {TCOORD}
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A132, UL, "1-n")  # if ValueType in {TCOORD} and not_checkable(other-instance) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A138, DS, "1-n")  # if ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedDateTime)
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x0040A13A, DT, "1-n")  # if ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = type1u(0x0040A050, CS)  # if ValueType in {CONTAINER}
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = type1c(0x0040A504, SQ)  # if ValueType in {CONTAINER} and not_checkable(application)
    TabulatedValuesSequence: OptSeq[TabulatedValuesItem] = type1u(0x0040A801, SQ)  # if ValueType in {TABLE}
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)

    # SR Document: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UIDValue, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UIDValue, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    InstanceCreationDate: Attr[DateValue | None, AnyDA | None] = type3(0x00080012, DA)
    InstanceCreationTime: Attr[TimeValue | None, AnyTM | None] = type3(0x00080013, TM)
    InstanceCoercionDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x00080015, DT)
    InstanceCreatorUID: Attr[UIDValue | None, str | None] = type3(0x00080014, UI)
    RelatedGeneralSOPClassUID: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    OriginalSpecializedSOPClassUID: Attr[UIDValue | None, str | None] = type3(0x0008001B, UI)
    SyntheticData: Literal["YES", "NO"] | None = type3(0x0008001C, CS)
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = type3(0x00080110, SQ)
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = type3(0x00080123, SQ)
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = type3(0x00080124, SQ)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = type3(0x0018A001, SQ)
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = type3(0x01000410, CS)
    SOPAuthorizationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x01000420, DT)
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
