"""Real-Time Video Endoscopic Image IOD, PS3.3 A.32.9.3. Generated from table_A.32.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, CS, DA, DS, DT, FD, IS, LO, LT, OB, PN, SH, SQ, ST, TM, UC, UI, US, UT, CompositeObject, filled, iod,
    type1, type1c, type1u, type2, type2c, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, Dataset, Date, DateTime, ListDA, ListDS, ListPN,
        ListTM, OptCodes, OptSeq, PersonName, Seq, Time,
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
        DeviceItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
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
        OriginalAttributesItem,
        OtherClinicalTrialProtocolIDsItem,
        PatientOtherPatientIDsItem,
        PerformedProcedureStepSummaryPerformedProtocolCodeItem,
        PersonIdentificationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        PrivateDataElementCharacteristicsItem,
        RealTimeBulkDataFlowItem,
        RealTimeVideoEndoscopicImageAnatomicRegionItem,
        RealTimeVideoEndoscopicImageReferencedImageItem,
        RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem,
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
    )


@iod("real_time_video_endoscopic_image", sop_classes=("1.2.840.10008.10.1",))
class RealTimeVideoEndoscopicImage(CompositeObject):
    """Real-Time Video Endoscopic Image IOD, PS3.3 A.32.9.3."""

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
    Modality: Literal["ES"] = filled(0x00080060, CS, value="ES")
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

    # Equipment: General Equipment (M), PS3.3 C.7.5.1
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    StationName: str | None = type3(0x00081010, SH)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerDeviceClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018100B, UI, "1-n")
    GantryID: str | None = type3(0x00181008, LO)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    DeviceUID: Attr[UID | None, str | None] = type3(0x00181002, UI)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    PixelPaddingValue: int | None = type1c(0x00280120, "US or SS")  # if present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))

    # Equipment: Enhanced General Equipment (M), PS3.3 C.7.5.2
    Manufacturer: str = type1(0x00080070, LO)
    ManufacturerModelName: str = type1(0x00081090, LO)
    DeviceSerialNumber: str = type1(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181020, LO, "1-n")

    # Frame of Reference: Frame of Reference (C), PS3.3 C.7.4.1, if not_checkable(other-instance) or used(macros.camera_position)
    FrameOfReferenceUID: Attr[UID | None, str | None] = type1u(0x00200052, UI)
    PositionReferenceIndicator: str | None = type2u(0x00201040, LO)

    # Frame of Reference: Synchronization (M), PS3.3 C.7.4.2
    SynchronizationFrameOfReferenceUID: Attr[UID, str] = type1(0x00200200, UI)
    SynchronizationTrigger: Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"] = type1(0x0018106A, CS)
    TriggerSourceOrType: str | None = type3(0x00181061, LO)
    SynchronizationChannel: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x0018106C, US, "2")
    AcquisitionTimeSynchronized: Literal["Y", "N"] = type1(0x00181800, CS)
    TimeSource: str | None = type3(0x00181801, SH)
    TimeDistributionProtocol: Literal["NTP", "IRIG", "GPS", "SNTP", "PTP"] | None = type3(0x00181802, CS)
    NTPSourceAddress: str | None = type3(0x00181803, LO)

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
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)

    # Image: General Reference (U), PS3.3 C.12.4
    ReferencedInstanceSequence: OptSeq[GeneralReferenceReferencedInstanceItem] = type3(0x0008114A, SQ)
    DerivationDescription: str | None = type3(0x00082111, ST)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    SourceImageSequence: OptSeq[GeneralReferenceSourceImageItem] = type3(0x00082112, SQ)
    SourceInstanceSequence: OptSeq[GeneralReferenceSourceInstanceItem] = type3(0x00420013, SQ)

    # Image: Real-Time Bulk Data Flow (M), PS3.3 C.7.6.26
    RealTimeBulkDataFlowSequence: Seq[RealTimeBulkDataFlowItem] = type1(0x0034000A, SQ)

    # Image: Acquisition Context (M), PS3.3 C.7.6.14
    AcquisitionContextSequence: OptSeq[ContentItemWithModifiersItem] = type2(0x00400555, SQ)
    AcquisitionContextDescription: str | None = type3(0x00400556, ST)

    # Image: Device (U), PS3.3 C.7.6.12
    DeviceSequence: OptCodes[DeviceItem] = type1u(0x00500010, SQ)

    # Image: Specimen (C), PS3.3 C.7.6.22
    ContainerIdentifier: str | None = type1u(0x00400512, LO)
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2u(0x00400513, SQ)
    AlternateContainerIdentifierSequence: OptSeq[AlternateContainerIdentifierItem] = type3(0x00400515, SQ)
    ContainerTypeCodeSequence: OptCodes[CodeSequenceItem] = type2u(0x00400518, SQ)
    ContainerDescription: str | None = type3(0x0040051A, LO)
    ContainerComponentSequence: OptSeq[ContainerComponentItem] = type3(0x00400520, SQ)
    SpecimenDescriptionSequence: OptSeq[SpecimenSpecimenDescriptionItem] = type1u(0x00400560, SQ)

    # Image: VL Image (M), PS3.3 C.8.12.1
    ContentTime: Attr[Time | None, AnyTM | None] = type1c(0x00080033, TM)
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080008, CS, "2-n")
    LossyImageCompression: Literal["00", "01"] | None = type2(0x00282110, CS)
    AnatomicRegionSequence: OptCodes[RealTimeVideoEndoscopicImageAnatomicRegionItem] = type1c(0x00082218, SQ)  # if present(NumberOfFrames) and not present(SpecimenDescriptionSequence)
    ReferencedImageSequence: OptSeq[RealTimeVideoEndoscopicImageReferencedImageItem] = type1c(0x00081140, SQ)  # if present(ImageType[3]) and ImageType[3] in {"STEREO L", "STEREO R"}
    PhotometricInterpretation: Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"] = type1(0x00280004, CS)
    BitsAllocated: Literal[8] = type1(0x00280100, US)
    BitsStored: Literal[8] = type1(0x00280101, US)
    HighBit: Literal[7] = type1(0x00280102, US)
    PixelRepresentation: Literal[0] = type1(0x00280103, US)
    SamplesPerPixel: int = type1(0x00280002, US)
    PlanarConfiguration: Literal[0] | None = type1c(0x00280006, US)  # if SamplesPerPixel > 1
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00281050, DS, "1-n")
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    ChannelDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0022001A, SQ)
    PixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00280030, DS, "2")
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00181164, DS, "2")

    # Image: ICC Profile (M), PS3.3 C.11.15
    ICCProfile: Attr[memoryview, Buffer] = type1(0x00282000, OB)
    ColorSpace: str | None = type3(0x00282002, CS)

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

    # Image: Common Instance Reference (M), PS3.3 C.12.2
    ReferencedSeriesSequence: OptSeq[CommonInstanceReferenceReferencedSeriesItem] = type1c(0x00081115, SQ)
    StudiesContainingOtherReferencedInstancesSequence: OptSeq[StudiesContainingOtherReferencedInstancesItem] = type1c(0x00081200, SQ)

    # Image: Real-Time Acquisition (M), PS3.3 C.7.6.28
    SharedFunctionalGroupsSequence: Seq[RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem] = type1(0x52009229, SQ)
    StereoPairsPresent: Literal["YES", "NO"] = type1(0x00220028, CS)

    # Image: Current Frame Functional Groups (M), PS3.3 C.7.6.27
    CurrentFrameFunctionalGroupsSequence: Seq[Dataset] = type1(0x00060001, SQ)
