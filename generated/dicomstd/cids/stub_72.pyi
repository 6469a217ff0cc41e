"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7201(ContextGroup):
    """Referenced Image Purpose of Reference."""
    Localizer: CodedConcept
    BiopsyLocalizer: CodedConcept
    OtherPartialViews: CodedConcept
    OtherImageOfBiplanePair: CodedConcept
    OtherImageOfStereoscopicPair: CodedConcept
    ImagesRelatedToStandaloneObject: CodedConcept
    Spectroscopy: CodedConcept
    AnatomicImage: CodedConcept
    FunctionalImage: CodedConcept
    SpectralFilteredImage: CodedConcept
    DeviceLocalizer: CodedConcept
    AcquisitionFramesCorrespondingToVolume: CodedConcept
    VolumeCorrespondingToSpatiallyRelatedAcquisitionFrames: CodedConcept
    TemporalPredecessor: CodedConcept
    TemporalSuccessor: CodedConcept
    ImageUsedForTreatmentPlanning: CodedConcept
    ImageUsedForDoseCalculation: CodedConcept
    ImageAcquiredDuringTreatment: CodedConcept
    ImageUsedAsReferenceImageForTreatment: CodedConcept
    QualityControlMaterialImage: CodedConcept

class CID7202(ContextGroup):
    """Source Image Purpose of Reference."""
    UncompressedPredecessor: CodedConcept
    MaskImageForImageProcessingOperation: CodedConcept
    SourceImageForImageProcessingOperation: CodedConcept
    SourceImageForMontage: CodedConcept
    LossyCompressedPredecessor: CodedConcept
    ForProcessingPredecessor: CodedConcept
    PredecessorContainingGroupOfImagingSubjects: CodedConcept
    StructuralImageForImageProcessing: CodedConcept
    FlowImageForImageProcessing: CodedConcept

class CID7203(ContextGroup):
    """Image Derivation."""
    LossyCompression: CodedConcept
    PixelByPixelAddition: CodedConcept
    PixelByPixelDivision: CodedConcept
    PixelByPixelMask: CodedConcept
    PixelByPixelMaximum: CodedConcept
    PixelByPixelMean: CodedConcept
    MetaboliteMapsFromSpectroscopyData: CodedConcept
    PixelByPixelMinimum: CodedConcept
    PixelByPixelMultiplication: CodedConcept
    PixelByPixelSubtraction: CodedConcept
    MultiplanarReformatting: CodedConcept
    CurvedMultiplanarReformatting: CodedConcept
    VolumeRendering: CodedConcept
    SurfaceRendering: CodedConcept
    Segmentation: CodedConcept
    VolumeEditing: CodedConcept
    MaximumIntensityProjection: CodedConcept
    MinimumIntensityProjection: CodedConcept
    SpatialResampling: CodedConcept
    EdgeEnhancement: CodedConcept
    Smoothing: CodedConcept
    GaussianBlur: CodedConcept
    UnsharpMask: CodedConcept
    ImageStitching: CodedConcept
    SpatiallyRelatedFramesExtractedFromTheVolume: CodedConcept
    TemporallyRelatedFramesExtractedFromTheSetOfVolumes: CodedConcept
    MultiEnergyProportionalWeighting: CodedConcept
    PolarToRectangularScanConversion: CodedConcept
    ExtractionOfIndividualSubjectFromGroup: CodedConcept
    OCTBScanAnalysis: CodedConcept
    PerfusionImageAnalysis: CodedConcept
    DiffusionImageAnalysis: CodedConcept
    DiffusionTractography: CodedConcept
    DeformedForRegistration: CodedConcept

class CID7205(ContextGroup):
    """Purpose of Reference to Alternate Representation."""
    SourceImage: CodedConcept
    LossyCompressedImage: CodedConcept
    AlternateSOPClassInstance: CodedConcept
    FullFidelityImage: CodedConcept
    AlternatePhotometricInterpretationImage: CodedConcept

class CID7210(ContextGroup):
    """Related Series Purpose of Reference."""
    SimultaneouslyAcquired: CodedConcept
    SameAnatomy: CodedConcept
    SameIndication: CodedConcept
    ForAttenuationCorrection: CodedConcept
    SourceSeriesForImageProcessingOperation: CodedConcept

class CID7215(ContextGroup):
    """Spectroscopy Purpose of Reference."""
    SpectroscopyDataForWaterPhaseCorrection: CodedConcept

class CID7220(ContextGroup):
    """RT Dose Derivation."""
    ComposedFromPriorDoses: CodedConcept
    ComposedFromPriorDosesAndCurrentPlan: CodedConcept

class CID7221(ContextGroup):
    """RT Dose Purpose of Reference."""
    SourceDoseForComposingCurrentDose: CodedConcept

class CID7222(ContextGroup):
    """Parametric Map Derivation Image Purpose of Reference."""
    SourceImageForImageProcessingOperation: CodedConcept

class CID7230(ContextGroup):
    """Automation of Measurement."""
    Automated: CodedConcept
    Manual: CodedConcept

class CID7250(ContextGroup):
    """Multi-Frame Subset Type."""
    ReferencedFrames: CodedConcept
    ReferencedSegment: CodedConcept

class CID7260(ContextGroup):
    """Diffusion Acquisition Value Type."""
    HARDI: CodedConcept
    DKI: CodedConcept
    DTI: CodedConcept
    DSI: CodedConcept
    LSDI: CodedConcept
    SingleShotEPI: CodedConcept
    MultipleShotEPI: CodedConcept
    ParallelImaging: CodedConcept

class CID7261(ContextGroup):
    """Diffusion Model Value Type."""
    SingleTensor: CodedConcept
    MultiTensor: CodedConcept
    ModelFree: CodedConcept
    CHARMED: CodedConcept
    DSI: CodedConcept
    DOT: CodedConcept
    PAS: CodedConcept
    SphericalDeconvolution: CodedConcept

class CID7262(ContextGroup):
    """Diffusion Tractography Algorithm Family."""
    Deterministic: CodedConcept
    Probabilistic: CodedConcept
    Global: CodedConcept
    FACT: CodedConcept
    Streamline: CodedConcept
    TEND: CodedConcept
    Bootstrap: CodedConcept
    Euler: CodedConcept
    RungeKutta: CodedConcept

class CID7263(ContextGroup):
    """Diffusion Tractography Measurement Type."""
    Trace: CodedConcept
    MeanDiffusivity: CodedConcept
    ApparentDiffusionCoefficient: CodedConcept
    FractionalAnisotropy: CodedConcept
    RelativeAnisotropy: CodedConcept
    RadialDiffusivity: CodedConcept
    AxialDiffusivity: CodedConcept
    MeanKurtosis: CodedConcept
    ApparentKurtosisCoefficient: CodedConcept
    RadialKurtosis: CodedConcept
    AxialKurtosis: CodedConcept
    FractionalKurtosisAnisotropy: CodedConcept
    VolumetricDiffusionDxxComponent: CodedConcept
    VolumetricDiffusionDxyComponent: CodedConcept
    VolumetricDiffusionDxzComponent: CodedConcept
    VolumetricDiffusionDyyComponent: CodedConcept
    VolumetricDiffusionDyzComponent: CodedConcept
    VolumetricDiffusionDzzComponent: CodedConcept

class CID7270(ContextGroup):
    """MR Diffusion Component Semantic."""
    DiffusionWeighted: CodedConcept
    VolumetricDiffusionDxxComponent: CodedConcept
    VolumetricDiffusionDxyComponent: CodedConcept
    VolumetricDiffusionDxzComponent: CodedConcept
    VolumetricDiffusionDyyComponent: CodedConcept
    VolumetricDiffusionDyzComponent: CodedConcept
    VolumetricDiffusionDzzComponent: CodedConcept

class CID7271(ContextGroup):
    """MR Diffusion Anisotropy Index."""
    FractionalAnisotropy: CodedConcept
    RelativeAnisotropy: CodedConcept
    VolumeRatio: CodedConcept

class CID7272(ContextGroup):
    """MR Diffusion Model Parameter."""
    ApparentDiffusionCoefficient: CodedConcept
    DiffusionCoefficient: CodedConcept
    MonoExponentialApparentDiffusionCoefficient: CodedConcept
    SlowDiffusionCoefficient: CodedConcept
    FastDiffusionCoefficient: CodedConcept
    FastDiffusionCoefficientFraction: CodedConcept
    KurtosisDiffusionCoefficient: CodedConcept
    GammaDistributionScaleParameter: CodedConcept
    GammaDistributionShapeParameter: CodedConcept
    GammaDistributionMode: CodedConcept
    DistributedDiffusionCoefficient: CodedConcept
    AnomalousExponentParameter: CodedConcept

class CID7273(ContextGroup):
    """MR Diffusion Model."""
    MonoExponentialDiffusionModel: CodedConcept
    BiExponentialIVIMDiffusionModel: CodedConcept
    KurtosisDiffusionModel: CodedConcept
    GammaDistributionModel: CodedConcept
    StretchedExponentialDiffusionModel: CodedConcept
    TruncatedGaussianDiffusionModel: CodedConcept

class CID7274(ContextGroup):
    """MR Diffusion Model Fitting Method."""
    LogOfRatioOfTwoSamples: CodedConcept
    LeastSquaresFitOfMultipleSamples: CodedConcept
    LevenbergMarquardt: CodedConcept
    TrustRegion: CodedConcept
    FixedDp: CodedConcept
    SegmentedUnconstrained: CodedConcept
    SegmentedConstrained: CodedConcept
    BayesianProbability: CodedConcept

class CID7275(ContextGroup):
    """MR Diffusion Model Specific Method."""
    VoxelwiseSelectionOfBValue: CodedConcept

class CID7276(ContextGroup):
    """MR Diffusion Model Input."""
    SourceImageDiffusionBValue: CodedConcept

class CID7277(ContextGroup):
    """Diffusion Rate Area Over Time Unit."""
    Mm2S: CodedConcept
    Um2Ms: CodedConcept
    Um2S: CodedConcept
    N106Mm2S: CodedConcept
