"""Sequence items, M, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item, ListAT,
    ListDS, ListFD, OptCodes, OptCodesOf, OptSeq, Seq, Tag,
)
from dicomstd.closed_codes import CID4015Code
from dicomstd.items import (
    ASLBolusCutoffTimingItem,
    ASLSlabItem,
    AlgorithmIdentificationItem,
    CTAcquisitionDetailsItem,
    CTExposureItem,
    CTGeometryItem,
    CTXRayDetailsCTXRayDetailsItem,
    CardiacSynchronizationItem,
    ChemicalShiftItem,
    CodeSequenceItem,
    ContentItemWithModifiersItem,
    ContentMacroItem,
    ContrastBolusUsageItem,
    DecompositionMaterialItem,
    DerivationImageItem,
    DiffusionBMatrixItem,
    DiffusionGradientDirectionItem,
    EquipmentSpecificationGeneralAccessoryItem,
    EquivalentCodeItem,
    FrameAnatomyItem,
    FrameContentItem,
    ImagePixelItem,
    OperatingModeItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    RadiationGenerationModeMacroItem,
    ReferencedImageReferencedImageItem,
    RespiratorySynchronizationItem,
    SOPInstanceReferenceItem,
    SpecificAbsorptionRateItem,
    TemporalPositionItem,
    TwoDDegreeOfFreedomItem,
    TwoDMatingFeatureCoordinatesItem,
    XAXRFPresentationStatePresentationFrameDisplayItem,
)

class MACParametersItem(Item):
    """Item of table C.12-6 in MACParametersSequence, PS3.3 C.12.1.1.3."""

    MACIDNumber: int
    MACCalculationTransferSyntaxUID: Attr[UID, str]
    MACAlgorithm: str
    DataElementsSigned: Attr[tuple[Tag, ...], ListAT | tuple[AnyAT, ...]]

    def __init__(
        self, *,
        MACIDNumber: int,
        MACCalculationTransferSyntaxUID: str,
        MACAlgorithm: str,
        DataElementsSigned: ListAT | tuple[AnyAT, ...],
    ) -> None: ...

class MPRVolumetricPresentationStateDisplayComponentInputItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence/ComponentInputSequence, PS3.3 C.11.27."""

    VolumetricPresentationInputIndex: int
    BitsMappedToColorLookupTable: int | None = ...

    def __init__(
        self, *,
        VolumetricPresentationInputIndex: int,
        BitsMappedToColorLookupTable: int | None = ...,
    ) -> None: ...

class MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence, PS3.3 C.11.27."""

    ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]
    ComponentInputSequence: Seq[MPRVolumetricPresentationStateDisplayComponentInputItem]
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"]
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] | None = ...
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    PaletteColorLookupTableUID: Attr[UID | None, str | None] = ...
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
        ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"],
        ComponentInputSequence: Iterable[MPRVolumetricPresentationStateDisplayComponentInputItem],
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"],
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] | None = ...,
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

class MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence, PS3.3 C.11.27."""

    WeightingTransferFunctionSequence: Seq[MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem]

    def __init__(
        self, *,
        WeightingTransferFunctionSequence: Iterable[MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem],
    ) -> None: ...

class MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence/WeightingTransferFunctionSequence, PS3.3 C.11.27."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTData: Buffer | list[int] | tuple[int, ...],
    ) -> None: ...

class MRArterialSpinLabelingItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence, PS3.3 C.8.13.5.14."""

    ASLTechniqueDescription: str | None
    ASLContext: Literal["LABEL", "CONTROL", "M_ZERO_SCAN"] | None = ...
    ASLSlabSequence: OptSeq[ASLSlabItem] = ...
    ASLCrusherFlag: Literal["YES", "NO"]
    ASLCrusherFlowLimit: Attr[float | None, AnyFD | None] = ...
    ASLCrusherDescription: str | None = ...
    ASLBolusCutoffFlag: Literal["YES", "NO"]
    ASLBolusCutoffTimingSequence: OptSeq[ASLBolusCutoffTimingItem] = ...

    def __init__(
        self, *,
        ASLTechniqueDescription: str | None,
        ASLContext: Literal["LABEL", "CONTROL", "M_ZERO_SCAN"] | None = ...,
        ASLSlabSequence: Iterable[ASLSlabItem] | None = ...,
        ASLCrusherFlag: Literal["YES", "NO"],
        ASLCrusherFlowLimit: AnyFD | None = ...,
        ASLCrusherDescription: str | None = ...,
        ASLBolusCutoffFlag: Literal["YES", "NO"],
        ASLBolusCutoffTimingSequence: Iterable[ASLBolusCutoffTimingItem] | None = ...,
    ) -> None: ...

class MRAveragesItem(Item):
    """Item of table C.8-97 in MRAveragesSequence, PS3.3 C.8.13.5.10."""

    NumberOfAverages: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        NumberOfAverages: AnyDS | None = ...,
    ) -> None: ...

class MRDiffusionItem(Item):
    """Item of table C.8-96 in MRDiffusionSequence, PS3.3 C.8.13.5.9."""

    DiffusionBValue: Attr[float | None, AnyFD | None] = ...
    DiffusionDirectionality: str | None = ...
    DiffusionGradientDirectionSequence: OptSeq[DiffusionGradientDirectionItem] = ...
    DiffusionBMatrixSequence: OptSeq[DiffusionBMatrixItem] = ...
    DiffusionAnisotropyType: str | None = ...

    def __init__(
        self, *,
        DiffusionBValue: AnyFD | None = ...,
        DiffusionDirectionality: str | None = ...,
        DiffusionGradientDirectionSequence: Iterable[DiffusionGradientDirectionItem] | None = ...,
        DiffusionBMatrixSequence: Iterable[DiffusionBMatrixItem] | None = ...,
        DiffusionAnisotropyType: str | None = ...,
    ) -> None: ...

class MREchoItem(Item):
    """Item of table C.8-91 in MREchoSequence, PS3.3 C.8.13.5.4."""

    EffectiveEchoTime: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        EffectiveEchoTime: AnyFD | None = ...,
    ) -> None: ...

class MRFOVGeometryItem(Item):
    """Item of table C.8-90 in MRFOVGeometrySequence, PS3.3 C.8.13.5.3."""

    InPlanePhaseEncodingDirection: Literal["COLUMN", "ROW", "OTHER"] | None = ...
    MRAcquisitionFrequencyEncodingSteps: int | None = ...
    MRAcquisitionPhaseEncodingStepsInPlane: int | None = ...
    MRAcquisitionPhaseEncodingStepsOutOfPlane: int | None = ...
    PercentSampling: Attr[float | None, AnyDS | None] = ...
    PercentPhaseFieldOfView: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        InPlanePhaseEncodingDirection: Literal["COLUMN", "ROW", "OTHER"] | None = ...,
        MRAcquisitionFrequencyEncodingSteps: int | None = ...,
        MRAcquisitionPhaseEncodingStepsInPlane: int | None = ...,
        MRAcquisitionPhaseEncodingStepsOutOfPlane: int | None = ...,
        PercentSampling: AnyDS | None = ...,
        PercentPhaseFieldOfView: AnyDS | None = ...,
    ) -> None: ...

class MRImageFrameTypeItem(Item):
    """Item of table C.8-88 in MRImageFrameTypeSequence, PS3.3 C.8.13.5.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]
    VolumeBasedCalculationTechnique: str
    ComplexImageComponent: str | None = ...
    AcquisitionContrast: str | None = ...
    FunctionalSettlingPhaseFramesPresent: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"],
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"],
        VolumeBasedCalculationTechnique: str,
        ComplexImageComponent: str | None = ...,
        AcquisitionContrast: str | None = ...,
        FunctionalSettlingPhaseFramesPresent: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class MRImagingModifierItem(Item):
    """Item of table C.8-93 in MRImagingModifierSequence, PS3.3 C.8.13.5.6."""

    MagnetizationTransfer: Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"] | None = ...
    BloodSignalNulling: Literal["YES", "NO"] | None = ...
    Tagging: str | None = ...
    TagSpacingFirstDimension: Attr[float | None, AnyFD | None] = ...
    TagSpacingSecondDimension: Attr[float | None, AnyFD | None] = ...
    TagAngleFirstAxis: Attr[float | None, AnyFD | None] = ...
    TagAngleSecondAxis: int | None = ...
    TagThickness: Attr[float | None, AnyFD | None] = ...
    TaggingDelay: Attr[float | None, AnyFD | None] = ...
    TransmitterFrequency: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    PixelBandwidth: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        MagnetizationTransfer: Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"] | None = ...,
        BloodSignalNulling: Literal["YES", "NO"] | None = ...,
        Tagging: str | None = ...,
        TagSpacingFirstDimension: AnyFD | None = ...,
        TagSpacingSecondDimension: AnyFD | None = ...,
        TagAngleFirstAxis: AnyFD | None = ...,
        TagAngleSecondAxis: int | None = ...,
        TagThickness: AnyFD | None = ...,
        TaggingDelay: AnyFD | None = ...,
        TransmitterFrequency: ListFD | tuple[AnyFD, ...] | None = ...,
        PixelBandwidth: AnyDS | None = ...,
    ) -> None: ...

class MRMetaboliteMapItem(Item):
    """Item of table C.8-99 in MRMetaboliteMapSequence, PS3.3 C.8.13.5.12."""

    MetaboliteMapDescription: str | None = ...
    MetaboliteMapCodeSequence: OptCodes[CodeSequenceItem] = ...
    ChemicalShiftSequence: OptSeq[ChemicalShiftItem] = ...

    def __init__(
        self, *,
        MetaboliteMapDescription: str | None = ...,
        MetaboliteMapCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ChemicalShiftSequence: Iterable[ChemicalShiftItem] | None = ...,
    ) -> None: ...

class MRModifierItem(Item):
    """Item of table C.8-92 in MRModifierSequence, PS3.3 C.8.13.5.5."""

    InversionRecovery: Literal["YES", "NO"] | None = ...
    InversionTimes: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FlowCompensation: str | None = ...
    FlowCompensationDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "SLICE_AND_FREQ", "SLICE_FREQ_PHASE", "PHASE_AND_FREQ", "SLICE_AND_PHASE", "OTHER"] | None = ...
    Spoiling: Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"] | None = ...
    T2Preparation: Literal["YES", "NO"] | None = ...
    SpectrallySelectedExcitation: Literal["WATER", "FAT", "NONE"] | None = ...
    SpatialPresaturation: str | None = ...
    PartialFourier: Literal["YES", "NO"] | None = ...
    PartialFourierDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"] | None = ...
    ParallelAcquisition: Literal["YES", "NO"] | None = ...
    ParallelAcquisitionTechnique: str | None = ...
    ParallelReductionFactorInPlane: Attr[float | None, AnyFD | None] = ...
    ParallelReductionFactorOutOfPlane: Attr[float | None, AnyFD | None] = ...
    ParallelReductionFactorSecondInPlane: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        InversionRecovery: Literal["YES", "NO"] | None = ...,
        InversionTimes: ListFD | tuple[AnyFD, ...] | None = ...,
        FlowCompensation: str | None = ...,
        FlowCompensationDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "SLICE_AND_FREQ", "SLICE_FREQ_PHASE", "PHASE_AND_FREQ", "SLICE_AND_PHASE", "OTHER"] | None = ...,
        Spoiling: Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"] | None = ...,
        T2Preparation: Literal["YES", "NO"] | None = ...,
        SpectrallySelectedExcitation: Literal["WATER", "FAT", "NONE"] | None = ...,
        SpatialPresaturation: str | None = ...,
        PartialFourier: Literal["YES", "NO"] | None = ...,
        PartialFourierDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"] | None = ...,
        ParallelAcquisition: Literal["YES", "NO"] | None = ...,
        ParallelAcquisitionTechnique: str | None = ...,
        ParallelReductionFactorInPlane: AnyFD | None = ...,
        ParallelReductionFactorOutOfPlane: AnyFD | None = ...,
        ParallelReductionFactorSecondInPlane: AnyFD | None = ...,
    ) -> None: ...

class MRReceiveCoilItem(Item):
    """Item of table C.8-94 in MRReceiveCoilSequence, PS3.3 C.8.13.5.7."""

    ReceiveCoilName: str | None = ...
    ReceiveCoilManufacturerName: str | None = ...
    ReceiveCoilType: str | None = ...
    QuadratureReceiveCoil: Literal["YES", "NO"] | None = ...
    MultiCoilDefinitionSequence: OptSeq[MultiCoilDefinitionItem] = ...
    MultiCoilConfiguration: str | None = ...

    def __init__(
        self, *,
        ReceiveCoilName: str | None = ...,
        ReceiveCoilManufacturerName: str | None = ...,
        ReceiveCoilType: str | None = ...,
        QuadratureReceiveCoil: Literal["YES", "NO"] | None = ...,
        MultiCoilDefinitionSequence: Iterable[MultiCoilDefinitionItem] | None = ...,
        MultiCoilConfiguration: str | None = ...,
    ) -> None: ...

class MRSpatialSaturationItem(Item):
    """Item of table C.8-98 in MRSpatialSaturationSequence, PS3.3 C.8.13.5.11."""

    SlabThickness: Attr[float, AnyFD]
    SlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    MidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        SlabThickness: AnyFD,
        SlabOrientation: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        MidSlabPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class MRSpectroscopyFOVGeometryItem(Item):
    """Item of table C.8-105 in MRSpectroscopyFOVGeometrySequence, PS3.3 C.8.14.3.2."""

    SpectroscopyAcquisitionDataColumns: int | None = ...
    SpectroscopyAcquisitionPhaseRows: int | None = ...
    SpectroscopyAcquisitionPhaseColumns: int | None = ...
    SpectroscopyAcquisitionOutOfPlanePhaseSteps: int | None = ...
    PercentSampling: Attr[float | None, AnyDS | None] = ...
    PercentPhaseFieldOfView: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        SpectroscopyAcquisitionDataColumns: int | None = ...,
        SpectroscopyAcquisitionPhaseRows: int | None = ...,
        SpectroscopyAcquisitionPhaseColumns: int | None = ...,
        SpectroscopyAcquisitionOutOfPlanePhaseSteps: int | None = ...,
        PercentSampling: AnyDS | None = ...,
        PercentPhaseFieldOfView: AnyDS | None = ...,
    ) -> None: ...

class MRSpectroscopyFrameTypeItem(Item):
    """Item of table C.8-104 in MRSpectroscopyFrameTypeSequence, PS3.3 C.8.14.3.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    VolumetricProperties: str
    VolumeBasedCalculationTechnique: str
    ComplexImageComponent: str
    AcquisitionContrast: str

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        VolumetricProperties: str,
        VolumeBasedCalculationTechnique: str,
        ComplexImageComponent: str,
        AcquisitionContrast: str,
    ) -> None: ...

class MRSpectroscopyPerFrameFunctionalGroupsItem(Item):
    """Item of table A.36-3, PS3.3 A.36.3.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Spectroscopy Frame Type (M), PS3.3 C.8.14.3.1
    MRSpectroscopyFrameTypeSequence: OptSeq[MRSpectroscopyFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR Spectroscopy FOV/Geometry (C), PS3.3 C.8.14.3.2, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpectroscopyFOVGeometrySequence: OptSeq[MRSpectroscopyFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

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
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRSpectroscopyFrameTypeSequence: Iterable[MRSpectroscopyFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRSpectroscopyFOVGeometrySequence: Iterable[MRSpectroscopyFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class MRSpectroscopyReferencedInstanceItem(Item):
    """Item of table C.8-102 in ReferencedInstanceSequence, PS3.3 C.8.14.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class MRSpectroscopySharedFunctionalGroupsItem(Item):
    """Item of table A.36-3, PS3.3 A.36.3.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Spectroscopy Frame Type (M), PS3.3 C.8.14.3.1
    MRSpectroscopyFrameTypeSequence: OptSeq[MRSpectroscopyFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR Spectroscopy FOV/Geometry (C), PS3.3 C.8.14.3.2, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpectroscopyFOVGeometrySequence: OptSeq[MRSpectroscopyFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRSpectroscopyFrameTypeSequence: Iterable[MRSpectroscopyFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRSpectroscopyFOVGeometrySequence: Iterable[MRSpectroscopyFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class MRTimingAndRelatedParametersItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence, PS3.3 C.8.13.5.2."""

    RepetitionTime: Attr[float | None, AnyDS | None] = ...
    FlipAngle: Attr[float | None, AnyDS | None] = ...
    EchoTrainLength: int | None = ...
    RFEchoTrainLength: int | None = ...
    GradientEchoTrainLength: int | None = ...
    SpecificAbsorptionRateSequence: OptSeq[SpecificAbsorptionRateItem] = ...
    GradientOutputType: str | None = ...
    GradientOutput: Attr[float | None, AnyFD | None] = ...
    OperatingModeSequence: OptSeq[OperatingModeItem] = ...

    def __init__(
        self, *,
        RepetitionTime: AnyDS | None = ...,
        FlipAngle: AnyDS | None = ...,
        EchoTrainLength: int | None = ...,
        RFEchoTrainLength: int | None = ...,
        GradientEchoTrainLength: int | None = ...,
        SpecificAbsorptionRateSequence: Iterable[SpecificAbsorptionRateItem] | None = ...,
        GradientOutputType: str | None = ...,
        GradientOutput: AnyFD | None = ...,
        OperatingModeSequence: Iterable[OperatingModeItem] | None = ...,
    ) -> None: ...

class MRTransmitCoilItem(Item):
    """Item of table C.8-95 in MRTransmitCoilSequence, PS3.3 C.8.13.5.8."""

    TransmitCoilName: str | None = ...
    TransmitCoilManufacturerName: str | None = ...
    TransmitCoilType: str | None = ...

    def __init__(
        self, *,
        TransmitCoilName: str | None = ...,
        TransmitCoilManufacturerName: str | None = ...,
        TransmitCoilType: str | None = ...,
    ) -> None: ...

class MRVelocityEncodingItem(Item):
    """Item of table C.8-100 in MRVelocityEncodingSequence, PS3.3 C.8.13.5.13."""

    VelocityEncodingDirection: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    VelocityEncodingMinimumValue: Attr[float | None, AnyFD | None] = ...
    VelocityEncodingMaximumValue: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        VelocityEncodingDirection: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        VelocityEncodingMinimumValue: AnyFD | None = ...,
        VelocityEncodingMaximumValue: AnyFD | None = ...,
    ) -> None: ...

class MVRadiationImageAcquisitionParametersItem(Item):
    """Item of table C.36.2.4.7-1, PS3.3 C.36.2.4.7."""

    EnergyDerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    RadiationGenerationModeSequence: OptSeq[RadiationGenerationModeMacroItem] = ...
    MaximumCumulativeMetersetExposure: Attr[float | None, AnyFD | None] = ...
    RadiationDosimeterUnitSequence: OptCodes[CodeSequenceItem] = ...
    DeliveryRate: Attr[float | None, AnyFD | None] = ...
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        EnergyDerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RadiationGenerationModeSequence: Iterable[RadiationGenerationModeMacroItem] | None = ...,
        MaximumCumulativeMetersetExposure: AnyFD | None = ...,
        RadiationDosimeterUnitSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        DeliveryRate: AnyFD | None = ...,
        DeliveryRateUnitSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class MacularGridThicknessAndVolumeReportReferencedSOPItem(Item):
    """Item of table A.35.11-1, PS3.3 A.35.11.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class MajorTicksItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/CompoundGraphicSequence/MajorTicksSequence, PS3.3 C.10.5."""

    TickPosition: Attr[float, AnyFD]
    TickLabel: str

    def __init__(
        self, *,
        TickPosition: AnyFD,
        TickLabel: str,
    ) -> None: ...

class MammographyCADSRReferencedSOPItem(Item):
    """Item of table A.35.5-1, PS3.3 A.35.5.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class MammographyImageBiopsyTargetItem(Item):
    """Item of table C.8-74 in BiopsyTargetSequence, PS3.3 C.8.11.7."""

    TargetUID: Attr[UID, str]
    LocalizingCursorPosition: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    CalculatedTargetPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    DisplayedZValue: Attr[float, AnyFD]
    TargetLabel: str | None = ...

    def __init__(
        self, *,
        TargetUID: str,
        LocalizingCursorPosition: ListFD | tuple[AnyFD, AnyFD],
        CalculatedTargetPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        DisplayedZValue: AnyFD,
        TargetLabel: str | None = ...,
    ) -> None: ...

class MammographyImageViewCodeItem(Item):
    """Item of table C.8-74 in ViewCodeSequence, PS3.3 C.8.11.7."""

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
    ViewModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID4015Code]

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
        ViewModifierCodeSequence: Iterable[CodeSequenceItem | CID4015Code] | None,
    ) -> None: ...

class MandatoryViewAndSliceProgressionDirectionViewCodeItem(Item):
    """Item of table 10-24 in ViewCodeSequence, PS3.3 10.20."""

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
    ViewModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        ViewModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class MappingResourceIdentificationItem(Item):
    """Item of table C.12-1 in MappingResourceIdentificationSequence, PS3.3 C.12.1."""

    MappingResource: str
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...

    def __init__(
        self, *,
        MappingResource: str,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
    ) -> None: ...

class MaskMaskSubtractionItem(Item):
    """Item of table C.7-16 in MaskSubtractionSequence, PS3.3 C.7.6.10."""

    MaskOperation: str
    SubtractionItemID: int | None = ...
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ContrastFrameAveraging: int | None = ...
    MaskSubPixelShift: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    TIDOffset: int | None = ...
    MaskOperationExplanation: str | None = ...
    MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...

    def __init__(
        self, *,
        MaskOperation: str,
        SubtractionItemID: int | None = ...,
        ApplicableFrameRange: list[int] | tuple[int, ...] | None = ...,
        MaskFrameNumbers: list[int] | tuple[int, ...] | None = ...,
        ContrastFrameAveraging: int | None = ...,
        MaskSubPixelShift: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        TIDOffset: int | None = ...,
        MaskOperationExplanation: str | None = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...,
    ) -> None: ...

class MaterialAttenuationItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence/DecompositionMaterialSequence/MaterialAttenuationSequence, PS3.3 C.8.15.3.13."""

    PhotonEnergy: Attr[float, AnyDS]
    XRayMassAttenuationCoefficient: Attr[float, AnyDS]

    def __init__(
        self, *,
        PhotonEnergy: AnyDS,
        XRayMassAttenuationCoefficient: AnyDS,
    ) -> None: ...

class MatingFeatureDegreeOfFreedomItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/MatingFeatureDegreeOfFreedomSequence, PS3.3 C.29.1.4."""

    DegreeOfFreedomID: int = ...
    DegreeOfFreedomType: Literal["TRANSLATION", "ROTATION"]
    TwoDDegreeOfFreedomSequence: OptSeq[TwoDDegreeOfFreedomItem] = ...
    ThreeDDegreeOfFreedomAxis: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    RangeOfFreedom: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        DegreeOfFreedomID: int = ...,
        DegreeOfFreedomType: Literal["TRANSLATION", "ROTATION"],
        TwoDDegreeOfFreedomSequence: Iterable[TwoDDegreeOfFreedomItem] | None = ...,
        ThreeDDegreeOfFreedomAxis: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        RangeOfFreedom: ListFD | tuple[AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class MatingFeatureItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence, PS3.3 C.29.1.4."""

    MatingFeatureID: int
    ThreeDMatingPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ThreeDMatingAxes: Attr[tuple[float, float, float, float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    TwoDMatingFeatureCoordinatesSequence: OptSeq[TwoDMatingFeatureCoordinatesItem] = ...
    MatingFeatureDegreeOfFreedomSequence: OptSeq[MatingFeatureDegreeOfFreedomItem] = ...

    def __init__(
        self, *,
        MatingFeatureID: int,
        ThreeDMatingPoint: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ThreeDMatingAxes: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        TwoDMatingFeatureCoordinatesSequence: Iterable[TwoDMatingFeatureCoordinatesItem] | None = ...,
        MatingFeatureDegreeOfFreedomSequence: Iterable[MatingFeatureDegreeOfFreedomItem] | None = ...,
    ) -> None: ...

class MatingFeatureSetsItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence, PS3.3 C.29.1.4."""

    MatingFeatureSetID: int = ...
    MatingFeatureSetLabel: str
    MatingFeatureSequence: Seq[MatingFeatureItem]

    def __init__(
        self, *,
        MatingFeatureSetID: int = ...,
        MatingFeatureSetLabel: str,
        MatingFeatureSequence: Iterable[MatingFeatureItem],
    ) -> None: ...

class MatrixBasedRTImagingGeometryImageReceptorPositionItem(Item):
    """Item of table C.36.2.4.2-1 in ImageReceptorPositionSequence, PS3.3 C.36.2.4.2."""

    ReferencedDefinedDeviceIndex: int | None = ...
    DevicePositionToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]]
    DevicePositionParameterSequence: OptSeq[ContentMacroItem]

    def __init__(
        self, *,
        ReferencedDefinedDeviceIndex: int | None = ...,
        DevicePositionToEquipmentMappingMatrix: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD],
        DevicePositionParameterSequence: Iterable[ContentMacroItem] | None,
    ) -> None: ...

class MatrixBasedRTImagingGeometryImagingSourcePositionItem(Item):
    """Item of table C.36.2.4.2-1 in ImagingSourcePositionSequence, PS3.3 C.36.2.4.2."""

    ReferencedDefinedDeviceIndex: int | None = ...
    DevicePositionToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]]
    DevicePositionParameterSequence: OptSeq[ContentMacroItem]

    def __init__(
        self, *,
        ReferencedDefinedDeviceIndex: int | None = ...,
        DevicePositionToEquipmentMappingMatrix: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD],
        DevicePositionParameterSequence: Iterable[ContentMacroItem] | None,
    ) -> None: ...

class MatrixBasedRTImagingGeometryItem(Item):
    """Item of table C.36.2.4.2-1, PS3.3 C.36.2.4.2."""

    ImagingSourcePositionSequence: Seq[MatrixBasedRTImagingGeometryImagingSourcePositionItem]
    ImageReceptorPositionSequence: Seq[MatrixBasedRTImagingGeometryImageReceptorPositionItem]

    def __init__(
        self, *,
        ImagingSourcePositionSequence: Iterable[MatrixBasedRTImagingGeometryImagingSourcePositionItem],
        ImageReceptorPositionSequence: Iterable[MatrixBasedRTImagingGeometryImageReceptorPositionItem],
    ) -> None: ...

class MatrixItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence/MatrixSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"]

    def __init__(
        self, *,
        FrameOfReferenceTransformationMatrix: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"],
    ) -> None: ...

class MatrixRegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationComment: str | None = ...
    RegistrationTypeCodeSequence: OptCodes[CodeSequenceItem]
    MatrixSequence: Seq[MatrixItem]

    def __init__(
        self, *,
        FrameOfReferenceTransformationComment: str | None = ...,
        RegistrationTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        MatrixSequence: Iterable[MatrixItem],
    ) -> None: ...

class MaximumCornealCurvatureItem(Item):
    """Item of table C.8.30.3-1 in MaximumCornealCurvatureSequence, PS3.3 C.8.30.3."""

    MaximumCornealCurvature: Attr[float, AnyFD]
    MaximumCornealCurvatureLocation: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]

    def __init__(
        self, *,
        MaximumCornealCurvature: AnyFD,
        MaximumCornealCurvatureLocation: ListFD | tuple[AnyFD, AnyFD],
    ) -> None: ...

class MeasuredDoseReferenceItem(Item):
    """Item of table C.8-55 in MeasuredDoseReferenceSequence, PS3.3 C.8.8.19."""

    ReferencedDoseReferenceNumber: int | None = ...
    MeasuredDoseReferenceNumber: int | None = ...
    DoseUnits: Literal["GY", "RELATIVE"]
    MeasuredDoseValue: Attr[float | None, AnyDS | None]
    MeasuredDoseType: str | None
    MeasuredDoseDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int | None = ...,
        MeasuredDoseReferenceNumber: int | None = ...,
        DoseUnits: Literal["GY", "RELATIVE"],
        MeasuredDoseValue: AnyDS | None,
        MeasuredDoseType: str | None,
        MeasuredDoseDescription: str | None = ...,
    ) -> None: ...

class MeasuredMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/MeasuredMetersetToDoseMappingSequence, PS3.3 C.36.21."""

    ReferencedExpectedInVivoMeasurementValueIndex: int | None = ...
    CumulativeMeterset: Attr[float, AnyFD]
    RadiationDoseValue: Attr[float, AnyFD]
    DoseMeasurementDeviceCodeSequence: OptCodes[CodeSequenceItem]
    MeasuredDoseDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedExpectedInVivoMeasurementValueIndex: int | None = ...,
        CumulativeMeterset: AnyFD,
        RadiationDoseValue: AnyFD,
        DoseMeasurementDeviceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        MeasuredDoseDescription: str | None = ...,
    ) -> None: ...

class MeasuredValueItem(Item):
    """Item of table C.18.1-1 in MeasuredValueSequence, PS3.3 C.18.1."""

    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        NumericValue: ListDS | tuple[AnyDS, ...],
        FloatingPointValue: ListFD | tuple[AnyFD, ...] | None = ...,
        RationalNumeratorValue: list[int] | tuple[int, ...] | None = ...,
        RationalDenominatorValue: list[int] | tuple[int, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class MediaCreationManagementFailedSOPItem(Item):
    """Item of table C.22.1-1 in FailedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    RequestedMediaApplicationProfile: str | None = ...
    FailureReason: int | None = ...
    FailureAttributes: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RequestedMediaApplicationProfile: str | None = ...,
        FailureReason: int | None = ...,
        FailureAttributes: ListAT | tuple[AnyAT, ...] | None = ...,
    ) -> None: ...

class MediaCreationManagementReferencedSOPItem(Item):
    """Item of table C.22.1-1 in ReferencedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    RequestedMediaApplicationProfile: str | None = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RequestedMediaApplicationProfile: str | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
    ) -> None: ...

class MediaInstalledItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/MediaInstalledSequence, PS3.3 C.13.13."""

    ItemNumber: int | None = ...
    MediumType: str | None = ...
    FilmSizeID: str | None = ...
    MinDensity: int | None = ...
    MaxDensity: int | None = ...

    def __init__(
        self, *,
        ItemNumber: int | None = ...,
        MediumType: str | None = ...,
        FilmSizeID: str | None = ...,
        MinDensity: int | None = ...,
        MaxDensity: int | None = ...,
    ) -> None: ...

class MicroscopyBulkSimpleAnnotationsMeasurementValuesItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/MeasurementsSequence/MeasurementValuesSequence, PS3.3 C.37.1.2."""

    FloatingPointValues: Attr[memoryview, Buffer]
    AnnotationIndexList: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        FloatingPointValues: Buffer,
        AnnotationIndexList: Buffer | None = ...,
    ) -> None: ...

class MicroscopyBulkSimpleAnnotationsMeasurementsItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/MeasurementsSequence, PS3.3 C.37.1.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    MeasurementValuesSequence: Seq[MicroscopyBulkSimpleAnnotationsMeasurementValuesItem]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MeasurementValuesSequence: Iterable[MicroscopyBulkSimpleAnnotationsMeasurementValuesItem],
    ) -> None: ...

class MinimumKeratometricItem(Item):
    """Item of table C.8.30.3-1 in MinimumKeratometricSequence, PS3.3 C.8.30.3."""

    RadiusOfCurvature: Attr[float, AnyFD]
    KeratometricPower: Attr[float, AnyFD]
    KeratometricAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        KeratometricPower: AnyFD,
        KeratometricAxis: AnyFD,
    ) -> None: ...

class ModalityLUTItem(Item):
    """Item of table C.11-1b in ModalityLUTSequence, PS3.3 C.11.1."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTExplanation: str | None = ...
    ModalityLUTType: str
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTExplanation: str | None = ...,
        ModalityLUTType: str,
        LUTData: Buffer | list[int] | tuple[int, ...],
    ) -> None: ...

class ModelSpecificationItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence, PS3.3 C.34.6."""

    Manufacturer: str
    ManufacturerRelatedModelGroup: str | None = ...
    ManufacturerModelName: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    GeneralAccessorySequence: OptSeq[EquipmentSpecificationGeneralAccessoryItem] = ...
    DeviceSerialNumber: str | None = ...
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...

    def __init__(
        self, *,
        Manufacturer: str,
        ManufacturerRelatedModelGroup: str | None = ...,
        ManufacturerModelName: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        GeneralAccessorySequence: Iterable[EquipmentSpecificationGeneralAccessoryItem] | None = ...,
        DeviceSerialNumber: str | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
    ) -> None: ...

class MotionSynchronizationItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/MotionSynchronizationSequence, PS3.3 C.8.8.12."""

    RespiratoryMotionCompensationTechnique: str
    RespiratorySignalSource: str
    RespiratoryMotionCompensationTechniqueDescription: str | None = ...
    RespiratorySignalSourceID: str | None = ...

    def __init__(
        self, *,
        RespiratoryMotionCompensationTechnique: str,
        RespiratorySignalSource: str,
        RespiratoryMotionCompensationTechniqueDescription: str | None = ...,
        RespiratorySignalSourceID: str | None = ...,
    ) -> None: ...

class MultiCoilDefinitionItem(Item):
    """Item of table C.8-94 in MRReceiveCoilSequence/MultiCoilDefinitionSequence, PS3.3 C.8.13.5.7."""

    MultiCoilElementName: str
    MultiCoilElementUsed: Literal["YES", "NO"]

    def __init__(
        self, *,
        MultiCoilElementName: str,
        MultiCoilElementUsed: Literal["YES", "NO"],
    ) -> None: ...

class MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.8-3, PS3.3 A.8.3.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsItem(Item):
    """Item of table A.8-3, PS3.3 A.8.3.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.8-4, PS3.3 A.8.4.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem(Item):
    """Item of table A.8-4, PS3.3 A.8.4.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultiFramePresentationItem(Item):
    """Item of table C.11.21-1 in MultiFramePresentationSequence, PS3.3 C.11.21."""

    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = ...
    PreferredPlaybackSequencing: Literal[0, 1] | None = ...
    FrameDisplaySequence: OptSeq[XAXRFPresentationStatePresentationFrameDisplayItem] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        PreferredPlaybackSequencing: Literal[0, 1] | None = ...,
        FrameDisplaySequence: Iterable[XAXRFPresentationStatePresentationFrameDisplayItem] | None = ...,
    ) -> None: ...

class MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.8-5, PS3.3 A.8.5.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem(Item):
    """Item of table A.8-5, PS3.3 A.8.5.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
    ) -> None: ...

class MultienergyCTAcquisitionItem(Item):
    """Item of table C.8.2.2-1 in MultienergyCTAcquisitionSequence, PS3.3 C.8.2.2."""

    MultienergyAcquisitionDescription: str | None = ...
    MultienergyCTXRaySourceSequence: Seq[MultienergyCTXRaySourceItem]
    MultienergyCTXRayDetectorSequence: Seq[MultienergyCTXRayDetectorItem]
    MultienergyCTPathSequence: Seq[MultienergyCTPathItem]
    CTExposureSequence: Seq[CTExposureItem]
    CTXRayDetailsSequence: Seq[CTXRayDetailsCTXRayDetailsItem]
    CTAcquisitionDetailsSequence: Seq[CTAcquisitionDetailsItem]
    CTGeometrySequence: Seq[CTGeometryItem]

    def __init__(
        self, *,
        MultienergyAcquisitionDescription: str | None = ...,
        MultienergyCTXRaySourceSequence: Iterable[MultienergyCTXRaySourceItem],
        MultienergyCTXRayDetectorSequence: Iterable[MultienergyCTXRayDetectorItem],
        MultienergyCTPathSequence: Iterable[MultienergyCTPathItem],
        CTExposureSequence: Iterable[CTExposureItem],
        CTXRayDetailsSequence: Iterable[CTXRayDetailsCTXRayDetailsItem],
        CTAcquisitionDetailsSequence: Iterable[CTAcquisitionDetailsItem],
        CTGeometrySequence: Iterable[CTGeometryItem],
    ) -> None: ...

class MultienergyCTCharacteristicsItem(Item):
    """Item of table C.8.15.3.12-1 in MultienergyCTCharacteristicsSequence, PS3.3 C.8.15.3.12."""

    MonoenergeticEnergyEquivalent: Attr[float | None, AnyFD | None] = ...
    DerivationAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = ...
    PerformedProcessingParametersSequence: OptSeq[ContentItemWithModifiersItem] = ...

    def __init__(
        self, *,
        MonoenergeticEnergyEquivalent: AnyFD | None = ...,
        DerivationAlgorithmSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        PerformedProcessingParametersSequence: Iterable[ContentItemWithModifiersItem] | None = ...,
    ) -> None: ...

class MultienergyCTPathItem(Item):
    """Item of table C.8.2.2-4 in MultienergyCTPathSequence, PS3.3 C.8.2.2.3."""

    MultienergyCTPathIndex: int = ...
    ReferencedXRaySourceIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    ReferencedXRayDetectorIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        MultienergyCTPathIndex: int = ...,
        ReferencedXRaySourceIndex: list[int] | tuple[int, ...],
        ReferencedXRayDetectorIndex: list[int] | tuple[int, ...],
    ) -> None: ...

class MultienergyCTProcessingItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence, PS3.3 C.8.15.3.13."""

    DecompositionMethod: str
    DecompositionDescription: str | None = ...
    DecompositionAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = ...
    DecompositionMaterialSequence: OptSeq[DecompositionMaterialItem] = ...

    def __init__(
        self, *,
        DecompositionMethod: str,
        DecompositionDescription: str | None = ...,
        DecompositionAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        DecompositionMaterialSequence: Iterable[DecompositionMaterialItem] | None = ...,
    ) -> None: ...

class MultienergyCTXRayDetectorItem(Item):
    """Item of table C.8.2.2-3 in MultienergyCTXRayDetectorSequence, PS3.3 C.8.2.2.2."""

    XRayDetectorIndex: int = ...
    XRayDetectorID: str
    MultienergyDetectorType: str
    XRayDetectorLabel: str | None = ...
    NominalMaxEnergy: Attr[float | None, AnyDS | None] = ...
    NominalMinEnergy: Attr[float | None, AnyDS | None] = ...
    EffectiveBinEnergy: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        XRayDetectorIndex: int = ...,
        XRayDetectorID: str,
        MultienergyDetectorType: str,
        XRayDetectorLabel: str | None = ...,
        NominalMaxEnergy: AnyDS | None = ...,
        NominalMinEnergy: AnyDS | None = ...,
        EffectiveBinEnergy: AnyDS | None = ...,
    ) -> None: ...

class MultienergyCTXRaySourceItem(Item):
    """Item of table C.8.2.2-2 in MultienergyCTXRaySourceSequence, PS3.3 C.8.2.2.1."""

    XRaySourceIndex: int = ...
    XRaySourceID: str
    MultienergySourceTechnique: str
    SourceStartDateTime: Attr[DateTime, AnyDT]
    SourceEndDateTime: Attr[DateTime, AnyDT]
    SwitchingPhaseNumber: int | None = ...
    SwitchingPhaseNominalDuration: Attr[float | None, AnyDS | None] = ...
    SwitchingPhaseTransitionDuration: Attr[float | None, AnyDS | None] = ...
    GeneratorPower: int | None = ...

    def __init__(
        self, *,
        XRaySourceIndex: int = ...,
        XRaySourceID: str,
        MultienergySourceTechnique: str,
        SourceStartDateTime: AnyDT,
        SourceEndDateTime: AnyDT,
        SwitchingPhaseNumber: int | None = ...,
        SwitchingPhaseNominalDuration: AnyDS | None = ...,
        SwitchingPhaseTransitionDuration: AnyDS | None = ...,
        GeneratorPower: int | None = ...,
    ) -> None: ...

class MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem(Item):
    """Item of table 10-7b in AnatomicRegionSequence, PS3.3 10.5."""

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

class MultiplexedAudioChannelsDescriptionCodeItem(Item):
    """Item of table C.7-13 in MultiplexedAudioChannelsDescriptionCodeSequence, PS3.3 C.7.6.5."""

    ChannelIdentificationCode: int
    ChannelMode: Literal["MONO", "STEREO"]
    ChannelSourceSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ChannelIdentificationCode: int,
        ChannelMode: Literal["MONO", "STEREO"],
        ChannelSourceSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...
