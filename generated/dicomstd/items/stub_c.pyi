"""Sequence items, C, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date as DateValue, DateTime as
    DateTimeValue, Item, ListDA, ListDS, ListDT, ListFD, ListPN, ListTM, OptCodes, OptSeq, PersonName as
    PersonNameValue, Seq, Time as TimeValue, UID as UIDValue,
)
from dicomstd.items import (
    BrachyControlPointItem,
    DerivationConceptualVolumeItem,
    DerivationImageItem,
    DisplayCalibrationResultItem,
    EquivalentCodeItem,
    EquivalentConceptualVolumesItem,
    FillStyleItem,
    FlatCornealAxisItem,
    FrameAnatomyItem,
    FrameContentItem,
    GeneralContributingSourcesReferencedSeriesItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    LineStyleItem,
    LuminanceResultItem,
    LuminanceUniformityResultItem,
    MajorTicksItem,
    OpticalPathIdentificationItem,
    OutlineDefinitionItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PlanePositionSlideItem,
    RTBeamLimitingDeviceOpeningDefinitionItem,
    RTBeamsBeamControlPointReferencedDoseReferenceItem,
    RTBeamsBeamLimitingDevicePositionItem,
    RTBeamsSessionRecordBeamLimitingDevicePositionItem,
    RTBeamsSessionRecordCorrectedParameterItem,
    RTBeamsSessionRecordOverrideItem,
    RTBeamsSessionRecordWedgePositionItem,
    RTBeamsWedgePositionItem,
    RTConventionalMachineVerificationBeamLimitingDevicePositionItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    SOPInstanceReferenceItem,
    SourceWaveformItem,
    SpecimenReferenceItem,
    SteepCornealAxisItem,
    TextStyleItem,
    UDIItem,
    VisualEvaluationResultItem,
    WaveformFilterCharacteristicsItem,
    WaveformFilterLookupTableItem,
    WedgePositionItem,
    WedgePositionsWedgePositionItem,
)

class CArmPhotonElectronControlPointItem(Item):
    """Item of table C.36.15-1 in CArmPhotonElectronControlPointSequence, PS3.3 C.36.15."""

    RTControlPointIndex: int = ...
    CumulativeMeterset: Attr[float | None, AnyFD | None] = ...
    ReferencedTreatmentPositionIndex: int | None = ...
    RecordedRTControlPointDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ReferencedRadiationRTControlPointIndex: int | None = ...
    DeliveryRate: Attr[float | None, AnyFD | None] = ...
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = ...
    BeamAreaLimitSequence: OptSeq[OutlineDefinitionItem] = ...
    ReferencedRadiationGenerationModeIndex: int | None = ...
    NumberOfRTBeamLimitingDeviceOpenings: int | None = ...
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    NumberOfWedgePositions: int | None = ...
    WedgePositionSequence: OptSeq[WedgePositionsWedgePositionItem] = ...
    SourceRollAngle: Attr[float | None, AnyFD | None] = ...
    RTBeamLimitingDeviceAngle: Attr[float | None, AnyFD | None] = ...
    SourceToPatientSurfaceDistance: Attr[float | None, AnyFD | None] = ...
    SourceToExternalContourDistance: Attr[float | None, AnyFD | None] = ...

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
        NumberOfRTBeamLimitingDeviceOpenings: int | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        NumberOfWedgePositions: int | None = ...,
        WedgePositionSequence: Iterable[WedgePositionsWedgePositionItem] | None = ...,
        SourceRollAngle: AnyFD | None = ...,
        RTBeamLimitingDeviceAngle: AnyFD | None = ...,
        SourceToPatientSurfaceDistance: AnyFD | None = ...,
        SourceToExternalContourDistance: AnyFD | None = ...,
    ) -> None: ...

class CTAcquisitionDetailsItem(Item):
    """Item of table C.8-119 in CTAcquisitionDetailsSequence, PS3.3 C.8.15.3.3."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RotationDirection: Literal["CW", "CC"] | None = ...
    RevolutionTime: Attr[float | None, AnyFD | None] = ...
    SingleCollimationWidth: Attr[float | None, AnyFD | None] = ...
    TotalCollimationWidth: Attr[float | None, AnyFD | None] = ...
    TableHeight: Attr[float | None, AnyDS | None] = ...
    GantryDetectorTilt: Attr[float | None, AnyDS | None] = ...
    DataCollectionDiameter: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedPathIndex: list[int] | tuple[int, ...] | None = ...,
        RotationDirection: Literal["CW", "CC"] | None = ...,
        RevolutionTime: AnyFD | None = ...,
        SingleCollimationWidth: AnyFD | None = ...,
        TotalCollimationWidth: AnyFD | None = ...,
        TableHeight: AnyDS | None = ...,
        GantryDetectorTilt: AnyDS | None = ...,
        DataCollectionDiameter: AnyDS | None = ...,
    ) -> None: ...

class CTAcquisitionTypeItem(Item):
    """Item of table C.8-118 in CTAcquisitionTypeSequence, PS3.3 C.8.15.3.2."""

    AcquisitionType: str | None = ...
    TubeAngle: Attr[float | None, AnyFD | None] = ...
    ConstantVolumeFlag: Literal["YES", "NO"] | None = ...
    FluoroscopyFlag: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        AcquisitionType: str | None = ...,
        TubeAngle: AnyFD | None = ...,
        ConstantVolumeFlag: Literal["YES", "NO"] | None = ...,
        FluoroscopyFlag: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class CTAdditionalXRaySourceCTAdditionalXRaySourceItem(Item):
    """Item of table C.8-126b in CTAdditionalXRaySourceSequence, PS3.3 C.8.15.3.11."""

    KVP: Attr[float, AnyDS]
    XRayTubeCurrentInmA: Attr[float, AnyFD]
    DataCollectionDiameter: Attr[float, AnyDS]
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    FilterType: str
    FilterMaterial: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    ExposureInmAs: Attr[float, AnyFD]
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        KVP: AnyDS,
        XRayTubeCurrentInmA: AnyFD,
        DataCollectionDiameter: AnyDS,
        FocalSpots: ListDS | tuple[AnyDS, ...],
        FilterType: str,
        FilterMaterial: list[str] | tuple[str, ...],
        ExposureInmAs: AnyFD,
        EnergyWeightingFactor: AnyFD | None = ...,
    ) -> None: ...

class CTExposureItem(Item):
    """Item of table C.8-124 in CTExposureSequence, PS3.3 C.8.15.3.8."""

    ReferencedXRaySourceIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    ExposureModulationType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    CTDIvol: Attr[float | None, AnyFD | None] = ...
    CTDIPhantomTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    WaterEquivalentDiameter: Attr[float | None, AnyFD | None] = ...
    WaterEquivalentDiameterCalculationMethodCodeSequence: OptCodes[CodeSequenceItem] = ...
    ImageAndFluoroscopyAreaDoseProduct: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ReferencedXRaySourceIndex: list[int] | tuple[int, ...] | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureInmAs: AnyFD | None = ...,
        ExposureModulationType: list[str] | tuple[str, ...] | None = ...,
        CTDIvol: AnyFD | None = ...,
        CTDIPhantomTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        WaterEquivalentDiameter: AnyFD | None = ...,
        WaterEquivalentDiameterCalculationMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ImageAndFluoroscopyAreaDoseProduct: AnyDS | None = ...,
    ) -> None: ...

class CTGeometryItem(Item):
    """Item of table C.8-122 in CTGeometrySequence, PS3.3 C.8.15.3.6."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = ...
    DistanceSourceToDataCollectionCenter: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedPathIndex: list[int] | tuple[int, ...] | None = ...,
        DistanceSourceToDetector: AnyDS | None = ...,
        DistanceSourceToDataCollectionCenter: AnyFD | None = ...,
    ) -> None: ...

class CTImageCTAdditionalXRaySourceItem(Item):
    """Item of table C.8-3 in CTAdditionalXRaySourceSequence, PS3.3 C.8.2.1."""

    KVP: Attr[float, AnyDS]
    XRayTubeCurrentInmA: Attr[float, AnyFD]
    DataCollectionDiameter: Attr[float, AnyDS]
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    FilterType: str
    FilterMaterial: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        KVP: AnyDS,
        XRayTubeCurrentInmA: AnyFD,
        DataCollectionDiameter: AnyDS,
        FocalSpots: ListDS | tuple[AnyDS, ...],
        FilterType: str,
        FilterMaterial: list[str] | tuple[str, ...],
        ExposureInmAs: AnyFD | None = ...,
        EnergyWeightingFactor: AnyFD | None = ...,
    ) -> None: ...

class CTImageFrameTypeItem(Item):
    """Item of table C.8-117 in CTImageFrameTypeSequence, PS3.3 C.8.15.3.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]
    VolumeBasedCalculationTechnique: str

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"],
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"],
        VolumeBasedCalculationTechnique: str,
    ) -> None: ...

class CTPerformedProcedureProtocolReferencedPerformedProtocolItem(Item):
    """Item of table A.82.1.3-1, PS3.3 A.82.1.3, printed in 10-11, 10.41-1/ReferencedPerformedProtocolSequence."""

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

class CTPixelValueTransformationPixelValueTransformationItem(Item):
    """Item of table C.8-126 in PixelValueTransformationSequence, PS3.3 C.8.15.3.10."""

    RescaleIntercept: Attr[float, AnyDS]
    RescaleSlope: Attr[float, AnyDS]
    RescaleType: str

    def __init__(
        self, *,
        RescaleIntercept: AnyDS,
        RescaleSlope: AnyDS,
        RescaleType: str,
    ) -> None: ...

class CTPositionItem(Item):
    """Item of table C.8-121 in CTPositionSequence, PS3.3 C.8.15.3.5."""

    TablePosition: Attr[float | None, AnyFD | None] = ...
    DataCollectionCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        TablePosition: AnyFD | None = ...,
        DataCollectionCenterPatient: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ReconstructionTargetCenterPatient: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class CTReconstructionItem(Item):
    """Item of table C.8-123 in CTReconstructionSequence, PS3.3 C.8.15.3.7."""

    ReconstructionAlgorithm: str | None = ...
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ConvolutionKernelGroup: str | None = ...
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = ...
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    ReconstructionPixelSpacing: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    ReconstructionAngle: Attr[float | None, AnyFD | None] = ...
    ImageFilter: str | None = ...

    def __init__(
        self, *,
        ReconstructionAlgorithm: str | None = ...,
        ConvolutionKernel: list[str] | tuple[str, ...] | None = ...,
        ConvolutionKernelGroup: str | None = ...,
        ReconstructionDiameter: AnyDS | None = ...,
        ReconstructionFieldOfView: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        ReconstructionPixelSpacing: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        ReconstructionAngle: AnyFD | None = ...,
        ImageFilter: str | None = ...,
    ) -> None: ...

class CTTableDynamicsItem(Item):
    """Item of table C.8-120 in CTTableDynamicsSequence, PS3.3 C.8.15.3.4."""

    TableSpeed: Attr[float | None, AnyFD | None] = ...
    TableFeedPerRotation: Attr[float | None, AnyFD | None] = ...
    SpiralPitchFactor: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        TableSpeed: AnyFD | None = ...,
        TableFeedPerRotation: AnyFD | None = ...,
        SpiralPitchFactor: AnyFD | None = ...,
    ) -> None: ...

class CTXRayDetailsCTXRayDetailsItem(Item):
    """Item of table C.8-125 in CTXRayDetailsSequence, PS3.3 C.8.15.3.9."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterType: str | None = ...
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    CalciumScoringMassFactorPatient: Attr[float | None, AnyFD | None] = ...
    CalciumScoringMassFactorDevice: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedPathIndex: list[int] | tuple[int, ...] | None = ...,
        KVP: AnyDS | None = ...,
        FocalSpots: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterType: str | None = ...,
        FilterMaterial: list[str] | tuple[str, ...] | None = ...,
        CalciumScoringMassFactorPatient: AnyFD | None = ...,
        CalciumScoringMassFactorDevice: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        EnergyWeightingFactor: AnyFD | None = ...,
    ) -> None: ...

class CalculatedDoseReferenceItem(Item):
    """Item of table C.8-56 in CalculatedDoseReferenceSequence, PS3.3 C.8.8.20."""

    ReferencedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceNumber: int | None = ...
    CalculatedDoseReferenceDoseValue: Attr[float | None, AnyDS | None]
    CalculatedDoseReferenceDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceNumber: int | None = ...,
        CalculatedDoseReferenceDoseValue: AnyDS | None,
        CalculatedDoseReferenceDescription: str | None = ...,
    ) -> None: ...

class CalculatedToricPowerItem(Item):
    """Item of table C.8.25.16-7, PS3.3 C.8.25.16.7."""

    SpherePower: Attr[float | None, AnyFD | None] = ...
    CylinderPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        SpherePower: AnyFD | None = ...,
        CylinderPower: AnyFD,
        CylinderAxis: AnyFD,
    ) -> None: ...

class CalculationCommentItem(Item):
    """Item of table C.8.25.16-5 in CalculationCommentSequence, PS3.3 C.8.25.16.5."""

    CalculationCommentType: str
    CalculationComment: str

    def __init__(
        self, *,
        CalculationCommentType: str,
        CalculationComment: str,
    ) -> None: ...

class CalibrationDataItem(Item):
    """Item of table C.8-10 in RadiopharmaceuticalInformationSequence/CalibrationDataSequence, PS3.3 C.8.4.10."""

    EnergyWindowNumber: int
    SyringeCounts: int | None = ...
    ResidualSyringeCounts: int | None = ...

    def __init__(
        self, *,
        EnergyWindowNumber: int,
        SyringeCounts: int | None = ...,
        ResidualSyringeCounts: int | None = ...,
    ) -> None: ...

class CalibrationItem(Item):
    """Item of table C.8.19.6-6 in CalibrationSequence, PS3.3 C.8.19.6.6."""

    CalibrationImage: Literal["YES", "NO"]

    def __init__(
        self, *,
        CalibrationImage: Literal["YES", "NO"],
    ) -> None: ...

class CameraPositionGroupItem(Item):
    """Item of table C.7.6.16.2.28-1 in CameraPositionGroupSequence, PS3.3 C.7.6.16.2.28."""

    RenderProjection: Literal["PERSPECTIVE"] = ...
    ViewpointPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    ViewpointLookAtPoint: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    ViewpointUpDirection: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    RenderFieldOfView: Attr[tuple[float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        RenderProjection: Literal["PERSPECTIVE"] = ...,
        ViewpointPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        ViewpointLookAtPoint: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        ViewpointUpDirection: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        RenderFieldOfView: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class CardiacSynchronizationItem(Item):
    """Item of table C.7.6.16-8 in CardiacSynchronizationSequence, PS3.3 C.7.6.16.2.7."""

    NominalPercentageOfCardiacPhase: Attr[float | None, AnyFD | None] = ...
    NominalCardiacTriggerDelayTime: Attr[float, AnyFD]
    ActualCardiacTriggerDelayTime: Attr[float | None, AnyFD | None] = ...
    NominalCardiacTriggerTimePriorToRPeak: Attr[float | None, AnyFD | None] = ...
    ActualCardiacTriggerTimePriorToRPeak: Attr[float | None, AnyFD | None] = ...
    IntervalsAcquired: int | None = ...
    IntervalsRejected: int | None = ...
    HeartRate: int | None = ...
    RRIntervalTimeNominal: Attr[float | None, AnyFD | None] = ...
    LowRRValue: int | None = ...
    HighRRValue: int | None = ...

    def __init__(
        self, *,
        NominalPercentageOfCardiacPhase: AnyFD | None = ...,
        NominalCardiacTriggerDelayTime: AnyFD,
        ActualCardiacTriggerDelayTime: AnyFD | None = ...,
        NominalCardiacTriggerTimePriorToRPeak: AnyFD | None = ...,
        ActualCardiacTriggerTimePriorToRPeak: AnyFD | None = ...,
        IntervalsAcquired: int | None = ...,
        IntervalsRejected: int | None = ...,
        HeartRate: int | None = ...,
        RRIntervalTimeNominal: AnyFD | None = ...,
        LowRRValue: int | None = ...,
        HighRRValue: int | None = ...,
    ) -> None: ...

class CellValuesItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/CellValuesSequence, PS3.3 C.18.10."""

    TableRowNumber: int | None = ...
    TableColumnNumber: int | None = ...
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributeVR: Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"] | None = ...
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    SelectorDTValue: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = ...
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUCValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        TableRowNumber: int | None = ...,
        TableColumnNumber: int | None = ...,
        ReferencedContentItemIdentifier: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributeVR: Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"] | None = ...,
        SelectorDSValue: ListDS | tuple[AnyDS, ...] | None = ...,
        SelectorDTValue: ListDT | tuple[AnyDT, ...] | None = ...,
        SelectorFDValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorFLValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorISValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSLValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSVValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUCValue: list[str] | tuple[str, ...] | None = ...,
        SelectorULValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUVValue: list[int] | tuple[int, ...] | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumericValueQualifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ChannelDefinitionItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence, PS3.3 C.10.9."""

    WaveformChannelNumber: int | None = ...
    ChannelLabel: str | None = ...
    ChannelStatus: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ChannelSourceSequence: Codes[CodeSequenceItem]
    ChannelSourceModifiersSequence: OptCodes[CodeSequenceItem] = ...
    SourceWaveformSequence: OptSeq[SourceWaveformItem] = ...
    ChannelDerivationDescription: str | None = ...
    ChannelSensitivity: Attr[float | None, AnyDS | None] = ...
    ChannelSensitivityUnitsSequence: OptCodes[CodeSequenceItem] = ...
    ChannelSensitivityCorrectionFactor: Attr[float | None, AnyDS | None] = ...
    ChannelBaseline: Attr[float | None, AnyDS | None] = ...
    ChannelTimeSkew: Attr[float | None, AnyDS | None] = ...
    ChannelSampleSkew: Attr[float | None, AnyDS | None] = ...
    ChannelOffset: Attr[float | None, AnyDS | None] = ...
    WaveformBitsStored: int
    WaveformAmplifierType: Literal["AC", "DC"] | None = ...
    FilterLowFrequency: Attr[float | None, AnyDS | None] = ...
    FilterLowFrequencyCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = ...
    FilterHighFrequency: Attr[float | None, AnyDS | None] = ...
    FilterHighFrequencyCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = ...
    NotchFilterFrequency: Attr[float | None, AnyDS | None] = ...
    NotchFilterBandwidth: Attr[float | None, AnyDS | None] = ...
    NotchFilterCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = ...
    SummarizedFilterLookupTable: OptSeq[WaveformFilterLookupTableItem] = ...
    ChannelImpedanceSequence: OptSeq[ChannelImpedanceItem] = ...
    ChannelMinimumValue: Attr[memoryview | None, Buffer | None] = ...
    ChannelMaximumValue: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        WaveformChannelNumber: int | None = ...,
        ChannelLabel: str | None = ...,
        ChannelStatus: list[str] | tuple[str, ...] | None = ...,
        ChannelSourceSequence: Iterable[CodeSequenceItem | CodedConcept],
        ChannelSourceModifiersSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SourceWaveformSequence: Iterable[SourceWaveformItem] | None = ...,
        ChannelDerivationDescription: str | None = ...,
        ChannelSensitivity: AnyDS | None = ...,
        ChannelSensitivityUnitsSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ChannelSensitivityCorrectionFactor: AnyDS | None = ...,
        ChannelBaseline: AnyDS | None = ...,
        ChannelTimeSkew: AnyDS | None = ...,
        ChannelSampleSkew: AnyDS | None = ...,
        ChannelOffset: AnyDS | None = ...,
        WaveformBitsStored: int,
        WaveformAmplifierType: Literal["AC", "DC"] | None = ...,
        FilterLowFrequency: AnyDS | None = ...,
        FilterLowFrequencyCharacteristicsSequence: Iterable[WaveformFilterCharacteristicsItem] | None = ...,
        FilterHighFrequency: AnyDS | None = ...,
        FilterHighFrequencyCharacteristicsSequence: Iterable[WaveformFilterCharacteristicsItem] | None = ...,
        NotchFilterFrequency: AnyDS | None = ...,
        NotchFilterBandwidth: AnyDS | None = ...,
        NotchFilterCharacteristicsSequence: Iterable[WaveformFilterCharacteristicsItem] | None = ...,
        SummarizedFilterLookupTable: Iterable[WaveformFilterLookupTableItem] | None = ...,
        ChannelImpedanceSequence: Iterable[ChannelImpedanceItem] | None = ...,
        ChannelMinimumValue: Buffer | None = ...,
        ChannelMaximumValue: Buffer | None = ...,
    ) -> None: ...

class ChannelDeliveryContinuationItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryContinuationSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int
    StartCumulativeTimeWeight: Attr[float, AnyDS]
    EndCumulativeTimeWeight: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedChannelNumber: int,
        StartCumulativeTimeWeight: AnyDS,
        EndCumulativeTimeWeight: AnyDS,
    ) -> None: ...

class ChannelDeliveryOrderItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryOrderSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int
    ChannelDeliveryOrderIndex: int

    def __init__(
        self, *,
        ReferencedChannelNumber: int,
        ChannelDeliveryOrderIndex: int,
    ) -> None: ...

class ChannelDisplayItem(Item):
    """Item of table C.10-9 in WaveformPresentationGroupSequence/ChannelDisplaySequence, PS3.3 C.10.9."""

    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    ChannelOffset: Attr[float | None, AnyDS | None] = ...
    ChannelRecommendedDisplayCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    ChannelPosition: Attr[float, AnyFD]
    DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"] | None = ...
    FractionalChannelDisplayScale: Attr[float | None, AnyFD | None] = ...
    AbsoluteChannelDisplayScale: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedWaveformChannels: list[int] | tuple[int, ...],
        ChannelOffset: AnyDS | None = ...,
        ChannelRecommendedDisplayCIELabValue: list[int] | tuple[int, int, int],
        ChannelPosition: AnyFD,
        DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"] | None = ...,
        FractionalChannelDisplayScale: AnyFD | None = ...,
        AbsoluteChannelDisplayScale: AnyFD | None = ...,
    ) -> None: ...

class ChannelImpedanceItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence/ChannelImpedanceSequence, PS3.3 C.10.9."""

    ImpedanceValue: Attr[float, AnyDS]
    ImpedanceMeasurementDateTime: Attr[DateTimeValue, AnyDT]
    ImpedanceMeasurementFrequency: Attr[float | None, AnyDS | None] = ...
    ImpedanceMeasurementCurrentType: str | None = ...

    def __init__(
        self, *,
        ImpedanceValue: AnyDS,
        ImpedanceMeasurementDateTime: AnyDT,
        ImpedanceMeasurementFrequency: AnyDS | None = ...,
        ImpedanceMeasurementCurrentType: str | None = ...,
    ) -> None: ...

class ChannelItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence, PS3.3 C.8.8.15."""

    ChannelNumber: int = ...
    ChannelLength: Attr[float | None, AnyDS | None]
    ChannelTotalTime: Attr[float, AnyDS]
    SourceMovementType: str
    NumberOfPulses: int | None = ...
    PulseRepetitionInterval: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorNumber: int | None = ...
    SourceApplicatorID: str | None = ...
    SourceApplicatorType: str | None = ...
    SourceApplicatorName: str | None = ...
    SourceApplicatorLength: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorTipLength: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorManufacturer: str | None = ...
    MaterialID: str | None = ...
    SourceApplicatorWallNominalThickness: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorWallNominalTransmission: Attr[float | None, AnyDS | None] = ...
    SourceApplicatorStepSize: Attr[float | None, AnyDS | None] = ...
    ApplicatorShapeReferencedROINumber: int | None = ...
    ReferencedROINumber: int | None = ...
    TransferTubeNumber: int | None
    TransferTubeLength: Attr[float | None, AnyDS | None] = ...
    ChannelEffectiveLength: Attr[float | None, AnyDS | None] = ...
    ChannelInnerLength: Attr[float | None, AnyDS | None] = ...
    AfterloaderChannelID: str | None = ...
    ChannelShieldSequence: OptSeq[ChannelShieldItem] = ...
    ReferencedSourceNumber: int
    NumberOfControlPoints: int
    FinalCumulativeTimeWeight: Attr[float | None, AnyDS | None] = ...
    BrachyControlPointSequence: Seq[BrachyControlPointItem]

    def __init__(
        self, *,
        ChannelNumber: int = ...,
        ChannelLength: AnyDS | None,
        ChannelTotalTime: AnyDS,
        SourceMovementType: str,
        NumberOfPulses: int | None = ...,
        PulseRepetitionInterval: AnyDS | None = ...,
        SourceApplicatorNumber: int | None = ...,
        SourceApplicatorID: str | None = ...,
        SourceApplicatorType: str | None = ...,
        SourceApplicatorName: str | None = ...,
        SourceApplicatorLength: AnyDS | None = ...,
        SourceApplicatorTipLength: AnyDS | None = ...,
        SourceApplicatorManufacturer: str | None = ...,
        MaterialID: str | None = ...,
        SourceApplicatorWallNominalThickness: AnyDS | None = ...,
        SourceApplicatorWallNominalTransmission: AnyDS | None = ...,
        SourceApplicatorStepSize: AnyDS | None = ...,
        ApplicatorShapeReferencedROINumber: int | None = ...,
        ReferencedROINumber: int | None = ...,
        TransferTubeNumber: int | None,
        TransferTubeLength: AnyDS | None = ...,
        ChannelEffectiveLength: AnyDS | None = ...,
        ChannelInnerLength: AnyDS | None = ...,
        AfterloaderChannelID: str | None = ...,
        ChannelShieldSequence: Iterable[ChannelShieldItem] | None = ...,
        ReferencedSourceNumber: int,
        NumberOfControlPoints: int,
        FinalCumulativeTimeWeight: AnyDS | None = ...,
        BrachyControlPointSequence: Iterable[BrachyControlPointItem],
    ) -> None: ...

class ChannelShieldItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/ChannelShieldSequence, PS3.3 C.8.8.15."""

    ChannelShieldNumber: int = ...
    ChannelShieldID: str | None
    ChannelShieldName: str | None = ...
    MaterialID: str | None = ...
    ChannelShieldNominalThickness: Attr[float | None, AnyDS | None] = ...
    ChannelShieldNominalTransmission: Attr[float | None, AnyDS | None] = ...
    ReferencedROINumber: int | None

    def __init__(
        self, *,
        ChannelShieldNumber: int = ...,
        ChannelShieldID: str | None,
        ChannelShieldName: str | None = ...,
        MaterialID: str | None = ...,
        ChannelShieldNominalThickness: AnyDS | None = ...,
        ChannelShieldNominalTransmission: AnyDS | None = ...,
        ReferencedROINumber: int | None,
    ) -> None: ...

class ChemicalShiftItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence/ChemicalShiftSequence, PS3.3 C.8.13.5.12."""

    ChemicalShiftMinimumIntegrationLimitInppm: Attr[float, AnyFD]
    ChemicalShiftMaximumIntegrationLimitInppm: Attr[float, AnyFD]

    def __init__(
        self, *,
        ChemicalShiftMinimumIntegrationLimitInppm: AnyFD,
        ChemicalShiftMaximumIntegrationLimitInppm: AnyFD,
    ) -> None: ...

class ChestCADSRReferencedSOPItem(Item):
    """Item of table A.35.6-1, PS3.3 A.35.6.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class CodeSequenceItem(Item):
    """Item of table 8.8-1, PS3.3 8.8."""

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
    ) -> None: ...

class CodingSchemeIdentificationItem(Item):
    """Item of table C.12-1 in CodingSchemeIdentificationSequence, PS3.3 C.12.1."""

    CodingSchemeDesignator: str
    CodingSchemeRegistry: str | None = ...
    CodingSchemeUID: Attr[UIDValue | None, str | None] = ...
    CodingSchemeExternalID: str | None = ...
    CodingSchemeName: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodingSchemeResponsibleOrganization: str | None = ...
    CodingSchemeResourcesSequence: OptSeq[CodingSchemeResourcesItem] = ...

    def __init__(
        self, *,
        CodingSchemeDesignator: str,
        CodingSchemeRegistry: str | None = ...,
        CodingSchemeUID: str | None = ...,
        CodingSchemeExternalID: str | None = ...,
        CodingSchemeName: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodingSchemeResponsibleOrganization: str | None = ...,
        CodingSchemeResourcesSequence: Iterable[CodingSchemeResourcesItem] | None = ...,
    ) -> None: ...

class CodingSchemeResourcesItem(Item):
    """Item of table C.12-1 in CodingSchemeIdentificationSequence/CodingSchemeResourcesSequence, PS3.3 C.12.1."""

    CodingSchemeURLType: str
    CodingSchemeURL: str

    def __init__(
        self, *,
        CodingSchemeURLType: str,
        CodingSchemeURL: str,
    ) -> None: ...

class CollimatorShapeItem(Item):
    """Item of table C.8.19.6-12 in CollimatorShapeSequence, PS3.3 C.8.19.6.12."""

    CollimatorShape: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    CollimatorLeftVerticalEdge: int | None = ...
    CollimatorRightVerticalEdge: int | None = ...
    CollimatorUpperHorizontalEdge: int | None = ...
    CollimatorLowerHorizontalEdge: int | None = ...
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularCollimator: int | None = ...
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        CollimatorShape: list[str] | tuple[str, ...],
        CollimatorLeftVerticalEdge: int | None = ...,
        CollimatorRightVerticalEdge: int | None = ...,
        CollimatorUpperHorizontalEdge: int | None = ...,
        CollimatorLowerHorizontalEdge: int | None = ...,
        CenterOfCircularCollimator: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularCollimator: int | None = ...,
        VerticesOfThePolygonalCollimator: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ColonCADSRReferencedSOPItem(Item):
    """Item of table A.35.10-1, PS3.3 A.35.10.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class CombinationSegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence/CombinationSegmentReferenceSequence, PS3.3 C.36.9."""

    ConceptualVolumeUID: Attr[UIDValue, str]
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = ...
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = ...
    ConceptualVolumeCombinationFlag: Literal["YES", "NO"]
    ConceptualVolumeConstituentSequence: OptSeq[ConceptualVolumeConstituentItem] = ...
    ConceptualVolumeCombinationExpression: str | None = ...
    ConceptualVolumeCombinationDescription: str | None = ...
    ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"]
    ConceptualVolumeSegmentationReferenceSequence: OptSeq[ConceptualVolumeSegmentationReferenceItem] = ...
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem]
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ConceptualVolumeUID: str,
        OriginatingSOPInstanceReferenceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        EquivalentConceptualVolumesSequence: Iterable[EquivalentConceptualVolumesItem] | None = ...,
        DerivationConceptualVolumeSequence: Iterable[DerivationConceptualVolumeItem] | None = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"],
        ConceptualVolumeConstituentSequence: Iterable[ConceptualVolumeConstituentItem] | None = ...,
        ConceptualVolumeCombinationExpression: str | None = ...,
        ConceptualVolumeCombinationDescription: str | None = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"],
        ConceptualVolumeSegmentationReferenceSequence: Iterable[ConceptualVolumeSegmentationReferenceItem] | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        SegmentedPropertyTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class CommonInstanceReferenceReferencedSeriesItem(Item):
    """Item of table C.12-8 in ReferencedSeriesSequence, PS3.3 C.12.2."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ReferencedInstanceSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ReferencedInstanceSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class CompensatorDefinitionItem(Item):
    """Item of table C.36.2.2.12-1 in CompensatorDefinitionSequence, PS3.3 C.36.2.2.12."""

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
    CompensatorBasePlaneOffset: Attr[float | None, AnyFD | None] = ...
    CompensatorMapOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = ...
    CompensatorShapeSequence: OptSeq[CompensatorShapeItem] = ...

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
        CompensatorBasePlaneOffset: AnyFD | None = ...,
        CompensatorMapOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = ...,
        CompensatorShapeSequence: Iterable[CompensatorShapeItem] | None = ...,
    ) -> None: ...

class CompensatorItem(Item):
    """Item of table C.8-50 in BeamSequence/CompensatorSequence, PS3.3 C.8.8.14."""

    CompensatorDescription: str | None = ...
    CompensatorNumber: int | None = ...
    CompensatorType: str | None = ...
    MaterialID: str | None = ...
    CompensatorID: str | None = ...
    AccessoryCode: str | None = ...
    CompensatorTrayID: str | None = ...
    TrayAccessoryCode: str | None = ...
    SourceToCompensatorTrayDistance: Attr[float | None, AnyDS | None]
    CompensatorDivergence: Literal["PRESENT", "ABSENT"] | None = ...
    CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = ...
    CompensatorRows: int
    CompensatorColumns: int
    CompensatorPixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]
    CompensatorPosition: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]
    CompensatorTransmissionData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    CompensatorThicknessData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    SourceToCompensatorDistance: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        CompensatorDescription: str | None = ...,
        CompensatorNumber: int | None = ...,
        CompensatorType: str | None = ...,
        MaterialID: str | None = ...,
        CompensatorID: str | None = ...,
        AccessoryCode: str | None = ...,
        CompensatorTrayID: str | None = ...,
        TrayAccessoryCode: str | None = ...,
        SourceToCompensatorTrayDistance: AnyDS | None,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"] | None = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = ...,
        CompensatorRows: int,
        CompensatorColumns: int,
        CompensatorPixelSpacing: ListDS | tuple[AnyDS, AnyDS],
        CompensatorPosition: ListDS | tuple[AnyDS, AnyDS],
        CompensatorTransmissionData: ListDS | tuple[AnyDS, ...] | None = ...,
        CompensatorThicknessData: ListDS | tuple[AnyDS, ...] | None = ...,
        SourceToCompensatorDistance: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class CompensatorShapeItem(Item):
    """Item of table C.36.2.2.12-1 in CompensatorDefinitionSequence/CompensatorShapeSequence, PS3.3 C.36.2.2.12."""

    CompensatorDivergence: Literal["PRESENT", "ABSENT"]
    MaterialID: str | None
    CompensatorProximalThicknessMap: Attr[memoryview | None, Buffer | None] = ...
    CompensatorDistalThicknessMap: Attr[memoryview | None, Buffer | None] = ...
    CompensatorShapeFabricationCodeSequence: OptCodes[CodeSequenceItem]
    RadiationBeamCompensatorMillingToolDiameter: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"],
        MaterialID: str | None,
        CompensatorProximalThicknessMap: Buffer | None = ...,
        CompensatorDistalThicknessMap: Buffer | None = ...,
        CompensatorShapeFabricationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        RadiationBeamCompensatorMillingToolDiameter: AnyFD | None,
    ) -> None: ...

class ComponentAssemblyItem(Item):
    """Item of table C.29.2-1 in ComponentAssemblySequence, PS3.3 C.29.2.1."""

    Component1ReferencedID: int
    Component1ReferencedMatingFeatureSetID: int
    Component1ReferencedMatingFeatureID: int
    Component2ReferencedID: int
    Component2ReferencedMatingFeatureSetID: int
    Component2ReferencedMatingFeatureID: int

    def __init__(
        self, *,
        Component1ReferencedID: int,
        Component1ReferencedMatingFeatureSetID: int,
        Component1ReferencedMatingFeatureID: int,
        Component2ReferencedID: int,
        Component2ReferencedMatingFeatureSetID: int,
        Component2ReferencedMatingFeatureID: int,
    ) -> None: ...

class ComponentItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence/ComponentSequence, PS3.3 C.29.2.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ComponentID: int = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ComponentID: int = ...,
    ) -> None: ...

class ComponentTypesItem(Item):
    """Item of table C.29.2-1 in ComponentTypesSequence, PS3.3 C.29.2.1."""

    ComponentTypeCodeSequence: Codes[CodeSequenceItem]
    ExclusiveComponentType: str
    MandatoryComponentType: str
    ComponentSequence: Seq[ComponentItem]

    def __init__(
        self, *,
        ComponentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ExclusiveComponentType: str,
        MandatoryComponentType: str,
        ComponentSequence: Iterable[ComponentItem],
    ) -> None: ...

class CompoundGraphicItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/CompoundGraphicSequence, PS3.3 C.10.5."""

    CompoundGraphicInstanceID: int
    CompoundGraphicUnits: Literal["PIXEL", "DISPLAY"]
    GraphicDimensions: Literal[2] = ...
    NumberOfGraphicPoints: int
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    CompoundGraphicType: str
    TextStyleSequence: OptSeq[TextStyleItem] = ...
    LineStyleSequence: OptSeq[LineStyleItem] = ...
    RotationAngle: Attr[float | None, AnyFD | None] = ...
    RotationPoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    GapLength: Attr[float | None, AnyFD | None] = ...
    DiameterOfVisibility: Attr[float | None, AnyFD | None] = ...
    MajorTicksSequence: OptSeq[MajorTicksItem] = ...
    TickAlignment: Literal["BOTTOM", "CENTER", "TOP"] | None = ...
    TickLabelAlignment: Literal["BOTTOM", "TOP"] | None = ...
    ShowTickLabel: Literal["Y", "N"] | None = ...
    GraphicFilled: Literal["Y", "N"] | None = ...
    FillStyleSequence: OptSeq[FillStyleItem] = ...
    GraphicGroupID: int | None = ...

    def __init__(
        self, *,
        CompoundGraphicInstanceID: int,
        CompoundGraphicUnits: Literal["PIXEL", "DISPLAY"],
        GraphicDimensions: Literal[2] = ...,
        NumberOfGraphicPoints: int,
        GraphicData: ListFD | tuple[AnyFD, ...],
        CompoundGraphicType: str,
        TextStyleSequence: Iterable[TextStyleItem] | None = ...,
        LineStyleSequence: Iterable[LineStyleItem] | None = ...,
        RotationAngle: AnyFD | None = ...,
        RotationPoint: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        GapLength: AnyFD | None = ...,
        DiameterOfVisibility: AnyFD | None = ...,
        MajorTicksSequence: Iterable[MajorTicksItem] | None = ...,
        TickAlignment: Literal["BOTTOM", "CENTER", "TOP"] | None = ...,
        TickLabelAlignment: Literal["BOTTOM", "TOP"] | None = ...,
        ShowTickLabel: Literal["Y", "N"] | None = ...,
        GraphicFilled: Literal["Y", "N"] | None = ...,
        FillStyleSequence: Iterable[FillStyleItem] | None = ...,
        GraphicGroupID: int | None = ...,
    ) -> None: ...

class Comprehensive3DSRReferencedSOPItem(Item):
    """Item of table A.35.13-1, PS3.3 A.35.13.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class ComprehensiveSRReferencedSOPItem(Item):
    """Item of table A.35.3-1, PS3.3 A.35.3.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class ConceptCodeItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence/ConceptCodeSequence, PS3.3 C.10.10."""

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
    ModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        ModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ConceptNameCodeItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence/ConceptNameCodeSequence, PS3.3 C.10.10."""

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
    ModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        ModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem(Item):
    """Item of table 10.33-1 in DerivationConceptualVolumeSequence/SourceConceptualVolumeSequence/ConceptualVolumeConstituentSegmentationReferenceSequence, PS3.3 10.33."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem]
    ReferencedSegmentReferenceIndex: int

    def __init__(
        self, *,
        ReferencedDirectSegmentInstanceSequence: Iterable[SOPInstanceReferenceItem],
        ReferencedSegmentReferenceIndex: int,
    ) -> None: ...

class ConceptualVolumeConstituentItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeConstituentSequence, PS3.3 10.34."""

    ConceptualVolumeConstituentIndex: int = ...
    ConstituentConceptualVolumeUID: Attr[UIDValue, str]
    OriginatingSOPInstanceReferenceSequence: Seq[SOPInstanceReferenceItem]
    ConceptualVolumeConstituentSegmentationReferenceSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem] = ...

    def __init__(
        self, *,
        ConceptualVolumeConstituentIndex: int = ...,
        ConstituentConceptualVolumeUID: str,
        OriginatingSOPInstanceReferenceSequence: Iterable[SOPInstanceReferenceItem],
        ConceptualVolumeConstituentSegmentationReferenceSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem] | None = ...,
    ) -> None: ...

class ConceptualVolumeItem(Item):
    """Item of table 10.33-1, PS3.3 10.33."""

    ConceptualVolumeUID: Attr[UIDValue, str]
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = ...
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = ...

    def __init__(
        self, *,
        ConceptualVolumeUID: str,
        OriginatingSOPInstanceReferenceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        EquivalentConceptualVolumesSequence: Iterable[EquivalentConceptualVolumesItem] | None = ...,
        DerivationConceptualVolumeSequence: Iterable[DerivationConceptualVolumeItem] | None = ...,
    ) -> None: ...

class ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeConstituentSequence/ConceptualVolumeConstituentSegmentationReferenceSequence, PS3.3 10.34."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem]
    ReferencedSegmentReferenceIndex: int

    def __init__(
        self, *,
        ReferencedDirectSegmentInstanceSequence: Iterable[SOPInstanceReferenceItem],
        ReferencedSegmentReferenceIndex: int,
    ) -> None: ...

class ConceptualVolumeSegmentationReferenceAndCombinationItem(Item):
    """Item of table 10.34-1, PS3.3 10.34."""

    ConceptualVolumeUID: Attr[UIDValue, str]
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = ...
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = ...
    ConceptualVolumeCombinationFlag: Literal["YES", "NO"]
    ConceptualVolumeConstituentSequence: OptSeq[ConceptualVolumeConstituentItem] = ...
    ConceptualVolumeCombinationExpression: str | None = ...
    ConceptualVolumeCombinationDescription: str | None = ...
    ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"]
    ConceptualVolumeSegmentationReferenceSequence: OptSeq[ConceptualVolumeSegmentationReferenceItem] = ...

    def __init__(
        self, *,
        ConceptualVolumeUID: str,
        OriginatingSOPInstanceReferenceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        EquivalentConceptualVolumesSequence: Iterable[EquivalentConceptualVolumesItem] | None = ...,
        DerivationConceptualVolumeSequence: Iterable[DerivationConceptualVolumeItem] | None = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"],
        ConceptualVolumeConstituentSequence: Iterable[ConceptualVolumeConstituentItem] | None = ...,
        ConceptualVolumeCombinationExpression: str | None = ...,
        ConceptualVolumeCombinationDescription: str | None = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"],
        ConceptualVolumeSegmentationReferenceSequence: Iterable[ConceptualVolumeSegmentationReferenceItem] | None = ...,
    ) -> None: ...

class ConceptualVolumeSegmentationReferenceItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeSegmentationReferenceSequence, PS3.3 10.34."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem]
    ReferencedSegmentReferenceIndex: int

    def __init__(
        self, *,
        ReferencedDirectSegmentInstanceSequence: Iterable[SOPInstanceReferenceItem],
        ReferencedSegmentReferenceIndex: int,
    ) -> None: ...

class ConfigurationQAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence, PS3.3 C.32.3."""

    DisplayCalibrationResultSequence: OptSeq[DisplayCalibrationResultItem] = ...
    VisualEvaluationResultSequence: OptSeq[VisualEvaluationResultItem] = ...
    LuminanceUniformityResultSequence: OptSeq[LuminanceUniformityResultItem] = ...
    LuminanceResultSequence: OptSeq[LuminanceResultItem] = ...

    def __init__(
        self, *,
        DisplayCalibrationResultSequence: Iterable[DisplayCalibrationResultItem] | None = ...,
        VisualEvaluationResultSequence: Iterable[VisualEvaluationResultItem] | None = ...,
        LuminanceUniformityResultSequence: Iterable[LuminanceUniformityResultItem] | None = ...,
        LuminanceResultSequence: Iterable[LuminanceResultItem] | None = ...,
    ) -> None: ...

class ConfocalMicroscopyImageFrameTypeItem(Item):
    """Item of table C.8.35.4.1-1 in ConfocalMicroscopyImageFrameTypeSequence, PS3.3 C.8.35.4.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
    ) -> None: ...

class ConfocalMicroscopyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.90.1.3-1, PS3.3 A.90.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ConfocalMicroscopyImageFrameTypeSequence: Iterable[ConfocalMicroscopyImageFrameTypeItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
    ) -> None: ...

class ConfocalMicroscopyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.90.1.3-1, PS3.3 A.90.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ConfocalMicroscopyImageFrameTypeSequence: Iterable[ConfocalMicroscopyImageFrameTypeItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
    ) -> None: ...

class ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.90.2.3-1, PS3.3 A.90.2.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        SpecimenReferenceSequence: Iterable[SpecimenReferenceItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ConfocalMicroscopyImageFrameTypeSequence: Iterable[ConfocalMicroscopyImageFrameTypeItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
    ) -> None: ...

class ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem(Item):
    """Item of table A.90.2.3-1, PS3.3 A.90.2.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        SpecimenReferenceSequence: Iterable[SpecimenReferenceItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ConfocalMicroscopyImageFrameTypeSequence: Iterable[ConfocalMicroscopyImageFrameTypeItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
    ) -> None: ...

class ConsentForClinicalTrialUseItem(Item):
    """Item of table C.7-4b in ConsentForClinicalTrialUseSequence, PS3.3 C.7.2.3."""

    DistributionType: str | None = ...
    ClinicalTrialProtocolID: str | None = ...
    IssuerOfClinicalTrialProtocolID: str | None = ...
    ConsentForDistributionFlag: Literal["NO", "YES", "WITHDRAWN"]

    def __init__(
        self, *,
        DistributionType: str | None = ...,
        ClinicalTrialProtocolID: str | None = ...,
        IssuerOfClinicalTrialProtocolID: str | None = ...,
        ConsentForDistributionFlag: Literal["NO", "YES", "WITHDRAWN"],
    ) -> None: ...

class ContainerComponentItem(Item):
    """Item of table C.7.6.22-2 in ContainerComponentSequence, PS3.3 C.7.6.22."""

    ContainerComponentTypeCodeSequence: Codes[CodeSequenceItem]
    Manufacturer: str | None = ...
    ManufacturerModelName: str | None = ...
    ContainerComponentID: str | None = ...
    ContainerComponentLength: Attr[float | None, AnyFD | None] = ...
    ContainerComponentWidth: Attr[float | None, AnyFD | None] = ...
    ContainerComponentDiameter: Attr[float | None, AnyFD | None] = ...
    ContainerComponentThickness: Attr[float | None, AnyFD | None] = ...
    ContainerComponentMaterial: str | None = ...
    ContainerComponentDescription: str | None = ...

    def __init__(
        self, *,
        ContainerComponentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        Manufacturer: str | None = ...,
        ManufacturerModelName: str | None = ...,
        ContainerComponentID: str | None = ...,
        ContainerComponentLength: AnyFD | None = ...,
        ContainerComponentWidth: AnyFD | None = ...,
        ContainerComponentDiameter: AnyFD | None = ...,
        ContainerComponentThickness: AnyFD | None = ...,
        ContainerComponentMaterial: str | None = ...,
        ContainerComponentDescription: str | None = ...,
    ) -> None: ...

class ContainerContentTemplateItem(Item):
    """Item of table C.18.8-1 in ContentTemplateSequence, PS3.3 C.18.8."""

    MappingResource: str
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    TemplateIdentifier: str

    def __init__(
        self, *,
        MappingResource: str,
        MappingResourceUID: str | None = ...,
        TemplateIdentifier: str,
    ) -> None: ...

class ContentItemReferencedSOPItem(Item):
    """Item of table 10-2 in ReferencedSOPSequence, PS3.3 10.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ContentItemWithModifiersItem(Item):
    """Item of table 10.2.1-1, PS3.3 10.2.1."""

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

class ContentMacroItem(Item):
    """Item of table 10-2, PS3.3 10.2."""

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
    ) -> None: ...

class ContextGroupIdentificationItem(Item):
    """Item of table C.12-1 in ContextGroupIdentificationSequence, PS3.3 C.12.1."""

    ContextIdentifier: str
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str
    ContextGroupVersion: Attr[DateTimeValue, AnyDT]

    def __init__(
        self, *,
        ContextIdentifier: str,
        ContextUID: str | None = ...,
        MappingResource: str,
        ContextGroupVersion: AnyDT,
    ) -> None: ...

class ContourItem(Item):
    """Item of table C.8-42 in ROIContourSequence/ContourSequence, PS3.3 C.8.8.6."""

    ContourNumber: int | None = ...
    ContourImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ContourGeometricType: Literal["POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"]
    NumberOfContourPoints: int
    ContourData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]

    def __init__(
        self, *,
        ContourNumber: int | None = ...,
        ContourImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ContourGeometricType: Literal["POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"],
        NumberOfContourPoints: int,
        ContourData: ListDS | tuple[AnyDS, ...],
    ) -> None: ...

class ContrastAdministrationProfileItem(Item):
    """Item of table C.7-12b in ContrastBolusAgentSequence/ContrastAdministrationProfileSequence, PS3.3 C.7.6.4b."""

    ContrastBolusVolume: Attr[float | None, AnyDS | None]
    ContrastBolusStartTime: Attr[TimeValue | None, AnyTM | None] = ...
    ContrastBolusStopTime: Attr[TimeValue | None, AnyTM | None] = ...
    ContrastFlowRate: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ContrastFlowDuration: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        ContrastBolusVolume: AnyDS | None,
        ContrastBolusStartTime: AnyTM | None = ...,
        ContrastBolusStopTime: AnyTM | None = ...,
        ContrastFlowRate: ListDS | tuple[AnyDS, ...] | None = ...,
        ContrastFlowDuration: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class ContrastBolusAdministrationRouteItem(Item):
    """Item of table C.7-12 in ContrastBolusAdministrationRouteSequence, PS3.3 C.7.6.4."""

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
    AdditionalDrugSequence: OptCodes[CodeSequenceItem] = ...

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
        AdditionalDrugSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ContrastBolusAgentItem(Item):
    """Item of table C.7-12b in ContrastBolusAgentSequence, PS3.3 C.7.6.4b."""

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
    ContrastBolusAgentNumber: int = ...
    ContrastBolusAdministrationRouteSequence: Codes[CodeSequenceItem]
    ContrastBolusIngredientCodeSequence: OptCodes[CodeSequenceItem]
    ContrastBolusVolume: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientPercentByVolume: Attr[float | None, AnyFD | None] = ...
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...
    ContrastBolusT1Relaxivity: Attr[float | None, AnyFD | None] = ...
    ContrastAdministrationProfileSequence: OptSeq[ContrastAdministrationProfileItem] = ...

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
        ContrastBolusAgentNumber: int = ...,
        ContrastBolusAdministrationRouteSequence: Iterable[CodeSequenceItem | CodedConcept],
        ContrastBolusIngredientCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ContrastBolusVolume: AnyDS | None,
        ContrastBolusIngredientConcentration: AnyDS | None,
        ContrastBolusIngredientPercentByVolume: AnyFD | None = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...,
        ContrastBolusT1Relaxivity: AnyFD | None = ...,
        ContrastAdministrationProfileSequence: Iterable[ContrastAdministrationProfileItem] | None = ...,
    ) -> None: ...

class ContrastBolusUsageItem(Item):
    """Item of table C.7.16-13 in ContrastBolusUsageSequence, PS3.3 C.7.6.16.2.12."""

    ContrastBolusAgentNumber: int
    ContrastBolusAgentAdministered: Literal["YES", "NO"]
    ContrastBolusAgentDetected: Literal["YES", "NO"] | None
    ContrastBolusAgentPhase: str | None = ...

    def __init__(
        self, *,
        ContrastBolusAgentNumber: int,
        ContrastBolusAgentAdministered: Literal["YES", "NO"],
        ContrastBolusAgentDetected: Literal["YES", "NO"] | None,
        ContrastBolusAgentPhase: str | None = ...,
    ) -> None: ...

class ContributingEquipmentItem(Item):
    """Item of table C.12-1 in ContributingEquipmentSequence, PS3.3 C.12.1."""

    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    Manufacturer: str
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    StationName: str | None = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    DeviceUID: Attr[UIDValue | None, str | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    SpatialResolution: Attr[float | None, AnyDS | None] = ...
    DateOfLastCalibration: Attr[tuple[DateValue, ...] | None, ListDA | tuple[AnyDA, ...] | None] = ...
    TimeOfLastCalibration: Attr[tuple[TimeValue, ...] | None, ListTM | tuple[AnyTM, ...] | None] = ...
    ContributionDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContributionDescription: str | None = ...

    def __init__(
        self, *,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        Manufacturer: str,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        StationName: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        DeviceUID: str | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        SpatialResolution: AnyDS | None = ...,
        DateOfLastCalibration: ListDA | tuple[AnyDA, ...] | None = ...,
        TimeOfLastCalibration: ListTM | tuple[AnyTM, ...] | None = ...,
        ContributionDateTime: AnyDT | None = ...,
        ContributionDescription: str | None = ...,
    ) -> None: ...

class ContributingSOPInstancesReferenceItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence, PS3.3 10.10."""

    StudyInstanceUID: Attr[UIDValue, str]
    ReferencedSeriesSequence: Seq[GeneralContributingSourcesReferencedSeriesItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        ReferencedSeriesSequence: Iterable[GeneralContributingSourcesReferencedSeriesItem],
    ) -> None: ...

class ControlPointDeliveryItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/ControlPointDeliverySequence, PS3.3 C.8.8.21."""

    ReferencedControlPointIndex: int | None = ...
    TreatmentControlPointDate: Attr[DateValue, AnyDA]
    TreatmentControlPointTime: Attr[TimeValue, AnyTM]
    SpecifiedMeterset: Attr[float | None, AnyDS | None]
    DeliveredMeterset: Attr[float, AnyDS]
    DoseRateSet: Attr[float | None, AnyDS | None]
    DoseRateDelivered: Attr[float | None, AnyDS | None]
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    NominalBeamEnergyUnit: str | None = ...
    WedgePositionSequence: OptSeq[RTBeamsSessionRecordWedgePositionItem] = ...
    BeamLimitingDevicePositionSequence: OptSeq[RTBeamsSessionRecordBeamLimitingDevicePositionItem] = ...
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamStopperPosition: Literal["EXTENDED", "RETRACTED", "UNKNOWN"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    CorrectedParameterSequence: OptSeq[RTBeamsSessionRecordCorrectedParameterItem] = ...
    OverrideSequence: OptSeq[RTBeamsSessionRecordOverrideItem] = ...

    def __init__(
        self, *,
        ReferencedControlPointIndex: int | None = ...,
        TreatmentControlPointDate: AnyDA,
        TreatmentControlPointTime: AnyTM,
        SpecifiedMeterset: AnyDS | None,
        DeliveredMeterset: AnyDS,
        DoseRateSet: AnyDS | None,
        DoseRateDelivered: AnyDS | None,
        NominalBeamEnergy: AnyDS | None = ...,
        NominalBeamEnergyUnit: str | None = ...,
        WedgePositionSequence: Iterable[RTBeamsSessionRecordWedgePositionItem] | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[RTBeamsSessionRecordBeamLimitingDevicePositionItem] | None = ...,
        EnhancedRTBeamLimitingOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamStopperPosition: Literal["EXTENDED", "RETRACTED", "UNKNOWN"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopEccentricAxisDistance: AnyDS | None = ...,
        TableTopEccentricAngle: AnyDS | None = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        CorrectedParameterSequence: Iterable[RTBeamsSessionRecordCorrectedParameterItem] | None = ...,
        OverrideSequence: Iterable[RTBeamsSessionRecordOverrideItem] | None = ...,
    ) -> None: ...

class ControlPointItem(Item):
    """Item of table C.8-50 in BeamSequence/ControlPointSequence, PS3.3 C.8.8.14."""

    ControlPointIndex: int = ...
    CumulativeMetersetWeight: Attr[float | None, AnyDS | None]
    ReferencedDoseReferenceSequence: OptSeq[RTBeamsBeamControlPointReferencedDoseReferenceItem] = ...
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = ...
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    DoseRateSet: Attr[float | None, AnyDS | None] = ...
    WedgePositionSequence: OptSeq[RTBeamsWedgePositionItem] = ...
    BeamLimitingDevicePositionSequence: OptSeq[RTBeamsBeamLimitingDevicePositionItem] = ...
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    IsocenterPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    SurfaceEntryPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    ExternalContourEntryPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    SourceToSurfaceDistance: Attr[float | None, AnyDS | None] = ...
    SourceToExternalContourDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ControlPointIndex: int = ...,
        CumulativeMetersetWeight: AnyDS | None,
        ReferencedDoseReferenceSequence: Iterable[RTBeamsBeamControlPointReferencedDoseReferenceItem] | None = ...,
        ReferencedDoseSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        NominalBeamEnergy: AnyDS | None = ...,
        DoseRateSet: AnyDS | None = ...,
        WedgePositionSequence: Iterable[RTBeamsWedgePositionItem] | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[RTBeamsBeamLimitingDevicePositionItem] | None = ...,
        EnhancedRTBeamLimitingOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopEccentricAxisDistance: AnyDS | None = ...,
        TableTopEccentricAngle: AnyDS | None = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        IsocenterPosition: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        SurfaceEntryPoint: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        ExternalContourEntryPoint: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        SourceToSurfaceDistance: AnyDS | None = ...,
        SourceToExternalContourDistance: AnyFD | None = ...,
    ) -> None: ...

class ConventionalControlPointVerificationItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence, PS3.3 C.31.2."""

    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    DoseRateSet: Attr[float | None, AnyDS | None] = ...
    WedgePositionSequence: OptSeq[WedgePositionItem] = ...
    BeamLimitingDevicePositionSequence: OptSeq[RTConventionalMachineVerificationBeamLimitingDevicePositionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopEccentricAxisDistance: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricAngle: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    ReferencedControlPointIndex: int | None = ...

    def __init__(
        self, *,
        NominalBeamEnergy: AnyDS | None = ...,
        DoseRateSet: AnyDS | None = ...,
        WedgePositionSequence: Iterable[WedgePositionItem] | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[RTConventionalMachineVerificationBeamLimitingDevicePositionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopEccentricAxisDistance: AnyDS | None = ...,
        TableTopEccentricAngle: AnyDS | None = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        ReferencedControlPointIndex: int | None = ...,
    ) -> None: ...

class ConventionalMachineVerificationItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence, PS3.3 C.31.2."""

    ConventionalControlPointVerificationSequence: OptSeq[ConventionalControlPointVerificationItem] = ...

    def __init__(
        self, *,
        ConventionalControlPointVerificationSequence: Iterable[ConventionalControlPointVerificationItem] | None = ...,
    ) -> None: ...

class CorneaMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in CorneaMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SteepCornealAxisSequence: Seq[SteepCornealAxisItem]
    FlatCornealAxisSequence: Seq[FlatCornealAxisItem]
    CorneaMeasurementMethodCodeSequence: Codes[CodeSequenceItem]
    KeratometerIndex: Attr[float | None, AnyFD | None]
    RefractiveIndexOfCornea: Attr[float | None, AnyFD | None] = ...
    RefractiveIndexOfAqueousHumor: Attr[float | None, AnyFD | None] = ...
    SourceOfCorneaMeasurementDataCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        SteepCornealAxisSequence: Iterable[SteepCornealAxisItem],
        FlatCornealAxisSequence: Iterable[FlatCornealAxisItem],
        CorneaMeasurementMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        KeratometerIndex: AnyFD | None,
        RefractiveIndexOfCornea: AnyFD | None = ...,
        RefractiveIndexOfAqueousHumor: AnyFD | None = ...,
        SourceOfCorneaMeasurementDataCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class CornealSizeItem(Item):
    """Item of table C.8.25.16-2 in CornealSizeSequence, PS3.3 C.8.25.16.2."""

    CornealSize: Attr[float, AnyFD]
    SourceOfCornealSizeDataCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        CornealSize: AnyFD,
        SourceOfCornealSizeDataCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class CornealTopographyMapAnalysisSourceImageItem(Item):
    """Item of table C.8.30.3-1 in SourceImageSequence, PS3.3 C.8.30.3."""

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

class CornealTopographyMapAnatomicRegionItem(Item):
    """Item of table A.73.3-1, PS3.3 A.73.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class CornealTopographyMapSourceImageItem(Item):
    """Item of table A.73.3-1, PS3.3 A.73.3, printed in C.12-10/SourceImageSequence, C.8.30.3-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...,
        PatientOrientation: list[str] | tuple[str, str] | None = ...,
    ) -> None: ...

class CylinderItem(Item):
    """Item of table C.8.25.6.1-1 in CylinderSequence, PS3.3 C.8.25.6.1."""

    CylinderPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        CylinderPower: AnyFD,
        CylinderAxis: AnyFD,
    ) -> None: ...
