"""Nuclear Medicine Image IOD, PS3.3 A.5.4. Generated from table_A.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, AT, CS, DA, DS, DT, FD, IS, LO, LT, OB, OV, OW, PN, SH, SQ, SS, ST, TM, UC, UI, UR, US, UT, UV,
    CompositeObject, filled, iod, type1, type1c, type1u, type2, type2c, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, Date, DateTime, ListAT, ListDA, ListDS,
        ListPN, ListTM, OptCodes, OptSeq, PersonName, Tag, Time,
    )
    from dicomstd.items import (
        AlternateContainerIdentifierItem,
        BreedRegistrationItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        CommonInstanceReferenceReferencedSeriesItem,
        ConsentForClinicalTrialUseItem,
        ContainerComponentItem,
        ContentItemWithModifiersItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DetectorInformationItem,
        DeviceItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        EnergyWindowInformationItem,
        FrameExtractionItem,
        GatedInformationItem,
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
        NMIsotopeInterventionDrugInformationItem,
        NMIsotopeRadiopharmaceuticalInformationItem,
        NMPETPatientOrientationPatientOrientationCodeItem,
        OriginalAttributesItem,
        OtherClinicalTrialProtocolIDsItem,
        PatientOtherPatientIDsItem,
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        PersonIdentificationItem,
        PhaseInformationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        PrivateDataElementCharacteristicsItem,
        RealWorldValueMappingItem,
        ReferencedDefinedProtocolItem,
        ReferencedInstancesAndAccessItem,
        ReferencedPerformedProtocolItem,
        RequestAttributesItem,
        RotationInformationItem,
        SOPInstanceReferenceItem,
        SourcePatientGroupIdentificationItem,
        SpecimenSpecimenDescriptionItem,
        StrainStockItem,
        StudiesContainingOtherReferencedInstancesItem,
        UDIItem,
        VOILUTVOILUTItem,
    )


@iod("nuclear_medicine_image", sop_classes=("1.2.840.10008.5.1.4.1.1.20",))
class NuclearMedicineImage(CompositeObject):
    """Nuclear Medicine Image IOD, PS3.3 A.5.4."""

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
    Modality: str = filled(0x00080060, CS, value="NM")
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

    # Series: NM/PET Patient Orientation (M), PS3.3 C.8.4.6
    PatientOrientationCodeSequence: OptCodes[NMPETPatientOrientationPatientOrientationCodeItem] = type2(0x00540410, SQ)
    PatientGantryRelationshipCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00540414, SQ)

    # Frame of Reference: Frame of Reference (U), PS3.3 C.7.4.1
    FrameOfReferenceUID: Attr[UID | None, str | None] = type1u(0x00200052, UI)
    PositionReferenceIndicator: str | None = type2u(0x00201040, LO)

    # Frame of Reference: Synchronization (C), PS3.3 C.7.4.2
    SynchronizationFrameOfReferenceUID: Attr[UID | None, str | None] = type1u(0x00200200, UI)
    SynchronizationTrigger: Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"] | None = type1u(0x0018106A, CS)
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
    AcquisitionNumber: int | None = type3(0x00200012, IS)
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

    # Image: Image Pixel (M), PS3.3 C.7.6.3
    SamplesPerPixel: Literal[1] = type1(0x00280002, US)
    PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] = type1(0x00280004, CS)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsAllocated: Literal[8, 16] = type1(0x00280100, US)
    BitsStored: int = type1(0x00280101, US)
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

    # Image: Acquisition Context (U), PS3.3 C.7.6.14
    AcquisitionContextSequence: OptSeq[ContentItemWithModifiersItem] = type2u(0x00400555, SQ)
    AcquisitionContextDescription: str | None = type3(0x00400556, ST)

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

    # Image: NM Image Pixel (M), PS3.3 C.8.4.7
    PixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type2(0x00280030, DS, "2")

    # Image: Multi-frame (M), PS3.3 C.7.6.6
    NumberOfFrames: int = filled(0x00280008, IS)
    FrameIncrementPointer: Attr[tuple[Tag, ...], ListAT | tuple[AnyAT, ...]] = type1(0x00280009, AT, "1-n")
    StereoPairsPresent: Literal["YES", "NO"] | None = type3(0x00220028, CS)
    EncapsulatedPixelDataValueTotalLength: int | None = type3(0x7FE00003, UV)

    # Image: NM Multi-frame (M), PS3.3 C.8.4.8
    EnergyWindowVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540010, US, "1-n")  # if FrameIncrementPointer in {00540010}
    NumberOfEnergyWindows: int = type1(0x00540011, US)
    DetectorVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540020, US, "1-n")  # if FrameIncrementPointer in {00540020}
    NumberOfDetectors: int = type1(0x00540021, US)
    PhaseVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540030, US, "1-n")  # if FrameIncrementPointer in {00540030}
    NumberOfPhases: int | None = type1c(0x00540031, US)  # if FrameIncrementPointer in {00540030}
    RotationVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540050, US, "1-n")  # if FrameIncrementPointer in {00540050}
    NumberOfRotations: int | None = type1c(0x00540051, US)  # if ImageType[3] in {TOMO, "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"}
    RRIntervalVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540060, US, "1-n")  # if FrameIncrementPointer in {00540060}
    NumberOfRRIntervals: int | None = type1c(0x00540061, US)  # if FrameIncrementPointer in {00540060}
    TimeSlotVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540070, US, "1-n")  # if FrameIncrementPointer in {00540070}
    NumberOfTimeSlots: int | None = type1c(0x00540071, US)  # if FrameIncrementPointer in {00540070}
    SliceVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540080, US, "1-n")  # if FrameIncrementPointer in {00540080}
    NumberOfSlices: int | None = type1c(0x00540081, US)  # if FrameIncrementPointer in {00540080}
    AngularViewVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540090, US, "1-n")  # if FrameIncrementPointer in {00540090}
    TimeSliceVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00540100, US, "1-n")  # if FrameIncrementPointer in {00540100}

    # Image: NM Image (M), PS3.3 C.8.4.9
    TriggerSourceOrType: str | None = type3(0x00181061, LO)
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080008, CS, "2-n")
    LossyImageCompression: Literal["00", "01"] | None = type1c(0x00282110, CS)
    ImageID: str | None = type3(0x00540400, SH)
    CountsAccumulated: int | None = type2(0x00180070, IS)
    AcquisitionTerminationCondition: str | None = type3(0x00180071, CS)
    TableHeight: Attr[float | None, AnyDS | None] = type3(0x00181130, DS)
    TableTraverse: Attr[float | None, AnyDS | None] = type3(0x00181131, DS)
    ActualFrameDuration: int | None = type1c(0x00181242, IS)  # if ImageType[3] in {"WHOLE BODY", STATIC}
    CountRate: int | None = type3(0x00181243, IS)
    ProcessingFunction: str | None = type3(0x00185020, LO)
    CorrectedImage: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00280051, CS, "1-n")
    WholeBodyTechnique: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181301, CS, "1-n")
    ScanVelocity: Attr[float | None, AnyDS | None] = type2c(0x00181300, DS)  # if ImageType[3] in {"WHOLE BODY"}
    ScanLength: int | None = type2c(0x00181302, IS)  # if ImageType[3] in {"WHOLE BODY"}
    ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET"] | None = type3(0x00540501, CS)

    # Image: NM Isotope (M), PS3.3 C.8.4.10
    EnergyWindowInformationSequence: OptSeq[EnergyWindowInformationItem] = type2(0x00540012, SQ)
    RadiopharmaceuticalInformationSequence: OptSeq[NMIsotopeRadiopharmaceuticalInformationItem] = type2(0x00540016, SQ)
    InterventionDrugInformationSequence: OptSeq[NMIsotopeInterventionDrugInformationItem] = type3(0x00180026, SQ)

    # Image: NM Detector (M), PS3.3 C.8.4.11
    DetectorInformationSequence: OptSeq[DetectorInformationItem] = type2(0x00540022, SQ)

    # Image: NM Tomo Acquisition (C), PS3.3 C.8.4.12, if ImageType[3] in {TOMO, "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"}
    RotationInformationSequence: OptSeq[RotationInformationItem] = type2u(0x00540052, SQ)
    TypeOfDetectorMotion: Literal["STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP"] | None = type3(0x00540202, CS)

    # Image: NM Multi-gated Acquisition (C), PS3.3 C.8.4.13, if ImageType[3] in {GATED, "GATED TOMO", "RECON GATED TOMO"}
    BeatRejectionFlag: Literal["Y", "N"] | None = type3(0x00181080, CS)
    PVCRejection: str | None = type3(0x00181085, LO)
    SkipBeats: int | None = type3(0x00181086, IS)
    HeartRate: int | None = type3(0x00181088, IS)
    GatedInformationSequence: OptSeq[GatedInformationItem] = type2c(0x00540062, SQ)  # if FrameIncrementPointer in {00540060}

    # Image: NM Phase (C), PS3.3 C.8.4.14, if ImageType[3] in {DYNAMIC}
    PhaseInformationSequence: OptSeq[PhaseInformationItem] = type2c(0x00540032, SQ)  # if FrameIncrementPointer in {00540030}

    # Image: NM Reconstruction (C), PS3.3 C.8.4.15, if ImageType[3] in {"RECON TOMO", "RECON GATED TOMO"}
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = type2u(0x00180088, DS)
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = type3(0x00181100, DS)
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181210, SH, "1-n")
    SliceThickness: Attr[float | None, AnyDS | None] = type2u(0x00180050, DS)
    SliceLocation: Attr[float | None, AnyDS | None] = type3(0x00201041, DS)
    SliceProgressionDirection: Literal["APEX_TO_BASE", "BASE_TO_APEX"] | None = type3(0x00540500, CS)

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

    # Image: Multi-frame Overlay (U), PS3.3 C.9.3
    NumberOfFramesInOverlay: int | None = type1u(0x60000015, IS)
    ImageFrameOrigin: int | None = type1c(0x60000051, US)

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

    # Image: Frame Extraction (C), PS3.3 C.12.3
    FrameExtractionSequence: OptSeq[FrameExtractionItem] = type1u(0x00081164, SQ)
