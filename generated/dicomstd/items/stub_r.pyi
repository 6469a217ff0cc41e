"""Sequence items, R, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date as DateValue,
    DateTime as DateTimeValue, Item, ListAT, ListDS, ListFD, ListPN, OptCodes, OptCodesOf, OptSeq, PersonName as
    PersonNameValue, Seq, Tag, Time as TimeValue, UID as UIDValue,
)
from dicomstd.closed_codes import CID244Code
from dicomstd.items import (
    AlgorithmIdentificationItem,
    AttributeToleranceValuesItem,
    BeamDoseVerificationControlPointItem,
    BrachyControlPointDeliveredItem,
    CameraPositionGroupItem,
    CodeSequenceItem,
    CompensatorItem,
    ConceptualVolumeSegmentationReferenceAndCombinationItem,
    ContentItemReferencedSOPItem,
    ContentItemWithModifiersItem,
    ContentMacroItem,
    ContourItem,
    ControlPointItem,
    DICOMMediaRetrievalItem,
    DICOMRetrievalItem,
    DeviceMotionControlItem,
    DoseValuesItem,
    EffectiveDoseCalculationMethodCategoryCodeItem,
    EquivalentCodeItem,
    ExpectedInVivoMeasurementValuesItem,
    FlowIdentifierItem,
    FractionBasedRelationshipItem,
    FractionPatternItem,
    GeneralDefinedReconstructionParametersSpecificationItem,
    GlobalDeviationProbabilityItem,
    HL7v2HierarchicDesignatorItem,
    IdentifiedPersonOrDeviceItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    KVRadiationImageAcquisitionParametersItem,
    LocalizedDeviationProbabilityItem,
    MVRadiationImageAcquisitionParametersItem,
    MatrixRegistrationItem,
    MeasuredMetersetToDoseMappingItem,
    MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
    OutlineDefinitionItem,
    ParallelRTBeamDelimiterDeviceItem,
    PatientOrientationAndEquipmentRelationshipItem,
    PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
    PatientSupportPositionDeviceToleranceItem,
    PatientSupportPositionItem,
    PatientToEquipmentRelationshipItem,
    PersonIdentificationItem,
    PlannedVerificationImageItem,
    PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    PulseSpecificBrachyControlPointDeliveredItem,
    SOPInstanceReferenceItem,
    ScheduledProtocolCodeItem,
    SegmentAnnotationTypeCodeItem,
    SegmentedRTAccessoryDeviceItem,
    SourcePixelPlanesCharacteristicsItem,
    SourceSeriesItem,
    SpatialRegistrationUsedFiducialsItem,
    UDIItem,
    UsedRTStructureSetROIItem,
    UsedSegmentsItem,
    WADORSRetrievalItem,
    WADORetrievalItem,
    WedgeItem,
    XDSRetrievalItem,
)

class ROIContourItem(Item):
    """Item of table C.8-42 in ROIContourSequence, PS3.3 C.8.8.6."""

    ReferencedROINumber: int
    ROIDisplayColor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    RecommendedDisplayGrayscaleValue: int | None = ...
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    SourcePixelPlanesCharacteristicsSequence: OptSeq[SourcePixelPlanesCharacteristicsItem] = ...
    SourceSeriesSequence: OptSeq[SourceSeriesItem] = ...
    ContourSequence: OptSeq[ContourItem] = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        ROIDisplayColor: list[int] | tuple[int, int, int] | None = ...,
        RecommendedDisplayGrayscaleValue: int | None = ...,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        SourcePixelPlanesCharacteristicsSequence: Iterable[SourcePixelPlanesCharacteristicsItem] | None = ...,
        SourceSeriesSequence: Iterable[SourceSeriesItem] | None = ...,
        ContourSequence: Iterable[ContourItem] | None = ...,
    ) -> None: ...

class ROIElementalCompositionItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence/ROIElementalCompositionSequence, PS3.3 C.8.8.8."""

    ROIElementalCompositionAtomicNumber: int
    ROIElementalCompositionAtomicMassFraction: Attr[float, AnyFD]

    def __init__(
        self, *,
        ROIElementalCompositionAtomicNumber: int,
        ROIElementalCompositionAtomicMassFraction: AnyFD,
    ) -> None: ...

class ROIPhysicalPropertiesItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence, PS3.3 C.8.8.8."""

    ROIPhysicalProperty: str
    ROIElementalCompositionSequence: OptSeq[ROIElementalCompositionItem] = ...
    ROIPhysicalPropertyValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ROIPhysicalProperty: str,
        ROIElementalCompositionSequence: Iterable[ROIElementalCompositionItem] | None = ...,
        ROIPhysicalPropertyValue: AnyDS,
    ) -> None: ...

class RTAccessoryDeviceIdentificationItem(Item):
    """Item of table C.36.2.2.3-1, PS3.3 C.36.2.2.3."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
    ) -> None: ...

class RTAccessoryHolderDefinitionItem(Item):
    """Item of table C.36.2.2.14-1 in RTAccessoryHolderDefinitionSequence, PS3.3 C.36.2.2.14."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...
    DeviceIndex: int = ...
    ReferencedDefinedDeviceIndex: int | None = ...
    BeamModifierOrientationAngle: Attr[float, AnyFD]
    RTAccessoryHolderWaterEquivalentThickness: Attr[float | None, AnyFD | None]
    RTAccessoryHolderSlotExistenceFlag: Literal["YES", "NO"]
    RTAccessoryHolderSlotSequence: OptSeq[RTAccessoryHolderSlotItem] = ...

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
        DeviceIndex: int = ...,
        ReferencedDefinedDeviceIndex: int | None = ...,
        BeamModifierOrientationAngle: AnyFD,
        RTAccessoryHolderWaterEquivalentThickness: AnyFD | None,
        RTAccessoryHolderSlotExistenceFlag: Literal["YES", "NO"],
        RTAccessoryHolderSlotSequence: Iterable[RTAccessoryHolderSlotItem] | None = ...,
    ) -> None: ...

class RTAccessoryHolderSlotItem(Item):
    """Item of table C.36.2.2.14-1 in RTAccessoryHolderDefinitionSequence/RTAccessoryHolderSlotSequence, PS3.3 C.36.2.2.14."""

    RTAccessoryHolderSlotID: str
    RTAccessoryHolderSlotDistance: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        RTAccessoryHolderSlotID: str,
        RTAccessoryHolderSlotDistance: AnyFD | None,
    ) -> None: ...

class RTAnatomicPrescriptionItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/RTAnatomicPrescriptionSequence, PS3.3 C.36.6."""

    EntityLabel: str
    EntityName: str | None = ...
    EntityDescription: str | None = ...
    TherapeuticRoleCategoryCodeSequence: Codes[CodeSequenceItem]
    TherapeuticRoleTypeCodeSequence: Codes[CodeSequenceItem]
    ConceptualVolumeOptimizationPrecedence: int | None
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    ConceptualVolumeBlockingConstraint: Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL"] | None
    ConceptualVolumeCategoryCodeSequence: OptCodes[CodeSequenceItem]
    ConceptualVolumeTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    ConceptualVolumeTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem]
    ConceptualVolumeDescription: str | None

    def __init__(
        self, *,
        EntityLabel: str,
        EntityName: str | None = ...,
        EntityDescription: str | None = ...,
        TherapeuticRoleCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        TherapeuticRoleTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ConceptualVolumeOptimizationPrecedence: int | None,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        ConceptualVolumeBlockingConstraint: Literal["NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL"] | None,
        ConceptualVolumeCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ConceptualVolumeTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ConceptualVolumeTypeModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem],
        ConceptualVolumeDescription: str | None,
    ) -> None: ...

class RTBeamLimitingDeviceDefinitionItem(Item):
    """Item of table C.36.2.2.19-1, PS3.3 C.36.2.2.19."""

    DeviceIndex: int = ...
    ReferencedDefinedDeviceIndex: int | None = ...
    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...
    BeamModifierOrientationAngle: Attr[float, AnyFD]
    RTBeamLimitingDeviceProximalDistance: Attr[float | None, AnyFD | None]
    RTBeamLimitingDeviceDistalDistance: Attr[float | None, AnyFD | None]
    ParallelRTBeamDelimiterDeviceSequence: OptSeq[ParallelRTBeamDelimiterDeviceItem] = ...
    FixedRTBeamDelimiterDeviceSequence: OptSeq[OutlineDefinitionItem] = ...

    def __init__(
        self, *,
        DeviceIndex: int = ...,
        ReferencedDefinedDeviceIndex: int | None = ...,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
        BeamModifierOrientationAngle: AnyFD,
        RTBeamLimitingDeviceProximalDistance: AnyFD | None,
        RTBeamLimitingDeviceDistalDistance: AnyFD | None,
        ParallelRTBeamDelimiterDeviceSequence: Iterable[ParallelRTBeamDelimiterDeviceItem] | None = ...,
        FixedRTBeamDelimiterDeviceSequence: Iterable[OutlineDefinitionItem] | None = ...,
    ) -> None: ...

class RTBeamLimitingDeviceOpeningDefinitionItem(Item):
    """Item of table C.36.2.2.20-1, PS3.3 C.36.2.2.20."""

    ReferencedDeviceIndex: int
    RTBeamLimitingDeviceOffset: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    ParallelRTBeamDelimiterPositions: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RTBeamDelimiterGeometrySequence: OptSeq[OutlineDefinitionItem] = ...

    def __init__(
        self, *,
        ReferencedDeviceIndex: int,
        RTBeamLimitingDeviceOffset: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        ParallelRTBeamDelimiterPositions: ListFD | tuple[AnyFD, ...] | None = ...,
        RTBeamDelimiterGeometrySequence: Iterable[OutlineDefinitionItem] | None = ...,
    ) -> None: ...

class RTBeamLimitingDeviceOpeningSequenceItem(Item):
    """Item of table C.36.2.2.21-1, PS3.3 C.36.2.2.21."""

    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
    ) -> None: ...

class RTBeamsApplicatorGeometryItem(Item):
    """Item of table C.8-50 in BeamSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.14."""

    ApplicatorApertureShape: str
    ApplicatorOpening: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ApplicatorApertureShape: str,
        ApplicatorOpening: AnyFD | None = ...,
        ApplicatorOpeningX: AnyFD | None = ...,
        ApplicatorOpeningY: AnyFD | None = ...,
    ) -> None: ...

class RTBeamsApplicatorItem(Item):
    """Item of table C.8-50 in BeamSequence/ApplicatorSequence, PS3.3 C.8.8.14."""

    ApplicatorID: str
    AccessoryCode: str | None = ...
    ApplicatorType: str
    ApplicatorGeometrySequence: OptSeq[RTBeamsApplicatorGeometryItem] = ...
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = ...
    ApplicatorDescription: str | None = ...

    def __init__(
        self, *,
        ApplicatorID: str,
        AccessoryCode: str | None = ...,
        ApplicatorType: str,
        ApplicatorGeometrySequence: Iterable[RTBeamsApplicatorGeometryItem] | None = ...,
        SourceToApplicatorMountingPositionDistance: AnyFD | None = ...,
        ApplicatorDescription: str | None = ...,
    ) -> None: ...

class RTBeamsBeamControlPointReferencedDoseReferenceItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.14."""

    ReferencedDoseReferenceNumber: int
    CumulativeDoseReferenceCoefficient: Attr[float | None, AnyDS | None]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        CumulativeDoseReferenceCoefficient: AnyDS | None,
    ) -> None: ...

class RTBeamsBeamItem(Item):
    """Item of table C.8-50 in BeamSequence, PS3.3 C.8.8.14."""

    BeamNumber: int = ...
    BeamName: str | None = ...
    EntityLongLabel: str | None = ...
    BeamDescription: str | None = ...
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    BeamType: Literal["STATIC", "DYNAMIC"]
    RadiationType: str | None
    PrimaryFluenceModeSequence: OptSeq[RTBeamsPrimaryFluenceModeItem] = ...
    HighDoseTechniqueType: str | None = ...
    TreatmentMachineName: str | None
    Manufacturer: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    PrimaryDosimeterUnit: Literal["MU", "MINUTE"] | None = ...
    ReferencedToleranceTableNumber: int | None = ...
    SourceAxisDistance: Attr[float | None, AnyDS | None] = ...
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...
    BeamLimitingDeviceSequence: OptSeq[RTBeamsBeamLimitingDeviceItem] = ...
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = ...
    ReferencedPatientSetupNumber: int | None = ...
    ReferencedReferenceImageSequence: OptSeq[RTBeamsReferencedReferenceImageItem] = ...
    PlannedVerificationImageSequence: OptSeq[PlannedVerificationImageItem] = ...
    TreatmentDeliveryType: str | None = ...
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = ...
    NumberOfWedges: int
    WedgeSequence: OptSeq[WedgeItem] = ...
    NumberOfCompensators: int
    TotalCompensatorTrayFactor: Attr[float | None, AnyDS | None] = ...
    CompensatorSequence: OptSeq[CompensatorItem] = ...
    NumberOfBoli: int
    ReferencedBolusSequence: OptSeq[RTBeamsReferencedBolusItem] = ...
    NumberOfBlocks: int
    TotalBlockTrayFactor: Attr[float | None, AnyDS | None] = ...
    BlockSequence: OptSeq[RTBeamsBlockItem] = ...
    ApplicatorSequence: OptSeq[RTBeamsApplicatorItem] = ...
    GeneralAccessorySequence: OptSeq[RTBeamsGeneralAccessoryItem] = ...
    ReferencedDoseReferenceSequence: OptSeq[RTBeamsBeamReferencedDoseReferenceItem] = ...
    FinalCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...
    NumberOfControlPoints: int
    ControlPointSequence: Seq[ControlPointItem]

    def __init__(
        self, *,
        BeamNumber: int = ...,
        BeamName: str | None = ...,
        EntityLongLabel: str | None = ...,
        BeamDescription: str | None = ...,
        DefinitionSourceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        BeamType: Literal["STATIC", "DYNAMIC"],
        RadiationType: str | None,
        PrimaryFluenceModeSequence: Iterable[RTBeamsPrimaryFluenceModeItem] | None = ...,
        HighDoseTechniqueType: str | None = ...,
        TreatmentMachineName: str | None,
        Manufacturer: str | None = ...,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE"] | None = ...,
        ReferencedToleranceTableNumber: int | None = ...,
        SourceAxisDistance: AnyDS | None = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...,
        BeamLimitingDeviceSequence: Iterable[RTBeamsBeamLimitingDeviceItem] | None = ...,
        EnhancedRTBeamLimitingDeviceSequence: Iterable[RTBeamLimitingDeviceDefinitionItem] | None = ...,
        ReferencedPatientSetupNumber: int | None = ...,
        ReferencedReferenceImageSequence: Iterable[RTBeamsReferencedReferenceImageItem] | None = ...,
        PlannedVerificationImageSequence: Iterable[PlannedVerificationImageItem] | None = ...,
        TreatmentDeliveryType: str | None = ...,
        ReferencedDoseSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        NumberOfWedges: int,
        WedgeSequence: Iterable[WedgeItem] | None = ...,
        NumberOfCompensators: int,
        TotalCompensatorTrayFactor: AnyDS | None = ...,
        CompensatorSequence: Iterable[CompensatorItem] | None = ...,
        NumberOfBoli: int,
        ReferencedBolusSequence: Iterable[RTBeamsReferencedBolusItem] | None = ...,
        NumberOfBlocks: int,
        TotalBlockTrayFactor: AnyDS | None = ...,
        BlockSequence: Iterable[RTBeamsBlockItem] | None = ...,
        ApplicatorSequence: Iterable[RTBeamsApplicatorItem] | None = ...,
        GeneralAccessorySequence: Iterable[RTBeamsGeneralAccessoryItem] | None = ...,
        ReferencedDoseReferenceSequence: Iterable[RTBeamsBeamReferencedDoseReferenceItem] | None = ...,
        FinalCumulativeMetersetWeight: AnyDS | None = ...,
        NumberOfControlPoints: int,
        ControlPointSequence: Iterable[ControlPointItem],
    ) -> None: ...

class RTBeamsBeamLimitingDeviceItem(Item):
    """Item of table C.8-50 in BeamSequence/BeamLimitingDeviceSequence, PS3.3 C.8.8.14."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    SourceToBeamLimitingDeviceDistance: Attr[float | None, AnyDS | None] = ...
    NumberOfLeafJawPairs: int
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        SourceToBeamLimitingDeviceDistance: AnyDS | None = ...,
        NumberOfLeafJawPairs: int,
        LeafPositionBoundaries: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class RTBeamsBeamLimitingDevicePositionItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/BeamLimitingDevicePositionSequence, PS3.3 C.8.8.14."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        LeafJawPositions: ListDS | tuple[AnyDS, ...],
    ) -> None: ...

class RTBeamsBeamReferencedDoseReferenceItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.14."""

    ReferencedDoseReferenceNumber: int
    DepthValueAveragingFlag: Literal["YES", "NO"] | None = ...
    BeamDoseVerificationControlPointSequence: Seq[BeamDoseVerificationControlPointItem]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        DepthValueAveragingFlag: Literal["YES", "NO"] | None = ...,
        BeamDoseVerificationControlPointSequence: Iterable[BeamDoseVerificationControlPointItem],
    ) -> None: ...

class RTBeamsBlockItem(Item):
    """Item of table C.8-50 in BeamSequence/BlockSequence, PS3.3 C.8.8.14."""

    BlockTrayID: str | None = ...
    TrayAccessoryCode: str | None = ...
    AccessoryCode: str | None = ...
    SourceToBlockTrayDistance: Attr[float | None, AnyDS | None]
    BlockType: Literal["SHIELDING", "APERTURE"]
    BlockDivergence: Literal["PRESENT", "ABSENT"] | None
    BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...
    BlockNumber: int = ...
    BlockName: str | None = ...
    MaterialID: str | None
    BlockThickness: Attr[float | None, AnyDS | None] = ...
    BlockTransmission: Attr[float | None, AnyDS | None] = ...
    BlockNumberOfPoints: int | None
    BlockData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None]

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        TrayAccessoryCode: str | None = ...,
        AccessoryCode: str | None = ...,
        SourceToBlockTrayDistance: AnyDS | None,
        BlockType: Literal["SHIELDING", "APERTURE"],
        BlockDivergence: Literal["PRESENT", "ABSENT"] | None,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...,
        BlockNumber: int = ...,
        BlockName: str | None = ...,
        MaterialID: str | None,
        BlockThickness: AnyDS | None = ...,
        BlockTransmission: AnyDS | None = ...,
        BlockNumberOfPoints: int | None,
        BlockData: ListDS | tuple[AnyDS, ...] | None,
    ) -> None: ...

class RTBeamsGeneralAccessoryItem(Item):
    """Item of table C.8-50 in BeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.14."""

    GeneralAccessoryNumber: int = ...
    GeneralAccessoryID: str
    GeneralAccessoryDescription: str | None = ...
    GeneralAccessoryType: str | None = ...
    AccessoryCode: str | None = ...
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        GeneralAccessoryNumber: int = ...,
        GeneralAccessoryID: str,
        GeneralAccessoryDescription: str | None = ...,
        GeneralAccessoryType: str | None = ...,
        AccessoryCode: str | None = ...,
        SourceToGeneralAccessoryDistance: AnyFD | None = ...,
    ) -> None: ...

class RTBeamsPrimaryFluenceModeItem(Item):
    """Item of table C.8-50 in BeamSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.14."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"]
    FluenceModeID: str | None = ...

    def __init__(
        self, *,
        FluenceMode: Literal["STANDARD", "NON_STANDARD"],
        FluenceModeID: str | None = ...,
    ) -> None: ...

class RTBeamsReferencedBolusItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.14."""

    ReferencedROINumber: int
    BolusID: str | None = ...
    BolusDescription: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        BolusID: str | None = ...,
        BolusDescription: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTBeamsReferencedReferenceImageItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedReferenceImageSequence, PS3.3 C.8.8.14."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferenceImageNumber: int
    StartCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...
    EndCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferenceImageNumber: int,
        StartCumulativeMetersetWeight: AnyDS | None = ...,
        EndCumulativeMetersetWeight: AnyDS | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordApplicatorGeometryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.21."""

    ApplicatorApertureShape: str
    ApplicatorOpening: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ApplicatorApertureShape: str,
        ApplicatorOpening: AnyFD | None = ...,
        ApplicatorOpeningX: AnyFD | None = ...,
        ApplicatorOpeningY: AnyFD | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordApplicatorItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ApplicatorSequence, PS3.3 C.8.8.21."""

    ApplicatorID: str
    AccessoryCode: str | None = ...
    ApplicatorType: str
    ApplicatorGeometrySequence: OptSeq[RTBeamsSessionRecordApplicatorGeometryItem] = ...
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = ...
    ApplicatorDescription: str | None = ...

    def __init__(
        self, *,
        ApplicatorID: str,
        AccessoryCode: str | None = ...,
        ApplicatorType: str,
        ApplicatorGeometrySequence: Iterable[RTBeamsSessionRecordApplicatorGeometryItem] | None = ...,
        SourceToApplicatorMountingPositionDistance: AnyFD | None = ...,
        ApplicatorDescription: str | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.8.8.21."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    NumberOfLeafJawPairs: int

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        NumberOfLeafJawPairs: int,
    ) -> None: ...

class RTBeamsSessionRecordBeamLimitingDevicePositionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/BeamLimitingDevicePositionSequence, PS3.3 C.8.8.21."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        LeafJawPositions: ListDS | tuple[AnyDS, ...],
    ) -> None: ...

class RTBeamsSessionRecordCorrectedParameterItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/CorrectedParameterSequence, PS3.3 C.8.8.21."""

    ParameterSequencePointer: Attr[Tag, AnyAT]
    ParameterItemIndex: int
    ParameterPointer: Attr[Tag, AnyAT]
    CorrectionValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        ParameterSequencePointer: AnyAT,
        ParameterItemIndex: int,
        ParameterPointer: AnyAT,
        CorrectionValue: AnyFD,
    ) -> None: ...

class RTBeamsSessionRecordDoseCalibrationConditionsItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/DoseCalibrationConditionsSequence, PS3.3 C.8.8.21."""

    AbsorbedDoseToMetersetRatio: Attr[float, AnyFD]
    DelineatedRadiationFieldSize: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    CalibrationReferencePointDepth: Attr[float, AnyFD]
    SourceToSurfaceDistance: Attr[float, AnyDS]
    CalibrationDateTime: Attr[DateTimeValue | None, AnyDT | None]

    def __init__(
        self, *,
        AbsorbedDoseToMetersetRatio: AnyFD,
        DelineatedRadiationFieldSize: ListFD | tuple[AnyFD, AnyFD],
        CalibrationReferencePointDepth: AnyFD,
        SourceToSurfaceDistance: AnyDS,
        CalibrationDateTime: AnyDT | None,
    ) -> None: ...

class RTBeamsSessionRecordGeneralAccessoryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.21."""

    GeneralAccessoryNumber: int = ...
    GeneralAccessoryID: str
    GeneralAccessoryDescription: str | None = ...
    GeneralAccessoryType: str | None = ...
    AccessoryCode: str | None = ...
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        GeneralAccessoryNumber: int = ...,
        GeneralAccessoryID: str,
        GeneralAccessoryDescription: str | None = ...,
        GeneralAccessoryType: str | None = ...,
        AccessoryCode: str | None = ...,
        SourceToGeneralAccessoryDistance: AnyFD | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordOverrideItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/OverrideSequence, PS3.3 C.8.8.21."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None]
    ParameterSequencePointer: Attr[Tag | None, AnyAT | None] = ...
    ParameterItemIndex: int | None = ...
    ParameterValueNumber: int | None = ...
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None]
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OverrideReason: str | None = ...

    def __init__(
        self, *,
        OverrideParameterPointer: AnyAT | None,
        ParameterSequencePointer: AnyAT | None = ...,
        ParameterItemIndex: int | None = ...,
        ParameterValueNumber: int | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OverrideReason: str | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordPrimaryFluenceModeItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.21."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"]
    FluenceModeID: str | None = ...

    def __init__(
        self, *,
        FluenceMode: Literal["STANDARD", "NON_STANDARD"],
        FluenceModeID: str | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordRecordedBlockItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedBlockSequence, PS3.3 C.8.8.21."""

    BlockTrayID: str | None = ...
    TrayAccessoryCode: str | None = ...
    AccessoryCode: str | None = ...
    ReferencedBlockNumber: int | None = ...
    BlockName: str | None

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        TrayAccessoryCode: str | None = ...,
        AccessoryCode: str | None = ...,
        ReferencedBlockNumber: int | None = ...,
        BlockName: str | None,
    ) -> None: ...

class RTBeamsSessionRecordRecordedCompensatorItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedCompensatorSequence, PS3.3 C.8.8.21."""

    ReferencedCompensatorNumber: int
    CompensatorType: str | None
    CompensatorID: str | None = ...
    AccessoryCode: str | None = ...
    CompensatorTrayID: str | None = ...
    TrayAccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedCompensatorNumber: int,
        CompensatorType: str | None,
        CompensatorID: str | None = ...,
        AccessoryCode: str | None = ...,
        CompensatorTrayID: str | None = ...,
        TrayAccessoryCode: str | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordRecordedWedgeItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/RecordedWedgeSequence, PS3.3 C.8.8.21."""

    WedgeNumber: int | None = ...
    WedgeType: str | None
    WedgeID: str | None = ...
    AccessoryCode: str | None = ...
    WedgeAngle: int | None = ...
    WedgeOrientation: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        WedgeNumber: int | None = ...,
        WedgeType: str | None,
        WedgeID: str | None = ...,
        AccessoryCode: str | None = ...,
        WedgeAngle: int | None = ...,
        WedgeOrientation: AnyDS | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordReferencedBolusItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.21."""

    ReferencedROINumber: int
    BolusID: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        BolusID: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.21."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedCalculatedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedCalculatedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceDoseValue: AnyDS,
    ) -> None: ...

class RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.21."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedMeasuredDoseReferenceNumber: int | None = ...
    MeasuredDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedMeasuredDoseReferenceNumber: int | None = ...,
        MeasuredDoseValue: AnyDS,
    ) -> None: ...

class RTBeamsSessionRecordWedgePositionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence/WedgePositionSequence, PS3.3 C.8.8.21."""

    ReferencedWedgeNumber: int
    WedgePosition: Literal["IN", "OUT"]

    def __init__(
        self, *,
        ReferencedWedgeNumber: int,
        WedgePosition: Literal["IN", "OUT"],
    ) -> None: ...

class RTBeamsWedgePositionItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence/WedgePositionSequence, PS3.3 C.8.8.14."""

    ReferencedWedgeNumber: int
    WedgePosition: Literal["IN", "OUT"]

    def __init__(
        self, *,
        ReferencedWedgeNumber: int,
        WedgePosition: Literal["IN", "OUT"],
    ) -> None: ...

class RTBrachyApplicationSetupsTreatmentMachineItem(Item):
    """Item of table C.8-51 in TreatmentMachineSequence, PS3.3 C.8.8.15."""

    TreatmentMachineName: str | None
    Manufacturer: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...

    def __init__(
        self, *,
        TreatmentMachineName: str | None,
        Manufacturer: str | None = ...,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/BrachyControlPointDeliveredSequence/OverrideSequence, PS3.3 C.8.8.22."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None]
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None]
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OverrideReason: str | None = ...

    def __init__(
        self, *,
        OverrideParameterPointer: AnyAT | None,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OverrideReason: str | None = ...,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence/BrachyPulseControlPointDeliveredSequence/OverrideSequence, PS3.3 C.8.8.22."""

    OverrideParameterPointer: Attr[Tag | None, AnyAT | None]
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None]
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OverrideReason: str | None = ...

    def __init__(
        self, *,
        OverrideParameterPointer: AnyAT | None,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OverrideReason: str | None = ...,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedCalculatedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedCalculatedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceDoseValue: AnyDS,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedMeasuredDoseReferenceNumber: int | None = ...
    MeasuredDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedMeasuredDoseReferenceNumber: int | None = ...,
        MeasuredDoseValue: AnyDS,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int
    ReferencedCalculatedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        ReferencedCalculatedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceDoseValue: AnyDS,
    ) -> None: ...

class RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.22."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedMeasuredDoseReferenceNumber: int | None = ...
    MeasuredDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedMeasuredDoseReferenceNumber: int | None = ...,
        MeasuredDoseValue: AnyDS,
    ) -> None: ...

class RTConventionalMachineVerificationBeamLimitingDevicePositionItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence/BeamLimitingDevicePositionSequence, PS3.3 C.31.2."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...,
        LeafJawPositions: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/ExpectedInVivoMeasurementValuesSequence/MetersetToDoseMappingSequence, PS3.3 C.36.11."""

    CumulativeMeterset: Attr[float, AnyFD]
    RadiationDoseValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        CumulativeMeterset: AnyFD,
        RadiationDoseValue: AnyFD,
    ) -> None: ...

class RTDoseContributionRadiationDoseIdentificationItem(Item):
    """Item of table C.36.11-1 in RadiationDoseIdentificationSequence, PS3.3 C.36.11."""

    RadiationDoseIdentificationIndex: int = ...
    RadiationDoseIdentificationLabel: str
    ReferenceDoseType: str
    ReferenceDosePointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem]

    def __init__(
        self, *,
        RadiationDoseIdentificationIndex: int = ...,
        RadiationDoseIdentificationLabel: str,
        ReferenceDoseType: str,
        ReferenceDosePointCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem],
    ) -> None: ...

class RTDoseContributionRadiationDoseItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence, PS3.3 C.36.11."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem]
    RadiationDoseValuesParametersSequence: Seq[RTDoseContributionRadiationDoseValuesParametersItem]
    ExpectedInVivoMeasurementValuesSequence: OptSeq[ExpectedInVivoMeasurementValuesItem] = ...

    def __init__(
        self, *,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem],
        RadiationDoseValuesParametersSequence: Iterable[RTDoseContributionRadiationDoseValuesParametersItem],
        ExpectedInVivoMeasurementValuesSequence: Iterable[ExpectedInVivoMeasurementValuesItem] | None = ...,
    ) -> None: ...

class RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/DoseValuesSequence/MetersetToDoseMappingSequence, PS3.3 C.36.11."""

    CumulativeMeterset: Attr[float, AnyFD]
    RadiationDoseValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        CumulativeMeterset: AnyFD,
        RadiationDoseValue: AnyFD,
    ) -> None: ...

class RTDoseContributionRadiationDoseValuesParametersItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence, PS3.3 C.36.11."""

    PrimaryDoseValueIndicator: Literal["YES", "NO"]
    ReferencedRadiationDoseIdentificationIndex: int
    DoseValuesSequence: OptSeq[DoseValuesItem] = ...

    def __init__(
        self, *,
        PrimaryDoseValueIndicator: Literal["YES", "NO"],
        ReferencedRadiationDoseIdentificationIndex: int,
        DoseValuesSequence: Iterable[DoseValuesItem] | None = ...,
    ) -> None: ...

class RTDoseContributionRecordMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/MetersetToDoseMappingSequence, PS3.3 C.36.21."""

    CumulativeMeterset: Attr[float, AnyFD]
    RadiationDoseValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        CumulativeMeterset: AnyFD,
        RadiationDoseValue: AnyFD,
    ) -> None: ...

class RTDoseContributionRecordRadiationDoseIdentificationItem(Item):
    """Item of table C.36.21-1 in RadiationDoseIdentificationSequence, PS3.3 C.36.21."""

    RadiationDoseIdentificationIndex: int = ...
    ReferencedRadiationDoseIdentificationIndex: int | None = ...
    RadiationDoseIdentificationLabel: str
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem]

    def __init__(
        self, *,
        RadiationDoseIdentificationIndex: int = ...,
        ReferencedRadiationDoseIdentificationIndex: int | None = ...,
        RadiationDoseIdentificationLabel: str,
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem],
    ) -> None: ...

class RTDoseContributionRecordRadiationDoseItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence, PS3.3 C.36.21."""

    ReferencedRTRadiationRecordSequence: Seq[SOPInstanceReferenceItem]
    RadiationDoseValuesParametersSequence: OptSeq[RTDoseContributionRecordRadiationDoseValuesParametersItem] = ...
    MeasuredMetersetToDoseMappingSequence: OptSeq[MeasuredMetersetToDoseMappingItem] = ...

    def __init__(
        self, *,
        ReferencedRTRadiationRecordSequence: Iterable[SOPInstanceReferenceItem],
        RadiationDoseValuesParametersSequence: Iterable[RTDoseContributionRecordRadiationDoseValuesParametersItem] | None = ...,
        MeasuredMetersetToDoseMappingSequence: Iterable[MeasuredMetersetToDoseMappingItem] | None = ...,
    ) -> None: ...

class RTDoseContributionRecordRadiationDoseValuesParametersItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence, PS3.3 C.36.21."""

    ReferencedRadiationDoseIdentificationIndex: int
    RadiobiologicalDoseEffectFlag: Literal["YES", "NO"]
    EffectiveDoseCalculationMethodCategoryCodeSequence: OptCodes[EffectiveDoseCalculationMethodCategoryCodeItem] = ...
    EffectiveDoseCalculationMethodDescription: str | None = ...
    MetersetToDoseMappingSequence: Seq[RTDoseContributionRecordMetersetToDoseMappingItem]

    def __init__(
        self, *,
        ReferencedRadiationDoseIdentificationIndex: int,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"],
        EffectiveDoseCalculationMethodCategoryCodeSequence: Iterable[EffectiveDoseCalculationMethodCategoryCodeItem | CodedConcept] | None = ...,
        EffectiveDoseCalculationMethodDescription: str | None = ...,
        MetersetToDoseMappingSequence: Iterable[RTDoseContributionRecordMetersetToDoseMappingItem],
    ) -> None: ...

class RTDoseReferencedBrachyApplicationSetupItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBrachyApplicationSetupSequence, PS3.3 C.8.8.3."""

    ReferencedBrachyApplicationSetupNumber: int

    def __init__(
        self, *,
        ReferencedBrachyApplicationSetupNumber: int,
    ) -> None: ...

class RTDoseReferencedInstanceItem(Item):
    """Item of table C.8-39 in ReferencedInstanceSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class RTDoseReferencedRTPlanItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedPlanOverviewIndex: int | None = ...
    ReferencedFractionGroupSequence: OptSeq[ReferencedFractionGroupItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedPlanOverviewIndex: int | None = ...,
        ReferencedFractionGroupSequence: Iterable[ReferencedFractionGroupItem] | None = ...,
    ) -> None: ...

class RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBeamSequence, PS3.3 C.8.8.3."""

    ReferencedBeamNumber: int
    ReferencedControlPointSequence: OptSeq[ReferencedControlPointItem] = ...

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
        ReferencedControlPointSequence: Iterable[ReferencedControlPointItem] | None = ...,
    ) -> None: ...

class RTDoseReferencedTreatmentRecordReferencedBeamItem(Item):
    """Item of table C.8-39 in ReferencedTreatmentRecordSequence/ReferencedBeamSequence, PS3.3 C.8.8.3."""

    ReferencedBeamNumber: int

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
    ) -> None: ...

class RTDoseTreatmentSiteCodeItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence/TreatmentSiteCodeSequence, PS3.3 C.8.8.3."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    TreatmentSiteModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        TreatmentSiteModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class RTFractionSchemeDoseCalibrationConditionsItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBeamSequence/DoseCalibrationConditionsSequence, PS3.3 C.8.8.13."""

    AbsorbedDoseToMetersetRatio: Attr[float, AnyFD]
    DelineatedRadiationFieldSize: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    CalibrationReferencePointDepth: Attr[float, AnyFD]
    SourceToSurfaceDistance: Attr[float, AnyDS]
    CalibrationDateTime: Attr[DateTimeValue | None, AnyDT | None]

    def __init__(
        self, *,
        AbsorbedDoseToMetersetRatio: AnyFD,
        DelineatedRadiationFieldSize: ListFD | tuple[AnyFD, AnyFD],
        CalibrationReferencePointDepth: AnyFD,
        SourceToSurfaceDistance: AnyDS,
        CalibrationDateTime: AnyDT | None,
    ) -> None: ...

class RTFractionSchemeReferencedBeamItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBeamSequence, PS3.3 C.8.8.13."""

    ReferencedBeamNumber: int
    ReferencedDoseReferenceUID: Attr[UIDValue | None, str | None] = ...
    BeamDose: Attr[float | None, AnyDS | None] = ...
    BeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = ...
    AlternateBeamDose: Attr[float | None, AnyDS | None] = ...
    AlternateBeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = ...
    BeamMeterset: Attr[float | None, AnyDS | None] = ...
    BeamDeliveryDurationLimit: Attr[float | None, AnyFD | None] = ...
    DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = ...
    DoseCalibrationConditionsSequence: OptSeq[RTFractionSchemeDoseCalibrationConditionsItem] = ...
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
        ReferencedDoseReferenceUID: str | None = ...,
        BeamDose: AnyDS | None = ...,
        BeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = ...,
        AlternateBeamDose: AnyDS | None = ...,
        AlternateBeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] | None = ...,
        BeamMeterset: AnyDS | None = ...,
        BeamDeliveryDurationLimit: AnyFD | None = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = ...,
        DoseCalibrationConditionsSequence: Iterable[RTFractionSchemeDoseCalibrationConditionsItem] | None = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class RTFractionSchemeReferencedBrachyApplicationSetupItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedBrachyApplicationSetupSequence, PS3.3 C.8.8.13."""

    ReferencedBrachyApplicationSetupNumber: int
    BrachyApplicationSetupDoseSpecificationPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    BrachyApplicationSetupDose: Attr[float | None, AnyDS | None] = ...
    ReferencedDoseReferenceUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedBrachyApplicationSetupNumber: int,
        BrachyApplicationSetupDoseSpecificationPoint: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        BrachyApplicationSetupDose: AnyDS | None = ...,
        ReferencedDoseReferenceUID: str | None = ...,
    ) -> None: ...

class RTFractionSchemeReferencedDoseReferenceItem(Item):
    """Item of table C.8-49 in FractionGroupSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.13."""

    ReferencedDoseReferenceNumber: int
    ConstraintWeight: Attr[float | None, AnyDS | None] = ...
    DeliveryWarningDose: Attr[float | None, AnyDS | None] = ...
    DeliveryMaximumDose: Attr[float | None, AnyDS | None] = ...
    TargetMinimumDose: Attr[float | None, AnyDS | None] = ...
    TargetPrescriptionDose: Attr[float | None, AnyDS | None] = ...
    TargetMaximumDose: Attr[float | None, AnyDS | None] = ...
    TargetUnderdoseVolumeFraction: Attr[float | None, AnyDS | None] = ...
    OrganAtRiskFullVolumeDose: Attr[float | None, AnyDS | None] = ...
    OrganAtRiskLimitDose: Attr[float | None, AnyDS | None] = ...
    OrganAtRiskMaximumDose: Attr[float | None, AnyDS | None] = ...
    OrganAtRiskOverdoseVolumeFraction: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        ConstraintWeight: AnyDS | None = ...,
        DeliveryWarningDose: AnyDS | None = ...,
        DeliveryMaximumDose: AnyDS | None = ...,
        TargetMinimumDose: AnyDS | None = ...,
        TargetPrescriptionDose: AnyDS | None = ...,
        TargetMaximumDose: AnyDS | None = ...,
        TargetUnderdoseVolumeFraction: AnyDS | None = ...,
        OrganAtRiskFullVolumeDose: AnyDS | None = ...,
        OrganAtRiskLimitDose: AnyDS | None = ...,
        OrganAtRiskMaximumDose: AnyDS | None = ...,
        OrganAtRiskOverdoseVolumeFraction: AnyDS | None = ...,
    ) -> None: ...

class RTGeneralMachineVerificationFixationDeviceItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/PatientSetupSequence/FixationDeviceSequence, PS3.3 C.31.1."""

    AccessoryCode: str | None = ...
    FixationDeviceType: Literal["BITEBLOCK", "HEADFRAME", "MASK", "MOLD", "CAST", "HEADREST", "BREAST_BOARD", "BODY_FRAME", "VACUUM_MOLD", "WHOLE_BODY_POD", "RECTAL_BALLOON"] | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        FixationDeviceType: Literal["BITEBLOCK", "HEADFRAME", "MASK", "MOLD", "CAST", "HEADREST", "BREAST_BOARD", "BODY_FRAME", "VACUUM_MOLD", "WHOLE_BODY_POD", "RECTAL_BALLOON"] | None = ...,
    ) -> None: ...

class RTGeneralMachineVerificationPatientSetupItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/PatientSetupSequence, PS3.3 C.31.1."""

    PatientSetupNumber: int | None = ...
    FixationDeviceSequence: OptSeq[RTGeneralMachineVerificationFixationDeviceItem] = ...

    def __init__(
        self, *,
        PatientSetupNumber: int | None = ...,
        FixationDeviceSequence: Iterable[RTGeneralMachineVerificationFixationDeviceItem] | None = ...,
    ) -> None: ...

class RTGeneralPlanReferencedRTPlanItem(Item):
    """Item of table C.8-45 in ReferencedRTPlanSequence, PS3.3 C.8.8.9."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    RTPlanRelationship: str

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RTPlanRelationship: str,
    ) -> None: ...

class RTGeneralPlanTreatmentSiteCodeItem(Item):
    """Item of table C.8-45 in TreatmentSiteCodeSequence, PS3.3 C.8.8.9."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    TreatmentSiteModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        TreatmentSiteModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class RTImageApplicatorGeometryItem(Item):
    """Item of table C.8-38 in ExposureSequence/ApplicatorSequence/ApplicatorGeometrySequence, PS3.3 C.8.8.2."""

    ApplicatorApertureShape: str
    ApplicatorOpening: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningX: Attr[float | None, AnyFD | None] = ...
    ApplicatorOpeningY: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ApplicatorApertureShape: str,
        ApplicatorOpening: AnyFD | None = ...,
        ApplicatorOpeningX: AnyFD | None = ...,
        ApplicatorOpeningY: AnyFD | None = ...,
    ) -> None: ...

class RTImageApplicatorItem(Item):
    """Item of table C.8-38 in ExposureSequence/ApplicatorSequence, PS3.3 C.8.8.2."""

    ApplicatorID: str
    AccessoryCode: str | None = ...
    ApplicatorType: str
    ApplicatorGeometrySequence: OptSeq[RTImageApplicatorGeometryItem] = ...
    SourceToApplicatorMountingPositionDistance: Attr[float | None, AnyFD | None] = ...
    ApplicatorDescription: str | None = ...

    def __init__(
        self, *,
        ApplicatorID: str,
        AccessoryCode: str | None = ...,
        ApplicatorType: str,
        ApplicatorGeometrySequence: Iterable[RTImageApplicatorGeometryItem] | None = ...,
        SourceToApplicatorMountingPositionDistance: AnyFD | None = ...,
        ApplicatorDescription: str | None = ...,
    ) -> None: ...

class RTImageBeamLimitingDeviceItem(Item):
    """Item of table C.8-38 in ExposureSequence/BeamLimitingDeviceSequence, PS3.3 C.8.8.2."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    SourceToBeamLimitingDeviceDistance: Attr[float | None, AnyDS | None] = ...
    NumberOfLeafJawPairs: int
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        SourceToBeamLimitingDeviceDistance: AnyDS | None = ...,
        NumberOfLeafJawPairs: int,
        LeafPositionBoundaries: ListDS | tuple[AnyDS, ...] | None = ...,
        LeafJawPositions: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class RTImageBlockItem(Item):
    """Item of table C.8-38 in ExposureSequence/BlockSequence, PS3.3 C.8.8.2."""

    BlockTrayID: str | None = ...
    TrayAccessoryCode: str | None = ...
    AccessoryCode: str | None = ...
    SourceToBlockTrayDistance: Attr[float | None, AnyDS | None]
    BlockType: Literal["SHIELDING", "APERTURE"]
    BlockDivergence: Literal["PRESENT", "ABSENT"] | None
    BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...
    BlockNumber: int = ...
    BlockName: str | None = ...
    MaterialID: str | None
    BlockThickness: Attr[float | None, AnyDS | None] = ...
    BlockNumberOfPoints: int | None
    BlockData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None]

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        TrayAccessoryCode: str | None = ...,
        AccessoryCode: str | None = ...,
        SourceToBlockTrayDistance: AnyDS | None,
        BlockType: Literal["SHIELDING", "APERTURE"],
        BlockDivergence: Literal["PRESENT", "ABSENT"] | None,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...,
        BlockNumber: int = ...,
        BlockName: str | None = ...,
        MaterialID: str | None,
        BlockThickness: AnyDS | None = ...,
        BlockNumberOfPoints: int | None,
        BlockData: ListDS | tuple[AnyDS, ...] | None,
    ) -> None: ...

class RTImageFrameContextItem(Item):
    """Item of table C.36.2.4.11-1 in RTImageFrameContextSequence, PS3.3 C.36.2.4.11."""

    RTImageScopeSequence: Seq[RTPatientPositionScopeWithLegacySupportItem]
    RTRadiationSetDeliveryNumber: int | None = ...
    ClinicalFractionNumber: int | None = ...

    def __init__(
        self, *,
        RTImageScopeSequence: Iterable[RTPatientPositionScopeWithLegacySupportItem],
        RTRadiationSetDeliveryNumber: int | None = ...,
        ClinicalFractionNumber: int | None = ...,
    ) -> None: ...

class RTImageFrameGeneralContentItem(Item):
    """Item of table C.36.2.4.8-1 in RTImageFrameGeneralContentSequence, PS3.3 C.36.2.4.8."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    ReferencedTreatmentPositionIndex: int | None = ...
    StartCumulativeMeterset: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        ReferencedTreatmentPositionIndex: int | None = ...,
        StartCumulativeMeterset: AnyFD | None = ...,
    ) -> None: ...

class RTImageFrameRadiationAcquisitionItem(Item):
    """Item of table C.36.2.4.10-1 in RTImageFrameRadiationAcquisitionSequence, PS3.3 C.36.2.4.10."""

    RTImageFramekVRadiationAcquisitionSequence: OptSeq[KVRadiationImageAcquisitionParametersItem] = ...
    RTImageFrameMVRadiationAcquisitionSequence: OptSeq[MVRadiationImageAcquisitionParametersItem] = ...

    def __init__(
        self, *,
        RTImageFramekVRadiationAcquisitionSequence: Iterable[KVRadiationImageAcquisitionParametersItem] | None = ...,
        RTImageFrameMVRadiationAcquisitionSequence: Iterable[MVRadiationImageAcquisitionParametersItem] | None = ...,
    ) -> None: ...

class RTImageGeneralAccessoryItem(Item):
    """Item of table C.8-38 in ExposureSequence/GeneralAccessorySequence, PS3.3 C.8.8.2."""

    GeneralAccessoryNumber: int = ...
    GeneralAccessoryID: str
    GeneralAccessoryDescription: str | None = ...
    GeneralAccessoryType: str | None = ...
    AccessoryCode: str | None = ...
    SourceToGeneralAccessoryDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        GeneralAccessoryNumber: int = ...,
        GeneralAccessoryID: str,
        GeneralAccessoryDescription: str | None = ...,
        GeneralAccessoryType: str | None = ...,
        AccessoryCode: str | None = ...,
        SourceToGeneralAccessoryDistance: AnyFD | None = ...,
    ) -> None: ...

class RTImagePrimaryFluenceModeItem(Item):
    """Item of table C.8-38 in ExposureSequence/PrimaryFluenceModeSequence, PS3.3 C.8.8.2."""

    FluenceMode: Literal["STANDARD", "NON_STANDARD"]
    FluenceModeID: str | None = ...

    def __init__(
        self, *,
        FluenceMode: Literal["STANDARD", "NON_STANDARD"],
        FluenceModeID: str | None = ...,
    ) -> None: ...

class RTIonBeamsApplicatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ApplicatorSequence, PS3.3 C.8.8.25."""

    ApplicatorID: str
    AccessoryCode: str | None = ...
    ApplicatorType: str
    ApplicatorDescription: str | None = ...

    def __init__(
        self, *,
        ApplicatorID: str,
        AccessoryCode: str | None = ...,
        ApplicatorType: str,
        ApplicatorDescription: str | None = ...,
    ) -> None: ...

class RTIonBeamsBlockSlabItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBlockSequence/BlockSlabSequence, PS3.3 C.8.8.25."""

    BlockSlabNumber: int = ...
    BlockSlabThickness: Attr[float | None, AnyDS | None] = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        BlockSlabNumber: int = ...,
        BlockSlabThickness: AnyDS | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTIonBeamsGeneralAccessoryItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.25."""

    GeneralAccessoryNumber: int = ...
    GeneralAccessoryID: str
    GeneralAccessoryDescription: str | None = ...
    GeneralAccessoryType: str | None = ...
    AccessoryCode: str | None = ...
    IsocenterToGeneralAccessoryDistance: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        GeneralAccessoryNumber: int = ...,
        GeneralAccessoryID: str,
        GeneralAccessoryDescription: str | None = ...,
        GeneralAccessoryType: str | None = ...,
        AccessoryCode: str | None = ...,
        IsocenterToGeneralAccessoryDistance: AnyDS | None = ...,
    ) -> None: ...

class RTIonBeamsIonWedgePositionItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/IonWedgePositionSequence, PS3.3 C.8.8.25."""

    ReferencedWedgeNumber: int
    WedgePosition: Literal["IN", "OUT"]
    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedWedgeNumber: int,
        WedgePosition: Literal["IN", "OUT"],
        WedgeThinEdgePosition: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsLateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedLateralSpreadingDeviceNumber: int
    LateralSpreadingDeviceSetting: str
    IsocenterToLateralSpreadingDeviceDistance: Attr[float | None, AnyFD | None] = ...
    LateralSpreadingDeviceWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedLateralSpreadingDeviceNumber: int,
        LateralSpreadingDeviceSetting: str,
        IsocenterToLateralSpreadingDeviceDistance: AnyFD | None = ...,
        LateralSpreadingDeviceWaterEquivalentThickness: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsRangeModulatorSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/RangeModulatorSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedRangeModulatorNumber: int
    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = ...
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = ...
    RangeModulatorGatingStartWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...
    RangeModulatorGatingStopWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...
    IsocenterToRangeModulatorDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedRangeModulatorNumber: int,
        RangeModulatorGatingStartValue: AnyFD | None = ...,
        RangeModulatorGatingStopValue: AnyFD | None = ...,
        RangeModulatorGatingStartWaterEquivalentThickness: AnyFD | None = ...,
        RangeModulatorGatingStopWaterEquivalentThickness: AnyFD | None = ...,
        IsocenterToRangeModulatorDistance: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsRangeShifterSettingsItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/RangeShifterSettingsSequence, PS3.3 C.8.8.25."""

    ReferencedRangeShifterNumber: int
    RangeShifterSetting: str
    IsocenterToRangeShifterDistance: Attr[float | None, AnyFD | None] = ...
    RangeShifterWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedRangeShifterNumber: int,
        RangeShifterSetting: str,
        IsocenterToRangeShifterDistance: AnyFD | None = ...,
        RangeShifterWaterEquivalentThickness: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsReferencedBolusItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.25."""

    ReferencedROINumber: int
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTIonBeamsReferencedDoseReferenceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence/ReferencedDoseReferenceSequence, PS3.3 C.8.8.25."""

    ReferencedDoseReferenceNumber: int
    CumulativeDoseReferenceCoefficient: Attr[float | None, AnyDS | None]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        CumulativeDoseReferenceCoefficient: AnyDS | None,
    ) -> None: ...

class RTIonBeamsReferencedReferenceImageItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/ReferencedReferenceImageSequence, PS3.3 C.8.8.25."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferenceImageNumber: int

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferenceImageNumber: int,
    ) -> None: ...

class RTIonBeamsSessionRecordApplicatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ApplicatorSequence, PS3.3 C.8.8.26."""

    ApplicatorID: str
    AccessoryCode: str | None = ...
    ApplicatorType: str
    ApplicatorDescription: str | None = ...

    def __init__(
        self, *,
        ApplicatorID: str,
        AccessoryCode: str | None = ...,
        ApplicatorType: str,
        ApplicatorDescription: str | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.8.8.26."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    NumberOfLeafJawPairs: int

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        NumberOfLeafJawPairs: int,
    ) -> None: ...

class RTIonBeamsSessionRecordCorrectedParameterItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/CorrectedParameterSequence, PS3.3 C.8.8.26."""

    ParameterSequencePointer: Attr[Tag, AnyAT]
    ParameterItemIndex: int
    ParameterPointer: Attr[Tag, AnyAT]
    CorrectionValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        ParameterSequencePointer: AnyAT,
        ParameterItemIndex: int,
        ParameterPointer: AnyAT,
        CorrectionValue: AnyFD,
    ) -> None: ...

class RTIonBeamsSessionRecordGeneralAccessoryItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/GeneralAccessorySequence, PS3.3 C.8.8.26."""

    GeneralAccessoryNumber: int = ...
    GeneralAccessoryID: str
    GeneralAccessoryDescription: str | None = ...
    GeneralAccessoryType: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        GeneralAccessoryNumber: int = ...,
        GeneralAccessoryID: str,
        GeneralAccessoryDescription: str | None = ...,
        GeneralAccessoryType: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordIonWedgePositionItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/IonWedgePositionSequence, PS3.3 C.8.8.26."""

    ReferencedWedgeNumber: int
    WedgePosition: Literal["IN", "OUT"]
    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedWedgeNumber: int,
        WedgePosition: Literal["IN", "OUT"],
        WedgeThinEdgePosition: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedLateralSpreadingDeviceNumber: int
    LateralSpreadingDeviceSetting: str

    def __init__(
        self, *,
        ReferencedLateralSpreadingDeviceNumber: int,
        LateralSpreadingDeviceSetting: str,
    ) -> None: ...

class RTIonBeamsSessionRecordOverrideItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/OverrideSequence, PS3.3 C.8.8.26."""

    ParameterSequencePointer: Attr[Tag, AnyAT]
    OverrideParameterPointer: Attr[Tag, AnyAT]
    ParameterItemIndex: int
    ParameterValueNumber: int | None = ...
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None]
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OverrideReason: str | None = ...

    def __init__(
        self, *,
        ParameterSequencePointer: AnyAT,
        OverrideParameterPointer: AnyAT,
        ParameterItemIndex: int,
        ParameterValueNumber: int | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OverrideReason: str | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordRangeModulatorSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/RangeModulatorSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedRangeModulatorNumber: int
    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = ...
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedRangeModulatorNumber: int,
        RangeModulatorGatingStartValue: AnyFD | None = ...,
        RangeModulatorGatingStopValue: AnyFD | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordRangeShifterSettingsItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence/RangeShifterSettingsSequence, PS3.3 C.8.8.26."""

    ReferencedRangeShifterNumber: int
    RangeShifterSetting: str

    def __init__(
        self, *,
        ReferencedRangeShifterNumber: int,
        RangeShifterSetting: str,
    ) -> None: ...

class RTIonBeamsSessionRecordRecordedBlockItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedBlockSequence, PS3.3 C.8.8.26."""

    BlockTrayID: str | None = ...
    AccessoryCode: str | None = ...
    ReferencedBlockNumber: int
    BlockName: str | None = ...
    NumberOfBlockSlabItems: int | None = ...
    RecordedBlockSlabSequence: OptSeq[RecordedBlockSlabItem] = ...

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        AccessoryCode: str | None = ...,
        ReferencedBlockNumber: int,
        BlockName: str | None = ...,
        NumberOfBlockSlabItems: int | None = ...,
        RecordedBlockSlabSequence: Iterable[RecordedBlockSlabItem] | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordRecordedCompensatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedCompensatorSequence, PS3.3 C.8.8.26."""

    ReferencedCompensatorNumber: int
    CompensatorID: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedCompensatorNumber: int,
        CompensatorID: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordRecordedWedgeItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedWedgeSequence, PS3.3 C.8.8.26."""

    WedgeNumber: int = ...
    WedgeType: str | None
    WedgeID: str | None = ...
    AccessoryCode: str | None = ...
    WedgeAngle: int | None
    WedgeOrientation: Attr[float | None, AnyDS | None]

    def __init__(
        self, *,
        WedgeNumber: int = ...,
        WedgeType: str | None,
        WedgeID: str | None = ...,
        AccessoryCode: str | None = ...,
        WedgeAngle: int | None,
        WedgeOrientation: AnyDS | None,
    ) -> None: ...

class RTIonBeamsSessionRecordReferencedBolusItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedBolusSequence, PS3.3 C.8.8.26."""

    ReferencedROINumber: int
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedCalculatedDoseReferenceSequence, PS3.3 C.8.8.26."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedCalculatedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedCalculatedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceDoseValue: AnyDS,
    ) -> None: ...

class RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/ReferencedMeasuredDoseReferenceSequence, PS3.3 C.8.8.26."""

    ReferencedDoseReferenceNumber: int | None = ...
    ReferencedMeasuredDoseReferenceNumber: int | None = ...
    MeasuredDoseValue: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        ReferencedMeasuredDoseReferenceNumber: int | None = ...,
        MeasuredDoseValue: AnyDS,
    ) -> None: ...

class RTIonMachineVerificationBeamLimitingDevicePositionItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/BeamLimitingDevicePositionSequence, PS3.3 C.31.3."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...
    LeafJawPositions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...,
        LeafJawPositions: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class RTIonMachineVerificationRecordedLateralSpreadingDeviceItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedLateralSpreadingDeviceSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = ...
    LateralSpreadingDeviceID: str | None = ...
    ReferencedLateralSpreadingDeviceNumber: int | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        LateralSpreadingDeviceID: str | None = ...,
        ReferencedLateralSpreadingDeviceNumber: int | None = ...,
    ) -> None: ...

class RTIonMachineVerificationRecordedRangeModulatorItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedRangeModulatorSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = ...
    RangeModulatorID: str | None = ...
    RangeModulatorType: str | None = ...
    BeamCurrentModulationID: str | None = ...
    ReferencedRangeModulatorNumber: int | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        RangeModulatorID: str | None = ...,
        RangeModulatorType: str | None = ...,
        BeamCurrentModulationID: str | None = ...,
        ReferencedRangeModulatorNumber: int | None = ...,
    ) -> None: ...

class RTIonMachineVerificationRecordedRangeShifterItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedRangeShifterSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = ...
    RangeShifterID: str | None = ...
    ReferencedRangeShifterNumber: int | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        RangeShifterID: str | None = ...,
        ReferencedRangeShifterNumber: int | None = ...,
    ) -> None: ...

class RTIonMachineVerificationRecordedSnoutItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/RecordedSnoutSequence, PS3.3 C.31.3."""

    AccessoryCode: str | None = ...
    SnoutID: str | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        SnoutID: str | None = ...,
    ) -> None: ...

class RTIonToleranceTablesBeamLimitingDeviceToleranceItem(Item):
    """Item of table C.8.8.24-1 in IonToleranceTableSequence/BeamLimitingDeviceToleranceSequence, PS3.3 C.8.8.24."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    BeamLimitingDevicePositionTolerance: Attr[float, AnyDS]

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        BeamLimitingDevicePositionTolerance: AnyDS,
    ) -> None: ...

class RTPatientPositionDisplacementItem(Item):
    """Item of table C.36.2.3.2-1 in RTPatientPositionDisplacementSequence, PS3.3 C.36.2.3.2."""

    DisplacementReferenceLabel: str | None = ...
    DisplacementReferenceLocationCodeSequence: Codes[CodeSequenceItem]
    ConceptualVolumeSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationItem]
    DisplacementMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]]
    PatientSupportDisplacementSequence: OptSeq[PatientSupportPositionItem]

    def __init__(
        self, *,
        DisplacementReferenceLabel: str | None = ...,
        DisplacementReferenceLocationCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem] | None,
        DisplacementMatrix: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD],
        PatientSupportDisplacementSequence: Iterable[PatientSupportPositionItem] | None,
    ) -> None: ...

class RTPatientPositionItem(Item):
    """Item of table C.36.2.3.2-1, PS3.3 C.36.2.3.2."""

    PatientOrientationCodeSequence: Codes[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem]
    PatientEquipmentRelationshipCodeSequence: Codes[CodeSequenceItem]
    RTPatientPositionSequence: OptSeq[PatientToEquipmentRelationshipItem] = ...
    RTPatientPositionDisplacementSequence: OptSeq[RTPatientPositionDisplacementItem] = ...

    def __init__(
        self, *,
        PatientOrientationCodeSequence: Iterable[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem | CodedConcept],
        PatientEquipmentRelationshipCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        RTPatientPositionSequence: Iterable[PatientToEquipmentRelationshipItem] | None = ...,
        RTPatientPositionDisplacementSequence: Iterable[RTPatientPositionDisplacementItem] | None = ...,
    ) -> None: ...

class RTPatientPositionScopeReferencedRTRadiationSetItem(Item):
    """Item of table C.36.2.3.1-1 in ReferencedRTRadiationSetSequence, PS3.3 C.36.2.3.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = ...
    TreatmentPositionGroupSequence: OptSeq[RTPatientPositionScopeTreatmentPositionGroupItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        TreatmentPositionGroupSequence: Iterable[RTPatientPositionScopeTreatmentPositionGroupItem] | None = ...,
    ) -> None: ...

class RTPatientPositionScopeTreatmentPositionGroupItem(Item):
    """Item of table C.36.2.3.1-1 in ReferencedRTRadiationSetSequence/TreatmentPositionGroupSequence, PS3.3 C.36.2.3.1."""

    ReferencedTreatmentPositionGroupUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedTreatmentPositionGroupUID: str,
    ) -> None: ...

class RTPatientPositionScopeWithLegacySupportBeamItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTPlanSequence/BeamSequence, PS3.3 C.36.2.3.3."""

    ReferencedBeamNumber: int

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
    ) -> None: ...

class RTPatientPositionScopeWithLegacySupportItem(Item):
    """Item of table C.36.2.3.3-1, PS3.3 C.36.2.3.3."""

    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRTRadiationSetSequence: OptSeq[RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem] = ...
    ReferencedRTPlanSequence: OptSeq[RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem] = ...

    def __init__(
        self, *,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRTRadiationSetSequence: Iterable[RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem] | None = ...,
        ReferencedRTPlanSequence: Iterable[RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem] | None = ...,
    ) -> None: ...

class RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTPlanSequence, PS3.3 C.36.2.3.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    BeamSequence: OptSeq[RTPatientPositionScopeWithLegacySupportBeamItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        BeamSequence: Iterable[RTPatientPositionScopeWithLegacySupportBeamItem] | None = ...,
    ) -> None: ...

class RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTRadiationSetSequence, PS3.3 C.36.2.3.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = ...
    TreatmentPositionGroupSequence: OptSeq[RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        TreatmentPositionGroupSequence: Iterable[RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem] | None = ...,
    ) -> None: ...

class RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTRadiationSetSequence/TreatmentPositionGroupSequence, PS3.3 C.36.2.3.3."""

    ReferencedTreatmentPositionGroupUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedTreatmentPositionGroupUID: str,
    ) -> None: ...

class RTPhysicianIntentItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence, PS3.3 C.36.5."""

    RTPhysicianIntentIndex: int = ...
    TreatmentSite: str
    TreatmentSiteCodeSequence: OptCodes[RTPhysicianIntentTreatmentSiteCodeItem]
    RTPhysicianIntentNarrative: str | None
    RTTreatmentIntentType: str | None
    RTPhysicianIntentPredecessorSequence: OptSeq[RTPhysicianIntentPredecessorItem] = ...
    RTTreatmentApproachLabel: str | None
    RTProtocolCodeSequence: OptCodes[CodeSequenceItem]
    RTDiagnosisCodeSequence: OptCodes[CodeSequenceItem]
    RTPhysicianIntentInputInstanceSequence: OptSeq[RelatedInformationEntitiesItem]

    def __init__(
        self, *,
        RTPhysicianIntentIndex: int = ...,
        TreatmentSite: str,
        TreatmentSiteCodeSequence: Iterable[RTPhysicianIntentTreatmentSiteCodeItem | CodedConcept] | None,
        RTPhysicianIntentNarrative: str | None,
        RTTreatmentIntentType: str | None,
        RTPhysicianIntentPredecessorSequence: Iterable[RTPhysicianIntentPredecessorItem] | None = ...,
        RTTreatmentApproachLabel: str | None,
        RTProtocolCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        RTDiagnosisCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        RTPhysicianIntentInputInstanceSequence: Iterable[RelatedInformationEntitiesItem] | None,
    ) -> None: ...

class RTPhysicianIntentPredecessorItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence/RTPhysicianIntentPredecessorSequence, PS3.3 C.36.5."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReasonForSuperseding: str | None

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReasonForSuperseding: str | None,
    ) -> None: ...

class RTPhysicianIntentTreatmentSiteCodeItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence/TreatmentSiteCodeSequence, PS3.3 C.36.5."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    TreatmentSiteModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        TreatmentSiteModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
    ) -> None: ...

class RTPrescriptionItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence, PS3.3 C.36.6."""

    RTPrescriptionLabel: str
    RTPrescriptionIndex: int = ...
    ReferencedRTPhysicianIntentIndex: int | None = ...
    ReferencedParentRTPrescriptionIndex: int | None = ...
    ReferencedDosimetricObjectivesSequence: OptSeq[ReferencedDosimetricObjectivesItem]
    RTAnatomicPrescriptionSequence: Seq[RTAnatomicPrescriptionItem]
    ReferencedRTTreatmentPhaseSequence: OptSeq[ReferencedRTTreatmentPhaseItem] = ...
    FractionBasedRelationshipSequence: OptSeq[FractionBasedRelationshipItem]
    PriorTreatmentDoseDescription: str | None
    PriorTreatmentReferenceSequence: OptSeq[SOPInstanceReferenceItem]
    PlanningInputInformationSequence: OptSeq[RelatedInformationEntitiesItem]
    PrescriptionNotes: str | None = ...
    NumberOfFractions: int | None = ...
    IntendedDeliveryDuration: int | None = ...
    FractionationNotes: str | None = ...
    DeliveryTimeStructureCodeSequence: OptCodes[CodeSequenceItem] = ...
    FractionPatternSequence: OptSeq[FractionPatternItem] = ...
    TreatmentTechniqueNotes: str | None = ...
    RadiotherapyTreatmentType: Literal["TELETHERAPY", "BRACHYTHERAPY"] | None = ...
    TeletherapyRadiationType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    BrachytherapySourceType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    RTTreatmentTechniqueCodeSequence: OptCodes[CodeSequenceItem] = ...
    PatientTreatmentOrientationSequence: OptSeq[PatientOrientationAndEquipmentRelationshipItem]
    PrescriptionNotesSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        RTPrescriptionLabel: str,
        RTPrescriptionIndex: int = ...,
        ReferencedRTPhysicianIntentIndex: int | None = ...,
        ReferencedParentRTPrescriptionIndex: int | None = ...,
        ReferencedDosimetricObjectivesSequence: Iterable[ReferencedDosimetricObjectivesItem] | None,
        RTAnatomicPrescriptionSequence: Iterable[RTAnatomicPrescriptionItem],
        ReferencedRTTreatmentPhaseSequence: Iterable[ReferencedRTTreatmentPhaseItem] | None = ...,
        FractionBasedRelationshipSequence: Iterable[FractionBasedRelationshipItem] | None,
        PriorTreatmentDoseDescription: str | None,
        PriorTreatmentReferenceSequence: Iterable[SOPInstanceReferenceItem] | None,
        PlanningInputInformationSequence: Iterable[RelatedInformationEntitiesItem] | None,
        PrescriptionNotes: str | None = ...,
        NumberOfFractions: int | None = ...,
        IntendedDeliveryDuration: int | None = ...,
        FractionationNotes: str | None = ...,
        DeliveryTimeStructureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        FractionPatternSequence: Iterable[FractionPatternItem] | None = ...,
        TreatmentTechniqueNotes: str | None = ...,
        RadiotherapyTreatmentType: Literal["TELETHERAPY", "BRACHYTHERAPY"] | None = ...,
        TeletherapyRadiationType: list[str] | tuple[str, ...] | None = ...,
        BrachytherapySourceType: list[str] | tuple[str, ...] | None = ...,
        RTTreatmentTechniqueCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PatientTreatmentOrientationSequence: Iterable[PatientOrientationAndEquipmentRelationshipItem] | None,
        PrescriptionNotesSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class RTROIIdentificationCodeItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RTROIIdentificationCodeSequence, PS3.3 C.8.8.8."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    SegmentedPropertyTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        SegmentedPropertyTypeModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
    ) -> None: ...

class RTROIObservationsItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence, PS3.3 C.8.8.8."""

    ObservationNumber: int = ...
    ReferencedROINumber: int
    ROIObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ROIObservationContextCodeSequence: OptCodes[CodeSequenceItem] = ...
    RTRelatedROISequence: OptSeq[RTRelatedROIItem] = ...
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = ...
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = ...
    RTROIIdentificationCodeSequence: OptCodes[RTROIIdentificationCodeItem] = ...
    TherapeuticRoleCategoryCodeSequence: OptCodes[CodeSequenceItem] = ...
    TherapeuticRoleTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    RelatedRTROIObservationsSequence: OptSeq[RelatedRTROIObservationsItem] = ...
    RTROIInterpretedType: str | None
    ROIInterpreter: Attr[PersonNameValue | None, AnyPN | None]
    ROIInterpreterSequence: OptSeq[IdentifiedPersonOrDeviceItem] = ...
    MaterialID: str | None = ...
    ROIPhysicalPropertiesSequence: OptSeq[ROIPhysicalPropertiesItem] = ...

    def __init__(
        self, *,
        ObservationNumber: int = ...,
        ReferencedROINumber: int,
        ROIObservationDateTime: AnyDT | None = ...,
        ROIObservationContextCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RTRelatedROISequence: Iterable[RTRelatedROIItem] | None = ...,
        AnatomicRegionSequence: Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept] | None = ...,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RTROIIdentificationCodeSequence: Iterable[RTROIIdentificationCodeItem | CodedConcept] | None = ...,
        TherapeuticRoleCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TherapeuticRoleTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RelatedRTROIObservationsSequence: Iterable[RelatedRTROIObservationsItem] | None = ...,
        RTROIInterpretedType: str | None,
        ROIInterpreter: AnyPN | None,
        ROIInterpreterSequence: Iterable[IdentifiedPersonOrDeviceItem] | None = ...,
        MaterialID: str | None = ...,
        ROIPhysicalPropertiesSequence: Iterable[ROIPhysicalPropertiesItem] | None = ...,
    ) -> None: ...

class RTRadiationCommonBaseDefinitionSourceItem(Item):
    """Item of table C.36.2.1.6-1 in DefinitionSourceSequence, PS3.3 C.36.2.1.6."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedBeamNumber: int

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedBeamNumber: int,
    ) -> None: ...

class RTRadiationRecordCommonOverrideItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence/OverrideSequence, PS3.3 C.36.22."""

    OperatorIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem]
    OverrideDateTime: Attr[DateTimeValue, AnyDT]
    OverrideReason: str | None
    AlternateValueSequence: OptSeq[ContentMacroItem]

    def __init__(
        self, *,
        OperatorIdentificationSequence: Iterable[IdentifiedPersonOrDeviceItem],
        OverrideDateTime: AnyDT,
        OverrideReason: str | None,
        AlternateValueSequence: Iterable[ContentMacroItem] | None,
    ) -> None: ...

class RTRadiationSalvageRecordControlPointItem(Item):
    """Item of table C.36.23-1 in RTRadiationSalvageRecordControlPointSequence, PS3.3 C.36.23."""

    RTControlPointIndex: int = ...
    CumulativeMeterset: Attr[float | None, AnyFD | None] = ...
    ReferencedTreatmentPositionIndex: int | None = ...
    RecordedRTControlPointDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ReferencedRadiationRTControlPointIndex: int | None = ...
    ReferencedRadiationGenerationModeIndex: int | None = ...

    def __init__(
        self, *,
        RTControlPointIndex: int = ...,
        CumulativeMeterset: AnyFD | None = ...,
        ReferencedTreatmentPositionIndex: int | None = ...,
        RecordedRTControlPointDateTime: AnyDT | None = ...,
        ReferencedRadiationRTControlPointIndex: int | None = ...,
        ReferencedRadiationGenerationModeIndex: int | None = ...,
    ) -> None: ...

class RTRadiationSetTreatmentPositionGroupItem(Item):
    """Item of table C.36.10-1 in TreatmentPositionGroupSequence, PS3.3 C.36.10."""

    TreatmentPositionGroupUID: Attr[UIDValue, str]
    TreatmentPositionGroupLabel: str
    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        TreatmentPositionGroupUID: str,
        TreatmentPositionGroupLabel: str,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class RTRadiationTaskItem(Item):
    """Item of table C.36.24-1 in RTRadiationTaskSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem]
    RTDeliveryStartPatientPositionSequence: OptSeq[RTPatientPositionItem]
    TreatmentDeliveryContinuationFlag: Literal["YES", "NO"]
    ContinuationStartMeterset: Attr[float | None, AnyFD | None] = ...
    ContinuationEndMeterset: Attr[float | None, AnyFD | None] = ...
    RadiationOrderIndex: int | None
    ReferencedRTTreatmentPreparationSequence: OptSeq[SOPInstanceReferenceItem]
    DeviceMotionControlSequence: OptSeq[DeviceMotionControlItem] = ...

    def __init__(
        self, *,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem],
        RTDeliveryStartPatientPositionSequence: Iterable[RTPatientPositionItem] | None,
        TreatmentDeliveryContinuationFlag: Literal["YES", "NO"],
        ContinuationStartMeterset: AnyFD | None = ...,
        ContinuationEndMeterset: AnyFD | None = ...,
        RadiationOrderIndex: int | None,
        ReferencedRTTreatmentPreparationSequence: Iterable[SOPInstanceReferenceItem] | None,
        DeviceMotionControlSequence: Iterable[DeviceMotionControlItem] | None = ...,
    ) -> None: ...

class RTReferencedSeriesItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence/RTReferencedStudySequence/RTReferencedSeriesSequence, PS3.3 C.8.8.5."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ContourImageSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ContourImageSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class RTReferencedStudyItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence/RTReferencedStudySequence, PS3.3 C.8.8.5."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    RTReferencedSeriesSequence: Seq[RTReferencedSeriesItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RTReferencedSeriesSequence: Iterable[RTReferencedSeriesItem],
    ) -> None: ...

class RTRelatedROIItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RTRelatedROISequence, PS3.3 C.8.8.8."""

    ReferencedROINumber: int
    RTROIRelationship: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int,
        RTROIRelationship: str | None = ...,
    ) -> None: ...

class RTSegmentAnnotationItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence, PS3.3 C.36.8."""

    RTSegmentAnnotationIndex: int = ...
    EntityLongLabel: str
    EntityDescription: str | None = ...
    ReferencedSegmentReferenceIndex: int
    SegmentAnnotationCategoryCodeSequence: OptCodes[CodeSequenceItem]
    SegmentAnnotationTypeCodeSequence: OptCodes[SegmentAnnotationTypeCodeItem] = ...
    SegmentationCreationTemplateLabel: str | None = ...
    SegmentedRTAccessoryDeviceSequence: OptSeq[SegmentedRTAccessoryDeviceItem]
    SegmentCharacteristicsPrecedence: int | None
    SegmentCharacteristicsSequence: OptSeq[ContentItemWithModifiersItem] = ...
    RecommendedDisplayGrayscaleValue: int | None = ...
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    RecommendedPresentationOpacity: Attr[float | None, AnyFD | None] = ...
    RecommendedPresentationType: str | None = ...

    def __init__(
        self, *,
        RTSegmentAnnotationIndex: int = ...,
        EntityLongLabel: str,
        EntityDescription: str | None = ...,
        ReferencedSegmentReferenceIndex: int,
        SegmentAnnotationCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        SegmentAnnotationTypeCodeSequence: Iterable[SegmentAnnotationTypeCodeItem | CodedConcept] | None = ...,
        SegmentationCreationTemplateLabel: str | None = ...,
        SegmentedRTAccessoryDeviceSequence: Iterable[SegmentedRTAccessoryDeviceItem] | None,
        SegmentCharacteristicsPrecedence: int | None,
        SegmentCharacteristicsSequence: Iterable[ContentItemWithModifiersItem] | None = ...,
        RecommendedDisplayGrayscaleValue: int | None = ...,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        RecommendedPresentationOpacity: AnyFD | None = ...,
        RecommendedPresentationType: str | None = ...,
    ) -> None: ...

class RTToleranceSetItem(Item):
    """Item of table C.36.2.2.17-1, PS3.3 C.36.2.2.17."""

    RTToleranceSetLabel: str
    AttributeToleranceValuesSequence: OptSeq[AttributeToleranceValuesItem]
    PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"]
    PatientSupportPositionDeviceToleranceSequence: OptSeq[PatientSupportPositionDeviceToleranceItem] = ...

    def __init__(
        self, *,
        RTToleranceSetLabel: str,
        AttributeToleranceValuesSequence: Iterable[AttributeToleranceValuesItem] | None,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"],
        PatientSupportPositionDeviceToleranceSequence: Iterable[PatientSupportPositionDeviceToleranceItem] | None = ...,
    ) -> None: ...

class RTToleranceTablesBeamLimitingDeviceToleranceItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence/BeamLimitingDeviceToleranceSequence, PS3.3 C.8.8.11."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    BeamLimitingDevicePositionTolerance: Attr[float, AnyDS]

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        BeamLimitingDevicePositionTolerance: AnyDS,
    ) -> None: ...

class RTTreatmentMachineRecordTreatmentMachineItem(Item):
    """Item of table C.8-54 in TreatmentMachineSequence, PS3.3 C.8.8.18."""

    TreatmentMachineName: str | None
    Manufacturer: str | None
    InstitutionName: str | None
    InstitutionAddress: str | None = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    ManufacturerModelName: str | None
    DeviceSerialNumber: str | None
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...

    def __init__(
        self, *,
        TreatmentMachineName: str | None,
        Manufacturer: str | None,
        InstitutionName: str | None,
        InstitutionAddress: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ManufacturerModelName: str | None,
        DeviceSerialNumber: str | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
    ) -> None: ...

class RTTreatmentPhaseIntervalItem(Item):
    """Item of table C.36.2.1.3-1 in RTTreatmentPhaseIntervalSequence, PS3.3 C.36.2.1.3."""

    BasisRTTreatmentPhaseIndex: int
    RelatedRTTreatmentPhaseIndex: int
    TemporalRelationshipIntervalAnchor: Literal["START", "END"] | None = ...
    MinimumNumberOfIntervalDays: Attr[float | None, AnyFD | None]
    MaximumNumberOfIntervalDays: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        BasisRTTreatmentPhaseIndex: int,
        RelatedRTTreatmentPhaseIndex: int,
        TemporalRelationshipIntervalAnchor: Literal["START", "END"] | None = ...,
        MinimumNumberOfIntervalDays: AnyFD | None,
        MaximumNumberOfIntervalDays: AnyFD | None,
    ) -> None: ...

class RTTreatmentPhaseItem(Item):
    """Item of table C.36.2.1.2-1, PS3.3 C.36.2.1.2."""

    RTTreatmentPhaseIndex: int
    RTTreatmentPhaseUID: Attr[UIDValue | None, str | None]
    EntityLabel: str
    EntityName: str | None = ...
    EntityDescription: str | None = ...
    IntendedPhaseStartDate: Attr[DateValue | None, AnyDA | None]
    IntendedPhaseEndDate: Attr[DateValue | None, AnyDA | None]

    def __init__(
        self, *,
        RTTreatmentPhaseIndex: int,
        RTTreatmentPhaseUID: str | None,
        EntityLabel: str,
        EntityName: str | None = ...,
        EntityDescription: str | None = ...,
        IntendedPhaseStartDate: AnyDA | None,
        IntendedPhaseEndDate: AnyDA | None,
    ) -> None: ...

class RadiationGenerationModeMacroItem(Item):
    """Item of table C.36.2.2.7-1, PS3.3 C.36.2.2.7."""

    NumberOfRadiationGenerationModes: int | None = ...
    RadiationGenerationModeSequence: OptSeq[RadiationGenerationModeRadiationGenerationModeItem] = ...

    def __init__(
        self, *,
        NumberOfRadiationGenerationModes: int | None = ...,
        RadiationGenerationModeSequence: Iterable[RadiationGenerationModeRadiationGenerationModeItem] | None = ...,
    ) -> None: ...

class RadiationGenerationModeRadiationGenerationModeItem(Item):
    """Item of table C.36.2.2.7-1 in RadiationGenerationModeSequence, PS3.3 C.36.2.2.7."""

    RadiationGenerationModeIndex: int = ...
    RadiationGenerationModeLabel: str
    RadiationGenerationModeDescription: str | None
    RadiationGenerationModeMachineCodeSequence: OptCodes[CodeSequenceItem] = ...
    RadiationTypeCodeSequence: Codes[CodeSequenceItem]
    EnergyUnitCodeSequence: Codes[CodeSequenceItem]
    NominalEnergy: Attr[float | None, AnyDS | None] = ...
    MinimumNominalEnergy: Attr[float | None, AnyDS | None] = ...
    MaximumNominalEnergy: Attr[float | None, AnyDS | None] = ...
    RadiationFluenceModifierCodeSequence: Codes[CodeSequenceItem]
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem]

    def __init__(
        self, *,
        RadiationGenerationModeIndex: int = ...,
        RadiationGenerationModeLabel: str,
        RadiationGenerationModeDescription: str | None,
        RadiationGenerationModeMachineCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RadiationTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        EnergyUnitCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NominalEnergy: AnyDS | None = ...,
        MinimumNominalEnergy: AnyDS | None = ...,
        MaximumNominalEnergy: AnyDS | None = ...,
        RadiationFluenceModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        RadiationDeviceConfigurationAndCommissioningKeySequence: Iterable[ContentMacroItem] | None,
    ) -> None: ...

class RadiobiologicalDoseEffectDescriptionItem(Item):
    """Item of table C.36.2.1.5-1, PS3.3 C.36.2.1.5."""

    RadiobiologicalDoseEffectFlag: Literal["YES", "NO"]
    EffectiveDoseCalculationMethodCategoryCodeSequence: OptCodes[EffectiveDoseCalculationMethodCategoryCodeItem] = ...
    EffectiveDoseCalculationMethodDescription: str | None = ...

    def __init__(
        self, *,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"],
        EffectiveDoseCalculationMethodCategoryCodeSequence: Iterable[EffectiveDoseCalculationMethodCategoryCodeItem | CodedConcept] | None = ...,
        EffectiveDoseCalculationMethodDescription: str | None = ...,
    ) -> None: ...

class RadiopharmaceuticalRadiationDoseSRReferencedSOPItem(Item):
    """Item of table A.35.14-1, PS3.3 A.35.14.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class RadiopharmaceuticalUsageItem(Item):
    """Item of table C.7.6.16.2-20 in RadiopharmaceuticalUsageSequence, PS3.3 C.7.6.16.2.19."""

    RadiopharmaceuticalAgentNumber: int

    def __init__(
        self, *,
        RadiopharmaceuticalAgentNumber: int,
    ) -> None: ...

class RangeModulatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/RangeModulatorSequence, PS3.3 C.8.8.25."""

    RangeModulatorNumber: int = ...
    RangeModulatorID: str
    AccessoryCode: str | None = ...
    RangeModulatorType: str
    RangeModulatorDescription: str | None = ...
    BeamCurrentModulationID: str | None = ...

    def __init__(
        self, *,
        RangeModulatorNumber: int = ...,
        RangeModulatorID: str,
        AccessoryCode: str | None = ...,
        RangeModulatorType: str,
        RangeModulatorDescription: str | None = ...,
        BeamCurrentModulationID: str | None = ...,
    ) -> None: ...

class RangeModulatorSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/RangeModulatorSettingsSequence, PS3.3 C.31.3."""

    RangeModulatorGatingStartValue: Attr[float | None, AnyFD | None] = ...
    RangeModulatorGatingStopValue: Attr[float | None, AnyFD | None] = ...
    ReferencedRangeModulatorNumber: int | None = ...

    def __init__(
        self, *,
        RangeModulatorGatingStartValue: AnyFD | None = ...,
        RangeModulatorGatingStopValue: AnyFD | None = ...,
        ReferencedRangeModulatorNumber: int | None = ...,
    ) -> None: ...

class RangeShifterItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/RangeShifterSequence, PS3.3 C.8.8.25."""

    RangeShifterNumber: int = ...
    RangeShifterID: str
    AccessoryCode: str | None = ...
    RangeShifterType: str
    RangeShifterDescription: str | None = ...

    def __init__(
        self, *,
        RangeShifterNumber: int = ...,
        RangeShifterID: str,
        AccessoryCode: str | None = ...,
        RangeShifterType: str,
        RangeShifterDescription: str | None = ...,
    ) -> None: ...

class RangeShifterSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/RangeShifterSettingsSequence, PS3.3 C.31.3."""

    RangeShifterSetting: str | None = ...
    ReferencedRangeShifterNumber: int | None = ...

    def __init__(
        self, *,
        RangeShifterSetting: str | None = ...,
        ReferencedRangeShifterNumber: int | None = ...,
    ) -> None: ...

class RawDataReferencedInstanceItem(Item):
    """Item of table C.19-1 in ReferencedInstanceSequence, PS3.3 C.19.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class RealTimeBulkDataFlowItem(Item):
    """Item of table C.7.6.26-1 in RealTimeBulkDataFlowSequence, PS3.3 C.7.6.26."""

    SourceIdentifier: Attr[memoryview, Buffer]
    FlowIdentifierSequence: Seq[FlowIdentifierItem]

    def __init__(
        self, *,
        SourceIdentifier: Buffer,
        FlowIdentifierSequence: Iterable[FlowIdentifierItem],
    ) -> None: ...

class RealTimeVideoEndoscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.9-1, PS3.3 A.32.9.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class RealTimeVideoEndoscopicImageReferencedImageItem(Item):
    """Item of table A.32.9-1, PS3.3 A.32.9.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem(Item):
    """Item of table A.32.9-1, PS3.3 A.32.9.3: functional groups."""

    # Camera Position (U), PS3.3 C.7.6.16.2.28
    CameraPositionGroupSequence: OptSeq[CameraPositionGroupItem] = ...

    def __init__(
        self, *,
        CameraPositionGroupSequence: Iterable[CameraPositionGroupItem] | None = ...,
    ) -> None: ...

class RealTimeVideoPhotographicImageAnatomicRegionItem(Item):
    """Item of table A.32.10-1, PS3.3 A.32.10.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class RealTimeVideoPhotographicImageReferencedImageItem(Item):
    """Item of table A.32.10-1, PS3.3 A.32.10.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class RealTimeVideoPhotographicImageSharedFunctionalGroupsItem(Item):
    """Item of table A.32.10-1, PS3.3 A.32.10.3: functional groups."""

    # Camera Position (U), PS3.3 C.7.6.16.2.28
    CameraPositionGroupSequence: OptSeq[CameraPositionGroupItem] = ...

    def __init__(
        self, *,
        CameraPositionGroupSequence: Iterable[CameraPositionGroupItem] | None = ...,
    ) -> None: ...

class RealWorldValueMappingItem(Item):
    """Item of table C.7.6.16-12b, PS3.3 C.7.6.16.2.11."""

    RealWorldValueFirstValueMapped: int | None = ...
    RealWorldValueLastValueMapped: int | None = ...
    DoubleFloatRealWorldValueFirstValueMapped: Attr[float | None, AnyFD | None] = ...
    DoubleFloatRealWorldValueLastValueMapped: Attr[float | None, AnyFD | None] = ...
    RealWorldValueIntercept: Attr[float | None, AnyFD | None] = ...
    RealWorldValueSlope: Attr[float | None, AnyFD | None] = ...
    RealWorldValueLUTData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    LUTExplanation: str
    LUTLabel: str
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    QuantityDefinitionSequence: OptSeq[ContentItemWithModifiersItem] = ...

    def __init__(
        self, *,
        RealWorldValueFirstValueMapped: int | None = ...,
        RealWorldValueLastValueMapped: int | None = ...,
        DoubleFloatRealWorldValueFirstValueMapped: AnyFD | None = ...,
        DoubleFloatRealWorldValueLastValueMapped: AnyFD | None = ...,
        RealWorldValueIntercept: AnyFD | None = ...,
        RealWorldValueSlope: AnyFD | None = ...,
        RealWorldValueLUTData: ListFD | tuple[AnyFD, ...] | None = ...,
        LUTExplanation: str,
        LUTLabel: str,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        QuantityDefinitionSequence: Iterable[ContentItemWithModifiersItem] | None = ...,
    ) -> None: ...

class ReconstructionProtocolElementSpecificationItem(Item):
    """Item of table C.34.11-1 in ReconstructionProtocolElementSpecificationSequence, PS3.3 C.34.11."""

    ProtocolElementNumber: int
    ParametersSpecificationSequence: OptSeq[GeneralDefinedReconstructionParametersSpecificationItem] = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int,
        ParametersSpecificationSequence: Iterable[GeneralDefinedReconstructionParametersSpecificationItem] | None = ...,
    ) -> None: ...

class RecordedBlockItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedBlockSequence, PS3.3 C.31.1."""

    BlockTrayID: str | None = ...
    AccessoryCode: str | None = ...
    ReferencedBlockNumber: int | None = ...

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        AccessoryCode: str | None = ...,
        ReferencedBlockNumber: int | None = ...,
    ) -> None: ...

class RecordedBlockSlabItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedBlockSequence/RecordedBlockSlabSequence, PS3.3 C.8.8.26."""

    BlockSlabNumber: int = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        BlockSlabNumber: int = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RecordedBrachyAccessoryDeviceItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedBrachyAccessoryDeviceSequence, PS3.3 C.8.8.22."""

    ReferencedBrachyAccessoryDeviceNumber: int | None
    BrachyAccessoryDeviceID: str | None
    BrachyAccessoryDeviceType: str
    BrachyAccessoryDeviceName: str | None = ...

    def __init__(
        self, *,
        ReferencedBrachyAccessoryDeviceNumber: int | None,
        BrachyAccessoryDeviceID: str | None,
        BrachyAccessoryDeviceType: str,
        BrachyAccessoryDeviceName: str | None = ...,
    ) -> None: ...

class RecordedChannelItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence, PS3.3 C.8.8.22."""

    ChannelNumber: int = ...
    ReferencedChannelNumber: int | None = ...
    ChannelLength: Attr[float | None, AnyDS | None]
    ChannelEffectiveLength: Attr[float | None, AnyDS | None] = ...
    ChannelInnerLength: Attr[float | None, AnyDS | None] = ...
    AfterloaderChannelID: str | None = ...
    SpecifiedChannelTotalTime: Attr[float, AnyDS]
    DeliveredChannelTotalTime: Attr[float, AnyDS]
    SourceMovementType: str
    SpecifiedNumberOfPulses: int | None = ...
    DeliveredNumberOfPulses: int | None = ...
    SpecifiedPulseRepetitionInterval: Attr[float | None, AnyDS | None] = ...
    DeliveredPulseRepetitionInterval: Attr[float | None, AnyDS | None] = ...
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem] = ...
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem] = ...
    RecordedSourceApplicatorSequence: OptSeq[RecordedSourceApplicatorItem] = ...
    TransferTubeNumber: int | None
    TransferTubeLength: Attr[float | None, AnyDS | None] = ...
    RecordedChannelShieldSequence: OptSeq[RecordedChannelShieldItem] = ...
    ReferencedSourceNumber: int
    SafePositionExitDate: Attr[DateValue | None, AnyDA | None] = ...
    SafePositionExitTime: Attr[TimeValue | None, AnyTM | None] = ...
    SafePositionReturnDate: Attr[DateValue | None, AnyDA | None] = ...
    SafePositionReturnTime: Attr[TimeValue | None, AnyTM | None] = ...
    NumberOfControlPoints: int
    BrachyControlPointDeliveredSequence: Seq[BrachyControlPointDeliveredItem]
    PulseSpecificBrachyControlPointDeliveredSequence: OptSeq[PulseSpecificBrachyControlPointDeliveredItem] = ...

    def __init__(
        self, *,
        ChannelNumber: int = ...,
        ReferencedChannelNumber: int | None = ...,
        ChannelLength: AnyDS | None,
        ChannelEffectiveLength: AnyDS | None = ...,
        ChannelInnerLength: AnyDS | None = ...,
        AfterloaderChannelID: str | None = ...,
        SpecifiedChannelTotalTime: AnyDS,
        DeliveredChannelTotalTime: AnyDS,
        SourceMovementType: str,
        SpecifiedNumberOfPulses: int | None = ...,
        DeliveredNumberOfPulses: int | None = ...,
        SpecifiedPulseRepetitionInterval: AnyDS | None = ...,
        DeliveredPulseRepetitionInterval: AnyDS | None = ...,
        ReferencedMeasuredDoseReferenceSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem] | None = ...,
        ReferencedCalculatedDoseReferenceSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem] | None = ...,
        RecordedSourceApplicatorSequence: Iterable[RecordedSourceApplicatorItem] | None = ...,
        TransferTubeNumber: int | None,
        TransferTubeLength: AnyDS | None = ...,
        RecordedChannelShieldSequence: Iterable[RecordedChannelShieldItem] | None = ...,
        ReferencedSourceNumber: int,
        SafePositionExitDate: AnyDA | None = ...,
        SafePositionExitTime: AnyTM | None = ...,
        SafePositionReturnDate: AnyDA | None = ...,
        SafePositionReturnTime: AnyTM | None = ...,
        NumberOfControlPoints: int,
        BrachyControlPointDeliveredSequence: Iterable[BrachyControlPointDeliveredItem],
        PulseSpecificBrachyControlPointDeliveredSequence: Iterable[PulseSpecificBrachyControlPointDeliveredItem] | None = ...,
    ) -> None: ...

class RecordedChannelShieldItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/RecordedChannelShieldSequence, PS3.3 C.8.8.22."""

    ReferencedChannelShieldNumber: int | None
    ChannelShieldID: str | None
    ChannelShieldName: str | None = ...

    def __init__(
        self, *,
        ReferencedChannelShieldNumber: int | None,
        ChannelShieldID: str | None,
        ChannelShieldName: str | None = ...,
    ) -> None: ...

class RecordedCompensatorItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedCompensatorSequence, PS3.3 C.31.1."""

    CompensatorID: str | None = ...
    AccessoryCode: str | None = ...
    CompensatorTrayID: str | None = ...
    ReferencedCompensatorNumber: int | None = ...

    def __init__(
        self, *,
        CompensatorID: str | None = ...,
        AccessoryCode: str | None = ...,
        CompensatorTrayID: str | None = ...,
        ReferencedCompensatorNumber: int | None = ...,
    ) -> None: ...

class RecordedLateralSpreadingDeviceItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedLateralSpreadingDeviceSequence, PS3.3 C.8.8.26."""

    ReferencedLateralSpreadingDeviceNumber: int
    LateralSpreadingDeviceID: str
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedLateralSpreadingDeviceNumber: int,
        LateralSpreadingDeviceID: str,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RecordedRangeModulatorItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedRangeModulatorSequence, PS3.3 C.8.8.26."""

    ReferencedRangeModulatorNumber: int
    RangeModulatorID: str
    AccessoryCode: str | None = ...
    RangeModulatorType: str
    BeamCurrentModulationID: str | None = ...

    def __init__(
        self, *,
        ReferencedRangeModulatorNumber: int,
        RangeModulatorID: str,
        AccessoryCode: str | None = ...,
        RangeModulatorType: str,
        BeamCurrentModulationID: str | None = ...,
    ) -> None: ...

class RecordedRangeShifterItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedRangeShifterSequence, PS3.3 C.8.8.26."""

    ReferencedRangeShifterNumber: int
    RangeShifterID: str
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedRangeShifterNumber: int,
        RangeShifterID: str,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RecordedSnoutItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/RecordedSnoutSequence, PS3.3 C.8.8.26."""

    SnoutID: str
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        SnoutID: str,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class RecordedSourceApplicatorItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/RecordedSourceApplicatorSequence, PS3.3 C.8.8.22."""

    ReferencedSourceApplicatorNumber: int | None
    SourceApplicatorID: str | None
    SourceApplicatorType: str
    SourceApplicatorName: str | None = ...
    SourceApplicatorLength: Attr[float, AnyDS]
    SourceApplicatorTipLength: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorManufacturer: str | None = ...
    SourceApplicatorStepSize: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedSourceApplicatorNumber: int | None,
        SourceApplicatorID: str | None,
        SourceApplicatorType: str,
        SourceApplicatorName: str | None = ...,
        SourceApplicatorLength: AnyDS,
        SourceApplicatorTipLength: AnyDS | None = ...,
        SourceApplicatorManufacturer: str | None = ...,
        SourceApplicatorStepSize: AnyDS | None = ...,
    ) -> None: ...

class RecordedSourceItem(Item):
    """Item of table C.8-58 in RecordedSourceSequence, PS3.3 C.8.8.22."""

    SourceNumber: int = ...
    SourceType: str
    SourceModelID: str | None = ...
    SourceManufacturer: str | None
    SourceSerialNumber: str | None
    SourceIsotopeName: str
    SourceIsotopeHalfLife: Attr[float, AnyDS]
    SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = ...
    ReferenceAirKermaRate: Attr[float, AnyDS]
    SourceStrength: Attr[float | None, AnyDS | None] = ...
    SourceStrengthReferenceDate: Attr[DateValue, AnyDA]
    SourceStrengthReferenceTime: Attr[TimeValue, AnyTM]

    def __init__(
        self, *,
        SourceNumber: int = ...,
        SourceType: str,
        SourceModelID: str | None = ...,
        SourceManufacturer: str | None,
        SourceSerialNumber: str | None,
        SourceIsotopeName: str,
        SourceIsotopeHalfLife: AnyDS,
        SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = ...,
        ReferenceAirKermaRate: AnyDS,
        SourceStrength: AnyDS | None = ...,
        SourceStrengthReferenceDate: AnyDA,
        SourceStrengthReferenceTime: AnyTM,
    ) -> None: ...

class RecordedWedgeItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/RecordedWedgeSequence, PS3.3 C.31.1."""

    WedgeNumber: int | None = ...
    WedgeID: str | None = ...
    WedgeAngle: int | None = ...
    WedgeOrientation: Attr[float | None, AnyDS | None] = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        WedgeNumber: int | None = ...,
        WedgeID: str | None = ...,
        WedgeAngle: int | None = ...,
        WedgeOrientation: AnyDS | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class ReferenceLocationItem(Item):
    """Item of table 10.27-1, PS3.3 10.27."""

    ReferenceLocationLabel: str
    ReferenceLocationDescription: str | None = ...
    ReferenceBasisCodeSequence: Codes[CodeSequenceItem]
    ReferenceGeometryCodeSequence: Codes[CodeSequenceItem]
    OffsetDistance: Attr[float | None, AnyDS | None] = ...
    OffsetDirection: Literal["SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"] | None = ...

    def __init__(
        self, *,
        ReferenceLocationLabel: str,
        ReferenceLocationDescription: str | None = ...,
        ReferenceBasisCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferenceGeometryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        OffsetDistance: AnyDS | None = ...,
        OffsetDirection: Literal["SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"] | None = ...,
    ) -> None: ...

class ReferencedBaselineParametersRTRadiationInstanceItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/ReferencedBaselineParametersRTRadiationInstanceSequence, PS3.3 C.36.29."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedBeamNumber: int | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedBeamNumber: int | None = ...,
    ) -> None: ...

class ReferencedBolusItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/ReferencedBolusSequence, PS3.3 C.31.1."""

    ReferencedROINumber: int | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ReferencedROINumber: int | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class ReferencedControlPointItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBeamSequence/ReferencedControlPointSequence, PS3.3 C.8.8.3."""

    ReferencedStartControlPointIndex: int
    ReferencedStopControlPointIndex: int

    def __init__(
        self, *,
        ReferencedStartControlPointIndex: int,
        ReferencedStopControlPointIndex: int,
    ) -> None: ...

class ReferencedDefinedProtocolItem(Item):
    """Item of table 10.41-1 in ReferencedDefinedProtocolSequence, PS3.3 10.41."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
        SourceReconstructionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ReferencedDigitalSignatureItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence/ReferencedDigitalSignatureSequence, PS3.3 C.17.2.1."""

    DigitalSignatureUID: Attr[UIDValue, str]
    Signature: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        DigitalSignatureUID: str,
        Signature: Buffer,
    ) -> None: ...

class ReferencedDosimetricObjectivesItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/ReferencedDosimetricObjectivesSequence, PS3.3 C.36.6."""

    ReferencedDosimetricObjectiveUID: Attr[UIDValue, str]
    DosimetricObjectiveWeight: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedDosimetricObjectiveUID: str,
        DosimetricObjectiveWeight: AnyFD | None = ...,
    ) -> None: ...

class ReferencedFractionGroupItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence, PS3.3 C.8.8.3."""

    ReferencedFractionGroupNumber: int
    ReferencedBeamSequence: OptSeq[RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem] = ...
    ReferencedBrachyApplicationSetupSequence: OptSeq[RTDoseReferencedBrachyApplicationSetupItem] = ...

    def __init__(
        self, *,
        ReferencedFractionGroupNumber: int,
        ReferencedBeamSequence: Iterable[RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem] | None = ...,
        ReferencedBrachyApplicationSetupSequence: Iterable[RTDoseReferencedBrachyApplicationSetupItem] | None = ...,
    ) -> None: ...

class ReferencedFrameOfReferenceItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence, PS3.3 C.8.8.5."""

    FrameOfReferenceUID: Attr[UIDValue, str]
    RTReferencedStudySequence: OptSeq[RTReferencedStudyItem] = ...

    def __init__(
        self, *,
        FrameOfReferenceUID: str,
        RTReferencedStudySequence: Iterable[RTReferencedStudyItem] | None = ...,
    ) -> None: ...

class ReferencedImageRealWorldValueMappingItem(Item):
    """Item of table C.25.2-1 in ReferencedImageRealWorldValueMappingSequence, PS3.3 C.25.2."""

    RealWorldValueMappingSequence: Seq[RealWorldValueMappingItem]
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem],
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class ReferencedImageReferencedImageItem(Item):
    """Item of table C.7.6.16-6 in ReferencedImageSequence, PS3.3 C.7.6.16.2.5."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ReferencedInstancesAndAccessItem(Item):
    """Item of table 10-3b, PS3.3 10.3."""

    TypeOfInstances: str
    StudyInstanceUID: Attr[UIDValue | None, str | None] = ...
    SeriesInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPSequence: Seq[ReferencedInstancesAndAccessReferencedSOPItem]
    DICOMRetrievalSequence: OptSeq[DICOMRetrievalItem] = ...
    DICOMMediaRetrievalSequence: OptSeq[DICOMMediaRetrievalItem] = ...
    WADORetrievalSequence: OptSeq[WADORetrievalItem] = ...
    XDSRetrievalSequence: OptSeq[XDSRetrievalItem] = ...
    WADORSRetrievalSequence: OptSeq[WADORSRetrievalItem] = ...

    def __init__(
        self, *,
        TypeOfInstances: str,
        StudyInstanceUID: str | None = ...,
        SeriesInstanceUID: str | None = ...,
        ReferencedSOPSequence: Iterable[ReferencedInstancesAndAccessReferencedSOPItem],
        DICOMRetrievalSequence: Iterable[DICOMRetrievalItem] | None = ...,
        DICOMMediaRetrievalSequence: Iterable[DICOMMediaRetrievalItem] | None = ...,
        WADORetrievalSequence: Iterable[WADORetrievalItem] | None = ...,
        XDSRetrievalSequence: Iterable[XDSRetrievalItem] | None = ...,
        WADORSRetrievalSequence: Iterable[WADORSRetrievalItem] | None = ...,
    ) -> None: ...

class ReferencedInstancesAndAccessReferencedSOPItem(Item):
    """Item of table 10-3b in ReferencedSOPSequence, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    HL7InstanceIdentifier: str | None = ...
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        HL7InstanceIdentifier: str | None = ...,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ReferencedPatientSetupPhotoItem(Item):
    """Item of table C.36.25-1 in ReferencedPatientSetupPhotoSequence, PS3.3 C.36.25."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PatientSetupPhotoDescription: str | None
    ReferencedPatientSetupProcedureIndex: int | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PatientSetupPhotoDescription: str | None,
        ReferencedPatientSetupProcedureIndex: int | None = ...,
    ) -> None: ...

class ReferencedPerformedProcedureStepItem(Item):
    """Item of table C.8.27.1-1 in ReferencedPerformedProcedureStepSequence, PS3.3 C.8.27.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
    ) -> None: ...

class ReferencedPerformedProtocolItem(Item):
    """Item of table 10.41-1 in ReferencedPerformedProtocolSequence, PS3.3 10.41."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
        SourceReconstructionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ReferencedRTPhysicianIntentItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence, PS3.3 C.36.10."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedRTPrescriptionSequence: Seq[ReferencedRTPrescriptionItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedRTPrescriptionSequence: Iterable[ReferencedRTPrescriptionItem],
    ) -> None: ...

class ReferencedRTPrescriptionItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence/ReferencedRTPrescriptionSequence, PS3.3 C.36.10."""

    ReferencedRTPrescriptionIndex: int

    def __init__(
        self, *,
        ReferencedRTPrescriptionIndex: int,
    ) -> None: ...

class ReferencedRTTreatmentPhaseItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/ReferencedRTTreatmentPhaseSequence, PS3.3 C.36.6."""

    ReferencedRTTreatmentPhaseIndex: int

    def __init__(
        self, *,
        ReferencedRTTreatmentPhaseIndex: int,
    ) -> None: ...

class ReferencedRequestItem(Item):
    """Item of table C.17-3c, PS3.3 C.17.2.8."""

    StudyInstanceUID: Attr[UIDValue, str]
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem]
    AccessionNumber: str | None
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    PlacerOrderNumberImagingServiceRequest: str | None
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    FillerOrderNumberImagingServiceRequest: str | None
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    RequestedProcedureID: str | None
    RequestedProcedureDescription: str | None
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem]
    ReasonForTheRequestedProcedure: str | None = ...
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        StudyInstanceUID: str,
        ReferencedStudySequence: Iterable[SOPInstanceReferenceItem] | None,
        AccessionNumber: str | None,
        IssuerOfAccessionNumberSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        PlacerOrderNumberImagingServiceRequest: str | None,
        OrderPlacerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        FillerOrderNumberImagingServiceRequest: str | None,
        OrderFillerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        RequestedProcedureID: str | None,
        RequestedProcedureDescription: str | None,
        RequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ReasonForTheRequestedProcedure: str | None = ...,
        ReasonForRequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ReferencedSOPInstanceMACItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence/ReferencedSOPInstanceMACSequence, PS3.3 C.17.2.1."""

    MACCalculationTransferSyntaxUID: Attr[UIDValue, str]
    MACAlgorithm: str
    DataElementsSigned: Attr[tuple[Tag, ...], ListAT | tuple[AnyAT, ...]]
    MAC: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        MACCalculationTransferSyntaxUID: str,
        MACAlgorithm: str,
        DataElementsSigned: ListAT | tuple[AnyAT, ...],
        MAC: Buffer,
    ) -> None: ...

class ReferencedSetupImageItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/ReferencedSetupImageSequence, PS3.3 C.8.8.12."""

    SetupImageComment: str | None = ...
    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        SetupImageComment: str | None = ...,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ReferencedStorageMediaItem(Item):
    """Item of table C.22.1-1 in ReferencedStorageMediaSequence, PS3.3 C.22.1."""

    StorageMediaFileSetID: str | None = ...
    StorageMediaFileSetUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        StorageMediaFileSetID: str | None = ...,
        StorageMediaFileSetUID: str | None = ...,
    ) -> None: ...

class ReferencedStudyItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence, PS3.3 10.37."""

    StudyInstanceUID: Attr[UIDValue, str]
    PertinentSOPClassesInStudy: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ReferencedSeriesSequence: OptSeq[RelatedInformationEntitiesReferencedSeriesItem] = ...

    def __init__(
        self, *,
        StudyInstanceUID: str,
        PertinentSOPClassesInStudy: list[str] | tuple[str, ...] | None = ...,
        ReferencedSeriesSequence: Iterable[RelatedInformationEntitiesReferencedSeriesItem] | None = ...,
    ) -> None: ...

class ReferencedSurfaceItem(Item):
    """Item of table C.8.23-1 in SegmentSequence/ReferencedSurfaceSequence, PS3.3 C.8.23.1."""

    ReferencedSurfaceNumber: int
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: Seq[AlgorithmIdentificationItem]
    SegmentSurfaceSourceInstanceSequence: OptSeq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        ReferencedSurfaceNumber: int,
        SegmentSurfaceGenerationAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem],
        SegmentSurfaceSourceInstanceSequence: Iterable[ImageSOPInstanceReferenceItem] | None,
    ) -> None: ...

class ReferencedSurfaceMeshIdentificationItem(Item):
    """Item of table C.8.17.14-1 in ReferencedSurfaceMeshIdentificationSequence, PS3.3 C.8.17.14."""

    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedSurfaceNumber: int
    SegmentedPropertyTypeCodeSequence: Codes[CodeSequenceItem]
    SurfaceMeshZPixelOffset: int

    def __init__(
        self, *,
        ReferencedSOPInstanceUID: str,
        ReferencedSurfaceNumber: int,
        SegmentedPropertyTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SurfaceMeshZPixelOffset: int,
    ) -> None: ...

class ReferencedTreatmentRecordItem(Item):
    """Item of table C.8-39 in ReferencedTreatmentRecordSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedBeamSequence: OptSeq[RTDoseReferencedTreatmentRecordReferencedBeamItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedBeamSequence: Iterable[RTDoseReferencedTreatmentRecordReferencedBeamItem] | None = ...,
    ) -> None: ...

class ReferencedVerificationImageItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ReferencedVerificationImageSequence, PS3.3 C.8.8.21."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    StartMeterset: Attr[float | None, AnyDS | None] = ...
    EndMeterset: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        StartMeterset: AnyDS | None = ...,
        EndMeterset: AnyDS | None = ...,
    ) -> None: ...

class RefractiveParametersUsedOnPatientItem(Item):
    """Item of table C.8.26.6-2 in RefractiveParametersUsedOnPatientSequence, PS3.3 C.8.26.6.1."""

    SphericalLensPower: Attr[float, AnyFD]
    CylinderLensPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]
    VertexDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        SphericalLensPower: AnyFD,
        CylinderLensPower: AnyFD,
        CylinderAxis: AnyFD,
        VertexDistance: AnyFD | None = ...,
    ) -> None: ...

class RegionPixelShiftItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelShiftSequence/RegionPixelShiftSequence, PS3.3 C.11.19."""

    MaskSubPixelShift: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    VerticesOfTheRegion: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        MaskSubPixelShift: ListFD | tuple[AnyFD, AnyFD],
        VerticesOfTheRegion: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class RegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceUID: Attr[UIDValue | None, str | None] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    MatrixRegistrationSequence: Seq[MatrixRegistrationItem]
    UsedFiducialsSequence: OptSeq[SpatialRegistrationUsedFiducialsItem] = ...
    UsedSegmentsSequence: OptSeq[UsedSegmentsItem] = ...
    UsedRTStructureSetROISequence: OptSeq[UsedRTStructureSetROIItem] = ...

    def __init__(
        self, *,
        FrameOfReferenceUID: str | None = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        MatrixRegistrationSequence: Iterable[MatrixRegistrationItem],
        UsedFiducialsSequence: Iterable[SpatialRegistrationUsedFiducialsItem] | None = ...,
        UsedSegmentsSequence: Iterable[UsedSegmentsItem] | None = ...,
        UsedRTStructureSetROISequence: Iterable[UsedRTStructureSetROIItem] | None = ...,
    ) -> None: ...

class RegistrationToLocalizerItem(Item):
    """Item of table C.8.28.2-1 in RegistrationToLocalizerSequence, PS3.3 C.8.28.2."""

    RegisteredLocalizerUnits: Literal["PIXEL"] = ...
    RegisteredLocalizerTopLeftHandCorner: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    RegisteredLocalizerBottomRightHandCorner: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]

    def __init__(
        self, *,
        RegisteredLocalizerUnits: Literal["PIXEL"] = ...,
        RegisteredLocalizerTopLeftHandCorner: ListFD | tuple[AnyFD, AnyFD],
        RegisteredLocalizerBottomRightHandCorner: ListFD | tuple[AnyFD, AnyFD],
    ) -> None: ...

class RelatedAssertionItem(Item):
    """Item of table 10.30-1 in RelatedAssertionSequence, PS3.3 10.30."""

    ReferencedAssertionUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedAssertionUID: str,
    ) -> None: ...

class RelatedInformationEntitiesItem(Item):
    """Item of table 10.37-1, PS3.3 10.37."""

    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    ReferencedStudySequence: Seq[ReferencedStudyItem]

    def __init__(
        self, *,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedStudySequence: Iterable[ReferencedStudyItem],
    ) -> None: ...

class RelatedInformationEntitiesReferencedSeriesItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence/ReferencedSeriesSequence, PS3.3 10.37."""

    SeriesInstanceUID: Attr[UIDValue, str]
    PertinentSOPClassesInSeries: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ReferencedInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        PertinentSOPClassesInSeries: list[str] | tuple[str, ...] | None = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ReferencedInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class RelatedRTROIObservationsItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RelatedRTROIObservationsSequence, PS3.3 C.8.8.8."""

    ObservationNumber: int

    def __init__(
        self, *,
        ObservationNumber: int,
    ) -> None: ...

class RelevantOPTAttributesItem(Item):
    """Item of table C.8.28.2-1 in RelevantOPTAttributesSequence, PS3.3 C.8.28.2."""

    DepthSpatialResolution: Attr[float, AnyFD]
    MaximumDepthDistortion: Attr[float, AnyFD]

    def __init__(
        self, *,
        DepthSpatialResolution: AnyFD,
        MaximumDepthDistortion: AnyFD,
    ) -> None: ...

class RenderDisplayComponentInputItem(Item):
    """Item of table C.11.32-1 in VolumeStreamSequence/PresentationStateClassificationComponentSequence/ComponentInputSequence, PS3.3 C.11.32."""

    VolumetricPresentationInputIndex: int
    BitsMappedToColorLookupTable: int | None = ...

    def __init__(
        self, *,
        VolumetricPresentationInputIndex: int,
        BitsMappedToColorLookupTable: int | None = ...,
    ) -> None: ...

class RenderDisplayPresentationStateClassificationComponentItem(Item):
    """Item of table C.11.32-1 in VolumeStreamSequence/PresentationStateClassificationComponentSequence, PS3.3 C.11.32."""

    RGBATransferFunctionDescription: str | None = ...
    ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]
    ComponentInputSequence: Seq[RenderDisplayComponentInputItem]
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"]
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"]
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    PaletteColorLookupTableUID: Attr[UIDValue | None, str | None] = ...
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    AlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedAlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        RGBATransferFunctionDescription: str | None = ...,
        ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"],
        ComponentInputSequence: Iterable[RenderDisplayComponentInputItem],
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"],
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"],
        RedPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        GreenPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        BluePaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        AlphaPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        PaletteColorLookupTableUID: str | None = ...,
        RedPaletteColorLookupTableData: Buffer | None = ...,
        GreenPaletteColorLookupTableData: Buffer | None = ...,
        BluePaletteColorLookupTableData: Buffer | None = ...,
        AlphaPaletteColorLookupTableData: Buffer | None = ...,
        SegmentedRedPaletteColorLookupTableData: Buffer | None = ...,
        SegmentedGreenPaletteColorLookupTableData: Buffer | None = ...,
        SegmentedBluePaletteColorLookupTableData: Buffer | None = ...,
        SegmentedAlphaPaletteColorLookupTableData: Buffer | None = ...,
    ) -> None: ...

class RenderDisplayPresentationStateCompositorComponentItem(Item):
    """Item of table C.11.32-1 in PresentationStateCompositorComponentSequence, PS3.3 C.11.32."""

    WeightingTransferFunctionSequence: Seq[RenderDisplayWeightingTransferFunctionItem]

    def __init__(
        self, *,
        WeightingTransferFunctionSequence: Iterable[RenderDisplayWeightingTransferFunctionItem],
    ) -> None: ...

class RenderDisplayWeightingTransferFunctionItem(Item):
    """Item of table C.11.32-1 in PresentationStateCompositorComponentSequence/WeightingTransferFunctionSequence, PS3.3 C.11.32."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTData: Buffer | list[int] | tuple[int, ...],
    ) -> None: ...

class RenditionSelectionDocumentReferencedSOPItem(Item):
    """Item of table A.35.21-1, PS3.3 A.35.21.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class RequestAttributesItem(Item):
    """Item of table 10-9, PS3.3 10.6."""

    RequestedProcedureID: str | None = ...
    AccessionNumber: str | None = ...
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    StudyInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem] = ...
    RequestedProcedureDescription: str | None = ...
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReasonForTheRequestedProcedure: str | None = ...
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    ScheduledProcedureStepID: str | None = ...
    ScheduledProcedureStepDescription: str | None = ...
    ScheduledProtocolCodeSequence: OptCodes[ScheduledProtocolCodeItem] = ...

    def __init__(
        self, *,
        RequestedProcedureID: str | None = ...,
        AccessionNumber: str | None = ...,
        IssuerOfAccessionNumberSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        StudyInstanceUID: str | None = ...,
        ReferencedStudySequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        RequestedProcedureDescription: str | None = ...,
        RequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReasonForTheRequestedProcedure: str | None = ...,
        ReasonForRequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ScheduledProcedureStepID: str | None = ...,
        ScheduledProcedureStepDescription: str | None = ...,
        ScheduledProtocolCodeSequence: Iterable[ScheduledProtocolCodeItem | CodedConcept] | None = ...,
    ) -> None: ...

class RequestAttributesProtocolContextItem(Item):
    """Item of table 10-9 in ScheduledProtocolCodeSequence/ProtocolContextSequence, PS3.3 10.6."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"]
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    TextValue: str | None = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = ...
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"],
        ObservationDateTime: AnyDT | None = ...,
        ObservationStartDateTime: AnyDT | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        TextValue: str | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumericValue: ListDS | tuple[AnyDS, ...] | None = ...,
        FloatingPointValue: ListFD | tuple[AnyFD, ...] | None = ...,
        RationalNumeratorValue: list[int] | tuple[int, ...] | None = ...,
        RationalDenominatorValue: list[int] | tuple[int, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[ContentItemReferencedSOPItem] | None = ...,
        ContentItemModifierSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class RespiratorySynchronizationItem(Item):
    """Item of table C.7.6.16-18 in RespiratorySynchronizationSequence, PS3.3 C.7.6.16.2.17."""

    RespiratoryIntervalTime: Attr[float | None, AnyFD | None] = ...
    NominalPercentageOfRespiratoryPhase: Attr[float | None, AnyFD | None] = ...
    NominalRespiratoryTriggerDelayTime: Attr[float, AnyFD]
    ActualRespiratoryTriggerDelayTime: Attr[float | None, AnyFD | None] = ...
    StartingRespiratoryAmplitude: Attr[float | None, AnyFD | None] = ...
    StartingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = ...
    EndingRespiratoryAmplitude: Attr[float | None, AnyFD | None] = ...
    EndingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = ...

    def __init__(
        self, *,
        RespiratoryIntervalTime: AnyFD | None = ...,
        NominalPercentageOfRespiratoryPhase: AnyFD | None = ...,
        NominalRespiratoryTriggerDelayTime: AnyFD,
        ActualRespiratoryTriggerDelayTime: AnyFD | None = ...,
        StartingRespiratoryAmplitude: AnyFD | None = ...,
        StartingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = ...,
        EndingRespiratoryAmplitude: AnyFD | None = ...,
        EndingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = ...,
    ) -> None: ...

class ResultsNormalsItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence, PS3.3 C.8.26.5."""

    DataSetName: str
    DataSetVersion: str
    DataSetSource: str
    DataSetDescription: str | None = ...
    GlobalDeviationFromNormal: Attr[float, AnyFD]
    GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"]
    GlobalDeviationProbabilitySequence: OptSeq[GlobalDeviationProbabilityItem] = ...
    LocalizedDeviationFromNormal: Attr[float, AnyFD]
    LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"]
    LocalizedDeviationProbabilitySequence: OptSeq[LocalizedDeviationProbabilityItem] = ...

    def __init__(
        self, *,
        DataSetName: str,
        DataSetVersion: str,
        DataSetSource: str,
        DataSetDescription: str | None = ...,
        GlobalDeviationFromNormal: AnyFD,
        GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"],
        GlobalDeviationProbabilitySequence: Iterable[GlobalDeviationProbabilityItem] | None = ...,
        LocalizedDeviationFromNormal: AnyFD,
        LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"],
        LocalizedDeviationProbabilitySequence: Iterable[LocalizedDeviationProbabilityItem] | None = ...,
    ) -> None: ...

class RoboticPathControlPointItem(Item):
    """Item of table C.36.19-1 in RoboticPathControlPointSequence, PS3.3 C.36.19."""

    RTControlPointIndex: int = ...
    CumulativeMeterset: Attr[float | None, AnyFD | None] = ...
    ReferencedTreatmentPositionIndex: int | None = ...
    RecordedRTControlPointDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ReferencedRadiationRTControlPointIndex: int | None = ...
    DeliveryRate: Attr[float | None, AnyFD | None] = ...
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = ...
    BeamAreaLimitSequence: OptSeq[OutlineDefinitionItem] = ...
    ReferencedRadiationGenerationModeIndex: int | None = ...
    RoboticNodeIdentifier: int | None = ...
    RTTreatmentSourceCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    RadiationSourceCoordinateSystemYawAngle: Attr[float | None, AnyFD | None] = ...
    RadiationSourceCoordinateSystemRollAngle: Attr[float | None, AnyFD | None] = ...
    RadiationSourceCoordinateSystemPitchAngle: Attr[float | None, AnyFD | None] = ...
    NumberOfRTBeamLimitingDeviceOpenings: int | None = ...
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...

    def __init__(
        self, *,
        RTControlPointIndex: int = ...,
        CumulativeMeterset: AnyFD | None = ...,
        ReferencedTreatmentPositionIndex: int | None = ...,
        RecordedRTControlPointDateTime: AnyDT | None = ...,
        ReferencedRadiationRTControlPointIndex: int | None = ...,
        DeliveryRate: AnyFD | None = ...,
        DeliveryRateUnitSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        BeamAreaLimitSequence: Iterable[OutlineDefinitionItem] | None = ...,
        ReferencedRadiationGenerationModeIndex: int | None = ...,
        RoboticNodeIdentifier: int | None = ...,
        RTTreatmentSourceCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        RadiationSourceCoordinateSystemYawAngle: AnyFD | None = ...,
        RadiationSourceCoordinateSystemRollAngle: AnyFD | None = ...,
        RadiationSourceCoordinateSystemPitchAngle: AnyFD | None = ...,
        NumberOfRTBeamLimitingDeviceOpenings: int | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
    ) -> None: ...

class RotationInformationItem(Item):
    """Item of table C.8-12 in RotationInformationSequence, PS3.3 C.8.4.12."""

    StartAngle: Attr[float, AnyDS]
    AngularStep: Attr[float, AnyDS]
    RotationDirection: Literal["CW", "CC"]
    ScanArc: Attr[float, AnyDS]
    ActualFrameDuration: int
    RadialPosition: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = ...
    NumberOfFramesInRotation: int
    TableTraverse: Attr[float | None, AnyDS | None] = ...
    TableHeight: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        StartAngle: AnyDS,
        AngularStep: AnyDS,
        RotationDirection: Literal["CW", "CC"],
        ScanArc: AnyDS,
        ActualFrameDuration: int,
        RadialPosition: ListDS | tuple[AnyDS, ...] | None = ...,
        DistanceSourceToDetector: AnyDS | None = ...,
        NumberOfFramesInRotation: int,
        TableTraverse: AnyDS | None = ...,
        TableHeight: AnyDS | None = ...,
    ) -> None: ...
