"""Sequence items, X, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Date, DateTime, Item, ListDS,
    ListFD, ListPN, OptCodes, OptSeq, PersonName, Seq, Time,
)
from dicomstd.items import (
    CardiacSynchronizationItem,
    CodeSequenceItem,
    ContrastBolusUsageItem,
    ContributingSOPInstancesReferenceItem,
    DerivationImageItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameVOILUTItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PixelShiftItem,
    PixelValueTransformationPixelValueTransformationItem,
    PlaneOrientationItem,
    PlanePositionItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    RespiratorySynchronizationItem,
    SOPInstanceReferenceItem,
)

class XAAcquisitionPhaseDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAAcquisitionPhaseDetailsSequence, PS3.3 C.34.17."""

    XAAcquisitionDuration: Attr[float | None, AnyFD | None] = ...
    XAAcquisitionFrameRate: Attr[float, AnyFD]

    def __init__(
        self, *,
        XAAcquisitionDuration: AnyFD | None = ...,
        XAAcquisitionFrameRate: AnyFD,
    ) -> None: ...

class XAPerformedProcedureProtocolReferencedPerformedProtocolItem(Item):
    """Item of table A.82.4.3-1, PS3.3 A.82.4.3, printed in 10-11, 10.41-1/ReferencedPerformedProtocolSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
        SourceReconstructionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class XAPlaneDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAPlaneDetailsSequence, PS3.3 C.34.17."""

    PlaneIdentification: str
    BeamNumber: int
    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    AveragePulseWidth: Attr[float | None, AnyDS | None] = ...
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    AcquisitionFieldOfViewLabel: str | None = ...
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    XRayFilterDetailsSequence: OptSeq[XRayFilterDetailsItem] = ...
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    BitsStored: int | None = ...
    Rows: int | None = ...
    Columns: int | None = ...
    PrimaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        PlaneIdentification: str,
        BeamNumber: int,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        ExposureInmAs: AnyFD | None = ...,
        AveragePulseWidth: AnyDS | None = ...,
        FocalSpots: ListDS | tuple[AnyDS, ...] | None = ...,
        AcquisitionFieldOfViewLabel: str | None = ...,
        FieldOfViewDimensionsInFloat: ListFD | tuple[AnyFD, ...] | None = ...,
        XRayFilterDetailsSequence: Iterable[XRayFilterDetailsItem] | None = ...,
        DetectorBinning: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        BitsStored: int | None = ...,
        Rows: int | None = ...,
        Columns: int | None = ...,
        PrimaryPositionerScanStartAngle: AnyFD | None = ...,
        SecondaryPositionerScanStartAngle: AnyFD | None = ...,
        PrimaryPositionerScanArc: AnyFD | None = ...,
        SecondaryPositionerScanArc: AnyFD | None = ...,
        PrimaryPositionerIncrement: AnyFD | None = ...,
        SecondaryPositionerIncrement: AnyFD | None = ...,
        DistanceSourceToDetector: AnyDS | None = ...,
    ) -> None: ...

class XAXRFFrameCharacteristicsItem(Item):
    """Item of table C.8.19.6-1 in XAXRFFrameCharacteristicsSequence, PS3.3 C.8.19.6.1."""

    DerivationDescription: str | None = ...
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    AcquisitionDeviceProcessingDescription: str | None = ...
    AcquisitionDeviceProcessingCode: str | None = ...

    def __init__(
        self, *,
        DerivationDescription: str | None = ...,
        DerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AcquisitionDeviceProcessingDescription: str | None = ...,
        AcquisitionDeviceProcessingCode: str | None = ...,
    ) -> None: ...

class XAXRFMultiFramePresentationFrameDisplayItem(Item):
    """Item of table C.8.19.7-1 in FrameDisplaySequence, PS3.3 C.8.19.7."""

    StartTrim: int
    StopTrim: int
    SkipFrameRangeFlag: str
    RecommendedDisplayFrameRateInFloat: Attr[float, AnyFD]
    RecommendedViewingMode: str | None
    DisplayFilterPercentage: Attr[float | None, AnyFD | None]
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        StartTrim: int,
        StopTrim: int,
        SkipFrameRangeFlag: str,
        RecommendedDisplayFrameRateInFloat: AnyFD,
        RecommendedViewingMode: str | None,
        DisplayFilterPercentage: AnyFD | None,
        MaskVisibilityPercentage: AnyFD | None = ...,
    ) -> None: ...

class XAXRFPresentationStateMaskMaskSubtractionItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence, PS3.3 C.11.19."""

    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = ...
    MaskOperation: str
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ContrastFrameAveraging: int | None = ...
    TIDOffset: int | None = ...
    PixelIntensityRelationshipLUTSequence: OptSeq[XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem] = ...
    PixelShiftSequence: Seq[PixelShiftItem]

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        MaskOperation: str,
        ApplicableFrameRange: list[int] | tuple[int, ...] | None = ...,
        MaskFrameNumbers: list[int] | tuple[int, ...] | None = ...,
        ContrastFrameAveraging: int | None = ...,
        TIDOffset: int | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem] | None = ...,
        PixelShiftSequence: Iterable[PixelShiftItem],
    ) -> None: ...

class XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelIntensityRelationshipLUTSequence, PS3.3 C.11.19."""

    LUTFrameRange: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]
    LUTFunction: Literal["TO_LOG"] = ...

    def __init__(
        self, *,
        LUTFrameRange: list[int] | tuple[int, ...],
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTData: Buffer | list[int] | tuple[int, ...],
        LUTFunction: Literal["TO_LOG"] = ...,
    ) -> None: ...

class XAXRFPresentationStatePresentationFrameDisplayItem(Item):
    """Item of table C.11.21-1 in MultiFramePresentationSequence/FrameDisplaySequence, PS3.3 C.11.21."""

    StartTrim: int
    StopTrim: int
    SkipFrameRangeFlag: str
    RecommendedDisplayFrameRateInFloat: Attr[float, AnyFD]
    RecommendedViewingMode: str | None
    DisplayFilterPercentage: Attr[float | None, AnyFD | None]
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        StartTrim: int,
        StopTrim: int,
        SkipFrameRangeFlag: str,
        RecommendedDisplayFrameRateInFloat: AnyFD,
        RecommendedViewingMode: str | None,
        DisplayFilterPercentage: AnyFD | None,
        MaskVisibilityPercentage: AnyFD | None = ...,
    ) -> None: ...

class XDSRetrievalItem(Item):
    """Item of table 10-3b in XDSRetrievalSequence, PS3.3 10.3."""

    RepositoryUniqueID: Attr[UID, str]
    HomeCommunityID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        RepositoryUniqueID: str,
        HomeCommunityID: str | None = ...,
    ) -> None: ...

class XDSStorageItem(Item):
    """Item of table 10-3c in XDSStorageSequence, PS3.3 10.3."""

    RepositoryUniqueID: Attr[UID, str]
    HomeCommunityID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        RepositoryUniqueID: str,
        HomeCommunityID: str | None = ...,
    ) -> None: ...

class XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem(Item):
    """Item of table C.8.21.3.2-1 in XRay3DAcquisitionSequence/PerProjectionAcquisitionSequence, PS3.3 C.8.21.3.2."""

    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = ...
    CollimatorShape: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    CollimatorLeftVerticalEdge: int | None = ...
    CollimatorRightVerticalEdge: int | None = ...
    CollimatorUpperHorizontalEdge: int | None = ...
    CollimatorLowerHorizontalEdge: int | None = ...
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularCollimator: int | None = ...
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PositionerIsocenterPrimaryAngle: Attr[float | None, AnyFD | None] = ...
    PositionerIsocenterSecondaryAngle: Attr[float | None, AnyFD | None] = ...
    PositionerIsocenterDetectorRotationAngle: Attr[float | None, AnyFD | None] = ...
    PositionerPrimaryAngle: Attr[float | None, AnyDS | None] = ...
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        FrameAcquisitionDuration: AnyFD | None = ...,
        CollimatorShape: list[str] | tuple[str, ...] | None = ...,
        CollimatorLeftVerticalEdge: int | None = ...,
        CollimatorRightVerticalEdge: int | None = ...,
        CollimatorUpperHorizontalEdge: int | None = ...,
        CollimatorLowerHorizontalEdge: int | None = ...,
        CenterOfCircularCollimator: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularCollimator: int | None = ...,
        VerticesOfThePolygonalCollimator: list[int] | tuple[int, ...] | None = ...,
        PositionerIsocenterPrimaryAngle: AnyFD | None = ...,
        PositionerIsocenterSecondaryAngle: AnyFD | None = ...,
        PositionerIsocenterDetectorRotationAngle: AnyFD | None = ...,
        PositionerPrimaryAngle: AnyDS | None = ...,
        PositionerSecondaryAngle: AnyDS | None = ...,
    ) -> None: ...

class XRay3DAngiographicAcquisitionXRay3DAcquisitionItem(Item):
    """Item of table C.8.21.3.2-1 in XRay3DAcquisitionSequence, PS3.3 C.8.21.3.2."""

    FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...
    XRayReceptorType: Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"] | None = ...
    SourceImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    FieldOfViewRotation: Attr[float | None, AnyDS | None] = ...
    FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...
    Grid: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    GridAbsorbingMaterial: str | None = ...
    GridSpacingMaterial: str | None = ...
    GridThickness: Attr[float | None, AnyDS | None] = ...
    GridPitch: Attr[float | None, AnyDS | None] = ...
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    GridPeriod: Attr[float | None, AnyDS | None] = ...
    GridFocalDistance: Attr[float | None, AnyDS | None] = ...
    GridID: str | None = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    ContrastBolusAgent: str | None = ...
    ContrastBolusAgentSequence: OptCodes[CodeSequenceItem] = ...
    StartAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    EndAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    DetectorType: str | None
    DetectorConfiguration: str | None = ...
    DetectorDescription: str | None = ...
    DetectorMode: str | None = ...
    DetectorID: str | None = ...
    DateOfLastDetectorCalibration: Attr[Date | None, AnyDA | None] = ...
    TimeOfLastDetectorCalibration: Attr[Time | None, AnyTM | None] = ...
    ExposuresOnDetectorSinceLastCalibration: int | None = ...
    ExposuresOnDetectorSinceManufactured: int | None = ...
    DetectorTimeSinceLastExposure: Attr[float | None, AnyDS | None] = ...
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorManufacturerName: str | None = ...
    DetectorManufacturerModelName: str | None = ...
    DetectorConditionsNominalFlag: Literal["YES", "NO"] | None = ...
    DetectorTemperature: Attr[float | None, AnyDS | None] = ...
    Sensitivity: Attr[float | None, AnyDS | None] = ...
    DetectorElementPhysicalSize: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorElementSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...
    DetectorActiveDimensions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    DetectorActiveOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    ExposureIndex: Attr[float | None, AnyDS | None] = ...
    TargetExposureIndex: Attr[float | None, AnyDS | None] = ...
    DeviationIndex: Attr[float | None, AnyDS | None] = ...
    PhysicalDetectorSize: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    PositionOfIsocenterProjection: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = ...
    DistanceSourceToIsocenter: Attr[float | None, AnyFD | None] = ...
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterType: str | None = ...
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterBeamPathLengthMinimum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FilterBeamPathLengthMaximum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    TableXPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    TableYPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    TableZPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    TableHorizontalRotationAngle: Attr[float | None, AnyFD | None] = ...
    TableHeadTiltAngle: Attr[float | None, AnyFD | None] = ...
    TableCradleTiltAngle: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerIncrementSign: int | None = ...
    SecondaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerIncrementSign: int | None = ...
    PerProjectionAcquisitionSequence: OptSeq[XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem] = ...

    def __init__(
        self, *,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...,
        XRayReceptorType: Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"] | None = ...,
        SourceImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        FieldOfViewDimensionsInFloat: ListFD | tuple[AnyFD, ...] | None = ...,
        FieldOfViewOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        FieldOfViewRotation: AnyDS | None = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...,
        Grid: list[str] | tuple[str, ...] | None = ...,
        GridAbsorbingMaterial: str | None = ...,
        GridSpacingMaterial: str | None = ...,
        GridThickness: AnyDS | None = ...,
        GridPitch: AnyDS | None = ...,
        GridAspectRatio: list[int] | tuple[int, int] | None = ...,
        GridPeriod: AnyDS | None = ...,
        GridFocalDistance: AnyDS | None = ...,
        GridID: str | None = ...,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        ExposureInmAs: AnyFD | None = ...,
        ContrastBolusAgent: str | None = ...,
        ContrastBolusAgentSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        StartAcquisitionDateTime: AnyDT | None = ...,
        EndAcquisitionDateTime: AnyDT | None = ...,
        DetectorType: str | None,
        DetectorConfiguration: str | None = ...,
        DetectorDescription: str | None = ...,
        DetectorMode: str | None = ...,
        DetectorID: str | None = ...,
        DateOfLastDetectorCalibration: AnyDA | None = ...,
        TimeOfLastDetectorCalibration: AnyTM | None = ...,
        ExposuresOnDetectorSinceLastCalibration: int | None = ...,
        ExposuresOnDetectorSinceManufactured: int | None = ...,
        DetectorTimeSinceLastExposure: AnyDS | None = ...,
        DetectorBinning: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorManufacturerName: str | None = ...,
        DetectorManufacturerModelName: str | None = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO"] | None = ...,
        DetectorTemperature: AnyDS | None = ...,
        Sensitivity: AnyDS | None = ...,
        DetectorElementPhysicalSize: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorElementSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...,
        DetectorActiveDimensions: ListDS | tuple[AnyDS, ...] | None = ...,
        DetectorActiveOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        ExposureIndex: AnyDS | None = ...,
        TargetExposureIndex: AnyDS | None = ...,
        DeviationIndex: AnyDS | None = ...,
        PhysicalDetectorSize: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        PositionOfIsocenterProjection: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        DistanceSourceToDetector: AnyDS | None = ...,
        DistanceSourceToIsocenter: AnyFD | None = ...,
        FocalSpots: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterType: str | None = ...,
        FilterMaterial: list[str] | tuple[str, ...] | None = ...,
        FilterThicknessMinimum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterThicknessMaximum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterBeamPathLengthMinimum: ListFD | tuple[AnyFD, ...] | None = ...,
        FilterBeamPathLengthMaximum: ListFD | tuple[AnyFD, ...] | None = ...,
        TableXPositionToIsocenter: AnyFD | None = ...,
        TableYPositionToIsocenter: AnyFD | None = ...,
        TableZPositionToIsocenter: AnyFD | None = ...,
        TableHorizontalRotationAngle: AnyFD | None = ...,
        TableHeadTiltAngle: AnyFD | None = ...,
        TableCradleTiltAngle: AnyFD | None = ...,
        PrimaryPositionerScanArc: AnyFD | None = ...,
        PrimaryPositionerScanStartAngle: AnyFD | None = ...,
        PrimaryPositionerIncrement: AnyFD | None = ...,
        PrimaryPositionerIncrementSign: int | None = ...,
        SecondaryPositionerScanArc: AnyFD | None = ...,
        SecondaryPositionerScanStartAngle: AnyFD | None = ...,
        SecondaryPositionerIncrement: AnyFD | None = ...,
        SecondaryPositionerIncrementSign: int | None = ...,
        PerProjectionAcquisitionSequence: Iterable[XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem] | None = ...,
    ) -> None: ...

class XRay3DAngiographicImageContributingSourcesContributingSourcesItem(Item):
    """Item of table C.8.21.2.1-1 in ContributingSourcesSequence, PS3.3 C.8.21.2.1."""

    ContributingSOPInstancesReferenceSequence: OptSeq[ContributingSOPInstancesReferenceItem] = ...
    Manufacturer: str | None
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    StationName: str | None = ...
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ProtocolName: str | None = ...
    PerformedProtocolCodeSequence: OptCodes[CodeSequenceItem] = ...
    AcquisitionProtocolName: str | None = ...
    Rows: int
    Columns: int
    BitsStored: int
    LossyImageCompression: Literal["00", "01"] | None = ...
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    AcquisitionDeviceProcessingDescription: str | None = ...
    AcquisitionDeviceProcessingCode: str | None = ...
    PlaneIdentification: str | None = ...
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...

    def __init__(
        self, *,
        ContributingSOPInstancesReferenceSequence: Iterable[ContributingSOPInstancesReferenceItem] | None = ...,
        Manufacturer: str | None,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        AcquisitionDateTime: AnyDT | None = ...,
        StationName: str | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ProtocolName: str | None = ...,
        PerformedProtocolCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AcquisitionProtocolName: str | None = ...,
        Rows: int,
        Columns: int,
        BitsStored: int,
        LossyImageCompression: Literal["00", "01"] | None = ...,
        LossyImageCompressionRatio: ListDS | tuple[AnyDS, ...] | None = ...,
        LossyImageCompressionMethod: list[str] | tuple[str, ...] | None = ...,
        AcquisitionDeviceProcessingDescription: str | None = ...,
        AcquisitionDeviceProcessingCode: str | None = ...,
        PlaneIdentification: str | None = ...,
        ImagerPixelSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
    ) -> None: ...

class XRay3DAngiographicImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.53-1, PS3.3 A.53.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        XRay3DFrameTypeSequence: Iterable[XRay3DFrameTypeItem] | None = ...,
    ) -> None: ...

class XRay3DAngiographicImageSharedFunctionalGroupsItem(Item):
    """Item of table A.53-1, PS3.3 A.53.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        XRay3DFrameTypeSequence: Iterable[XRay3DFrameTypeItem] | None = ...,
    ) -> None: ...

class XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem(Item):
    """Item of table C.8.21.3.3-1 in XRay3DAcquisitionSequence, PS3.3 C.8.21.3.3."""

    FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...
    XRayReceptorType: Literal["DIGITAL_DETECTOR"] | None = ...
    SourceImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    FieldOfViewRotation: Attr[float | None, AnyDS | None] = ...
    FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...
    Grid: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    GridAbsorbingMaterial: str | None = ...
    GridSpacingMaterial: str | None = ...
    GridThickness: Attr[float | None, AnyDS | None] = ...
    GridPitch: Attr[float | None, AnyDS | None] = ...
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    GridPeriod: Attr[float | None, AnyDS | None] = ...
    GridFocalDistance: Attr[float | None, AnyDS | None] = ...
    GridID: str | None = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    ContrastBolusAgent: str | None = ...
    ContrastBolusAgentSequence: OptCodes[CodeSequenceItem] = ...
    StartAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    EndAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    DetectorType: str | None
    DetectorConfiguration: str | None = ...
    DetectorDescription: str | None = ...
    DetectorMode: str | None = ...
    DetectorID: str | None = ...
    DateOfLastDetectorCalibration: Attr[Date | None, AnyDA | None] = ...
    TimeOfLastDetectorCalibration: Attr[Time | None, AnyTM | None] = ...
    ExposuresOnDetectorSinceLastCalibration: int | None = ...
    ExposuresOnDetectorSinceManufactured: int | None = ...
    DetectorTimeSinceLastExposure: Attr[float | None, AnyDS | None] = ...
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorManufacturerName: str | None = ...
    DetectorManufacturerModelName: str | None = ...
    DetectorConditionsNominalFlag: Literal["YES", "NO"] | None = ...
    DetectorTemperature: Attr[float | None, AnyDS | None] = ...
    Sensitivity: Attr[float | None, AnyDS | None] = ...
    DetectorElementPhysicalSize: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorElementSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...
    DetectorActiveDimensions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    DetectorActiveOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    ExposureIndex: Attr[float | None, AnyDS | None] = ...
    TargetExposureIndex: Attr[float | None, AnyDS | None] = ...
    DeviationIndex: Attr[float | None, AnyDS | None] = ...
    PerProjectionAcquisitionSequence: OptSeq[XRay3DGeneralPerProjectionAcquisitionItem] = ...

    def __init__(
        self, *,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] | None = ...,
        SourceImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        FieldOfViewDimensionsInFloat: ListFD | tuple[AnyFD, ...] | None = ...,
        FieldOfViewOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        FieldOfViewRotation: AnyDS | None = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...,
        Grid: list[str] | tuple[str, ...] | None = ...,
        GridAbsorbingMaterial: str | None = ...,
        GridSpacingMaterial: str | None = ...,
        GridThickness: AnyDS | None = ...,
        GridPitch: AnyDS | None = ...,
        GridAspectRatio: list[int] | tuple[int, int] | None = ...,
        GridPeriod: AnyDS | None = ...,
        GridFocalDistance: AnyDS | None = ...,
        GridID: str | None = ...,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        ExposureInmAs: AnyFD | None = ...,
        ContrastBolusAgent: str | None = ...,
        ContrastBolusAgentSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        StartAcquisitionDateTime: AnyDT | None = ...,
        EndAcquisitionDateTime: AnyDT | None = ...,
        DetectorType: str | None,
        DetectorConfiguration: str | None = ...,
        DetectorDescription: str | None = ...,
        DetectorMode: str | None = ...,
        DetectorID: str | None = ...,
        DateOfLastDetectorCalibration: AnyDA | None = ...,
        TimeOfLastDetectorCalibration: AnyTM | None = ...,
        ExposuresOnDetectorSinceLastCalibration: int | None = ...,
        ExposuresOnDetectorSinceManufactured: int | None = ...,
        DetectorTimeSinceLastExposure: AnyDS | None = ...,
        DetectorBinning: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorManufacturerName: str | None = ...,
        DetectorManufacturerModelName: str | None = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO"] | None = ...,
        DetectorTemperature: AnyDS | None = ...,
        Sensitivity: AnyDS | None = ...,
        DetectorElementPhysicalSize: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorElementSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = ...,
        DetectorActiveDimensions: ListDS | tuple[AnyDS, ...] | None = ...,
        DetectorActiveOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        ExposureIndex: AnyDS | None = ...,
        TargetExposureIndex: AnyDS | None = ...,
        DeviationIndex: AnyDS | None = ...,
        PerProjectionAcquisitionSequence: Iterable[XRay3DGeneralPerProjectionAcquisitionItem] | None = ...,
    ) -> None: ...

class XRay3DCraniofacialImageContributingSourcesContributingSourcesItem(Item):
    """Item of table C.8.21.2.2-1 in ContributingSourcesSequence, PS3.3 C.8.21.2.2."""

    ContributingSOPInstancesReferenceSequence: OptSeq[ContributingSOPInstancesReferenceItem] = ...
    Manufacturer: str | None
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    StationName: str | None = ...
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ProtocolName: str | None = ...
    PerformedProtocolCodeSequence: OptCodes[CodeSequenceItem] = ...
    AcquisitionProtocolName: str | None = ...
    Rows: int
    Columns: int
    BitsStored: int
    LossyImageCompression: Literal["00", "01"] | None = ...
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    AcquisitionDeviceProcessingDescription: str | None = ...
    AcquisitionDeviceProcessingCode: str | None = ...
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...

    def __init__(
        self, *,
        ContributingSOPInstancesReferenceSequence: Iterable[ContributingSOPInstancesReferenceItem] | None = ...,
        Manufacturer: str | None,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        AcquisitionDateTime: AnyDT | None = ...,
        StationName: str | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ProtocolName: str | None = ...,
        PerformedProtocolCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AcquisitionProtocolName: str | None = ...,
        Rows: int,
        Columns: int,
        BitsStored: int,
        LossyImageCompression: Literal["00", "01"] | None = ...,
        LossyImageCompressionRatio: ListDS | tuple[AnyDS, ...] | None = ...,
        LossyImageCompressionMethod: list[str] | tuple[str, ...] | None = ...,
        AcquisitionDeviceProcessingDescription: str | None = ...,
        AcquisitionDeviceProcessingCode: str | None = ...,
        ImagerPixelSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
    ) -> None: ...

class XRay3DCraniofacialImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.54-1, PS3.3 A.54.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        XRay3DFrameTypeSequence: Iterable[XRay3DFrameTypeItem] | None = ...,
    ) -> None: ...

class XRay3DCraniofacialImageSharedFunctionalGroupsItem(Item):
    """Item of table A.54-1, PS3.3 A.54.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        XRay3DFrameTypeSequence: Iterable[XRay3DFrameTypeItem] | None = ...,
    ) -> None: ...

class XRay3DFrameTypeItem(Item):
    """Item of table C.8.21.5.1-1 in XRay3DFrameTypeSequence, PS3.3 C.8.21.5.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]
    VolumeBasedCalculationTechnique: str
    ReconstructionIndex: int | None = ...

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"],
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"],
        VolumeBasedCalculationTechnique: str,
        ReconstructionIndex: int | None = ...,
    ) -> None: ...

class XRay3DGeneralPerProjectionAcquisitionItem(Item):
    """Item of table C.8.21.3.1.2-1, PS3.3 C.8.21.3.1.2."""

    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = ...
    CollimatorShape: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    CollimatorLeftVerticalEdge: int | None = ...
    CollimatorRightVerticalEdge: int | None = ...
    CollimatorUpperHorizontalEdge: int | None = ...
    CollimatorLowerHorizontalEdge: int | None = ...
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularCollimator: int | None = ...
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        FrameAcquisitionDuration: AnyFD | None = ...,
        CollimatorShape: list[str] | tuple[str, ...] | None = ...,
        CollimatorLeftVerticalEdge: int | None = ...,
        CollimatorRightVerticalEdge: int | None = ...,
        CollimatorUpperHorizontalEdge: int | None = ...,
        CollimatorLowerHorizontalEdge: int | None = ...,
        CenterOfCircularCollimator: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularCollimator: int | None = ...,
        VerticesOfThePolygonalCollimator: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class XRay3DReconstructionItem(Item):
    """Item of table C.8.21.4-1 in XRay3DReconstructionSequence, PS3.3 C.8.21.4."""

    ReconstructionDescription: str | None = ...
    ApplicationName: str
    ApplicationVersion: str
    ApplicationManufacturer: str
    AlgorithmType: str
    AlgorithmDescription: str | None = ...
    AcquisitionIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        ReconstructionDescription: str | None = ...,
        ApplicationName: str,
        ApplicationVersion: str,
        ApplicationManufacturer: str,
        AlgorithmType: str,
        AlgorithmDescription: str | None = ...,
        AcquisitionIndex: list[int] | tuple[int, ...],
    ) -> None: ...

class XRayAcquisitionDoseItem(Item):
    """Item of table C.8.31.5-1 in XRayAcquisitionDoseSequence, PS3.3 C.8.31.5."""

    ExposureTimeInms: Attr[float, AnyFD]
    ExposureInmAs: Attr[float, AnyFD]
    RelativeXRayExposure: int | None = ...
    HalfValueLayer: Attr[float | None, AnyDS | None] = ...
    OrganDose: Attr[float, AnyDS]
    EntranceDoseInmGy: Attr[float, AnyDS]
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...

    def __init__(
        self, *,
        ExposureTimeInms: AnyFD,
        ExposureInmAs: AnyFD,
        RelativeXRayExposure: int | None = ...,
        HalfValueLayer: AnyDS | None = ...,
        OrganDose: AnyDS,
        EntranceDoseInmGy: AnyDS,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...,
    ) -> None: ...

class XRayAngiographicImageReferencedImageItem(Item):
    """Item of table A.14-1, PS3.3 A.14.3, printed in C.12-10/ReferencedImageSequence, C.8-26/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class XRayFilterDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAPlaneDetailsSequence/XRayFilterDetailsSequence, PS3.3 C.34.17."""

    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterType: str | None = ...
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        FilterThicknessMinimum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterThicknessMaximum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterType: str | None = ...,
        FilterMaterial: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class XRayFiltrationItem(Item):
    """Item of table C.8-35a, PS3.3 C.8.7.10."""

    FilterType: str | None = ...
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterBeamPathLengthMinimum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FilterBeamPathLengthMaximum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...

    def __init__(
        self, *,
        FilterType: str | None = ...,
        FilterMaterial: list[str] | tuple[str, ...] | None = ...,
        FilterThicknessMinimum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterThicknessMaximum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterBeamPathLengthMinimum: ListFD | tuple[AnyFD, ...] | None = ...,
        FilterBeamPathLengthMaximum: ListFD | tuple[AnyFD, ...] | None = ...,
    ) -> None: ...

class XRayGeometryXRayGeometryItem(Item):
    """Item of table C.8.19.6-14 in XRayGeometrySequence, PS3.3 C.8.19.6.14."""

    DistanceSourceToIsocenter: Attr[float, AnyFD]
    DistanceSourceToDetector: Attr[float, AnyDS]

    def __init__(
        self, *,
        DistanceSourceToIsocenter: AnyFD,
        DistanceSourceToDetector: AnyDS,
    ) -> None: ...

class XRayGridItem(Item):
    """Item of table C.8.31.7-1 in XRayGridSequence, PS3.3 C.8.31.7."""

    Grid: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        Grid: list[str] | tuple[str, ...],
    ) -> None: ...

class XRayImageReferencedImageItem(Item):
    """Item of table C.8-26 in ReferencedImageSequence, PS3.3 C.8.7.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class XRayIsocenterReferenceSystemIsocenterReferenceSystemItem(Item):
    """Item of table C.8.19.6-13 in IsocenterReferenceSystemSequence, PS3.3 C.8.19.6.13."""

    PositionerIsocenterPrimaryAngle: Attr[float, AnyFD]
    PositionerIsocenterSecondaryAngle: Attr[float, AnyFD]
    PositionerIsocenterDetectorRotationAngle: Attr[float, AnyFD]
    TableXPositionToIsocenter: Attr[float, AnyFD]
    TableYPositionToIsocenter: Attr[float, AnyFD]
    TableZPositionToIsocenter: Attr[float, AnyFD]
    TableHorizontalRotationAngle: Attr[float, AnyFD]
    TableHeadTiltAngle: Attr[float, AnyFD]
    TableCradleTiltAngle: Attr[float, AnyFD]

    def __init__(
        self, *,
        PositionerIsocenterPrimaryAngle: AnyFD,
        PositionerIsocenterSecondaryAngle: AnyFD,
        PositionerIsocenterDetectorRotationAngle: AnyFD,
        TableXPositionToIsocenter: AnyFD,
        TableYPositionToIsocenter: AnyFD,
        TableZPositionToIsocenter: AnyFD,
        TableHorizontalRotationAngle: AnyFD,
        TableHeadTiltAngle: AnyFD,
        TableCradleTiltAngle: AnyFD,
    ) -> None: ...

class XRayPositionerPositionerPositionItem(Item):
    """Item of table C.8.19.6-10 in PositionerPositionSequence, PS3.3 C.8.19.6.10."""

    PositionerPrimaryAngle: Attr[float | None, AnyDS | None] = ...
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = ...
    ColumnAngulationPatient: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        PositionerPrimaryAngle: AnyDS | None = ...,
        PositionerSecondaryAngle: AnyDS | None = ...,
        ColumnAngulationPatient: AnyFD | None = ...,
    ) -> None: ...

class XRayRadiationDoseSRReferencedSOPItem(Item):
    """Item of table A.35.8-1, PS3.3 A.35.8.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class XRayRadiofluoroscopicImageReferencedImageItem(Item):
    """Item of table A.16-1, PS3.3 A.16.3, printed in C.12-10/ReferencedImageSequence, C.8-26/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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
