"""Segmentation IOD, PS3.3 A.51.3. Generated from table_A.51-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AS, CS, DA, DS, DT, FD, IS, LO, LT, OB, OV, OW, PN, SH, SQ, ST, TM, UC, UI, UL, UR, US, UT, UV,
    CompositeObject, MultiFrame, filled, iod, type1, type1c, type1u, type2, type2c, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, Date, DateTime, ListDA, ListDS, ListPN, ListTM,
        OptCodes, OptSeq, PersonName, Seq, Time,
    )
    from dicomstd.frames.segmentation import SegmentationFrame
    from dicomstd.items import (
        AlternateContainerIdentifierItem,
        AlternateContentDescriptionItem,
        BreedRegistrationItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        CommonInstanceReferenceReferencedSeriesItem,
        ConsentForClinicalTrialUseItem,
        ContainerComponentItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        DimensionIndexItem,
        DimensionOrganizationItem,
        EncryptedAttributesItem,
        FrameExtractionItem,
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
        SegmentationImageSegmentItem,
        SegmentationPerFrameFunctionalGroupsItem,
        SegmentationSharedFunctionalGroupsItem,
        SourcePatientGroupIdentificationItem,
        SpecimenSpecimenDescriptionItem,
        StrainStockItem,
        StudiesContainingOtherReferencedInstancesItem,
        TotalPixelMatrixOriginItem,
        UDIItem,
    )


@iod("segmentation", sop_classes=("1.2.840.10008.5.1.4.1.1.66.4",))
class Segmentation(CompositeObject, MultiFrame["SegmentationFrame"]):
    """Segmentation IOD, PS3.3 A.51.3. Functional groups: SegmentationFrame."""

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
    Modality: Literal["SEG"] = filled(0x00080060, CS, value="SEG")
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
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

    # Series: Segmentation Series (M), PS3.3 C.8.20.1
    SeriesNumber: int = type1(0x00200011, IS)
    ReferencedPerformedProcedureStepSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081111, SQ)

    # Series: Clinical Trial Series (U), PS3.3 C.7.3.2
    ClinicalTrialCoordinatingCenterName: str | None = type2u(0x00120060, LO)
    ClinicalTrialSeriesID: str | None = type3(0x00120071, LO)
    IssuerOfClinicalTrialSeriesID: str | None = type3(0x00120073, LO)
    ClinicalTrialSeriesDescription: str | None = type3(0x00120072, LO)

    # Frame of Reference: Frame of Reference (C), PS3.3 C.7.4.1, if not used(macros.derivation_image)
    FrameOfReferenceUID: Attr[UID | None, str | None] = type1u(0x00200052, UI)
    PositionReferenceIndicator: str | None = type2u(0x00201040, LO)

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

    # Acquisition: General Acquisition (U), PS3.3 C.7.10.1
    AcquisitionUID: Attr[UID | None, str | None] = type3(0x00080017, UI)
    AcquisitionNumber: int | None = type3(0x00200012, IS)
    AcquisitionDate: Attr[Date | None, AnyDA | None] = type3(0x00080022, DA)
    AcquisitionTime: Attr[Time | None, AnyTM | None] = type3(0x00080032, TM)
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x0008002A, DT)
    AcquisitionDuration: Attr[float | None, AnyFD | None] = type3(0x00189073, FD)
    ImagesInAcquisition: int | None = type3(0x00201002, IS)
    IrradiationEventUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00083010, UI, "1-n")

    # Multi-Resolution Pyramid: Multi-Resolution Pyramid (U), PS3.3 C.7.11.1
    PyramidUID: Attr[UID | None, str | None] = type1u(0x00080019, UI)
    PyramidLabel: str | None = type3(0x00200027, LO)
    PyramidDescription: str | None = type3(0x00081088, LO)

    # Image: General Image (M), PS3.3 C.7.6.1
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type2c(0x00200020, CS, "2")  # if (not used(modules.image_plane) and not present(ImageOrientationPatient) and not present(ImageOrientationSlide)) or not_checkable(real-world)
    ImageComments: str | None = type3(0x00204000, LT)
    QualityControlImage: Literal["YES", "NO", "BOTH"] | None = type3(0x00280300, CS)
    BurnedInAnnotation: Literal["YES", "NO"] | None = type3(0x00280301, CS)
    RecognizableVisualFeatures: Literal["YES", "NO"] | None = type3(0x00280302, CS)
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

    # Image: Microscope Slide Layer Tile Organization (C), PS3.3 C.8.12.14, if present(DimensionOrganizationType) and DimensionOrganizationType in {TILED_FULL}
    TotalPixelMatrixColumns: int | None = type1u(0x00480006, UL)
    TotalPixelMatrixRows: int | None = type1u(0x00480007, UL)
    TotalPixelMatrixFocalPlanes: int | None = type1c(0x00480303, UL)  # if present(DimensionOrganizationType) and DimensionOrganizationType in {TILED_FULL}
    TotalPixelMatrixOriginSequence: OptSeq[TotalPixelMatrixOriginItem] = type1u(0x00480008, SQ)
    ImageOrientationSlide: Attr[tuple[float, float, float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None] = type1c(0x00480102, DS, "6")  # if present(PlanePositionSlideSequence@frames) or DimensionOrganizationType in {TILED_FULL}

    # Image: Image Pixel (M), PS3.3 C.7.6.3
    SamplesPerPixel: Literal[1] = type1(0x00280002, US)
    PhotometricInterpretation: Literal["MONOCHROME2"] = type1(0x00280004, CS)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsAllocated: int = type1(0x00280100, US)
    BitsStored: int = type1(0x00280101, US)
    HighBit: int = type1(0x00280102, US)
    PixelRepresentation: Literal[0] = type1(0x00280103, US)
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

    # Image: Segmentation Image (M), PS3.3 C.8.20.2
    InstanceNumber: int = type1(0x00200013, IS)
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080008, CS, "2-n")
    LossyImageCompression: Literal["00", "01"] = type1(0x00282110, CS)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00282112, DS, "1-n")
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00282114, CS, "1-n")
    ContentLabel: str = type1(0x00700080, CS)
    ContentDescription: str | None = type2(0x00700081, LO)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A043, SQ)
    AlternateContentDescriptionSequence: OptSeq[AlternateContentDescriptionItem] = type3(0x00700087, SQ)
    ContentCreatorName: Attr[PersonName | None, AnyPN | None] = type3(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = type3(0x00700086, SQ)
    SegmentationType: Literal["BINARY", "FRACTIONAL"] = type1(0x00620001, CS)
    SegmentationFractionalType: Literal["PROBABILITY", "OCCUPANCY"] | None = type1c(0x00620010, CS)  # if SegmentationType in {FRACTIONAL}
    MaximumFractionalValue: int | None = type1c(0x0062000E, US)  # if SegmentationType in {FRACTIONAL}
    SegmentsOverlap: Literal["YES", "UNDEFINED", "NO"] | None = type3(0x00620013, CS)
    SegmentSequence: Seq[SegmentationImageSegmentItem] = type1(0x00620002, SQ)

    # Image: Multi-frame Functional Groups (M), PS3.3 C.7.6.16
    ContentDate: Attr[Date, AnyDA] = type1(0x00080023, DA)
    ContentTime: Attr[Time, AnyTM] = type1(0x00080033, TM)
    SharedFunctionalGroupsSequence: Seq[SegmentationSharedFunctionalGroupsItem] = type1(0x52009229, SQ)
    PerFrameFunctionalGroupsSequence: OptSeq[SegmentationPerFrameFunctionalGroupsItem] = type1c(0x52009230, SQ)
    NumberOfFrames: int = filled(0x00280008, IS)
    StereoPairsPresent: Literal["YES", "NO"] | None = type3(0x00220028, CS)
    ConcatenationFrameOffsetNumber: int | None = type1c(0x00209228, UL)  # if present(ConcatenationUID)
    RepresentativeFrameNumber: int | None = type3(0x00286010, US)
    ConcatenationUID: Attr[UID | None, str | None] = type1c(0x00209161, UI)
    SOPInstanceUIDOfConcatenationSource: Attr[UID | None, str | None] = type1c(0x00200242, UI)  # if present(ConcatenationUID)
    InConcatenationNumber: int | None = type1c(0x00209162, US)  # if present(ConcatenationUID)
    InConcatenationTotalNumber: int | None = type3(0x00209163, US)
    EncapsulatedPixelDataValueTotalLength: int | None = type3(0x7FE00003, UV)

    # Image: Multi-frame Dimension (M), PS3.3 C.7.6.17
    DimensionOrganizationSequence: Seq[DimensionOrganizationItem] = type1(0x00209221, SQ)
    DimensionOrganizationType: str | None = type3(0x00209311, CS)
    DimensionIndexSequence: OptSeq[DimensionIndexItem] = type1c(0x00209222, SQ)  # if not present(DimensionOrganizationType) or DimensionOrganizationType not in {TILED_FULL}

    # Image: Specimen (U), PS3.3 C.7.6.22
    ContainerIdentifier: str | None = type1u(0x00400512, LO)
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type2u(0x00400513, SQ)
    AlternateContainerIdentifierSequence: OptSeq[AlternateContainerIdentifierItem] = type3(0x00400515, SQ)
    ContainerTypeCodeSequence: OptCodes[CodeSequenceItem] = type2u(0x00400518, SQ)
    ContainerDescription: str | None = type3(0x0040051A, LO)
    ContainerComponentSequence: OptSeq[ContainerComponentItem] = type3(0x00400520, SQ)
    SpecimenDescriptionSequence: OptSeq[SpecimenSpecimenDescriptionItem] = type1u(0x00400560, SQ)

    # Image: Common Instance Reference (C), PS3.3 C.12.2, if used(macros.derivation_image)
    ReferencedSeriesSequence: OptSeq[CommonInstanceReferenceReferencedSeriesItem] = type1c(0x00081115, SQ)
    StudiesContainingOtherReferencedInstancesSequence: OptSeq[StudiesContainingOtherReferencedInstancesItem] = type1c(0x00081200, SQ)

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

    # Image: Frame Extraction (C), PS3.3 C.12.3
    FrameExtractionSequence: OptSeq[FrameExtractionItem] = type1u(0x00081164, SQ)
