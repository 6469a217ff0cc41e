"""CT Image IOD, PS3.3 A.3.3. Generated from table_A.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OV, OW, PN, SH, SQ, SS, ST, TM, UC, UI, UR, US, UT,
    CompositeObject, filled, iod, type1, type1c, type1u, type2, type2c, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, Date, DateTime, ListDA, ListDS, ListFD, ListPN,
        ListTM, OptCodes, OptSeq, PersonName, Time,
    )
    from dicomstd.items import (
        AlternateContainerIdentifierItem,
        BreedRegistrationItem,
        CTImageCTAdditionalXRaySourceItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        CommonInstanceReferenceReferencedSeriesItem,
        ConsentForClinicalTrialUseItem,
        ContainerComponentItem,
        ContextGroupIdentificationItem,
        ContrastBolusAdministrationRouteItem,
        ContributingEquipmentItem,
        DeviceItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        GeneralAnatomyOptionalAnatomicRegionItem,
        GeneralReferenceReferencedImageItem,
        GeneralReferenceReferencedInstanceItem,
        GeneralReferenceSourceImageItem,
        GeneralReferenceSourceInstanceItem,
        GeneralSeriesRelatedSeriesItem,
        GeneticModificationsItem,
        GroupOfPatientsIdentificationItem,
        HL7StructuredDocumentReferenceItem,
        HL7v2HierarchicDesignatorItem,
        ImagePixelItem,
        ImageSOPInstanceReferenceItem,
        IssuerOfPatientIDQualifiersItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        MultienergyCTAcquisitionItem,
        MultienergyCTCharacteristicsItem,
        MultienergyCTProcessingItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
        OriginalAttributesItem,
        OtherClinicalTrialProtocolIDsItem,
        PatientOtherPatientIDsItem,
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        PersonIdentificationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        PrivateDataElementCharacteristicsItem,
        RealWorldValueMappingItem,
        ReferencedDefinedProtocolItem,
        ReferencedInstancesAndAccessItem,
        ReferencedPerformedProtocolItem,
        RequestAttributesItem,
        SOPInstanceReferenceItem,
        SourcePatientGroupIdentificationItem,
        SpecimenSpecimenDescriptionItem,
        StrainStockItem,
        StudiesContainingOtherReferencedInstancesItem,
        UDIItem,
        VOILUTVOILUTItem,
    )


@iod("ct_image", sop_classes=("1.2.840.10008.5.1.4.1.1.2",))
class CTImage(CompositeObject):
    """CT Image IOD, PS3.3 A.3.3."""

    # Patient: Patient (M), PS3.3 C.7.1.1
    PatientName: Attr[PersonName | None, AnyPN | None] = type2(0x00100010, PN)
    PatientID: str | None = type2(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = type3(0x00100022, CS)
    PatientBirthDate: Attr[Date | None, AnyDA | None] = type2(0x00100030, DA)
    PatientBirthDateInAlternativeCalendar: str | None = type3(0x00100033, LO)
    PatientDeathDateInAlternativeCalendar: str | None = type3(0x00100034, LO)
    PatientAlternativeCalendar: Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None = type1c(0x00100035, CS)  # if present(PatientBirthDateInAlternativeCalendar) or present(PatientDeathDateInAlternativeCalendar)
    PatientSex: Literal["M", "F", "O"] | None = type2(0x00100040, CS)
    ReferencedPatientPhotoSequence: OptSeq[ReferencedInstancesAndAccessItem] = type3(0x00101100, SQ)
    QualityControlSubject: Literal["YES", "NO"] | None = type3(0x00100200, CS)
    ReferencedPatientSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081120, SQ)
    PatientBirthTime: Attr[Time | None, AnyTM | None] = type3(0x00100032, TM)
    OtherPatientIDsSequence: OptSeq[PatientOtherPatientIDsItem] = type3(0x00101002, SQ)
    OtherPatientNames: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00101001, PN, "1-n")
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
    ResponsiblePerson: Attr[PersonName | None, AnyPN | None] = type2c(0x00102297, PN)
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
    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    StudyDate: Attr[Date | None, AnyDA | None] = type2(0x00080020, DA)
    StudyTime: Attr[Time | None, AnyTM | None] = type2(0x00080030, TM)
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = type2(0x00080090, PN)
    ReferringPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00080096, SQ)
    ConsultingPhysicianName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x0008009C, PN, "1-n")
    ConsultingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x0008009D, SQ)
    StudyID: str | None = type2(0x00200010, SH)
    AccessionNumber: str | None = type2(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00080051, SQ)
    StudyDescription: str | None = type3(0x00081030, LO)
    PhysiciansOfRecord: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081048, PN, "1-n")
    PhysiciansOfRecordIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081049, SQ)
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081060, PN, "1-n")
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
    LastMenstrualDate: Attr[Date | None, AnyDA | None] = type3(0x001021D0, DA)
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

    # Series: General Series (M), PS3.3 C.7.3.1
    Modality: str = filled(0x00080060, CS, value="CT")
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    SeriesNumber: int | None = type2(0x00200011, IS)
    Laterality: Literal["R", "L"] | None = type2c(0x00200060, CS)  # if not_checkable(real-world) and not present(ImageLaterality) and not present(FrameLaterality@frames) and not present(MeasurementLaterality)
    SeriesDate: Attr[Date | None, AnyDA | None] = type3(0x00080021, DA)
    SeriesTime: Attr[Time | None, AnyTM | None] = type3(0x00080031, TM)
    PerformingPhysicianName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081050, PN, "1-n")
    PerformingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081052, SQ)
    ProtocolName: str | None = type3(0x00181030, LO)
    SeriesDescription: str | None = type3(0x0008103E, LO)
    SeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0008103F, SQ)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    ReferencedPerformedProcedureStepSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081111, SQ)
    RelatedSeriesSequence: OptSeq[GeneralSeriesRelatedSeriesItem] = type3(0x00081250, SQ)
    BodyPartExamined: str | None = type3(0x00180015, CS)
    PatientPosition: str | None = type2c(0x00185100, CS)  # if not present(PatientOrientationCodeSequence) and SOPClassUID in {1.2.840.10008.5.1.4.1.1.2, 1.2.840.10008.5.1.4.1.1.4, 1.2.840.10008.5.1.4.1.1.2.1, 1.2.840.10008.5.1.4.1.1.4.1, 1.2.840.10008.5.1.4.1.1.4.3, 1.2.840.10008.5.1.4.1.1.4.2}
    SmallestPixelValueInSeries: int | None = type3(0x00280108, "US or SS")
    LargestPixelValueInSeries: int | None = type3(0x00280109, "US or SS")
    RequestAttributesSequence: OptSeq[RequestAttributesItem] = type3(0x00400275, SQ)
    PerformedProcedureStepID: str | None = type3(0x00400253, SH)
    PerformedProcedureStepStartDate: Attr[Date | None, AnyDA | None] = type3(0x00400244, DA)
    PerformedProcedureStepStartTime: Attr[Time | None, AnyTM | None] = type3(0x00400245, TM)
    PerformedProcedureStepEndDate: Attr[Date | None, AnyDA | None] = type3(0x00400250, DA)
    PerformedProcedureStepEndTime: Attr[Time | None, AnyTM | None] = type3(0x00400251, TM)
    PerformedProcedureStepDescription: str | None = type3(0x00400254, LO)
    PerformedProtocolCodeSequence: OptCodes[PerformedProcedureStepSummaryPerformedProtocolCodeItem] = type3(0x00400260, SQ)
    CommentsOnThePerformedProcedureStep: str | None = type3(0x00400280, ST)
    AnatomicalOrientationType: Literal["BIPED", "QUADRUPED"] | None = type1c(0x00102210, CS)
    TreatmentSessionUID: Attr[UID | None, str | None] = type3(0x300A0700, UI)

    # Series: Clinical Trial Series (U), PS3.3 C.7.3.2
    ClinicalTrialCoordinatingCenterName: str | None = type2u(0x00120060, LO)
    ClinicalTrialSeriesID: str | None = type3(0x00120071, LO)
    IssuerOfClinicalTrialSeriesID: str | None = type3(0x00120073, LO)
    ClinicalTrialSeriesDescription: str | None = type3(0x00120072, LO)

    # Frame of Reference: Frame of Reference (M), PS3.3 C.7.4.1
    FrameOfReferenceUID: Attr[UID, str] = type1(0x00200052, UI)
    PositionReferenceIndicator: str | None = type2(0x00201040, LO)

    # Frame of Reference: Synchronization (C), PS3.3 C.7.4.2
    SynchronizationFrameOfReferenceUID: Attr[UID | None, str | None] = type1u(0x00200200, UI)
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
    ManufacturerDeviceClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018100B, UI, "1-n")
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    GantryID: str | None = type3(0x00181008, LO)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    DeviceUID: Attr[UID | None, str | None] = type3(0x00181002, UI)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    PixelPaddingValue: int | None = type1c(0x00280120, "US or SS")  # if present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))

    # Acquisition: General Acquisition (M), PS3.3 C.7.10.1
    AcquisitionUID: Attr[UID | None, str | None] = type3(0x00080017, UI)
    AcquisitionDate: Attr[Date | None, AnyDA | None] = type3(0x00080022, DA)
    AcquisitionTime: Attr[Time | None, AnyTM | None] = type3(0x00080032, TM)
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x0008002A, DT)
    AcquisitionDuration: Attr[float | None, AnyFD | None] = type3(0x00189073, FD)
    ImagesInAcquisition: int | None = type3(0x00201002, IS)
    IrradiationEventUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00083010, UI, "1-n")

    # Image: General Image (M), PS3.3 C.7.6.1
    InstanceNumber: int | None = type2(0x00200013, IS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type2c(0x00200020, CS, "2")  # if (not used(modules.image_plane) and not present(ImageOrientationPatient) and not present(ImageOrientationSlide)) or not_checkable(real-world)
    ContentDate: Attr[Date | None, AnyDA | None] = type2c(0x00080023, DA)
    ContentTime: Attr[Time | None, AnyTM | None] = type2c(0x00080033, TM)
    ImageComments: str | None = type3(0x00204000, LT)
    QualityControlImage: Literal["YES", "NO", "BOTH"] | None = type3(0x00280300, CS)
    BurnedInAnnotation: Literal["YES", "NO"] | None = type3(0x00280301, CS)
    RecognizableVisualFeatures: Literal["YES", "NO"] | None = type3(0x00280302, CS)
    LossyImageCompression: Literal["00", "01"] | None = type3(0x00282110, CS)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00282112, DS, "1-n")
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00282114, CS, "1-n")
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
    PresentationLUTShape: Literal["IDENTITY", "INVERSE"] | None = type3(0x20500020, CS)
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type3(0x00409096, SQ)
    ImageLaterality: Literal["R", "L", "U", "B"] | None = type3(0x00200062, CS)
    AnatomicRegionSequence: OptCodes[GeneralAnatomyOptionalAnatomicRegionItem] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)

    # Image: General Reference (U), PS3.3 C.12.4
    ReferencedImageSequence: OptSeq[GeneralReferenceReferencedImageItem] = type3(0x00081140, SQ)
    ReferencedInstanceSequence: OptSeq[GeneralReferenceReferencedInstanceItem] = type3(0x0008114A, SQ)
    DerivationDescription: str | None = type3(0x00082111, ST)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    SourceImageSequence: OptSeq[GeneralReferenceSourceImageItem] = type3(0x00082112, SQ)
    SourceInstanceSequence: OptSeq[GeneralReferenceSourceInstanceItem] = type3(0x00420013, SQ)

    # Image: Image Plane (M), PS3.3 C.7.6.2
    PixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]] = type1(0x00280030, DS, "2")
    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x00200037, DS, "6")
    ImagePositionPatient: Attr[tuple[float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS]] = type1(0x00200032, DS, "3")
    SliceThickness: Attr[float | None, AnyDS | None] = type2(0x00180050, DS)
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = type3(0x00180088, DS)
    SliceLocation: Attr[float | None, AnyDS | None] = type3(0x00201041, DS)

    # Image: Image Pixel (M), PS3.3 C.7.6.3
    SamplesPerPixel: Literal[1] = type1(0x00280002, US)
    PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = type1(0x00280004, CS)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsAllocated: Literal[16] = type1(0x00280100, US)
    BitsStored: Literal[12, 13, 14, 15, 16] = type1(0x00280101, US)
    HighBit: int = type1(0x00280102, US)
    PixelRepresentation: Literal[0, 1] = type1(0x00280103, US)
    PlanarConfiguration: Literal[0, 1] | None = type1c(0x00280006, US)  # if SamplesPerPixel > 1
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00280034, IS, "2")  # if not_checkable(content) and not has_value(PixelSpacing) and not has_value(ImagerPixelSpacing) and not has_value(NominalScannedPixelSpacing) and not has_value(PixelSpacing@frames)
    SmallestImagePixelValue: int | None = type3(0x00280106, "US or SS")
    LargestImagePixelValue: int | None = type3(0x00280107, "US or SS")
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281101, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281102, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281103, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    ICCProfile: Attr[memoryview | None, Buffer | None] = type3(0x00282000, OB)
    ColorSpace: str | None = type3(0x00282002, CS)
    PixelData: Attr[memoryview | None, Buffer | None] = type1c(0x7FE00010, "OB or OW")  # if not present(PixelDataProviderURL)
    PixelDataProviderURL: str | None = type1c(0x00287FE0, UR)
    PixelPaddingRangeLimit: int | None = type1c(0x00280121, "US or SS")
    ExtendedOffsetTable: Attr[memoryview | None, Buffer | None] = type3(0x7FE00001, OV)
    ExtendedOffsetTableLengths: Attr[memoryview | None, Buffer | None] = type1c(0x7FE00002, OV)  # if present(ExtendedOffsetTable) and not_checkable(content)

    # Image: Contrast/Bolus (C), PS3.3 C.7.6.4
    ContrastBolusAgent: str | None = type2u(0x00180010, LO)
    ContrastBolusAgentSequence: OptCodes[CodeSequenceItem] = type3(0x00180012, SQ)
    ContrastBolusRoute: str | None = type3(0x00181040, LO)
    ContrastBolusAdministrationRouteSequence: OptCodes[ContrastBolusAdministrationRouteItem] = type3(0x00180014, SQ)
    ContrastBolusVolume: Attr[float | None, AnyDS | None] = type3(0x00181041, DS)
    ContrastBolusStartTime: Attr[Time | None, AnyTM | None] = type3(0x00181042, TM)
    ContrastBolusStopTime: Attr[Time | None, AnyTM | None] = type3(0x00181043, TM)
    ContrastBolusTotalDose: Attr[float | None, AnyDS | None] = type3(0x00181044, DS)
    ContrastFlowRate: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181046, DS, "1-n")
    ContrastFlowDuration: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181047, DS, "1-n")
    ContrastBolusIngredient: str | None = type3(0x00181048, CS)
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None] = type3(0x00181049, DS)

    # Image: Device (U), PS3.3 C.7.6.12
    DeviceSequence: OptCodes[DeviceItem] = type1u(0x00500010, SQ)

    # Image: Specimen (U), PS3.3 C.7.6.22
    ContainerIdentifier: str | None = type1u(0x00400512, LO)
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2u(0x00400513, SQ)
    AlternateContainerIdentifierSequence: OptSeq[AlternateContainerIdentifierItem] = type3(0x00400515, SQ)
    ContainerTypeCodeSequence: OptCodes[CodeSequenceItem] = type2u(0x00400518, SQ)
    ContainerDescription: str | None = type3(0x0040051A, LO)
    ContainerComponentSequence: OptSeq[ContainerComponentItem] = type3(0x00400520, SQ)
    SpecimenDescriptionSequence: OptSeq[SpecimenSpecimenDescriptionItem] = type1u(0x00400560, SQ)

    # Image: CT Image (M), PS3.3 C.8.2.1
    AcquisitionNumber: int | None = type2(0x00200012, IS)
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080008, CS, "2-n")
    MultienergyCTAcquisition: Literal["YES", "NO"] | None = type3(0x00189361, CS)
    RescaleIntercept: Attr[float, AnyDS] = type1(0x00281052, DS)
    RescaleSlope: Attr[float, AnyDS] = type1(0x00281053, DS)
    RescaleType: str | None = type1c(0x00281054, LO)  # if RescaleType not in {HU} or MultienergyCTAcquisition in {YES}
    KVP: Attr[float | None, AnyDS | None] = type2(0x00180060, DS)
    ScanOptions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00180022, CS, "1-n")
    DataCollectionDiameter: Attr[float | None, AnyDS | None] = type3(0x00180090, DS)
    DataCollectionCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00189313, FD, "3")
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = type3(0x00181100, DS)
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00189318, FD, "3")
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type3(0x00181110, DS)
    DistanceSourceToPatient: Attr[float | None, AnyDS | None] = type3(0x00181111, DS)
    GantryDetectorTilt: Attr[float | None, AnyDS | None] = type3(0x00181120, DS)
    TableHeight: Attr[float | None, AnyDS | None] = type3(0x00181130, DS)
    RotationDirection: Literal["CW", "CC"] | None = type3(0x00181140, CS)
    ExposureTime: int | None = type3(0x00181150, IS)
    XRayTubeCurrent: int | None = type3(0x00181151, IS)
    Exposure: int | None = type3(0x00181152, IS)
    ExposureInuAs: int | None = type3(0x00181153, IS)
    FilterType: str | None = type3(0x00181160, SH)
    GeneratorPower: int | None = type3(0x00181170, IS)
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181190, DS, "1-n")
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181210, SH, "1-n")
    RevolutionTime: Attr[float | None, AnyFD | None] = type3(0x00189305, FD)
    SingleCollimationWidth: Attr[float | None, AnyFD | None] = type3(0x00189306, FD)
    TotalCollimationWidth: Attr[float | None, AnyFD | None] = type3(0x00189307, FD)
    TableSpeed: Attr[float | None, AnyFD | None] = type3(0x00189309, FD)
    TableFeedPerRotation: Attr[float | None, AnyFD | None] = type3(0x00189310, FD)
    SpiralPitchFactor: Attr[float | None, AnyFD | None] = type3(0x00189311, FD)
    ExposureModulationType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00189323, CS, "1-n")
    CTDIvol: Attr[float | None, AnyFD | None] = type3(0x00189345, FD)
    CTDIPhantomTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189346, SQ)
    WaterEquivalentDiameter: Attr[float | None, AnyFD | None] = type3(0x00181271, FD)
    WaterEquivalentDiameterCalculationMethodCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00181272, SQ)  # if present(WaterEquivalentDiameter)
    ImageAndFluoroscopyAreaDoseProduct: Attr[float | None, AnyDS | None] = type3(0x0018115E, DS)
    ViewCodeSequence: OptCodes[OptionalViewAndSliceProgressionDirectionViewCodeItem] = type3(0x00540220, SQ)
    SliceProgressionDirection: str | None = type3(0x00540500, CS)
    CalciumScoringMassFactorPatient: Attr[float | None, AnyFD | None] = type3(0x00189351, FL)
    CalciumScoringMassFactorDevice: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00189352, FL, "3")
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = type1c(0x00189353, FL)  # if DerivationCodeSequence in {(113097, DCM)}
    CTAdditionalXRaySourceSequence: OptSeq[CTImageCTAdditionalXRaySourceItem] = type3(0x00189360, SQ)
    IsocenterPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type3(0x300A012C, DS, "3")
    PatientSupportAngle: Attr[float | None, AnyDS | None] = type3(0x300A0122, DS)
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = type3(0x300A0140, FL)
    TableTopRollAngle: Attr[float | None, AnyFD | None] = type3(0x300A0144, FL)
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = type3(0x300A0129, DS)
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = type3(0x300A012A, DS)

    # Image: Multi-energy CT Image (C), PS3.3 C.8.2.2, if MultienergyCTAcquisition in {YES}
    MultienergyCTAcquisitionSequence: OptSeq[MultienergyCTAcquisitionItem] = type1u(0x00189362, SQ)
    MultienergyCTProcessingSequence: OptSeq[MultienergyCTProcessingItem] = type3(0x00189363, SQ)
    MultienergyCTCharacteristicsSequence: OptSeq[MultienergyCTCharacteristicsItem] = type1c(0x00189364, SQ)  # if (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})

    # Image: Overlay Plane (U), PS3.3 C.9.2
    OverlayRows: int | None = type1u(0x60000010, US)
    OverlayColumns: int | None = type1u(0x60000011, US)
    OverlayType: Literal["G", "R"] | None = type1u(0x60000040, CS)
    OverlayOrigin: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1u(0x60000050, SS, "2")
    OverlayBitsAllocated: int | None = type1u(0x60000100, US)
    OverlayBitPosition: int | None = type1u(0x60000102, US)
    OverlayData: Attr[memoryview | None, Buffer | None] = type1u(0x60003000, "OB or OW")
    OverlayDescription: str | None = type3(0x60000022, LO)
    OverlaySubtype: str | None = type3(0x60000045, LO)
    OverlayLabel: str | None = type3(0x60001500, LO)
    ROIArea: int | None = type3(0x60001301, IS)
    ROIMean: Attr[float | None, AnyDS | None] = type3(0x60001302, DS)
    ROIStandardDeviation: Attr[float | None, AnyDS | None] = type3(0x60001303, DS)

    # Image: VOI LUT (U), PS3.3 C.11.2
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)

    # Image: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
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

    # Image: Common Instance Reference (U), PS3.3 C.12.2
    ReferencedSeriesSequence: OptSeq[CommonInstanceReferenceReferencedSeriesItem] = type1c(0x00081115, SQ)
    StudiesContainingOtherReferencedInstancesSequence: OptSeq[StudiesContainingOtherReferencedInstancesItem] = type1c(0x00081200, SQ)
