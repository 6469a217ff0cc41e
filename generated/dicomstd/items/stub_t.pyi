"""Sequence items, T, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDS, AnyDT, AnyFD, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item, ListDS, ListFD,
    OptCodes, OptCodesOf, OptSeq, Seq,
)
from dicomstd.closed_codes import CID244Code
from dicomstd.items import (
    AlgorithmIdentificationItem,
    CellValuesItem,
    CodeSequenceItem,
    ContentMacroItem,
    ControlPointDeliveryItem,
    DeliveredDepthDoseParametersItem,
    EquivalentCodeItem,
    ExtendedSelectorAttributeItem,
    GatingBeamHoldTransitionItem,
    InterlockItem,
    IonControlPointDeliveryItem,
    OutlineDefinitionItem,
    PatientLocationCoordinatesItem,
    PatientSupportPositionItem,
    RTBeamLimitingDeviceDefinitionItem,
    RTBeamLimitingDeviceOpeningDefinitionItem,
    RTBeamsSessionRecordApplicatorItem,
    RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem,
    RTBeamsSessionRecordDoseCalibrationConditionsItem,
    RTBeamsSessionRecordGeneralAccessoryItem,
    RTBeamsSessionRecordPrimaryFluenceModeItem,
    RTBeamsSessionRecordRecordedBlockItem,
    RTBeamsSessionRecordRecordedCompensatorItem,
    RTBeamsSessionRecordRecordedWedgeItem,
    RTBeamsSessionRecordReferencedBolusItem,
    RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem,
    RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem,
    RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem,
    RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem,
    RTIonBeamsSessionRecordApplicatorItem,
    RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem,
    RTIonBeamsSessionRecordGeneralAccessoryItem,
    RTIonBeamsSessionRecordRecordedBlockItem,
    RTIonBeamsSessionRecordRecordedCompensatorItem,
    RTIonBeamsSessionRecordRecordedWedgeItem,
    RTIonBeamsSessionRecordReferencedBolusItem,
    RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem,
    RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem,
    RTRadiationRecordCommonOverrideItem,
    RTToleranceTablesBeamLimitingDeviceToleranceItem,
    RecordedBrachyAccessoryDeviceItem,
    RecordedChannelItem,
    RecordedLateralSpreadingDeviceItem,
    RecordedRangeModulatorItem,
    RecordedRangeShifterItem,
    RecordedSnoutItem,
    ReferencedVerificationImageItem,
    SOPInstanceReferenceItem,
    UDIItem,
)

class TableColumnDefinitionItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/TableColumnDefinitionSequence, PS3.3 C.18.10."""

    TableColumnNumber: int | None = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        TableColumnNumber: int | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class TablePositionItem(Item):
    """Item of table C.8.19.6-11 in TablePositionSequence, PS3.3 C.8.19.6.11."""

    TableTopVerticalPosition: Attr[float, AnyDS]
    TableTopLongitudinalPosition: Attr[float, AnyDS]
    TableTopLateralPosition: Attr[float, AnyDS]
    TableHorizontalRotationAngle: Attr[float, AnyFD]
    TableHeadTiltAngle: Attr[float, AnyFD]
    TableCradleTiltAngle: Attr[float, AnyFD]

    def __init__(
        self, *,
        TableTopVerticalPosition: AnyDS,
        TableTopLongitudinalPosition: AnyDS,
        TableTopLateralPosition: AnyDS,
        TableHorizontalRotationAngle: AnyFD,
        TableHeadTiltAngle: AnyFD,
        TableCradleTiltAngle: AnyFD,
    ) -> None: ...

class TableRowDefinitionItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/TableRowDefinitionSequence, PS3.3 C.18.10."""

    TableRowNumber: int | None = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        TableRowNumber: int | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class TableSummaryStatisticsItem(Item):
    """Item of table C.8.33-3, PS3.3 C.8.33.3."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    ModifierCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    FloatingPointValue: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        FloatingPointValue: ListFD | tuple[AnyFD, ...],
    ) -> None: ...

class TabulatedValuesItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence, PS3.3 C.18.10."""

    NumberOfTableRows: int
    NumberOfTableColumns: int
    TableRowDefinitionSequence: OptSeq[TableRowDefinitionItem] = ...
    TableColumnDefinitionSequence: OptSeq[TableColumnDefinitionItem] = ...
    CellValuesSequence: Seq[CellValuesItem]

    def __init__(
        self, *,
        NumberOfTableRows: int,
        NumberOfTableColumns: int,
        TableRowDefinitionSequence: Iterable[TableRowDefinitionItem] | None = ...,
        TableColumnDefinitionSequence: Iterable[TableColumnDefinitionItem] | None = ...,
        CellValuesSequence: Iterable[CellValuesItem],
    ) -> None: ...

class TargetLuminanceCharacteristicsItem(Item):
    """Item of table C.32.2-1 in TargetLuminanceCharacteristicsSequence, PS3.3 C.32.2."""

    LuminanceCharacteristicsID: int | None = ...
    DisplayFunctionType: Literal["GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED"] | None = ...
    TargetMinimumLuminance: Attr[float | None, AnyFD | None] = ...
    TargetMaximumLuminance: Attr[float | None, AnyFD | None] = ...
    GammaValue: Attr[float | None, AnyFD | None] = ...
    NumberOfLuminancePoints: int | None = ...
    LuminanceResponseSequence: OptSeq[TargetLuminanceCharacteristicsLuminanceResponseItem] = ...
    LuminanceResponseDescription: str | None = ...
    CIExyWhitePoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    ReflectedAmbientLight: int | None = ...
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...

    def __init__(
        self, *,
        LuminanceCharacteristicsID: int | None = ...,
        DisplayFunctionType: Literal["GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED"] | None = ...,
        TargetMinimumLuminance: AnyFD | None = ...,
        TargetMaximumLuminance: AnyFD | None = ...,
        GammaValue: AnyFD | None = ...,
        NumberOfLuminancePoints: int | None = ...,
        LuminanceResponseSequence: Iterable[TargetLuminanceCharacteristicsLuminanceResponseItem] | None = ...,
        LuminanceResponseDescription: str | None = ...,
        CIExyWhitePoint: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        ReflectedAmbientLight: int | None = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...,
    ) -> None: ...

class TargetLuminanceCharacteristicsLuminanceResponseItem(Item):
    """Item of table C.32.2-1 in TargetLuminanceCharacteristicsSequence/LuminanceResponseSequence, PS3.3 C.32.2."""

    DDLValue: int | None = ...
    LuminanceValue: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        DDLValue: int | None = ...,
        LuminanceValue: AnyFD | None = ...,
    ) -> None: ...

class TemporalPositionItem(Item):
    """Item of table C.7.6.16.2.23-1 in TemporalPositionSequence, PS3.3 C.7.6.16.2.23."""

    TemporalPositionTimeOffset: Attr[float, AnyFD]

    def __init__(
        self, *,
        TemporalPositionTimeOffset: AnyFD,
    ) -> None: ...

class TextStyleItem(Item):
    """Item of table C.10-5a in TextStyleSequence, PS3.3 C.10.5.1.3.12.2."""

    FontName: str | None = ...
    FontNameType: str | None = ...
    CSSFontName: str
    TextColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    HorizontalAlignment: Literal["LEFT", "CENTER", "RIGHT"] | None = ...
    VerticalAlignment: Literal["TOP", "CENTER", "BOTTOM"] | None = ...
    ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"]
    ShadowOffsetX: Attr[float | None, AnyFD | None] = ...
    ShadowOffsetY: Attr[float | None, AnyFD | None] = ...
    ShadowColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    ShadowOpacity: Attr[float | None, AnyFD | None] = ...
    Underlined: Literal["Y", "N"]
    Bold: Literal["Y", "N"]
    Italic: Literal["Y", "N"]

    def __init__(
        self, *,
        FontName: str | None = ...,
        FontNameType: str | None = ...,
        CSSFontName: str,
        TextColorCIELabValue: list[int] | tuple[int, int, int],
        HorizontalAlignment: Literal["LEFT", "CENTER", "RIGHT"] | None = ...,
        VerticalAlignment: Literal["TOP", "CENTER", "BOTTOM"] | None = ...,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"],
        ShadowOffsetX: AnyFD | None = ...,
        ShadowOffsetY: AnyFD | None = ...,
        ShadowColorCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        ShadowOpacity: AnyFD | None = ...,
        Underlined: Literal["Y", "N"],
        Bold: Literal["Y", "N"],
        Italic: Literal["Y", "N"],
    ) -> None: ...

class ThresholdItem(Item):
    """Item of table C.11.33.1-1 in ThresholdSequence, PS3.3 C.11.33.1.2."""

    ThresholdType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"]
    ThresholdValueSequence: Seq[ThresholdValueItem]

    def __init__(
        self, *,
        ThresholdType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"],
        ThresholdValueSequence: Iterable[ThresholdValueItem],
    ) -> None: ...

class ThresholdValueItem(Item):
    """Item of table C.11.33.1-1 in ThresholdSequence/ThresholdValueSequence, PS3.3 C.11.33.1.2."""

    ThresholdValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        ThresholdValue: AnyFD,
    ) -> None: ...

class TimeBasedImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/TimeBasedImageSetsSequence, PS3.3 C.23.1."""

    ImageSetNumber: int = ...
    ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"]
    RelativeTime: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | None = ...
    AbstractPriorValue: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    AbstractPriorCodeSequence: OptCodes[CodeSequenceItem] = ...
    ImageSetLabel: str | None = ...

    def __init__(
        self, *,
        ImageSetNumber: int = ...,
        ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"],
        RelativeTime: list[int] | tuple[int, int] | None = ...,
        RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | None = ...,
        AbstractPriorValue: list[int] | tuple[int, int] | None = ...,
        AbstractPriorCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ImageSetLabel: str | None = ...,
    ) -> None: ...

class TimeOfFrameGroupItem(Item):
    """Item of table C.7.6.16.2.29-1 in TimeOfFrameGroupSequence, PS3.3 C.7.6.16.2.29."""

    FrameOriginTimestamp: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        FrameOriginTimestamp: Buffer,
    ) -> None: ...

class TimeSlotInformationItem(Item):
    """Item of table C.8-13 in GatedInformationSequence/DataInformationSequence/TimeSlotInformationSequence, PS3.3 C.8.4.13."""

    TimeSlotTime: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        TimeSlotTime: AnyDS | None = ...,
    ) -> None: ...

class ToleranceTableItem(Item):
    """Item of table C.8-47 in ToleranceTableSequence, PS3.3 C.8.8.11."""

    ToleranceTableNumber: int = ...
    ToleranceTableLabel: str | None = ...
    GantryAngleTolerance: Attr[float | None, AnyDS | None] = ...
    GantryPitchAngleTolerance: Attr[float | None, AnyFD | None] = ...
    BeamLimitingDeviceAngleTolerance: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceToleranceSequence: OptSeq[RTToleranceTablesBeamLimitingDeviceToleranceItem] = ...
    PatientSupportAngleTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopEccentricAngleTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopPitchAngleTolerance: Attr[float | None, AnyFD | None] = ...
    TableTopRollAngleTolerance: Attr[float | None, AnyFD | None] = ...
    TableTopVerticalPositionTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPositionTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPositionTolerance: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ToleranceTableNumber: int = ...,
        ToleranceTableLabel: str | None = ...,
        GantryAngleTolerance: AnyDS | None = ...,
        GantryPitchAngleTolerance: AnyFD | None = ...,
        BeamLimitingDeviceAngleTolerance: AnyDS | None = ...,
        BeamLimitingDeviceToleranceSequence: Iterable[RTToleranceTablesBeamLimitingDeviceToleranceItem] | None = ...,
        PatientSupportAngleTolerance: AnyDS | None = ...,
        TableTopEccentricAngleTolerance: AnyDS | None = ...,
        TableTopPitchAngleTolerance: AnyFD | None = ...,
        TableTopRollAngleTolerance: AnyFD | None = ...,
        TableTopVerticalPositionTolerance: AnyDS | None = ...,
        TableTopLongitudinalPositionTolerance: AnyDS | None = ...,
        TableTopLateralPositionTolerance: AnyDS | None = ...,
    ) -> None: ...

class TomotherapeuticControlPointItem(Item):
    """Item of table C.36.17-1 in TomotherapeuticControlPointSequence, PS3.3 C.36.17."""

    RTControlPointIndex: int = ...
    CumulativeMeterset: Attr[float | None, AnyFD | None] = ...
    ReferencedTreatmentPositionIndex: int | None = ...
    RecordedRTControlPointDateTime: Attr[DateTime | None, AnyDT | None] = ...
    ReferencedRadiationRTControlPointIndex: int | None = ...
    DeliveryRate: Attr[float | None, AnyFD | None] = ...
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = ...
    BeamAreaLimitSequence: OptSeq[OutlineDefinitionItem] = ...
    NumberOfRTBeamLimitingDeviceOpenings: int | None = ...
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    ReferencedRadiationGenerationModeIndex: int | None = ...
    SourceRollAngle: Attr[float | None, AnyFD | None] = ...
    TomotherapeuticLeafOpenDurations: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    TomotherapeuticLeafInitialClosedDurations: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...

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
        NumberOfRTBeamLimitingDeviceOpenings: int | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        ReferencedRadiationGenerationModeIndex: int | None = ...,
        SourceRollAngle: AnyFD | None = ...,
        TomotherapeuticLeafOpenDurations: ListFD | tuple[AnyFD, ...] | None = ...,
        TomotherapeuticLeafInitialClosedDurations: ListFD | tuple[AnyFD, ...] | None = ...,
    ) -> None: ...

class TotalPixelMatrixOriginItem(Item):
    """Item of table C.8.12.14-1 in TotalPixelMatrixOriginSequence, PS3.3 C.8.12.14."""

    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    ZOffsetInSlideCoordinateSystem: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        XOffsetInSlideCoordinateSystem: AnyDS,
        YOffsetInSlideCoordinateSystem: AnyDS,
        ZOffsetInSlideCoordinateSystem: AnyDS | None = ...,
    ) -> None: ...

class TrackItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSequence, PS3.3 C.8.33.2."""

    PointCoordinatesData: Attr[memoryview, Buffer]
    RecommendedDisplayCIELabValueList: Attr[memoryview | None, Buffer | None] = ...
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...

    def __init__(
        self, *,
        PointCoordinatesData: Buffer,
        RecommendedDisplayCIELabValueList: Buffer | None = ...,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
    ) -> None: ...

class TrackSetAnatomicalTypeCodeItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSetAnatomicalTypeCodeSequence, PS3.3 C.8.33.2."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UID | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = ...
    ModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...

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
        ModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
    ) -> None: ...

class TrackSetItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence, PS3.3 C.8.33.2."""

    TrackSetNumber: int = ...
    TrackSetLabel: str
    TrackSetDescription: str | None = ...
    TrackSetAnatomicalTypeCodeSequence: Codes[TrackSetAnatomicalTypeCodeItem]
    TrackSequence: Seq[TrackItem]
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    RecommendedLineThickness: Attr[float | None, AnyFD | None] = ...
    MeasurementsSequence: OptSeq[TractographyResultsMeasurementsItem] = ...
    TrackStatisticsSequence: OptSeq[TrackStatisticsItem] = ...
    TrackSetStatisticsSequence: OptSeq[TableSummaryStatisticsItem] = ...
    DiffusionAcquisitionCodeSequence: OptCodes[CodeSequenceItem] = ...
    DiffusionModelCodeSequence: Codes[CodeSequenceItem]
    TrackingAlgorithmIdentificationSequence: Seq[AlgorithmIdentificationItem]

    def __init__(
        self, *,
        TrackSetNumber: int = ...,
        TrackSetLabel: str,
        TrackSetDescription: str | None = ...,
        TrackSetAnatomicalTypeCodeSequence: Iterable[TrackSetAnatomicalTypeCodeItem | CodedConcept],
        TrackSequence: Iterable[TrackItem],
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        RecommendedLineThickness: AnyFD | None = ...,
        MeasurementsSequence: Iterable[TractographyResultsMeasurementsItem] | None = ...,
        TrackStatisticsSequence: Iterable[TrackStatisticsItem] | None = ...,
        TrackSetStatisticsSequence: Iterable[TableSummaryStatisticsItem] | None = ...,
        DiffusionAcquisitionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        DiffusionModelCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        TrackingAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem],
    ) -> None: ...

class TrackStatisticsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackStatisticsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    ModifierCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    FloatingPointValues: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        FloatingPointValues: Buffer,
    ) -> None: ...

class TractographyResultsMeasurementValuesItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence/MeasurementValuesSequence, PS3.3 C.8.33.2."""

    FloatingPointValues: Attr[memoryview, Buffer]
    TrackPointIndexList: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        FloatingPointValues: Buffer,
        TrackPointIndexList: Buffer | None = ...,
    ) -> None: ...

class TractographyResultsMeasurementsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    MeasurementValuesSequence: Seq[TractographyResultsMeasurementValuesItem]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementValuesSequence: Iterable[TractographyResultsMeasurementValuesItem],
    ) -> None: ...

class TransducerResponseItem(Item):
    """Item of table C.8.34.3-1 in TransducerResponseSequence, PS3.3 C.8.34.3."""

    CenterFrequency: Attr[float | None, AnyFD | None] = ...
    FractionalBandwidth: Attr[float | None, AnyFD | None] = ...
    LowerCutoffFrequency: Attr[float | None, AnyFD | None] = ...
    UpperCutoffFrequency: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        CenterFrequency: AnyFD | None = ...,
        FractionalBandwidth: AnyFD | None = ...,
        LowerCutoffFrequency: AnyFD | None = ...,
        UpperCutoffFrequency: AnyFD | None = ...,
    ) -> None: ...

class TreatmentDeviceIdentificationItem(Item):
    """Item of table C.36.2.2.1-1, PS3.3 C.36.2.2.1."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    ManufacturerDeviceClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None]
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionalDepartmentName: str | None = ...

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        ManufacturerDeviceClassUID: list[str] | tuple[str, ...] | None,
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
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
    ) -> None: ...

class TreatmentPositionItem(Item):
    """Item of table C.36.2.2.4-1 in TreatmentPositionSequence, PS3.3 C.36.2.2.4."""

    TreatmentPositionIndex: int = ...
    ImageToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    FrameOfReferenceTransformationComment: str | None = ...
    PatientLocationCoordinatesSequence: OptSeq[PatientLocationCoordinatesItem]
    PatientSupportPositionSequence: OptSeq[PatientSupportPositionItem]

    def __init__(
        self, *,
        TreatmentPositionIndex: int = ...,
        ImageToEquipmentMappingMatrix: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        FrameOfReferenceTransformationComment: str | None = ...,
        PatientLocationCoordinatesSequence: Iterable[PatientLocationCoordinatesItem] | None,
        PatientSupportPositionSequence: Iterable[PatientSupportPositionItem] | None,
    ) -> None: ...

class TreatmentSessionApplicationSetupItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence, PS3.3 C.8.8.22."""

    ApplicationSetupType: str
    ReferencedBrachyApplicationSetupNumber: int | None = ...
    ApplicationSetupName: str | None = ...
    ApplicationSetupManufacturer: str | None = ...
    TemplateNumber: int | None = ...
    TemplateType: str | None = ...
    TemplateName: str | None = ...
    ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN"] | None = ...
    ReferencedVerificationImageSequence: OptSeq[SOPInstanceReferenceItem] = ...
    TotalReferenceAirKerma: Attr[float, AnyDS]
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem] = ...
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem] = ...
    CurrentFractionNumber: int | None
    TreatmentDeliveryType: str | None
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]
    RTTreatmentTerminationReasonCodeSequence: OptCodes[CodeSequenceItem] = ...
    MachineSpecificTreatmentTerminationCodeSequence: OptCodes[CodeSequenceItem] = ...
    TreatmentTerminationDescription: str | None = ...
    TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None
    RecordedBrachyAccessoryDeviceSequence: OptSeq[RecordedBrachyAccessoryDeviceItem] = ...
    RecordedChannelSequence: Seq[RecordedChannelItem]

    def __init__(
        self, *,
        ApplicationSetupType: str,
        ReferencedBrachyApplicationSetupNumber: int | None = ...,
        ApplicationSetupName: str | None = ...,
        ApplicationSetupManufacturer: str | None = ...,
        TemplateNumber: int | None = ...,
        TemplateType: str | None = ...,
        TemplateName: str | None = ...,
        ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN"] | None = ...,
        ReferencedVerificationImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        TotalReferenceAirKerma: AnyDS,
        ReferencedMeasuredDoseReferenceSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem] | None = ...,
        ReferencedCalculatedDoseReferenceSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem] | None = ...,
        CurrentFractionNumber: int | None,
        TreatmentDeliveryType: str | None,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"],
        RTTreatmentTerminationReasonCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TreatmentTerminationDescription: str | None = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None,
        RecordedBrachyAccessoryDeviceSequence: Iterable[RecordedBrachyAccessoryDeviceItem] | None = ...,
        RecordedChannelSequence: Iterable[RecordedChannelItem],
    ) -> None: ...

class TreatmentSessionBeamItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence, PS3.3 C.8.8.21."""

    ReferencedBeamNumber: int | None = ...
    BeamName: str | None = ...
    EntityLongLabel: str | None = ...
    BeamDescription: str | None = ...
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    BeamType: Literal["STATIC", "DYNAMIC"]
    RadiationType: str
    PrimaryFluenceModeSequence: OptSeq[RTBeamsSessionRecordPrimaryFluenceModeItem] = ...
    HighDoseTechniqueType: str | None = ...
    ReferencedVerificationImageSequence: OptSeq[ReferencedVerificationImageItem] = ...
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem] = ...
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem] = ...
    SourceAxisDistance: Attr[float | None, AnyDS | None] = ...
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...
    BeamLimitingDeviceLeafPairsSequence: OptSeq[RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] = ...
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = ...
    ReferencedPatientSetupNumber: int | None = ...
    NumberOfWedges: int
    RecordedWedgeSequence: OptSeq[RTBeamsSessionRecordRecordedWedgeItem] = ...
    NumberOfCompensators: int | None
    RecordedCompensatorSequence: OptSeq[RTBeamsSessionRecordRecordedCompensatorItem] = ...
    NumberOfBoli: int | None
    ReferencedBolusSequence: OptSeq[RTBeamsSessionRecordReferencedBolusItem] = ...
    NumberOfBlocks: int | None
    RecordedBlockSequence: OptSeq[RTBeamsSessionRecordRecordedBlockItem] = ...
    ApplicatorSequence: OptSeq[RTBeamsSessionRecordApplicatorItem] = ...
    GeneralAccessorySequence: OptSeq[RTBeamsSessionRecordGeneralAccessoryItem] = ...
    CurrentFractionNumber: int | None
    TreatmentDeliveryType: str | None
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]
    RTTreatmentTerminationReasonCodeSequence: OptCodes[CodeSequenceItem] = ...
    MachineSpecificTreatmentTerminationCodeSequence: OptCodes[CodeSequenceItem] = ...
    TreatmentTerminationDescription: str | None = ...
    TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None
    SpecifiedPrimaryMeterset: Attr[float | None, AnyDS | None] = ...
    SpecifiedSecondaryMeterset: Attr[float | None, AnyDS | None] = ...
    DeliveredPrimaryMeterset: Attr[float | None, AnyDS | None] = ...
    DeliveredSecondaryMeterset: Attr[float | None, AnyDS | None] = ...
    DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = ...
    DoseCalibrationConditionsSequence: OptSeq[RTBeamsSessionRecordDoseCalibrationConditionsItem] = ...
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem] = ...
    InterlockSequence: OptSeq[InterlockItem] = ...
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = ...
    DeliveredTreatmentTime: Attr[float | None, AnyDS | None] = ...
    GatingBeamHoldTransitionSequence: OptSeq[GatingBeamHoldTransitionItem] = ...
    NumberOfControlPoints: int
    ControlPointDeliverySequence: Seq[ControlPointDeliveryItem]

    def __init__(
        self, *,
        ReferencedBeamNumber: int | None = ...,
        BeamName: str | None = ...,
        EntityLongLabel: str | None = ...,
        BeamDescription: str | None = ...,
        DefinitionSourceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        BeamType: Literal["STATIC", "DYNAMIC"],
        RadiationType: str,
        PrimaryFluenceModeSequence: Iterable[RTBeamsSessionRecordPrimaryFluenceModeItem] | None = ...,
        HighDoseTechniqueType: str | None = ...,
        ReferencedVerificationImageSequence: Iterable[ReferencedVerificationImageItem] | None = ...,
        ReferencedMeasuredDoseReferenceSequence: Iterable[RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem] | None = ...,
        ReferencedCalculatedDoseReferenceSequence: Iterable[RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem] | None = ...,
        SourceAxisDistance: AnyDS | None = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...,
        BeamLimitingDeviceLeafPairsSequence: Iterable[RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] | None = ...,
        EnhancedRTBeamLimitingDeviceSequence: Iterable[RTBeamLimitingDeviceDefinitionItem] | None = ...,
        ReferencedPatientSetupNumber: int | None = ...,
        NumberOfWedges: int,
        RecordedWedgeSequence: Iterable[RTBeamsSessionRecordRecordedWedgeItem] | None = ...,
        NumberOfCompensators: int | None,
        RecordedCompensatorSequence: Iterable[RTBeamsSessionRecordRecordedCompensatorItem] | None = ...,
        NumberOfBoli: int | None,
        ReferencedBolusSequence: Iterable[RTBeamsSessionRecordReferencedBolusItem] | None = ...,
        NumberOfBlocks: int | None,
        RecordedBlockSequence: Iterable[RTBeamsSessionRecordRecordedBlockItem] | None = ...,
        ApplicatorSequence: Iterable[RTBeamsSessionRecordApplicatorItem] | None = ...,
        GeneralAccessorySequence: Iterable[RTBeamsSessionRecordGeneralAccessoryItem] | None = ...,
        CurrentFractionNumber: int | None,
        TreatmentDeliveryType: str | None,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"],
        RTTreatmentTerminationReasonCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TreatmentTerminationDescription: str | None = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None,
        SpecifiedPrimaryMeterset: AnyDS | None = ...,
        SpecifiedSecondaryMeterset: AnyDS | None = ...,
        DeliveredPrimaryMeterset: AnyDS | None = ...,
        DeliveredSecondaryMeterset: AnyDS | None = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO"] | None = ...,
        DoseCalibrationConditionsSequence: Iterable[RTBeamsSessionRecordDoseCalibrationConditionsItem] | None = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Iterable[ContentMacroItem] | None = ...,
        InterlockSequence: Iterable[InterlockItem] | None = ...,
        SpecifiedTreatmentTime: AnyDS | None = ...,
        DeliveredTreatmentTime: AnyDS | None = ...,
        GatingBeamHoldTransitionSequence: Iterable[GatingBeamHoldTransitionItem] | None = ...,
        NumberOfControlPoints: int,
        ControlPointDeliverySequence: Iterable[ControlPointDeliveryItem],
    ) -> None: ...

class TreatmentSessionIonBeamItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence, PS3.3 C.8.8.26."""

    ReferencedBeamNumber: int
    BeamName: str
    EntityLongLabel: str | None = ...
    BeamDescription: str | None = ...
    BeamType: Literal["STATIC", "DYNAMIC"]
    RadiationType: str
    RadiationMassNumber: int | None = ...
    RadiationAtomicNumber: int | None = ...
    RadiationChargeState: int | None = ...
    ScanMode: str
    ModulatedScanModeType: str | None = ...
    ReferencedToleranceTableNumber: int | None = ...
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...
    BeamLimitingDeviceLeafPairsSequence: OptSeq[RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] = ...
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = ...
    ReferencedPatientSetupNumber: int | None = ...
    ReferencedVerificationImageSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedMeasuredDoseReferenceSequence: OptSeq[RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem] = ...
    ReferencedCalculatedDoseReferenceSequence: OptSeq[RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem] = ...
    NumberOfWedges: int
    RecordedWedgeSequence: OptSeq[RTIonBeamsSessionRecordRecordedWedgeItem] = ...
    NumberOfCompensators: int
    RecordedCompensatorSequence: OptSeq[RTIonBeamsSessionRecordRecordedCompensatorItem] = ...
    NumberOfBoli: int
    ReferencedBolusSequence: OptSeq[RTIonBeamsSessionRecordReferencedBolusItem] = ...
    NumberOfBlocks: int
    RecordedBlockSequence: OptSeq[RTIonBeamsSessionRecordRecordedBlockItem] = ...
    RecordedSnoutSequence: OptSeq[RecordedSnoutItem] = ...
    ApplicatorSequence: OptSeq[RTIonBeamsSessionRecordApplicatorItem] = ...
    GeneralAccessorySequence: OptSeq[RTIonBeamsSessionRecordGeneralAccessoryItem] = ...
    NumberOfRangeShifters: int
    RecordedRangeShifterSequence: OptSeq[RecordedRangeShifterItem] = ...
    NumberOfLateralSpreadingDevices: int
    RecordedLateralSpreadingDeviceSequence: OptSeq[RecordedLateralSpreadingDeviceItem] = ...
    NumberOfRangeModulators: int
    RecordedRangeModulatorSequence: OptSeq[RecordedRangeModulatorItem] = ...
    PatientSupportType: str
    PatientSupportID: str | None = ...
    PatientSupportAccessoryCode: str | None = ...
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = ...
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = ...
    FixationEye: Literal["L", "R"] | None = ...
    CurrentFractionNumber: int | None
    TreatmentDeliveryType: str | None
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]
    RTTreatmentTerminationReasonCodeSequence: OptCodes[CodeSequenceItem] = ...
    MachineSpecificTreatmentTerminationCodeSequence: OptCodes[CodeSequenceItem] = ...
    TreatmentTerminationDescription: str | None = ...
    TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None
    SpecifiedPrimaryMeterset: Attr[float | None, AnyDS | None] = ...
    SpecifiedSecondaryMeterset: Attr[float | None, AnyDS | None] = ...
    DeliveredPrimaryMeterset: Attr[float | None, AnyDS | None] = ...
    DeliveredSecondaryMeterset: Attr[float | None, AnyDS | None] = ...
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = ...
    DeliveredTreatmentTime: Attr[float | None, AnyDS | None] = ...
    DeliveredDepthDoseParametersSequence: OptSeq[DeliveredDepthDoseParametersItem] = ...
    NumberOfControlPoints: int
    IonControlPointDeliverySequence: Seq[IonControlPointDeliveryItem]
    InterlockSequence: OptSeq[InterlockItem] = ...

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
        BeamName: str,
        EntityLongLabel: str | None = ...,
        BeamDescription: str | None = ...,
        BeamType: Literal["STATIC", "DYNAMIC"],
        RadiationType: str,
        RadiationMassNumber: int | None = ...,
        RadiationAtomicNumber: int | None = ...,
        RadiationChargeState: int | None = ...,
        ScanMode: str,
        ModulatedScanModeType: str | None = ...,
        ReferencedToleranceTableNumber: int | None = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...,
        BeamLimitingDeviceLeafPairsSequence: Iterable[RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem] | None = ...,
        EnhancedRTBeamLimitingDeviceSequence: Iterable[RTBeamLimitingDeviceDefinitionItem] | None = ...,
        ReferencedPatientSetupNumber: int | None = ...,
        ReferencedVerificationImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedMeasuredDoseReferenceSequence: Iterable[RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem] | None = ...,
        ReferencedCalculatedDoseReferenceSequence: Iterable[RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem] | None = ...,
        NumberOfWedges: int,
        RecordedWedgeSequence: Iterable[RTIonBeamsSessionRecordRecordedWedgeItem] | None = ...,
        NumberOfCompensators: int,
        RecordedCompensatorSequence: Iterable[RTIonBeamsSessionRecordRecordedCompensatorItem] | None = ...,
        NumberOfBoli: int,
        ReferencedBolusSequence: Iterable[RTIonBeamsSessionRecordReferencedBolusItem] | None = ...,
        NumberOfBlocks: int,
        RecordedBlockSequence: Iterable[RTIonBeamsSessionRecordRecordedBlockItem] | None = ...,
        RecordedSnoutSequence: Iterable[RecordedSnoutItem] | None = ...,
        ApplicatorSequence: Iterable[RTIonBeamsSessionRecordApplicatorItem] | None = ...,
        GeneralAccessorySequence: Iterable[RTIonBeamsSessionRecordGeneralAccessoryItem] | None = ...,
        NumberOfRangeShifters: int,
        RecordedRangeShifterSequence: Iterable[RecordedRangeShifterItem] | None = ...,
        NumberOfLateralSpreadingDevices: int,
        RecordedLateralSpreadingDeviceSequence: Iterable[RecordedLateralSpreadingDeviceItem] | None = ...,
        NumberOfRangeModulators: int,
        RecordedRangeModulatorSequence: Iterable[RecordedRangeModulatorItem] | None = ...,
        PatientSupportType: str,
        PatientSupportID: str | None = ...,
        PatientSupportAccessoryCode: str | None = ...,
        FixationLightAzimuthalAngle: AnyFD | None = ...,
        FixationLightPolarAngle: AnyFD | None = ...,
        FixationEye: Literal["L", "R"] | None = ...,
        CurrentFractionNumber: int | None,
        TreatmentDeliveryType: str | None,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"],
        RTTreatmentTerminationReasonCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TreatmentTerminationDescription: str | None = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"] | None,
        SpecifiedPrimaryMeterset: AnyDS | None = ...,
        SpecifiedSecondaryMeterset: AnyDS | None = ...,
        DeliveredPrimaryMeterset: AnyDS | None = ...,
        DeliveredSecondaryMeterset: AnyDS | None = ...,
        SpecifiedTreatmentTime: AnyDS | None = ...,
        DeliveredTreatmentTime: AnyDS | None = ...,
        DeliveredDepthDoseParametersSequence: Iterable[DeliveredDepthDoseParametersItem] | None = ...,
        NumberOfControlPoints: int,
        IonControlPointDeliverySequence: Iterable[IonControlPointDeliveryItem],
        InterlockSequence: Iterable[InterlockItem] | None = ...,
    ) -> None: ...

class TreatmentSummaryCalculatedDoseReferenceItem(Item):
    """Item of table C.8-59 in TreatmentSummaryCalculatedDoseReferenceSequence, PS3.3 C.8.8.23."""

    ReferencedDoseReferenceNumber: int | None = ...
    DoseReferenceDescription: str | None = ...
    CumulativeDoseToDoseReference: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        DoseReferenceDescription: str | None = ...,
        CumulativeDoseToDoseReference: AnyDS,
    ) -> None: ...

class TreatmentSummaryMeasuredDoseReferenceItem(Item):
    """Item of table C.8-59 in TreatmentSummaryMeasuredDoseReferenceSequence, PS3.3 C.8.8.23."""

    ReferencedDoseReferenceNumber: int | None = ...
    DoseReferenceDescription: str | None = ...
    CumulativeDoseToDoseReference: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        DoseReferenceDescription: str | None = ...,
        CumulativeDoseToDoseReference: AnyDS,
    ) -> None: ...

class TreatmentToleranceViolationItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence, PS3.3 C.36.22."""

    TreatmentToleranceViolationDateTime: Attr[DateTime, AnyDT]
    TreatmentToleranceViolationCategory: str
    TreatmentToleranceViolationTypeCodeSequence: Codes[CodeSequenceItem]
    TreatmentToleranceViolationCauseCodeSequence: Codes[CodeSequenceItem]
    TreatmentToleranceViolationAttributeSequence: OptSeq[ExtendedSelectorAttributeItem] = ...
    TreatmentToleranceViolationIdentification: str | None = ...
    TreatmentToleranceViolationDescription: str | None = ...
    OverrideSequence: OptSeq[RTRadiationRecordCommonOverrideItem]

    def __init__(
        self, *,
        TreatmentToleranceViolationDateTime: AnyDT,
        TreatmentToleranceViolationCategory: str,
        TreatmentToleranceViolationTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        TreatmentToleranceViolationCauseCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        TreatmentToleranceViolationAttributeSequence: Iterable[ExtendedSelectorAttributeItem] | None = ...,
        TreatmentToleranceViolationIdentification: str | None = ...,
        TreatmentToleranceViolationDescription: str | None = ...,
        OverrideSequence: Iterable[RTRadiationRecordCommonOverrideItem] | None,
    ) -> None: ...

class TriangleFanItem(Item):
    """Item of table C.27-4 in TriangleFanSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        LongPrimitivePointIndexList: Buffer,
    ) -> None: ...

class TriangleStripItem(Item):
    """Item of table C.27-4 in TriangleStripSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        LongPrimitivePointIndexList: Buffer,
    ) -> None: ...

class TwoDDegreeOfFreedomItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/MatingFeatureDegreeOfFreedomSequence/TwoDDegreeOfFreedomSequence, PS3.3 C.29.1.4."""

    ReferencedHPGLDocumentID: int
    TwoDDegreeOfFreedomAxis: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    RangeOfFreedom: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDDegreeOfFreedomAxis: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        RangeOfFreedom: ListFD | tuple[AnyFD, AnyFD],
    ) -> None: ...

class TwoDLineCoordinatesItem(Item):
    """Item of table C.29.1.5-3 in TwoDLineCoordinatesSequence, PS3.3 C.29.1.5.1."""

    ReferencedHPGLDocumentID: int
    TwoDLineCoordinates: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDLineCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class TwoDMatingFeatureCoordinatesItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/TwoDMatingFeatureCoordinatesSequence, PS3.3 C.29.1.4."""

    ReferencedHPGLDocumentID: int
    TwoDMatingPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    TwoDMatingAxes: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDMatingPoint: ListFD | tuple[AnyFD, AnyFD],
        TwoDMatingAxes: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class TwoDPlaneCoordinatesItem(Item):
    """Item of table C.29.1.5-4 in TwoDPlaneCoordinatesSequence, PS3.3 C.29.1.5.1."""

    ReferencedHPGLDocumentID: int
    TwoDPlaneIntersection: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDPlaneIntersection: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class TwoDPointCoordinatesItem(Item):
    """Item of table C.29.1.5-2 in TwoDPointCoordinatesSequence, PS3.3 C.29.1.5.1."""

    ReferencedHPGLDocumentID: int
    TwoDPointCoordinates: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDPointCoordinates: ListFD | tuple[AnyFD, AnyFD],
    ) -> None: ...

class TwoDimensionalToThreeDimensionalMapItem(Item):
    """Item of table C.8.17.12-1 in TwoDimensionalToThreeDimensionalMapSequence, PS3.3 C.8.17.12."""

    ReferencedFrameNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    NumberOfMapPoints: int
    TwoDimensionalToThreeDimensionalMapData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        ReferencedFrameNumber: list[int] | tuple[int, ...],
        NumberOfMapPoints: int,
        TwoDimensionalToThreeDimensionalMapData: Buffer,
    ) -> None: ...
