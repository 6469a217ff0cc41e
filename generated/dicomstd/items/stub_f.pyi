"""Sequence items, F, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item,
    ListAT, ListDS, ListFD, ListPN, ListTM, OptCodes, OptSeq, PersonName, Seq, Tag, Time,
)
from dicomstd.items import (
    CodeSequenceItem,
    GeneralAnatomyMandatoryAnatomicRegionItem,
    GraphicCoordinatesDataItem,
    ImageSOPInstanceReferenceItem,
    PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    RTFractionSchemeReferencedBeamItem,
    RTFractionSchemeReferencedBrachyApplicationSetupItem,
    RTFractionSchemeReferencedDoseReferenceItem,
    SOPInstanceReferenceItem,
    SpatialFiducialsDefinitionSourceItem,
    WeekdayFractionPatternItem,
)

class FacetItem(Item):
    """Item of table C.27-4 in FacetSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        LongPrimitivePointIndexList: Buffer,
    ) -> None: ...

class FiducialItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence, PS3.3 C.21.2."""

    FiducialIdentifier: str
    FiducialsPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = ...
    FiducialIdentifierCodeSequence: OptCodes[CodeSequenceItem] = ...
    FiducialUID: Attr[UID | None, str | None] = ...
    FiducialDescription: str | None = ...
    ShapeType: str
    NumberOfContourPoints: int | None = ...
    ContourData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ContourUncertaintyRadius: Attr[float | None, AnyFD | None] = ...
    GraphicCoordinatesDataSequence: OptSeq[GraphicCoordinatesDataItem] = ...
    DefinitionSourceSequence: OptSeq[SpatialFiducialsDefinitionSourceItem] = ...

    def __init__(
        self, *,
        FiducialIdentifier: str,
        FiducialsPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        FiducialIdentifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        FiducialUID: str | None = ...,
        FiducialDescription: str | None = ...,
        ShapeType: str,
        NumberOfContourPoints: int | None = ...,
        ContourData: ListDS | tuple[AnyDS, ...] | None = ...,
        ContourUncertaintyRadius: AnyFD | None = ...,
        GraphicCoordinatesDataSequence: Iterable[GraphicCoordinatesDataItem] | None = ...,
        DefinitionSourceSequence: Iterable[SpatialFiducialsDefinitionSourceItem] | None = ...,
    ) -> None: ...

class FiducialSetItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence, PS3.3 C.21.2."""

    FrameOfReferenceUID: Attr[UID | None, str | None] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    FiducialSequence: Seq[FiducialItem]

    def __init__(
        self, *,
        FrameOfReferenceUID: str | None = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        FiducialSequence: Iterable[FiducialItem],
    ) -> None: ...

class FieldOfViewItem(Item):
    """Item of table C.8.19.6-2 in FieldOfViewSequence, PS3.3 C.8.19.6.2."""

    FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    FieldOfViewRotation: Attr[float, AnyDS]
    FieldOfViewHorizontalFlip: Literal["NO", "YES"]
    FieldOfViewDescription: str | None = ...

    def __init__(
        self, *,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...,
        FieldOfViewDimensionsInFloat: ListFD | tuple[AnyFD, ...] | None = ...,
        FieldOfViewOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        FieldOfViewRotation: AnyDS,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"],
        FieldOfViewDescription: str | None = ...,
    ) -> None: ...

class FileAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/FileAccessSequence, PS3.3 C.38.1."""

    FileAccessURI: str | None = ...
    ContainerFileType: str | None = ...
    FilenameInContainer: str | None = ...
    FileOffsetInContainer: int | None = ...
    FileLengthInContainer: int | None = ...
    StoredInstanceTransferSyntaxUID: Attr[UID | None, str | None] = ...
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    MACAlgorithm: str | None = ...
    MAC: Attr[memoryview | None, Buffer | None] = ...
    ExpirationDateTime: Attr[DateTime | None, AnyDT | None] = ...

    def __init__(
        self, *,
        FileAccessURI: str | None = ...,
        ContainerFileType: str | None = ...,
        FilenameInContainer: str | None = ...,
        FileOffsetInContainer: int | None = ...,
        FileLengthInContainer: int | None = ...,
        StoredInstanceTransferSyntaxUID: str | None = ...,
        LossyImageCompressionRatio: ListDS | tuple[AnyDS, ...] | None = ...,
        MACAlgorithm: str | None = ...,
        MAC: Buffer | None = ...,
        ExpirationDateTime: AnyDT | None = ...,
    ) -> None: ...

class FillStyleItem(Item):
    """Item of table C.10-5c in FillStyleSequence, PS3.3 C.10.5.1.3.14."""

    PatternOnColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    PatternOffColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    PatternOnOpacity: Attr[float, AnyFD]
    PatternOffOpacity: Attr[float, AnyFD]
    FillMode: Literal["SOLID", "STIPPELED"]
    FillPattern: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        PatternOnColorCIELabValue: list[int] | tuple[int, int, int],
        PatternOffColorCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        PatternOnOpacity: AnyFD,
        PatternOffOpacity: AnyFD,
        FillMode: Literal["SOLID", "STIPPELED"],
        FillPattern: Buffer | None = ...,
    ) -> None: ...

class FilmConsumptionItem(Item):
    """Item of table C.4-17 in FilmConsumptionSequence, PS3.3 C.4.17."""

    NumberOfFilms: int | None = ...
    MediumType: str | None = ...
    FilmSizeID: str | None = ...

    def __init__(
        self, *,
        NumberOfFilms: int | None = ...,
        MediumType: str | None = ...,
        FilmSizeID: str | None = ...,
    ) -> None: ...

class FilterOperationsItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/FilterOperationsSequence, PS3.3 C.23.3."""

    FilterByCategory: str | None = ...
    FilterByAttributePresence: Literal["PRESENT", "NOT_PRESENT"] | None = ...
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorAttributeVR: str | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    FunctionalGroupPrivateCreator: str | None = ...
    SelectorAttributePrivateCreator: str | None = ...
    SelectorATValue: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorLTValue: str | None = ...
    SelectorPNValue: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSTValue: str | None = ...
    SelectorUTValue: str | None = ...
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorCodeSequenceValue: OptCodes[CodeSequenceItem] = ...
    SelectorUIValue: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorValueNumber: int | None = ...
    FilterByOperator: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "MEMBER_OF", "NOT_MEMBER_OF"] | None = ...
    ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] | None = ...

    def __init__(
        self, *,
        FilterByCategory: str | None = ...,
        FilterByAttributePresence: Literal["PRESENT", "NOT_PRESENT"] | None = ...,
        SelectorAttribute: AnyAT | None = ...,
        SelectorAttributeVR: str | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        FunctionalGroupPointer: AnyAT | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        FunctionalGroupPrivateCreator: str | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        SelectorATValue: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorCSValue: list[str] | tuple[str, ...] | None = ...,
        SelectorISValue: list[int] | tuple[int, ...] | None = ...,
        SelectorLOValue: list[str] | tuple[str, ...] | None = ...,
        SelectorLTValue: str | None = ...,
        SelectorPNValue: ListPN | tuple[AnyPN, ...] | None = ...,
        SelectorSHValue: list[str] | tuple[str, ...] | None = ...,
        SelectorSTValue: str | None = ...,
        SelectorUTValue: str | None = ...,
        SelectorDSValue: ListDS | tuple[AnyDS, ...] | None = ...,
        SelectorFDValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorFLValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorULValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSLValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorCodeSequenceValue: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SelectorUIValue: list[str] | tuple[str, ...] | None = ...,
        SelectorValueNumber: int | None = ...,
        FilterByOperator: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "MEMBER_OF", "NOT_MEMBER_OF"] | None = ...,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] | None = ...,
    ) -> None: ...

class FixationDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/FixationDeviceSequence, PS3.3 C.8.8.12."""

    FixationDeviceType: str
    FixationDeviceLabel: str | None
    FixationDeviceDescription: str | None = ...
    FixationDevicePosition: str | None = ...
    FixationDevicePitchAngle: Attr[float | None, AnyFD | None] = ...
    FixationDeviceRollAngle: Attr[float | None, AnyFD | None] = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        FixationDeviceType: str,
        FixationDeviceLabel: str | None,
        FixationDeviceDescription: str | None = ...,
        FixationDevicePosition: str | None = ...,
        FixationDevicePitchAngle: AnyFD | None = ...,
        FixationDeviceRollAngle: AnyFD | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class FixationItem(Item):
    """Item of table C.8.26.3-1 in FixationSequence, PS3.3 C.8.26.3."""

    FixationMonitoringCodeSequence: Codes[CodeSequenceItem]
    FixationCheckedQuantity: int | None = ...
    PatientNotProperlyFixatedQuantity: int | None = ...
    ExcessiveFixationLossesDataFlag: Literal["YES", "NO"]
    ExcessiveFixationLosses: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        FixationMonitoringCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        FixationCheckedQuantity: int | None = ...,
        PatientNotProperlyFixatedQuantity: int | None = ...,
        ExcessiveFixationLossesDataFlag: Literal["YES", "NO"],
        ExcessiveFixationLosses: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class FlatCornealAxisItem(Item):
    """Item of table C.8.25.16-8 in FlatCornealAxisSequence, PS3.3 C.8.25.16.8."""

    RadiusOfCurvature: Attr[float, AnyFD]
    CornealPower: Attr[float | None, AnyFD | None]
    CornealAxis: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        CornealPower: AnyFD | None,
        CornealAxis: AnyFD | None,
    ) -> None: ...

class FlowIdentifierItem(Item):
    """Item of table C.7.6.26-1 in RealTimeBulkDataFlowSequence/FlowIdentifierSequence, PS3.3 C.7.6.26."""

    FlowIdentifier: Attr[memoryview, Buffer]
    FlowTransferSyntaxUID: Attr[UID, str]
    FlowRTPSamplingRate: int

    def __init__(
        self, *,
        FlowIdentifier: Buffer,
        FlowTransferSyntaxUID: str,
        FlowRTPSamplingRate: int,
    ) -> None: ...

class FluenceMapItem(Item):
    """Item of table C.8-38 in FluenceMapSequence, PS3.3 C.8.8.2."""

    FluenceDataSource: Literal["CALCULATED", "MEASURED"]
    FluenceDataScale: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        FluenceDataSource: Literal["CALCULATED", "MEASURED"],
        FluenceDataScale: AnyDS | None = ...,
    ) -> None: ...

class FractionBasedRelationshipItem(Item):
    """Item of table C.36.6-1 in RTPrescriptionSequence/FractionBasedRelationshipSequence, PS3.3 C.36.6."""

    ReferencedRTPrescriptionIndex: int
    FractionBasedRelationshipIntervalAnchor: Literal["START", "END"]
    NumberOfIntervalFractions: int

    def __init__(
        self, *,
        ReferencedRTPrescriptionIndex: int,
        FractionBasedRelationshipIntervalAnchor: Literal["START", "END"],
        NumberOfIntervalFractions: int,
    ) -> None: ...

class FractionGroupItem(Item):
    """Item of table C.8-49 in FractionGroupSequence, PS3.3 C.8.8.13."""

    FractionGroupNumber: int = ...
    FractionGroupDescription: str | None = ...
    DefinitionSourceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedDoseReferenceSequence: OptSeq[RTFractionSchemeReferencedDoseReferenceItem] = ...
    NumberOfFractionsPlanned: int | None
    NumberOfFractionPatternDigitsPerDay: int | None = ...
    RepeatFractionCycleLength: int | None = ...
    FractionPattern: str | None = ...
    BeamDoseMeaning: Literal["BEAM_LEVEL", "FRACTION_LEVEL"] | None = ...
    NumberOfBeams: int
    ReferencedBeamSequence: OptSeq[RTFractionSchemeReferencedBeamItem] = ...
    NumberOfBrachyApplicationSetups: int
    ReferencedBrachyApplicationSetupSequence: OptSeq[RTFractionSchemeReferencedBrachyApplicationSetupItem] = ...

    def __init__(
        self, *,
        FractionGroupNumber: int = ...,
        FractionGroupDescription: str | None = ...,
        DefinitionSourceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedDoseSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedDoseReferenceSequence: Iterable[RTFractionSchemeReferencedDoseReferenceItem] | None = ...,
        NumberOfFractionsPlanned: int | None,
        NumberOfFractionPatternDigitsPerDay: int | None = ...,
        RepeatFractionCycleLength: int | None = ...,
        FractionPattern: str | None = ...,
        BeamDoseMeaning: Literal["BEAM_LEVEL", "FRACTION_LEVEL"] | None = ...,
        NumberOfBeams: int,
        ReferencedBeamSequence: Iterable[RTFractionSchemeReferencedBeamItem] | None = ...,
        NumberOfBrachyApplicationSetups: int,
        ReferencedBrachyApplicationSetupSequence: Iterable[RTFractionSchemeReferencedBrachyApplicationSetupItem] | None = ...,
    ) -> None: ...

class FractionGroupSummaryItem(Item):
    """Item of table C.8-59 in FractionGroupSummarySequence, PS3.3 C.8.8.23."""

    ReferencedFractionGroupNumber: int | None = ...
    FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY"] | None
    NumberOfFractionsPlanned: int | None
    NumberOfFractionsDelivered: int | None
    FractionStatusSummarySequence: OptSeq[FractionStatusSummaryItem] = ...

    def __init__(
        self, *,
        ReferencedFractionGroupNumber: int | None = ...,
        FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY"] | None,
        NumberOfFractionsPlanned: int | None,
        NumberOfFractionsDelivered: int | None,
        FractionStatusSummarySequence: Iterable[FractionStatusSummaryItem] | None = ...,
    ) -> None: ...

class FractionPatternItem(Item):
    """Item of table C.36.2.1.1-1 in FractionPatternSequence, PS3.3 C.36.2.1.1."""

    NumberOfFractionPatternDigitsPerDay: int | None = ...
    RepeatFractionCycleLength: int | None = ...
    WeekdayFractionPatternSequence: OptSeq[WeekdayFractionPatternItem] = ...
    MinimumHoursBetweenFractions: Attr[float | None, AnyFD | None] = ...
    IntendedFractionStartTime: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = ...

    def __init__(
        self, *,
        NumberOfFractionPatternDigitsPerDay: int | None = ...,
        RepeatFractionCycleLength: int | None = ...,
        WeekdayFractionPatternSequence: Iterable[WeekdayFractionPatternItem] | None = ...,
        MinimumHoursBetweenFractions: AnyFD | None = ...,
        IntendedFractionStartTime: ListTM | tuple[AnyTM, ...] | None = ...,
    ) -> None: ...

class FractionStatusSummaryItem(Item):
    """Item of table C.8-59 in FractionGroupSummarySequence/FractionStatusSummarySequence, PS3.3 C.8.8.23."""

    ReferencedFractionNumber: int
    TreatmentDate: Attr[Date | None, AnyDA | None]
    TreatmentTime: Attr[Time | None, AnyTM | None]
    TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | None

    def __init__(
        self, *,
        ReferencedFractionNumber: int,
        TreatmentDate: AnyDA | None,
        TreatmentTime: AnyTM | None,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | None,
    ) -> None: ...

class FrameAcquisitionItem(Item):
    """Item of table C.8.19.6-8 in FrameAcquisitionSequence, PS3.3 C.8.19.6.8."""

    KVP: Attr[float, AnyDS]
    XRayTubeCurrentInmA: Attr[float, AnyFD]

    def __init__(
        self, *,
        KVP: AnyDS,
        XRayTubeCurrentInmA: AnyFD,
    ) -> None: ...

class FrameAnatomyItem(Item):
    """Item of table C.7.6.16-9 in FrameAnatomySequence, PS3.3 C.7.6.16.2.8."""

    FrameLaterality: Literal["R", "L", "U", "B"]
    AnatomicRegionSequence: Codes[GeneralAnatomyMandatoryAnatomicRegionItem]
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...

    def __init__(
        self, *,
        FrameLaterality: Literal["R", "L", "U", "B"],
        AnatomicRegionSequence: Iterable[GeneralAnatomyMandatoryAnatomicRegionItem | CodedConcept],
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
    ) -> None: ...

class FrameContentItem(Item):
    """Item of table C.7.6.16-3 in FrameContentSequence, PS3.3 C.7.6.16.2.2."""

    FrameAcquisitionNumber: int | None = ...
    FrameReferenceDateTime: Attr[DateTime | None, AnyDT | None] = ...
    FrameAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = ...
    CardiacCyclePosition: str | None = ...
    RespiratoryCyclePosition: str | None = ...
    DimensionIndexValues: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    TemporalPositionIndex: int | None = ...
    StackID: str | None = ...
    InStackPositionNumber: int | None = ...
    FrameComments: str | None = ...
    FrameLabel: str | None = ...

    def __init__(
        self, *,
        FrameAcquisitionNumber: int | None = ...,
        FrameReferenceDateTime: AnyDT | None = ...,
        FrameAcquisitionDateTime: AnyDT | None = ...,
        FrameAcquisitionDuration: AnyFD | None = ...,
        CardiacCyclePosition: str | None = ...,
        RespiratoryCyclePosition: str | None = ...,
        DimensionIndexValues: list[int] | tuple[int, ...] | None = ...,
        TemporalPositionIndex: int | None = ...,
        StackID: str | None = ...,
        InStackPositionNumber: int | None = ...,
        FrameComments: str | None = ...,
        FrameLabel: str | None = ...,
    ) -> None: ...

class FrameDetectorParametersItem(Item):
    """Item of table C.8.19.6-5 in FrameDetectorParametersSequence, PS3.3 C.8.19.6.5."""

    DetectorActiveTime: Attr[float | None, AnyDS | None] = ...
    DetectorActivationOffsetFromExposure: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        DetectorActiveTime: AnyDS | None = ...,
        DetectorActivationOffsetFromExposure: AnyDS | None = ...,
    ) -> None: ...

class FrameDisplayShutterItem(Item):
    """Item of table C.11.20-1 in FrameDisplayShutterSequence, PS3.3 C.11.20."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ShutterShape: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    ShutterLeftVerticalEdge: int | None = ...
    ShutterRightVerticalEdge: int | None = ...
    ShutterUpperHorizontalEdge: int | None = ...
    ShutterLowerHorizontalEdge: int | None = ...
    CenterOfCircularShutter: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularShutter: int | None = ...
    VerticesOfThePolygonalShutter: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ShutterPresentationValue: int | None = ...
    ShutterPresentationColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ShutterShape: list[str] | tuple[str, ...],
        ShutterLeftVerticalEdge: int | None = ...,
        ShutterRightVerticalEdge: int | None = ...,
        ShutterUpperHorizontalEdge: int | None = ...,
        ShutterLowerHorizontalEdge: int | None = ...,
        CenterOfCircularShutter: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularShutter: int | None = ...,
        VerticesOfThePolygonalShutter: list[int] | tuple[int, ...] | None = ...,
        ShutterPresentationValue: int | None = ...,
        ShutterPresentationColorCIELabValue: list[int] | tuple[int, int, int] | None = ...,
    ) -> None: ...

class FrameExtractionItem(Item):
    """Item of table C.12-9 in FrameExtractionSequence, PS3.3 C.12.3."""

    MultiFrameSourceSOPInstanceUID: Attr[UID, str]
    SimpleFrameList: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    CalculatedFrameList: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    TimeRange: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        MultiFrameSourceSOPInstanceUID: str,
        SimpleFrameList: list[int] | tuple[int, ...] | None = ...,
        CalculatedFrameList: list[int] | tuple[int, ...] | None = ...,
        TimeRange: ListFD | tuple[AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class FramePixelDataPropertiesItem(Item):
    """Item of table C.8.19.6-4 in FramePixelDataPropertiesSequence, PS3.3 C.8.19.6.4."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    PixelIntensityRelationship: str
    PixelIntensityRelationshipSign: Literal[1, -1]
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    PixelDataAreaOriginRelativeToFOV: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    PixelDataAreaRotationAngleRelativeToFOV: Attr[float | None, AnyFD | None] = ...
    GeometricalProperties: Literal["UNIFORM", "NON_UNIFORM"]
    GeometricMaximumDistortion: Attr[float | None, AnyFD | None] = ...
    ImageProcessingApplied: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        PixelIntensityRelationship: str,
        PixelIntensityRelationshipSign: Literal[1, -1],
        ImagerPixelSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        PixelDataAreaOriginRelativeToFOV: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        PixelDataAreaRotationAngleRelativeToFOV: AnyFD | None = ...,
        GeometricalProperties: Literal["UNIFORM", "NON_UNIFORM"],
        GeometricMaximumDistortion: AnyFD | None = ...,
        ImageProcessingApplied: list[str] | tuple[str, ...],
    ) -> None: ...

class FramePixelShiftItem(Item):
    """Item of table C.7.6.16-15 in FramePixelShiftSequence, PS3.3 C.7.6.16.2.14."""

    SubtractionItemID: int
    MaskSubPixelShift: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]

    def __init__(
        self, *,
        SubtractionItemID: int,
        MaskSubPixelShift: ListFD | tuple[AnyFD, AnyFD],
    ) -> None: ...

class FrameUsefulnessGroupItem(Item):
    """Item of table C.7.6.16.2.27-1 in FrameUsefulnessGroupSequence, PS3.3 C.7.6.16.2.27."""

    IncludesInformation: Literal["YES", "NO"] | None = ...
    IncludesImagingSubject: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        IncludesInformation: Literal["YES", "NO"] | None = ...,
        IncludesImagingSubject: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class FrameVOILUTItem(Item):
    """Item of table C.7.6.16-11 in FrameVOILUTSequence, PS3.3 C.7.6.16.2.10."""

    WindowCenter: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    WindowWidth: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...

    def __init__(
        self, *,
        WindowCenter: ListDS | tuple[AnyDS, ...],
        WindowWidth: ListDS | tuple[AnyDS, ...],
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
    ) -> None: ...

class FunctionalMRItem(Item):
    """Item of table C.8-100c in FunctionalMRSequence, PS3.3 C.8.13.5.15."""

    SettlingPhaseFrame: Literal["YES", "NO"] | None = ...
    FunctionalSyncPulse: Attr[DateTime, AnyDT]

    def __init__(
        self, *,
        SettlingPhaseFrame: Literal["YES", "NO"] | None = ...,
        FunctionalSyncPulse: AnyDT,
    ) -> None: ...
