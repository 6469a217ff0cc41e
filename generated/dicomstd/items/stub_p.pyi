"""Sequence items, P, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Dataset, Date as DateValue,
    DateTime as DateTimeValue, Item, ListDS, ListFD, ListPN, OptCodes, OptSeq, PersonName as PersonNameValue, Seq,
    Time as TimeValue, UID as UIDValue,
)
from dicomstd.items import (
    AlgorithmIdentificationItem,
    BrachyPulseControlPointDeliveredItem,
    CardiacSynchronizationItem,
    CodeSequenceItem,
    ConceptualVolumeSegmentationReferenceAndCombinationItem,
    ContentItemReferencedSOPItem,
    ContentItemWithModifiersItem,
    ContentMacroItem,
    ContrastBolusUsageItem,
    DeidentificationActionItem,
    DerivationImageItem,
    DisplayShutterItem,
    EquivalentCodeItem,
    FixationDeviceItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameVOILUTItem,
    IdentityPixelValueTransformationPixelValueTransformationItem,
    ImageAcquisitionResultsProtocolContextItem,
    ImageAcquisitionResultsReferencedImageItem,
    ImageFilterDetailsItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    ImagingDeviceLocationParameterItem,
    IssuerOfPatientIDQualifiersItem,
    MatrixBasedRTImagingGeometryItem,
    MediaInstalledItem,
    MotionSynchronizationItem,
    OtherMediaAvailableItem,
    RTAccessoryDeviceIdentificationItem,
    RTBeamLimitingDeviceOpeningSequenceItem,
    RTDoseTreatmentSiteCodeItem,
    RealWorldValueMappingItem,
    ReferenceLocationItem,
    ReferencedDefinedProtocolItem,
    ReferencedImageReferencedImageItem,
    ReferencedPerformedProtocolItem,
    ReferencedSetupImageItem,
    RegionPixelShiftItem,
    RespiratorySynchronizationItem,
    SOPInstanceReferenceItem,
    SetupDeviceItem,
    ShieldingDeviceItem,
    StoredValueColorRangeItem,
    SupportedImageDisplayFormatsItem,
    TemporalPositionItem,
    TwoDLineCoordinatesItem,
    TwoDPlaneCoordinatesItem,
    TwoDPointCoordinatesItem,
    UDIItem,
    VOILUTMacroItem,
    VOILUTVOILUTItem,
    XAAcquisitionPhaseDetailsItem,
    XAPlaneDetailsItem,
)

class PETDetectorMotionDetailsItem(Item):
    """Item of table C.8.22-12 in PETDetectorMotionDetailsSequence, PS3.3 C.8.22.5.3."""

    RotationDirection: Literal["CW", "CC"]
    RevolutionTime: Attr[float, AnyFD]

    def __init__(
        self, *,
        RotationDirection: Literal["CW", "CC"],
        RevolutionTime: AnyFD,
    ) -> None: ...

class PETFrameAcquisitionItem(Item):
    """Item of table C.8.22-11 in PETFrameAcquisitionSequence, PS3.3 C.8.22.5.2."""

    TableHeight: Attr[float, AnyDS]
    GantryDetectorTilt: Attr[float, AnyDS]
    GantryDetectorSlew: Attr[float, AnyDS]
    DataCollectionDiameter: Attr[float, AnyDS]

    def __init__(
        self, *,
        TableHeight: AnyDS,
        GantryDetectorTilt: AnyDS,
        GantryDetectorSlew: AnyDS,
        DataCollectionDiameter: AnyDS,
    ) -> None: ...

class PETFrameCorrectionFactorsItem(Item):
    """Item of table C.8.22-15 in PETFrameCorrectionFactorsSequence, PS3.3 C.8.22.5.5."""

    PrimaryPromptsCountsAccumulated: int | None = ...
    SliceSensitivityFactor: Attr[float | None, AnyDS | None] = ...
    DecayFactor: Attr[float | None, AnyDS | None] = ...
    ScatterFractionFactor: Attr[float | None, AnyDS | None] = ...
    DeadTimeFactor: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        PrimaryPromptsCountsAccumulated: int | None = ...,
        SliceSensitivityFactor: AnyDS | None = ...,
        DecayFactor: AnyDS | None = ...,
        ScatterFractionFactor: AnyDS | None = ...,
        DeadTimeFactor: AnyDS | None = ...,
    ) -> None: ...

class PETFrameTypeItem(Item):
    """Item of table C.8.22-10 in PETFrameTypeSequence, PS3.3 C.8.22.5.1."""

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

class PETIsotopeInterventionDrugInformationItem(Item):
    """Item of table C.8-61 in InterventionDrugInformationSequence, PS3.3 C.8.9.2."""

    InterventionDrugName: str | None = ...
    InterventionDrugCodeSequence: OptCodes[CodeSequenceItem] = ...
    InterventionDrugStartTime: Attr[TimeValue | None, AnyTM | None] = ...
    InterventionDrugStopTime: Attr[TimeValue | None, AnyTM | None] = ...
    InterventionDrugDose: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        InterventionDrugName: str | None = ...,
        InterventionDrugCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        InterventionDrugStartTime: AnyTM | None = ...,
        InterventionDrugStopTime: AnyTM | None = ...,
        InterventionDrugDose: AnyDS | None = ...,
    ) -> None: ...

class PETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8-61 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.9.2."""

    RadionuclideCodeSequence: OptCodes[CodeSequenceItem]
    RadiopharmaceuticalRoute: str | None = ...
    AdministrationRouteCodeSequence: OptCodes[CodeSequenceItem] = ...
    RadiopharmaceuticalVolume: Attr[float | None, AnyDS | None] = ...
    RadiopharmaceuticalStartTime: Attr[TimeValue | None, AnyTM | None] = ...
    RadiopharmaceuticalStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    RadiopharmaceuticalStopTime: Attr[TimeValue | None, AnyTM | None] = ...
    RadiopharmaceuticalStopDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    RadionuclideTotalDose: Attr[float | None, AnyDS | None] = ...
    RadiopharmaceuticalAdministrationEventUID: Attr[UIDValue | None, str | None] = ...
    RadionuclideHalfLife: Attr[float | None, AnyDS | None] = ...
    RadionuclidePositronFraction: Attr[float | None, AnyDS | None] = ...
    RadiopharmaceuticalSpecificActivity: Attr[float | None, AnyDS | None] = ...
    Radiopharmaceutical: str | None = ...
    RadiopharmaceuticalCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        RadionuclideCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        RadiopharmaceuticalRoute: str | None = ...,
        AdministrationRouteCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RadiopharmaceuticalVolume: AnyDS | None = ...,
        RadiopharmaceuticalStartTime: AnyTM | None = ...,
        RadiopharmaceuticalStartDateTime: AnyDT | None = ...,
        RadiopharmaceuticalStopTime: AnyTM | None = ...,
        RadiopharmaceuticalStopDateTime: AnyDT | None = ...,
        RadionuclideTotalDose: AnyDS | None = ...,
        RadiopharmaceuticalAdministrationEventUID: str | None = ...,
        RadionuclideHalfLife: AnyDS | None = ...,
        RadionuclidePositronFraction: AnyDS | None = ...,
        RadiopharmaceuticalSpecificActivity: AnyDS | None = ...,
        Radiopharmaceutical: str | None = ...,
        RadiopharmaceuticalCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PETPositionItem(Item):
    """Item of table C.8.22-14 in PETPositionSequence, PS3.3 C.8.22.5.4."""

    TablePosition: Attr[float | None, AnyFD | None] = ...
    DataCollectionCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        TablePosition: AnyFD | None = ...,
        DataCollectionCenterPatient: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ReconstructionTargetCenterPatient: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class PETReconstructionItem(Item):
    """Item of table C.8.22-17 in PETReconstructionSequence, PS3.3 C.8.22.5.6."""

    ReconstructionType: str | None = ...
    ReconstructionAlgorithm: str | None = ...
    IterativeReconstructionMethod: Literal["YES", "NO"]
    NumberOfIterations: int | None = ...
    NumberOfSubsets: int | None = ...
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = ...
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        ReconstructionType: str | None = ...,
        ReconstructionAlgorithm: str | None = ...,
        IterativeReconstructionMethod: Literal["YES", "NO"],
        NumberOfIterations: int | None = ...,
        NumberOfSubsets: int | None = ...,
        ReconstructionDiameter: AnyDS | None = ...,
        ReconstructionFieldOfView: ListFD | tuple[AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class PETSeriesEnergyWindowRangeItem(Item):
    """Item of table C.8-60 in EnergyWindowRangeSequence, PS3.3 C.8.9.1."""

    EnergyWindowLowerLimit: Attr[float | None, AnyDS | None] = ...
    EnergyWindowUpperLimit: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        EnergyWindowLowerLimit: AnyDS | None = ...,
        EnergyWindowUpperLimit: AnyDS | None = ...,
    ) -> None: ...

class PETTableDynamicsItem(Item):
    """Item of table C.8.22-18 in PETTableDynamicsSequence, PS3.3 C.8.22.5.7."""

    TableSpeed: Attr[float, AnyFD]

    def __init__(
        self, *,
        TableSpeed: AnyFD,
    ) -> None: ...

class PaletteColorLookupTableItem(Item):
    """Item of table C.7-22a, PS3.3 C.7.9."""

    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    PaletteColorLookupTableUID: Attr[UIDValue | None, str | None] = ...
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        RedPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int],
        GreenPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int],
        BluePaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int],
        PaletteColorLookupTableUID: str | None = ...,
        RedPaletteColorLookupTableData: Buffer | None = ...,
        GreenPaletteColorLookupTableData: Buffer | None = ...,
        BluePaletteColorLookupTableData: Buffer | None = ...,
        SegmentedRedPaletteColorLookupTableData: Buffer | None = ...,
        SegmentedGreenPaletteColorLookupTableData: Buffer | None = ...,
        SegmentedBluePaletteColorLookupTableData: Buffer | None = ...,
    ) -> None: ...

class ParallelRTBeamDelimiterDeviceItem(Item):
    """Item of table C.36.2.2.19-1 in ParallelRTBeamDelimiterDeviceSequence, PS3.3 C.36.2.2.19."""

    NumberOfParallelRTBeamDelimiters: int
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Codes[CodeSequenceItem]
    ParallelRTBeamDelimiterOpeningMode: Literal["BINARY", "VARIABLE"]
    ParallelRTBeamDelimiterBoundaries: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    ParallelRTBeamDelimiterLeafMountingSide: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ParallelRTBeamDelimiterOpeningExtents: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...

    def __init__(
        self, *,
        NumberOfParallelRTBeamDelimiters: int,
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ParallelRTBeamDelimiterOpeningMode: Literal["BINARY", "VARIABLE"],
        ParallelRTBeamDelimiterBoundaries: ListFD | tuple[AnyFD, ...],
        ParallelRTBeamDelimiterLeafMountingSide: list[str] | tuple[str, ...] | None = ...,
        ParallelRTBeamDelimiterOpeningExtents: ListFD | tuple[AnyFD, ...] | None = ...,
    ) -> None: ...

class ParameterizedRTImagingGeometryImageReceptorPositionItem(Item):
    """Item of table C.36.2.4.3-1 in ImageReceptorPositionSequence, PS3.3 C.36.2.4.3."""

    ReferencedDefinedDeviceIndex: int | None = ...
    DevicePositionParameterSequence: Seq[ContentMacroItem]

    def __init__(
        self, *,
        ReferencedDefinedDeviceIndex: int | None = ...,
        DevicePositionParameterSequence: Iterable[ContentMacroItem],
    ) -> None: ...

class ParameterizedRTImagingGeometryImagingSourcePositionItem(Item):
    """Item of table C.36.2.4.3-1 in ImagingSourcePositionSequence, PS3.3 C.36.2.4.3."""

    ReferencedDefinedDeviceIndex: int | None = ...
    DevicePositionParameterSequence: Seq[ContentMacroItem]

    def __init__(
        self, *,
        ReferencedDefinedDeviceIndex: int | None = ...,
        DevicePositionParameterSequence: Iterable[ContentMacroItem],
    ) -> None: ...

class ParameterizedRTImagingGeometryItem(Item):
    """Item of table C.36.2.4.3-1, PS3.3 C.36.2.4.3."""

    ImagingSourcePositionSequence: Seq[ParameterizedRTImagingGeometryImagingSourcePositionItem]
    ImageReceptorPositionSequence: Seq[ParameterizedRTImagingGeometryImageReceptorPositionItem]

    def __init__(
        self, *,
        ImagingSourcePositionSequence: Iterable[ParameterizedRTImagingGeometryImagingSourcePositionItem],
        ImageReceptorPositionSequence: Iterable[ParameterizedRTImagingGeometryImageReceptorPositionItem],
    ) -> None: ...

class ParametricMapFrameTypeItem(Item):
    """Item of table C.8.32-3 in ParametricMapFrameTypeSequence, PS3.3 C.8.32.3.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
    ) -> None: ...

class ParametricMapPerFrameFunctionalGroupsItem(Item):
    """Item of table A.75-1, PS3.3 A.75.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (U), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Stored Value Color Range (C), PS3.3 C.7.6.16.2.26, if PixelPresentation in {COLOR_RANGE}
    StoredValueColorRangeSequence: OptSeq[StoredValueColorRangeItem] = ...

    # Parametric Map Frame Type (M), PS3.3 C.8.32.3.1
    ParametricMapFrameTypeSequence: OptSeq[ParametricMapFrameTypeItem] = ...

    # Unassigned Per-Frame Converted Attributes (U), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        StoredValueColorRangeSequence: Iterable[StoredValueColorRangeItem] | None = ...,
        ParametricMapFrameTypeSequence: Iterable[ParametricMapFrameTypeItem] | None = ...,
        UnassignedPerFrameConvertedAttributesSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class ParametricMapSharedFunctionalGroupsItem(Item):
    """Item of table A.75-1, PS3.3 A.75.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (U), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Stored Value Color Range (C), PS3.3 C.7.6.16.2.26, if PixelPresentation in {COLOR_RANGE}
    StoredValueColorRangeSequence: OptSeq[StoredValueColorRangeItem] = ...

    # Parametric Map Frame Type (M), PS3.3 C.8.32.3.1
    ParametricMapFrameTypeSequence: OptSeq[ParametricMapFrameTypeItem] = ...

    # Unassigned Shared Converted Attributes (U), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        StoredValueColorRangeSequence: Iterable[StoredValueColorRangeItem] | None = ...,
        ParametricMapFrameTypeSequence: Iterable[ParametricMapFrameTypeItem] | None = ...,
        UnassignedSharedConvertedAttributesSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class ParticipantItem(Item):
    """Item of table C.17-2 in ParticipantSequence, PS3.3 C.17.2."""

    ParticipationType: str
    ParticipationDateTime: Attr[DateTimeValue | None, AnyDT | None]
    ObserverType: Literal["PSN", "DEV"]
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    PersonIdentificationCodeSequence: OptCodes[CodeSequenceItem] = ...
    OrganizationalRoleCodeSequence: OptCodes[CodeSequenceItem] = ...
    StationName: str | None = ...
    DeviceUID: Attr[UIDValue | None, str | None] = ...
    Manufacturer: str | None = ...
    ManufacturerModelName: str | None = ...
    StationAETitle: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    InstitutionName: str | None
    InstitutionCodeSequence: OptCodes[CodeSequenceItem]
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ParticipationType: str,
        ParticipationDateTime: AnyDT | None,
        ObserverType: Literal["PSN", "DEV"],
        PersonName: AnyPN | None = ...,
        PersonIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        OrganizationalRoleCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        StationName: str | None = ...,
        DeviceUID: str | None = ...,
        Manufacturer: str | None = ...,
        ManufacturerModelName: str | None = ...,
        StationAETitle: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        InstitutionName: str | None,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientClinicalTrialParticipationItem(Item):
    """Item of table C.2-4 in PatientClinicalTrialParticipationSequence, PS3.3 C.2.4."""

    ClinicalTrialSponsorName: str | None = ...
    ClinicalTrialProtocolID: str | None = ...
    ClinicalTrialProtocolName: str | None = ...
    ClinicalTrialSiteID: str | None = ...
    ClinicalTrialSiteName: str | None = ...
    ClinicalTrialSubjectID: str | None = ...
    ClinicalTrialSubjectReadingID: str | None = ...

    def __init__(
        self, *,
        ClinicalTrialSponsorName: str | None = ...,
        ClinicalTrialProtocolID: str | None = ...,
        ClinicalTrialProtocolName: str | None = ...,
        ClinicalTrialSiteID: str | None = ...,
        ClinicalTrialSiteName: str | None = ...,
        ClinicalTrialSubjectID: str | None = ...,
        ClinicalTrialSubjectReadingID: str | None = ...,
    ) -> None: ...

class PatientDemographicBreedRegistrationItem(Item):
    """Item of table C.2-3 in BreedRegistrationSequence, PS3.3 C.2.3."""

    BreedRegistrationNumber: str | None = ...
    BreedRegistryCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        BreedRegistrationNumber: str | None = ...,
        BreedRegistryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientDemographicGeneticModificationsItem(Item):
    """Item of table C.2-3 in GeneticModificationsSequence, PS3.3 C.2.3."""

    GeneticModificationsDescription: str | None = ...
    GeneticModificationsNomenclature: str | None = ...
    GeneticModificationsCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        GeneticModificationsDescription: str | None = ...,
        GeneticModificationsNomenclature: str | None = ...,
        GeneticModificationsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientDemographicStrainStockItem(Item):
    """Item of table C.2-3 in StrainStockSequence, PS3.3 C.2.3."""

    StrainStockNumber: str | None = ...
    StrainSource: str | None = ...
    StrainSourceRegistryCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        StrainStockNumber: str | None = ...,
        StrainSource: str | None = ...,
        StrainSourceRegistryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientIdentificationOtherPatientIDsItem(Item):
    """Item of table C.2-2 in OtherPatientIDsSequence, PS3.3 C.2.2."""

    PatientID: str | None = ...
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...
    TypeOfPatientID: str | None = ...

    def __init__(
        self, *,
        PatientID: str | None = ...,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
        TypeOfPatientID: str | None = ...,
    ) -> None: ...

class PatientLocationCoordinatesItem(Item):
    """Item of table 10.39-1 in PatientLocationCoordinatesSequence, PS3.3 10.39."""

    ThreeDPointCoordinates: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    PatientLocationCoordinatesCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ThreeDPointCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        PatientLocationCoordinatesCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class PatientMedicalPertinentDocumentsItem(Item):
    """Item of table C.2-4 in PertinentDocumentsSequence, PS3.3 C.2.4."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...
    DocumentTitle: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        DocumentTitle: str | None = ...,
    ) -> None: ...

class PatientMedicalPertinentResourcesItem(Item):
    """Item of table C.2-4 in PertinentResourcesSequence, PS3.3 C.2.4."""

    RetrieveURI: str | None = ...
    ResourceDescription: str | None = ...

    def __init__(
        self, *,
        RetrieveURI: str | None = ...,
        ResourceDescription: str | None = ...,
    ) -> None: ...

class PatientOrientationAndEquipmentRelationshipItem(Item):
    """Item of table 10-15a, PS3.3 10.12."""

    PatientOrientationCodeSequence: Codes[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem]
    PatientEquipmentRelationshipCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        PatientOrientationCodeSequence: Iterable[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem | CodedConcept],
        PatientEquipmentRelationshipCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem(Item):
    """Item of table 10-15a in PatientOrientationCodeSequence, PS3.3 10.12."""

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
    PatientOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        PatientOrientationModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientOrientationInFrameItem(Item):
    """Item of table C.7.6.16-16 in PatientOrientationInFrameSequence, PS3.3 C.7.6.16.2.15."""

    PatientOrientation: Attr[tuple[str, str], list[str] | tuple[str, str]]

    def __init__(
        self, *,
        PatientOrientation: list[str] | tuple[str, str],
    ) -> None: ...

class PatientOrientationPatientOrientationCodeItem(Item):
    """Item of table 10-15 in PatientOrientationCodeSequence, PS3.3 10.12."""

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
    PatientOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        PatientOrientationModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientOtherPatientIDsItem(Item):
    """Item of table C.7-1 in OtherPatientIDsSequence, PS3.3 C.7.1.1."""

    PatientID: str
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...
    TypeOfPatientID: str

    def __init__(
        self, *,
        PatientID: str,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
        TypeOfPatientID: str,
    ) -> None: ...

class PatientPhysiologicalStateItem(Item):
    """Item of table C.7.6.16.2-21 in PatientPhysiologicalStateSequence, PS3.3 C.7.6.16.2.20."""

    PatientPhysiologicalStateCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        PatientPhysiologicalStateCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class PatientPositioningAnatomicRegionItem(Item):
    """Item of table C.34.8-1 in AnatomicRegionSequence, PS3.3 C.34.8."""

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

class PatientPositioningInstructionItem(Item):
    """Item of table C.34.8-1 in PatientPositioningInstructionSequence, PS3.3 C.34.8."""

    InstructionIndex: int = ...
    InstructionText: str
    InstructionDescription: str | None = ...
    InstructionPerformedFlag: Literal["YES", "NO"] | None = ...
    InstructionPerformedDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...

    def __init__(
        self, *,
        InstructionIndex: int = ...,
        InstructionText: str,
        InstructionDescription: str | None = ...,
        InstructionPerformedFlag: Literal["YES", "NO"] | None = ...,
        InstructionPerformedDateTime: AnyDT | None = ...,
    ) -> None: ...

class PatientPositioningPrimaryAnatomicStructureItem(Item):
    """Item of table C.34.8-1 in PrimaryAnatomicStructureSequence, PS3.3 C.34.8."""

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
    PrimaryAnatomicStructureModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        PrimaryAnatomicStructureModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientPrimaryLanguageCodeItem(Item):
    """Item of table C.2-3 in PatientPrimaryLanguageCodeSequence, PS3.3 C.2.3."""

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
    PatientPrimaryLanguageModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        PatientPrimaryLanguageModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PatientRadiationDoseSRReferencedSOPItem(Item):
    """Item of table A.35.18-1, PS3.3 A.35.18.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class PatientSetupItem(Item):
    """Item of table C.8-48 in PatientSetupSequence, PS3.3 C.8.8.12."""

    PatientSetupNumber: int = ...
    PatientSetupLabel: str | None = ...
    PatientPosition: str | None = ...
    PatientAdditionalPosition: str | None = ...
    ReferencedSetupImageSequence: OptSeq[ReferencedSetupImageItem] = ...
    FixationDeviceSequence: OptSeq[FixationDeviceItem] = ...
    ShieldingDeviceSequence: OptSeq[ShieldingDeviceItem] = ...
    SetupTechnique: str | None = ...
    SetupTechniqueDescription: str | None = ...
    SetupDeviceSequence: OptSeq[SetupDeviceItem] = ...
    TableTopVerticalSetupDisplacement: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalSetupDisplacement: Attr[float | None, AnyDS | None] = ...
    TableTopLateralSetupDisplacement: Attr[float | None, AnyDS | None] = ...
    MotionSynchronizationSequence: OptSeq[MotionSynchronizationItem] = ...

    def __init__(
        self, *,
        PatientSetupNumber: int = ...,
        PatientSetupLabel: str | None = ...,
        PatientPosition: str | None = ...,
        PatientAdditionalPosition: str | None = ...,
        ReferencedSetupImageSequence: Iterable[ReferencedSetupImageItem] | None = ...,
        FixationDeviceSequence: Iterable[FixationDeviceItem] | None = ...,
        ShieldingDeviceSequence: Iterable[ShieldingDeviceItem] | None = ...,
        SetupTechnique: str | None = ...,
        SetupTechniqueDescription: str | None = ...,
        SetupDeviceSequence: Iterable[SetupDeviceItem] | None = ...,
        TableTopVerticalSetupDisplacement: AnyDS | None = ...,
        TableTopLongitudinalSetupDisplacement: AnyDS | None = ...,
        TableTopLateralSetupDisplacement: AnyDS | None = ...,
        MotionSynchronizationSequence: Iterable[MotionSynchronizationItem] | None = ...,
    ) -> None: ...

class PatientSupportDevicesItem(Item):
    """Item of table C.36.2.2.2-1 in PatientSupportDevicesSequence, PS3.3 C.36.2.2.2."""

    DeviceIndex: int = ...
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
    ConceptualVolumeSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationItem]

    def __init__(
        self, *,
        DeviceIndex: int = ...,
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
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem] | None,
    ) -> None: ...

class PatientSupportPositionDeviceParameterItem(Item):
    """Item of table 10.40-1 in PatientSupportPositionDeviceParameterSequence, PS3.3 10.40."""

    ReferencedDeviceIndex: int | None = ...
    DeviceOrderIndex: int | None = ...
    PatientSupportPositionParameterSequence: Seq[PatientSupportPositionParameterItem]

    def __init__(
        self, *,
        ReferencedDeviceIndex: int | None = ...,
        DeviceOrderIndex: int | None = ...,
        PatientSupportPositionParameterSequence: Iterable[PatientSupportPositionParameterItem],
    ) -> None: ...

class PatientSupportPositionDeviceToleranceItem(Item):
    """Item of table C.36.2.2.17-1 in PatientSupportPositionDeviceToleranceSequence, PS3.3 C.36.2.2.17."""

    ReferencedDeviceIndex: int | None = ...
    DeviceOrderIndex: int | None = ...
    PatientSupportPositionToleranceSequence: Seq[PatientSupportPositionToleranceItem]

    def __init__(
        self, *,
        ReferencedDeviceIndex: int | None = ...,
        DeviceOrderIndex: int | None = ...,
        PatientSupportPositionToleranceSequence: Iterable[PatientSupportPositionToleranceItem],
    ) -> None: ...

class PatientSupportPositionItem(Item):
    """Item of table 10.40-1, PS3.3 10.40."""

    PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"]
    PatientSupportPositionDeviceParameterSequence: OptSeq[PatientSupportPositionDeviceParameterItem] = ...

    def __init__(
        self, *,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"],
        PatientSupportPositionDeviceParameterSequence: Iterable[PatientSupportPositionDeviceParameterItem] | None = ...,
    ) -> None: ...

class PatientSupportPositionParameterItem(Item):
    """Item of table 10.40-1 in PatientSupportPositionDeviceParameterSequence/PatientSupportPositionParameterSequence, PS3.3 10.40."""

    PatientSupportPositionParameterOrderIndex: int | None = ...
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
        PatientSupportPositionParameterOrderIndex: int | None = ...,
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

class PatientSupportPositionToleranceItem(Item):
    """Item of table C.36.2.2.17-1 in PatientSupportPositionDeviceToleranceSequence/PatientSupportPositionToleranceSequence, PS3.3 C.36.2.2.17."""

    PatientSupportPositionToleranceOrderIndex: int | None = ...
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
        PatientSupportPositionToleranceOrderIndex: int | None = ...,
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

class PatientToEquipmentRelationshipItem(Item):
    """Item of table 10.39-1, PS3.3 10.39."""

    ImageToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    FrameOfReferenceTransformationComment: str | None = ...
    PatientLocationCoordinatesSequence: OptSeq[PatientLocationCoordinatesItem]
    PatientSupportPositionSequence: OptSeq[PatientSupportPositionItem]

    def __init__(
        self, *,
        ImageToEquipmentMappingMatrix: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        FrameOfReferenceTransformationComment: str | None = ...,
        PatientLocationCoordinatesSequence: Iterable[PatientLocationCoordinatesItem] | None,
        PatientSupportPositionSequence: Iterable[PatientSupportPositionItem] | None,
    ) -> None: ...

class PatientTreatmentPreparationProcedureItem(Item):
    """Item of table C.36.25-1 in PatientTreatmentPreparationProcedureSequence, PS3.3 C.36.25."""

    PatientTreatmentPreparationProcedureIndex: int = ...
    PatientTreatmentPreparationProcedureCodeSequence: Codes[CodeSequenceItem]
    PatientTreatmentPreparationDeviceSequence: OptSeq[RTAccessoryDeviceIdentificationItem] = ...
    PatientTreatmentPreparationProcedureParameterDescription: str | None
    PatientTreatmentPreparationProcedureParameterSequence: OptSeq[ContentItemWithModifiersItem]

    def __init__(
        self, *,
        PatientTreatmentPreparationProcedureIndex: int = ...,
        PatientTreatmentPreparationProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        PatientTreatmentPreparationDeviceSequence: Iterable[RTAccessoryDeviceIdentificationItem] | None = ...,
        PatientTreatmentPreparationProcedureParameterDescription: str | None,
        PatientTreatmentPreparationProcedureParameterSequence: Iterable[ContentItemWithModifiersItem] | None,
    ) -> None: ...

class PerformedCTAcquisitionAcquisitionProtocolElementItem(Item):
    """Item of table C.34.10-1 in AcquisitionProtocolElementSequence, PS3.3 C.34.10."""

    ProtocolElementNumber: int = ...
    ProtocolElementName: str | None
    ProtocolElementPurpose: str | None = ...
    ProtocolElementCharacteristicsSummary: str | None = ...
    AcquisitionType: str
    TubeAngle: Attr[float | None, AnyFD | None] = ...
    ConstantVolumeFlag: Literal["YES", "NO"]
    FluoroscopyFlag: Literal["YES", "NO"]
    RevolutionTime: Attr[float | None, AnyFD | None] = ...
    SingleCollimationWidth: Attr[float, AnyFD]
    TotalCollimationWidth: Attr[float, AnyFD]
    TableHeight: Attr[float, AnyDS]
    GantryDetectorTilt: Attr[float, AnyDS]
    TableSpeed: Attr[float, AnyFD]
    TableFeedPerRotation: Attr[float, AnyFD]
    SpiralPitchFactor: Attr[float, AnyFD]
    CTDIvol: Attr[float | None, AnyFD | None] = ...
    CTDIPhantomTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    CTDIvolNotificationTrigger: Attr[float | None, AnyFD | None] = ...
    DLPNotificationTrigger: Attr[float | None, AnyFD | None] = ...
    AcquisitionMotion: str
    AcquisitionStartLocationSequence: OptSeq[ReferenceLocationItem] = ...
    AcquisitionEndLocationSequence: OptSeq[ReferenceLocationItem] = ...
    CTXRayDetailsSequence: Seq[PerformedCTAcquisitionCTXRayDetailsItem]
    RequestedSeriesDescription: str | None = ...
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int = ...,
        ProtocolElementName: str | None,
        ProtocolElementPurpose: str | None = ...,
        ProtocolElementCharacteristicsSummary: str | None = ...,
        AcquisitionType: str,
        TubeAngle: AnyFD | None = ...,
        ConstantVolumeFlag: Literal["YES", "NO"],
        FluoroscopyFlag: Literal["YES", "NO"],
        RevolutionTime: AnyFD | None = ...,
        SingleCollimationWidth: AnyFD,
        TotalCollimationWidth: AnyFD,
        TableHeight: AnyDS,
        GantryDetectorTilt: AnyDS,
        TableSpeed: AnyFD,
        TableFeedPerRotation: AnyFD,
        SpiralPitchFactor: AnyFD,
        CTDIvol: AnyFD | None = ...,
        CTDIPhantomTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        CTDIvolNotificationTrigger: AnyFD | None = ...,
        DLPNotificationTrigger: AnyFD | None = ...,
        AcquisitionMotion: str,
        AcquisitionStartLocationSequence: Iterable[ReferenceLocationItem] | None = ...,
        AcquisitionEndLocationSequence: Iterable[ReferenceLocationItem] | None = ...,
        CTXRayDetailsSequence: Iterable[PerformedCTAcquisitionCTXRayDetailsItem],
        RequestedSeriesDescription: str | None = ...,
        RequestedSeriesDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
    ) -> None: ...

class PerformedCTAcquisitionCTXRayDetailsItem(Item):
    """Item of table C.34.10-1 in AcquisitionProtocolElementSequence/CTXRayDetailsSequence, PS3.3 C.34.10."""

    BeamNumber: int
    KVP: Attr[float, AnyDS]
    ExposureTimeInms: Attr[float, AnyFD]
    XRayTubeCurrentInmA: Attr[float, AnyFD]
    ExposureInmAs: Attr[float, AnyFD]
    AutoKVPSelectionType: str
    AutoKVPUpperBound: Attr[float | None, AnyFD | None] = ...
    AutoKVPLowerBound: Attr[float | None, AnyFD | None] = ...
    ExposureModulationType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    DataCollectionDiameter: Attr[float, AnyDS]
    FilterType: str
    CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]
    CardiacSignalSource: str | None = ...
    CardiacRRIntervalSpecified: Attr[float | None, AnyFD | None] = ...
    CardiacBeatRejectionTechnique: str | None = ...
    LowRRValue: int | None = ...
    HighRRValue: int | None = ...
    SkipBeats: int | None = ...
    CardiacFramingType: str | None = ...
    RespiratoryMotionCompensationTechnique: str
    RespiratorySignalSource: str | None = ...
    RespiratoryTriggerDelayThreshold: Attr[float | None, AnyFD | None] = ...
    RespiratoryTriggerType: str | None = ...

    def __init__(
        self, *,
        BeamNumber: int,
        KVP: AnyDS,
        ExposureTimeInms: AnyFD,
        XRayTubeCurrentInmA: AnyFD,
        ExposureInmAs: AnyFD,
        AutoKVPSelectionType: str,
        AutoKVPUpperBound: AnyFD | None = ...,
        AutoKVPLowerBound: AnyFD | None = ...,
        ExposureModulationType: list[str] | tuple[str, ...],
        FocalSpots: ListDS | tuple[AnyDS, ...],
        DataCollectionDiameter: AnyDS,
        FilterType: str,
        CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"],
        CardiacSignalSource: str | None = ...,
        CardiacRRIntervalSpecified: AnyFD | None = ...,
        CardiacBeatRejectionTechnique: str | None = ...,
        LowRRValue: int | None = ...,
        HighRRValue: int | None = ...,
        SkipBeats: int | None = ...,
        CardiacFramingType: str | None = ...,
        RespiratoryMotionCompensationTechnique: str,
        RespiratorySignalSource: str | None = ...,
        RespiratoryTriggerDelayThreshold: AnyFD | None = ...,
        RespiratoryTriggerType: str | None = ...,
    ) -> None: ...

class PerformedCTReconstructionReconstructionProtocolElementItem(Item):
    """Item of table  C.34.12-1 in ReconstructionProtocolElementSequence, PS3.3 C.34.12."""

    ProtocolElementNumber: int = ...
    ProtocolElementName: str | None
    ProtocolElementPurpose: str | None = ...
    ProtocolElementCharacteristicsSummary: str | None = ...
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReconstructionStartLocationSequence: Seq[ReferenceLocationItem]
    ReconstructionEndLocationSequence: Seq[ReferenceLocationItem]
    ReconstructionAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = ...
    ConvolutionKernel: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    ConvolutionKernelGroup: str
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = ...
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ReconstructionTargetCenterLocationSequence: OptSeq[ReferenceLocationItem] = ...
    ReconstructionPixelSpacing: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    Rows: int
    Columns: int
    ReconstructionAngle: Attr[float, AnyFD]
    ImageFilter: str | None = ...
    ImageFilterDescription: str | None = ...
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    SliceThickness: Attr[float, AnyDS]
    SpacingBetweenSlices: Attr[float, AnyDS]
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    RequestedSeriesDescription: str | None = ...
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int = ...,
        ProtocolElementName: str | None,
        ProtocolElementPurpose: str | None = ...,
        ProtocolElementCharacteristicsSummary: str | None = ...,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...],
        SourceAcquisitionBeamNumber: list[int] | tuple[int, ...],
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
        ReconstructionStartLocationSequence: Iterable[ReferenceLocationItem],
        ReconstructionEndLocationSequence: Iterable[ReferenceLocationItem],
        ReconstructionAlgorithmSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        ConvolutionKernel: list[str] | tuple[str, ...],
        ConvolutionKernelGroup: str,
        ReconstructionDiameter: AnyDS | None = ...,
        ReconstructionFieldOfView: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        ReconstructionTargetCenterPatient: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ReconstructionTargetCenterLocationSequence: Iterable[ReferenceLocationItem] | None = ...,
        ReconstructionPixelSpacing: ListFD | tuple[AnyFD, AnyFD],
        Rows: int,
        Columns: int,
        ReconstructionAngle: AnyFD,
        ImageFilter: str | None = ...,
        ImageFilterDescription: str | None = ...,
        DerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SliceThickness: AnyDS,
        SpacingBetweenSlices: AnyDS,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        RequestedSeriesDescription: str | None = ...,
        RequestedSeriesDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
    ) -> None: ...

class PerformedImagingAgentAdministrationSRReferencedSOPItem(Item):
    """Item of table A.35.20-1, PS3.3 A.35.20.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class PerformedProcedureStepRelationshipProtocolContextItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence/ScheduledProtocolCodeSequence/ProtocolContextSequence, PS3.3 C.4.13."""

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

class PerformedProcedureStepRelationshipScheduledProtocolCodeItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence/ScheduledProtocolCodeSequence, PS3.3 C.4.13."""

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
    ProtocolContextSequence: OptSeq[PerformedProcedureStepRelationshipProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[PerformedProcedureStepRelationshipProtocolContextItem] | None = ...,
    ) -> None: ...

class PerformedProcedureStepSummaryPerformedProtocolCodeItem(Item):
    """Item of table 10-16 in PerformedProtocolCodeSequence, PS3.3 10.13."""

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
    ProtocolContextSequence: OptSeq[PerformedProcedureStepSummaryProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[PerformedProcedureStepSummaryProtocolContextItem] | None = ...,
    ) -> None: ...

class PerformedProcedureStepSummaryProtocolContextItem(Item):
    """Item of table 10-16 in PerformedProtocolCodeSequence/ProtocolContextSequence, PS3.3 10.13."""

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

class PerformedProcessingParametersItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence/PerformedProcessingParametersSequence, PS3.3 C.30.3."""

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

class PerformedProtocolCodeItem(Item):
    """Item of table C.4-15 in PerformedProtocolCodeSequence, PS3.3 C.4.15."""

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
    ProtocolContextSequence: OptSeq[ImageAcquisitionResultsProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[ImageAcquisitionResultsProtocolContextItem] | None = ...,
    ) -> None: ...

class PerformedSeriesItem(Item):
    """Item of table C.4-15 in PerformedSeriesSequence, PS3.3 C.4.15."""

    PerformingPhysicianName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    PerformingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OperatorsName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ProtocolName: str | None = ...
    SeriesInstanceUID: Attr[UIDValue | None, str | None] = ...
    SeriesDescription: str | None = ...
    SeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ArchiveRequested: Literal["NO", "YES"] | None = ...
    ReferencedImageSequence: OptSeq[ImageAcquisitionResultsReferencedImageItem] = ...
    ReferencedNonImageCompositeSOPInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        PerformingPhysicianName: ListPN | tuple[AnyPN, ...] | None = ...,
        PerformingPhysicianIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ProtocolName: str | None = ...,
        SeriesInstanceUID: str | None = ...,
        SeriesDescription: str | None = ...,
        SeriesDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        ArchiveRequested: Literal["NO", "YES"] | None = ...,
        ReferencedImageSequence: Iterable[ImageAcquisitionResultsReferencedImageItem] | None = ...,
        ReferencedNonImageCompositeSOPInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class PerformedXAAcquisitionAcquisitionProtocolElementItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence, PS3.3 C.34.17."""

    ProtocolElementNumber: int = ...
    ProtocolElementName: str | None
    ProtocolElementPurpose: str | None = ...
    ProtocolElementCharacteristicsSummary: str | None = ...
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = ...
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = ...
    RadiationSetting: Literal["SC", "GR"]
    AcquisitionMode: str
    ScanOptions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DoseModeName: str | None = ...
    AcquiredSubtractionMaskFlag: Literal["YES", "NO"] | None = ...
    FluoroscopyPersistenceFlag: Literal["YES", "NO"] | None = ...
    FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO"] | None = ...
    UpperLimitNumberOfPersistentFluoroscopyFrames: int | None = ...
    ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO"] | None = ...
    ContrastBolusInjectionDelay: Attr[float | None, AnyFD | None] = ...
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...
    XAAcquisitionPhaseDetailsSequence: OptSeq[XAAcquisitionPhaseDetailsItem] = ...
    PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"] | None = ...
    XAPlaneDetailsSequence: OptSeq[XAPlaneDetailsItem] = ...
    RequestedSeriesDescription: str | None = ...
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int = ...,
        ProtocolElementName: str | None,
        ProtocolElementPurpose: str | None = ...,
        ProtocolElementCharacteristicsSummary: str | None = ...,
        ReferencedDefinedProtocolSequence: Iterable[ReferencedDefinedProtocolItem] | None = ...,
        ReferencedPerformedProtocolSequence: Iterable[ReferencedPerformedProtocolItem] | None = ...,
        RadiationSetting: Literal["SC", "GR"],
        AcquisitionMode: str,
        ScanOptions: list[str] | tuple[str, ...] | None = ...,
        DoseModeName: str | None = ...,
        AcquiredSubtractionMaskFlag: Literal["YES", "NO"] | None = ...,
        FluoroscopyPersistenceFlag: Literal["YES", "NO"] | None = ...,
        FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO"] | None = ...,
        UpperLimitNumberOfPersistentFluoroscopyFrames: int | None = ...,
        ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO"] | None = ...,
        ContrastBolusInjectionDelay: AnyFD | None = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...,
        XAAcquisitionPhaseDetailsSequence: Iterable[XAAcquisitionPhaseDetailsItem] | None = ...,
        PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"] | None = ...,
        XAPlaneDetailsSequence: Iterable[XAPlaneDetailsItem] | None = ...,
        RequestedSeriesDescription: str | None = ...,
        RequestedSeriesDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
    ) -> None: ...

class PerformedXAReconstructionReconstructionProtocolElementItem(Item):
    """Item of table C.34.18-1 in ReconstructionProtocolElementSequence, PS3.3 C.34.18."""

    ProtocolElementNumber: int = ...
    ProtocolElementName: str | None
    ProtocolElementPurpose: str | None = ...
    ProtocolElementCharacteristicsSummary: str | None = ...
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = ...
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = ...
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReconstructionPipelineType: Literal["2D", "3D"]
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ImageFilterDetailsSequence: OptSeq[ImageFilterDetailsItem] = ...
    AppliedMaskSubtractionFlag: Literal["YES", "NO"] | None = ...
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = ...
    Rows: int | None = ...
    Columns: int | None = ...
    ImageRotation: Literal[270, 180, 90, 0] | None = ...
    ImageHorizontalFlip: Literal["Y", "N"] | None = ...
    AlgorithmType: str | None = ...
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    NumberOfSlices: int | None = ...
    SliceThickness: Attr[float | None, AnyDS | None] = ...
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = ...
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    RequestedSeriesDescription: str | None = ...
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int = ...,
        ProtocolElementName: str | None,
        ProtocolElementPurpose: str | None = ...,
        ProtocolElementCharacteristicsSummary: str | None = ...,
        ReferencedDefinedProtocolSequence: Iterable[ReferencedDefinedProtocolItem] | None = ...,
        ReferencedPerformedProtocolSequence: Iterable[ReferencedPerformedProtocolItem] | None = ...,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...],
        SourceAcquisitionBeamNumber: list[int] | tuple[int, ...],
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
        ReconstructionPipelineType: Literal["2D", "3D"],
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        ImageFilterDetailsSequence: Iterable[ImageFilterDetailsItem] | None = ...,
        AppliedMaskSubtractionFlag: Literal["YES", "NO"] | None = ...,
        MaskVisibilityPercentage: AnyFD | None = ...,
        Rows: int | None = ...,
        Columns: int | None = ...,
        ImageRotation: Literal[270, 180, 90, 0] | None = ...,
        ImageHorizontalFlip: Literal["Y", "N"] | None = ...,
        AlgorithmType: str | None = ...,
        ConvolutionKernel: list[str] | tuple[str, ...] | None = ...,
        NumberOfSlices: int | None = ...,
        SliceThickness: AnyDS | None = ...,
        SpacingBetweenSlices: AnyDS | None = ...,
        ReconstructionFieldOfView: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        DerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RequestedSeriesDescription: str | None = ...,
        RequestedSeriesDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
    ) -> None: ...

class PersonIdentificationItem(Item):
    """Item of table 10-1, PS3.3 10.1."""

    PersonIdentificationCodeSequence: Codes[CodeSequenceItem]
    PersonAddress: str | None = ...
    PersonTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    PersonTelecomInformation: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        PersonIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        PersonAddress: str | None = ...,
        PersonTelephoneNumbers: list[str] | tuple[str, ...] | None = ...,
        PersonTelecomInformation: str | None = ...,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PertinentDocumentsItem(Item):
    """Item of table 10.30-1 in PertinentDocumentsSequence, PS3.3 10.30."""

    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...
    HL7InstanceIdentifier: str | None = ...
    RetrieveURI: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
        HL7InstanceIdentifier: str | None = ...,
        RetrieveURI: str | None = ...,
    ) -> None: ...

class PertinentResourcesItem(Item):
    """Item of table C.33.1-1 in PertinentResourcesSequence, PS3.3 C.33.1."""

    RetrieveURI: str
    ResourceDescription: str | None = ...

    def __init__(
        self, *,
        RetrieveURI: str,
        ResourceDescription: str | None = ...,
    ) -> None: ...

class PhaseInformationItem(Item):
    """Item of table C.8-14 in PhaseInformationSequence, PS3.3 C.8.4.14."""

    PhaseDelay: int
    ActualFrameDuration: int
    PauseBetweenFrames: int
    NumberOfFramesInPhase: int
    TriggerVector: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    NumberOfTriggersInPhase: int | None = ...
    PhaseDescription: Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION"] | None = ...

    def __init__(
        self, *,
        PhaseDelay: int,
        ActualFrameDuration: int,
        PauseBetweenFrames: int,
        NumberOfFramesInPhase: int,
        TriggerVector: list[int] | tuple[int, ...] | None = ...,
        NumberOfTriggersInPhase: int | None = ...,
        PhaseDescription: Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION"] | None = ...,
    ) -> None: ...

class PhotoacousticExcitationCharacteristicsItem(Item):
    """Item of table C.8.34.5.1-1 in PhotoacousticExcitationCharacteristicsSequence, PS3.3 C.8.34.5.1."""

    ExcitationWavelength: Attr[float, AnyFD]
    ExcitationSpectralWidth: Attr[float | None, AnyFD | None] = ...
    ExcitationEnergy: Attr[float | None, AnyFD | None] = ...
    ExcitationPulseDuration: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ExcitationWavelength: AnyFD,
        ExcitationSpectralWidth: AnyFD | None = ...,
        ExcitationEnergy: AnyFD | None = ...,
        ExcitationPulseDuration: AnyFD | None = ...,
    ) -> None: ...

class PhotoacousticImageDataTypeImageDataTypeItem(Item):
    """Item of table C.8.34.5.3-1 in ImageDataTypeSequence, PS3.3 C.8.34.5.3."""

    ImageDataTypeCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ImageDataTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class PhotoacousticImageFrameTypeItem(Item):
    """Item of table C.8.34.5.2-1 in PhotoacousticImageFrameTypeSequence, PS3.3 C.8.34.5.2."""

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

class PhotoacousticImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.89.3-1, PS3.3 A.89.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    PlanePositionVolumeSequence: OptSeq[PlanePositionVolumeItem] = ...

    # Temporal Position (M), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Photoacoustic Excitation Characteristics (U), PS3.3 C.8.34.5.1
    PhotoacousticExcitationCharacteristicsSequence: OptSeq[PhotoacousticExcitationCharacteristicsItem] = ...

    def __init__(
        self, *,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        PlanePositionVolumeSequence: Iterable[PlanePositionVolumeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        PhotoacousticExcitationCharacteristicsSequence: Iterable[PhotoacousticExcitationCharacteristicsItem] | None = ...,
    ) -> None: ...

class PhotoacousticImageSharedFunctionalGroupsItem(Item):
    """Item of table A.89.3-1, PS3.3 A.89.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    PlaneOrientationVolumeSequence: OptSeq[PlaneOrientationVolumeItem] = ...

    # Temporal Position (M), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Photoacoustic Excitation Characteristics (U), PS3.3 C.8.34.5.1
    PhotoacousticExcitationCharacteristicsSequence: OptSeq[PhotoacousticExcitationCharacteristicsItem] = ...

    # Photoacoustic Image Frame Type (M), PS3.3 C.8.34.5.2
    PhotoacousticImageFrameTypeSequence: OptSeq[PhotoacousticImageFrameTypeItem] = ...

    # Photoacoustic Image Data Type (M), PS3.3 C.8.34.5.3
    ImageDataTypeSequence: OptSeq[PhotoacousticImageDataTypeImageDataTypeItem] = ...

    # Photoacoustic Reconstruction Algorithm Macro Attributes (U), PS3.3 C.8.34.5.4
    ReconstructionAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        PlaneOrientationVolumeSequence: Iterable[PlaneOrientationVolumeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        PhotoacousticExcitationCharacteristicsSequence: Iterable[PhotoacousticExcitationCharacteristicsItem] | None = ...,
        PhotoacousticImageFrameTypeSequence: Iterable[PhotoacousticImageFrameTypeItem] | None = ...,
        ImageDataTypeSequence: Iterable[PhotoacousticImageDataTypeImageDataTypeItem] | None = ...,
        ReconstructionAlgorithmSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
    ) -> None: ...

class PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem(Item):
    """Item of table C.7.6.16-14 in PixelIntensityRelationshipLUTSequence, PS3.3 C.7.6.16.2.13."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]
    LUTFunction: str

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTData: Buffer | list[int] | tuple[int, ...],
        LUTFunction: str,
    ) -> None: ...

class PixelMeasuresItem(Item):
    """Item of table C.7.6.16-2 in PixelMeasuresSequence, PS3.3 C.7.6.16.2.1."""

    PixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    SliceThickness: Attr[float | None, AnyDS | None] = ...
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        PixelSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        SliceThickness: AnyDS | None = ...,
        SpacingBetweenSlices: AnyDS | None = ...,
    ) -> None: ...

class PixelShiftItem(Item):
    """Item of table C.11.19-1 in MaskSubtractionSequence/PixelShiftSequence, PS3.3 C.11.19."""

    PixelShiftFrameRange: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    RegionPixelShiftSequence: Seq[RegionPixelShiftItem]

    def __init__(
        self, *,
        PixelShiftFrameRange: list[int] | tuple[int, ...],
        RegionPixelShiftSequence: Iterable[RegionPixelShiftItem],
    ) -> None: ...

class PixelValueMappingToCodedConceptItem(Item):
    """Item of table C.8.28.2-1 in PixelValueMappingToCodedConceptSequence, PS3.3 C.8.28.2."""

    MappedPixelValue: int
    PixelValueMappingCodeSequence: Codes[CodeSequenceItem]
    PixelValueMappingExplanation: str | None = ...

    def __init__(
        self, *,
        MappedPixelValue: int,
        PixelValueMappingCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        PixelValueMappingExplanation: str | None = ...,
    ) -> None: ...

class PixelValueTransformationPixelValueTransformationItem(Item):
    """Item of table C.7.6.16-10 in PixelValueTransformationSequence, PS3.3 C.7.6.16.2.9."""

    RescaleIntercept: Attr[float, AnyDS]
    RescaleSlope: Attr[float, AnyDS]
    RescaleType: str

    def __init__(
        self, *,
        RescaleIntercept: AnyDS,
        RescaleSlope: AnyDS,
        RescaleType: str,
    ) -> None: ...

class PlanOverviewItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence, PS3.3 C.8.8.3."""

    PlanOverviewIndex: int = ...
    RTPlanLabel: str | None
    NumberOfFractionsIncluded: int | None = ...
    CurrentFractionNumber: int | None = ...
    TreatmentSite: str | None
    TreatmentSiteCodeSequence: OptCodes[RTDoseTreatmentSiteCodeItem]
    PrescriptionOverviewSequence: OptSeq[PrescriptionOverviewItem]
    ReferencedStructureSetSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        PlanOverviewIndex: int = ...,
        RTPlanLabel: str | None,
        NumberOfFractionsIncluded: int | None = ...,
        CurrentFractionNumber: int | None = ...,
        TreatmentSite: str | None,
        TreatmentSiteCodeSequence: Iterable[RTDoseTreatmentSiteCodeItem | CodedConcept] | None,
        PrescriptionOverviewSequence: Iterable[PrescriptionOverviewItem] | None,
        ReferencedStructureSetSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class PlaneOrientationItem(Item):
    """Item of table C.7.6.16-5 in PlaneOrientationSequence, PS3.3 C.7.6.16.2.4."""

    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None] = ...

    def __init__(
        self, *,
        ImageOrientationPatient: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None = ...,
    ) -> None: ...

class PlaneOrientationVolumeItem(Item):
    """Item of table C.7.6.16.2.22-1 in PlaneOrientationVolumeSequence, PS3.3 C.7.6.16.2.22."""

    ImageOrientationVolume: Attr[tuple[float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ImageOrientationVolume: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class PlanePositionItem(Item):
    """Item of table C.7.6.16-4 in PlanePositionSequence, PS3.3 C.7.6.16.2.3."""

    ImagePositionPatient: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...

    def __init__(
        self, *,
        ImagePositionPatient: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
    ) -> None: ...

class PlanePositionSlideItem(Item):
    """Item of table C.8.12.6.1-1 in PlanePositionSlideSequence, PS3.3 C.8.12.6.1."""

    ColumnPositionInTotalImagePixelMatrix: int
    RowPositionInTotalImagePixelMatrix: int
    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    ZOffsetInSlideCoordinateSystem: Attr[float, AnyDS]

    def __init__(
        self, *,
        ColumnPositionInTotalImagePixelMatrix: int,
        RowPositionInTotalImagePixelMatrix: int,
        XOffsetInSlideCoordinateSystem: AnyDS,
        YOffsetInSlideCoordinateSystem: AnyDS,
        ZOffsetInSlideCoordinateSystem: AnyDS,
    ) -> None: ...

class PlanePositionVolumeItem(Item):
    """Item of table C.7.6.16.2.21-1 in PlanePositionVolumeSequence, PS3.3 C.7.6.16.2.21."""

    ImagePositionVolume: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ImagePositionVolume: ListFD | tuple[AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class PlannedImagingAgentAdministrationSRReferencedSOPItem(Item):
    """Item of table A.35.19-1, PS3.3 A.35.19.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class PlannedVerificationImageItem(Item):
    """Item of table C.8-50 in BeamSequence/PlannedVerificationImageSequence, PS3.3 C.8.8.14."""

    StartCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...
    MetersetExposure: Attr[float | None, AnyDS | None] = ...
    EndCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...
    RTImagePlane: Literal["NORMAL", "NON_NORMAL"] | None = ...
    XRayImageReceptorAngle: Attr[float | None, AnyDS | None] = ...
    RTImageOrientation: Attr[tuple[float, float, float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None] = ...
    RTImagePosition: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    RTImageSID: Attr[float | None, AnyDS | None] = ...
    ImagingDeviceSpecificAcquisitionParameters: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ReferencedReferenceImageNumber: int | None = ...

    def __init__(
        self, *,
        StartCumulativeMetersetWeight: AnyDS | None = ...,
        MetersetExposure: AnyDS | None = ...,
        EndCumulativeMetersetWeight: AnyDS | None = ...,
        RTImagePlane: Literal["NORMAL", "NON_NORMAL"] | None = ...,
        XRayImageReceptorAngle: AnyDS | None = ...,
        RTImageOrientation: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS] | None = ...,
        RTImagePosition: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        RTImageSID: AnyDS | None = ...,
        ImagingDeviceSpecificAcquisitionParameters: list[str] | tuple[str, ...] | None = ...,
        ReferencedReferenceImageNumber: int | None = ...,
    ) -> None: ...

class PlanningLandmarkLineItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkLineSequence, PS3.3 C.29.1.5."""

    TwoDLineCoordinatesSequence: OptSeq[TwoDLineCoordinatesItem] = ...
    ThreeDLineCoordinates: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    PlanningLandmarkID: int = ...
    PlanningLandmarkDescription: str | None = ...
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        TwoDLineCoordinatesSequence: Iterable[TwoDLineCoordinatesItem] | None = ...,
        ThreeDLineCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        PlanningLandmarkID: int = ...,
        PlanningLandmarkDescription: str | None = ...,
        PlanningLandmarkIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class PlanningLandmarkPlaneItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkPlaneSequence, PS3.3 C.29.1.5."""

    TwoDPlaneCoordinatesSequence: OptSeq[TwoDPlaneCoordinatesItem] = ...
    ThreeDPlaneOrigin: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ThreeDPlaneNormal: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    PlanningLandmarkID: int = ...
    PlanningLandmarkDescription: str | None = ...
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        TwoDPlaneCoordinatesSequence: Iterable[TwoDPlaneCoordinatesItem] | None = ...,
        ThreeDPlaneOrigin: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ThreeDPlaneNormal: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        PlanningLandmarkID: int = ...,
        PlanningLandmarkDescription: str | None = ...,
        PlanningLandmarkIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class PlanningLandmarkPointItem(Item):
    """Item of table C.29.1.5-1 in PlanningLandmarkPointSequence, PS3.3 C.29.1.5."""

    TwoDPointCoordinatesSequence: OptSeq[TwoDPointCoordinatesItem] = ...
    ThreeDPointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    PlanningLandmarkID: int = ...
    PlanningLandmarkDescription: str | None = ...
    PlanningLandmarkIdentificationCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        TwoDPointCoordinatesSequence: Iterable[TwoDPointCoordinatesItem] | None = ...,
        ThreeDPointCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        PlanningLandmarkID: int = ...,
        PlanningLandmarkDescription: str | None = ...,
        PlanningLandmarkIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class PointsItem(Item):
    """Item of table C.27-2, PS3.3 C.27.2."""

    NumberOfSurfacePoints: int
    PointCoordinatesData: Attr[memoryview, Buffer]
    PointPositionAccuracy: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    MeanPointDistance: Attr[float | None, AnyFD | None] = ...
    MaximumPointDistance: Attr[float | None, AnyFD | None] = ...
    PointsBoundingBoxCoordinates: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    AxisOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    CenterOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        NumberOfSurfacePoints: int,
        PointCoordinatesData: Buffer,
        PointPositionAccuracy: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        MeanPointDistance: AnyFD | None = ...,
        MaximumPointDistance: AnyFD | None = ...,
        PointsBoundingBoxCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        AxisOfRotation: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        CenterOfRotation: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class PositionAcquisitionTemplateIdentificationItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/PositionAcquisitionTemplateIdentificationSequence, PS3.3 C.36.29."""

    PositionAcquisitionTemplateName: str
    PositionAcquisitionTemplateCodeSequence: OptCodes[CodeSequenceItem] = ...
    PositionAcquisitionTemplateID: str | None = ...
    PositionAcquisitionTemplateDescription: str | None

    def __init__(
        self, *,
        PositionAcquisitionTemplateName: str,
        PositionAcquisitionTemplateCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PositionAcquisitionTemplateID: str | None = ...,
        PositionAcquisitionTemplateDescription: str | None,
    ) -> None: ...

class PostDeformationMatrixRegistrationItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/PostDeformationMatrixRegistrationSequence, PS3.3 C.20.3."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    FrameOfReferenceTransformationMatrixType: str

    def __init__(
        self, *,
        FrameOfReferenceTransformationMatrix: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        FrameOfReferenceTransformationMatrixType: str,
    ) -> None: ...

class PreDeformationMatrixRegistrationItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/PreDeformationMatrixRegistrationSequence, PS3.3 C.20.3."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"]

    def __init__(
        self, *,
        FrameOfReferenceTransformationMatrix: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"],
    ) -> None: ...

class PrescriptionOverviewItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence/PrescriptionOverviewSequence, PS3.3 C.8.8.3."""

    EntityLongLabel: str | None = ...
    TotalPrescriptionDose: Attr[float, AnyFD]
    ReferencedROINumber: int | None = ...

    def __init__(
        self, *,
        EntityLongLabel: str | None = ...,
        TotalPrescriptionDose: AnyFD,
        ReferencedROINumber: int | None = ...,
    ) -> None: ...

class PresentationKeysBlendingItem(Item):
    """Item of table F.5-23 in BlendingSequence, PS3.3 F.5.23."""

    StudyInstanceUID: Attr[UIDValue, str]
    ReferencedSeriesSequence: Seq[PresentationKeysBlendingReferencedSeriesItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        ReferencedSeriesSequence: Iterable[PresentationKeysBlendingReferencedSeriesItem],
    ) -> None: ...

class PresentationKeysBlendingReferencedSeriesItem(Item):
    """Item of table F.5-23 in BlendingSequence/ReferencedSeriesSequence, PS3.3 F.5.23."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ReferencedImageSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ReferencedImageSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class PresentationKeysModuleReferencedSeriesItem(Item):
    """Item of table F.5-23 in ReferencedSeriesSequence, PS3.3 F.5.23."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ReferencedImageSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ReferencedImageSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class PresentationLUTItem(Item):
    """Item of table C.11.6-1 in PresentationLUTSequence, PS3.3 C.11.6."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTExplanation: str | None = ...
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTExplanation: str | None = ...,
        LUTData: Buffer | list[int] | tuple[int, ...],
    ) -> None: ...

class PresentationLUTPresentationLUTItem(Item):
    """Item of table C.11-4 in PresentationLUTSequence, PS3.3 C.11.4."""

    LUTDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    LUTExplanation: str | None = ...
    LUTData: Attr[memoryview | tuple[int, ...] | None, Buffer | list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int] | None = ...,
        LUTExplanation: str | None = ...,
        LUTData: Buffer | list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class PresentationStateBlendingSoftcopyVOILUTItem(Item):
    """Item of table C.11.14-1 in BlendingSequence/SoftcopyVOILUTSequence, PS3.3 C.11.14."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = ...
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        VOILUTSequence: Iterable[VOILUTVOILUTItem] | None = ...,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
    ) -> None: ...

class PresentationStateMaskMaskSubtractionItem(Item):
    """Item of table C.11.13-1 in MaskSubtractionSequence, PS3.3 C.11.13."""

    MaskOperation: Literal["AVG_SUB", "TID"]
    ContrastFrameAveraging: int | None = ...

    def __init__(
        self, *,
        MaskOperation: Literal["AVG_SUB", "TID"],
        ContrastFrameAveraging: int | None = ...,
    ) -> None: ...

class PresentationStateRelationshipReferencedSeriesItem(Item):
    """Item of table C.11.11-1b in ReferencedSeriesSequence, PS3.3 C.11.11.1."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class PresentationViewDescriptionViewCodeItem(Item):
    """Item of table C.11.25-1 in ViewCodeSequence, PS3.3 C.11.25."""

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
    ViewModifierCodeSequence: OptCodes[CodeSequenceItem]

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
        ViewModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class PrimaryAnatomicStructurePrimaryAnatomicStructureItem(Item):
    """Item of table 10-8 in PrimaryAnatomicStructureSequence, PS3.3 10.5."""

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
    PrimaryAnatomicStructureModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        PrimaryAnatomicStructureModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class PrinterConfigurationItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence, PS3.3 C.13.13."""

    SOPClassesSupported: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = ...
    MaximumMemoryAllocation: int | None = ...
    MemoryBitDepth: int | None = ...
    PrintingBitDepth: int | None = ...
    MediaInstalledSequence: OptSeq[MediaInstalledItem] = ...
    OtherMediaAvailableSequence: OptSeq[OtherMediaAvailableItem] = ...
    SupportedImageDisplayFormatsSequence: OptSeq[SupportedImageDisplayFormatsItem] = ...
    DefaultPrinterResolutionID: str | None = ...
    DefaultMagnificationType: str | None = ...
    OtherMagnificationTypesAvailable: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DefaultSmoothingType: str | None = ...
    OtherSmoothingTypesAvailable: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ConfigurationInformationDescription: str | None = ...
    MaximumCollatedFilms: int | None = ...
    DecimateCropResult: str | None = ...

    def __init__(
        self, *,
        SOPClassesSupported: list[str] | tuple[str, ...] | None = ...,
        MaximumMemoryAllocation: int | None = ...,
        MemoryBitDepth: int | None = ...,
        PrintingBitDepth: int | None = ...,
        MediaInstalledSequence: Iterable[MediaInstalledItem] | None = ...,
        OtherMediaAvailableSequence: Iterable[OtherMediaAvailableItem] | None = ...,
        SupportedImageDisplayFormatsSequence: Iterable[SupportedImageDisplayFormatsItem] | None = ...,
        DefaultPrinterResolutionID: str | None = ...,
        DefaultMagnificationType: str | None = ...,
        OtherMagnificationTypesAvailable: list[str] | tuple[str, ...] | None = ...,
        DefaultSmoothingType: str | None = ...,
        OtherSmoothingTypesAvailable: list[str] | tuple[str, ...] | None = ...,
        ConfigurationInformationDescription: str | None = ...,
        MaximumCollatedFilms: int | None = ...,
        DecimateCropResult: str | None = ...,
    ) -> None: ...

class PrismSequencePrismItem(Item):
    """Item of table C.8.25.6.2-1 in PrismSequence, PS3.3 C.8.25.6.2."""

    HorizontalPrismPower: Attr[float, AnyFD]
    HorizontalPrismBase: Literal["IN", "OUT"]
    VerticalPrismPower: Attr[float, AnyFD]
    VerticalPrismBase: Literal["UP", "DOWN"]

    def __init__(
        self, *,
        HorizontalPrismPower: AnyFD,
        HorizontalPrismBase: Literal["IN", "OUT"],
        VerticalPrismPower: AnyFD,
        VerticalPrismBase: Literal["UP", "DOWN"],
    ) -> None: ...

class PrivateDataElementCharacteristicsItem(Item):
    """Item of table C.12-1 in PrivateDataElementCharacteristicsSequence, PS3.3 C.12.1."""

    PrivateGroupReference: int
    PrivateCreatorReference: str
    PrivateDataElementDefinitionSequence: OptSeq[PrivateDataElementDefinitionItem] = ...
    BlockIdentifyingInformationStatus: Literal["SAFE", "UNSAFE", "MIXED"]
    NonidentifyingPrivateElements: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    DeidentificationActionSequence: OptSeq[DeidentificationActionItem] = ...

    def __init__(
        self, *,
        PrivateGroupReference: int,
        PrivateCreatorReference: str,
        PrivateDataElementDefinitionSequence: Iterable[PrivateDataElementDefinitionItem] | None = ...,
        BlockIdentifyingInformationStatus: Literal["SAFE", "UNSAFE", "MIXED"],
        NonidentifyingPrivateElements: list[int] | tuple[int, ...] | None = ...,
        DeidentificationActionSequence: Iterable[DeidentificationActionItem] | None = ...,
    ) -> None: ...

class PrivateDataElementDefinitionItem(Item):
    """Item of table C.12-1 in PrivateDataElementCharacteristicsSequence/PrivateDataElementDefinitionSequence, PS3.3 C.12.1."""

    PrivateDataElement: int
    PrivateDataElementValueMultiplicity: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    PrivateDataElementValueRepresentation: str
    PrivateDataElementNumberOfItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PrivateDataElementKeyword: str
    PrivateDataElementName: str
    PrivateDataElementDescription: str | None = ...
    PrivateDataElementEncoding: str | None = ...
    RetrieveURI: str | None = ...

    def __init__(
        self, *,
        PrivateDataElement: int,
        PrivateDataElementValueMultiplicity: list[int] | tuple[int, ...],
        PrivateDataElementValueRepresentation: str,
        PrivateDataElementNumberOfItems: list[int] | tuple[int, ...] | None = ...,
        PrivateDataElementKeyword: str,
        PrivateDataElementName: str,
        PrivateDataElementDescription: str | None = ...,
        PrivateDataElementEncoding: str | None = ...,
        RetrieveURI: str | None = ...,
    ) -> None: ...

class ProcedureLogReferencedSOPItem(Item):
    """Item of table A.35.7-1, PS3.3 A.35.7.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class ProcedureStepCommunicationsURIItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence/ProcedureStepCommunicationsURISequence, PS3.3 C.30.1."""

    ContactURI: str | None = ...
    ContactDisplayName: str | None = ...

    def __init__(
        self, *,
        ContactURI: str | None = ...,
        ContactDisplayName: str | None = ...,
    ) -> None: ...

class ProcedureStepProgressInformationItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence, PS3.3 C.30.1."""

    ProcedureStepProgress: Attr[float | None, AnyDS | None] = ...
    ProcedureStepProgressDescription: str | None = ...
    ProcedureStepProgressParametersSequence: OptSeq[ProcedureStepProgressParametersItem] = ...
    ProcedureStepCommunicationsURISequence: OptSeq[ProcedureStepCommunicationsURIItem] = ...
    ProcedureStepCancellationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ReasonForCancellation: str | None = ...
    ProcedureStepDiscontinuationReasonCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ProcedureStepProgress: AnyDS | None = ...,
        ProcedureStepProgressDescription: str | None = ...,
        ProcedureStepProgressParametersSequence: Iterable[ProcedureStepProgressParametersItem] | None = ...,
        ProcedureStepCommunicationsURISequence: Iterable[ProcedureStepCommunicationsURIItem] | None = ...,
        ProcedureStepCancellationDateTime: AnyDT | None = ...,
        ReasonForCancellation: str | None = ...,
        ProcedureStepDiscontinuationReasonCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class ProcedureStepProgressParametersItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence/ProcedureStepProgressParametersSequence, PS3.3 C.30.1."""

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

class ProductCharacteristicsPertinentDocumentsItem(Item):
    """Item of table C.26-1 in PertinentDocumentsSequence, PS3.3 C.26.1."""

    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...
    HL7InstanceIdentifier: str | None = ...
    RetrieveURI: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
        HL7InstanceIdentifier: str | None = ...,
        RetrieveURI: str | None = ...,
    ) -> None: ...

class ProjectionImagingAcquisitionParameterItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/ProjectionImagingAcquisitionParameterSequence, PS3.3 C.36.29."""

    ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"]
    ImagingDeviceLocationMatrixSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = ...
    ImagingDeviceLocationParameterSequence: OptSeq[ImagingDeviceLocationParameterItem] = ...
    ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"] | None = ...
    ImagingSourceToBeamModifierDefinitionPlaneDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRadiationRTControlPointIndex: int | None = ...
    ImagingApertureSequence: OptSeq[RTBeamLimitingDeviceOpeningSequenceItem] = ...

    def __init__(
        self, *,
        ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"],
        ImagingDeviceLocationMatrixSequence: Iterable[MatrixBasedRTImagingGeometryItem] | None = ...,
        ImagingDeviceLocationParameterSequence: Iterable[ImagingDeviceLocationParameterItem] | None = ...,
        ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"] | None = ...,
        ImagingSourceToBeamModifierDefinitionPlaneDistance: AnyFD | None = ...,
        ReferencedRadiationRTControlPointIndex: int | None = ...,
        ImagingApertureSequence: Iterable[RTBeamLimitingDeviceOpeningSequenceItem] | None = ...,
    ) -> None: ...

class ProjectionPixelCalibrationItem(Item):
    """Item of table C.8.19.6-9 in ProjectionPixelCalibrationSequence, PS3.3 C.8.19.6.9."""

    DistanceObjectToTableTop: Attr[float | None, AnyFD | None]
    ObjectPixelSpacingInCenterOfBeam: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    TableHeight: Attr[float | None, AnyDS | None] = ...
    BeamAngle: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        DistanceObjectToTableTop: AnyFD | None,
        ObjectPixelSpacingInCenterOfBeam: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        TableHeight: AnyDS | None = ...,
        BeamAngle: AnyFD | None = ...,
    ) -> None: ...

class ProposedStudyItem(Item):
    """Item of table C.13-2 in ProposedStudySequence, PS3.3 C.13.2."""

    PatientName: Attr[PersonNameValue | None, AnyPN | None] = ...
    PatientID: str | None = ...
    PatientBirthDate: Attr[DateValue | None, AnyDA | None] = ...
    PatientBirthTime: Attr[TimeValue | None, AnyTM | None] = ...
    PatientSex: str | None = ...
    PatientAge: str | None = ...
    EthnicGroup: str | None = ...
    PatientComments: str | None = ...
    StudyInstanceUID: Attr[UIDValue | None, str | None] = ...
    StudyDate: Attr[DateValue | None, AnyDA | None] = ...
    StudyTime: Attr[TimeValue | None, AnyTM | None] = ...
    StudyID: str | None = ...
    StudyDescription: str | None = ...
    AccessionNumber: str | None = ...
    ReferringPhysicianName: Attr[PersonNameValue | None, AnyPN | None] = ...
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    AdmittingDiagnosesDescription: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SeriesNumber: int | None = ...

    def __init__(
        self, *,
        PatientName: AnyPN | None = ...,
        PatientID: str | None = ...,
        PatientBirthDate: AnyDA | None = ...,
        PatientBirthTime: AnyTM | None = ...,
        PatientSex: str | None = ...,
        PatientAge: str | None = ...,
        EthnicGroup: str | None = ...,
        PatientComments: str | None = ...,
        StudyInstanceUID: str | None = ...,
        StudyDate: AnyDA | None = ...,
        StudyTime: AnyTM | None = ...,
        StudyID: str | None = ...,
        StudyDescription: str | None = ...,
        AccessionNumber: str | None = ...,
        ReferringPhysicianName: AnyPN | None = ...,
        NameOfPhysiciansReadingStudy: ListPN | tuple[AnyPN, ...] | None = ...,
        AdmittingDiagnosesDescription: list[str] | tuple[str, ...] | None = ...,
        SeriesNumber: int | None = ...,
    ) -> None: ...

class ProtocolContextCustodialOrganizationItem(Item):
    """Item of table C.34.2-1 in CustodialOrganizationSequence, PS3.3 C.34.2."""

    InstitutionName: str | None
    InstitutionCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        InstitutionName: str | None,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class PseudoColorSoftcopyPresentationStateMaskSubtractionItem(Item):
    """Item of table A.33.3-1, PS3.3 A.33.3.3, printed in C.11.13-1/MaskSubtractionSequence, C.7-16/MaskSubtractionSequence."""

    MaskOperation: Literal["AVG_SUB", "TID"]
    ContrastFrameAveraging: int | None = ...
    SubtractionItemID: int | None = ...
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskSubPixelShift: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    TIDOffset: int | None = ...
    MaskOperationExplanation: str | None = ...
    MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...

    def __init__(
        self, *,
        MaskOperation: Literal["AVG_SUB", "TID"],
        ContrastFrameAveraging: int | None = ...,
        SubtractionItemID: int | None = ...,
        ApplicableFrameRange: list[int] | tuple[int, ...] | None = ...,
        MaskFrameNumbers: list[int] | tuple[int, ...] | None = ...,
        MaskSubPixelShift: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        TIDOffset: int | None = ...,
        MaskOperationExplanation: str | None = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...,
    ) -> None: ...

class PulseSpecificBrachyControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    PulseNumber: int = ...
    SafePositionExitDate: Attr[DateValue, AnyDA]
    SafePositionExitTime: Attr[TimeValue, AnyTM]
    SafePositionReturnDate: Attr[DateValue, AnyDA]
    SafePositionReturnTime: Attr[TimeValue, AnyTM]
    BrachyPulseControlPointDeliveredSequence: Seq[BrachyPulseControlPointDeliveredItem]

    def __init__(
        self, *,
        PulseNumber: int = ...,
        SafePositionExitDate: AnyDA,
        SafePositionExitTime: AnyTM,
        SafePositionReturnDate: AnyDA,
        SafePositionReturnTime: AnyTM,
        BrachyPulseControlPointDeliveredSequence: Iterable[BrachyPulseControlPointDeliveredItem],
    ) -> None: ...
