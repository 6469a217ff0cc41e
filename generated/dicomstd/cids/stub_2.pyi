"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID230Code, CID231Code, CID240Code, CID241Code, CID242Code, CID244Code, CID245Code, CID246Code, CID247Code, CID250Code, CID270Code, CID271Code, CID272Code

class CID210(ContextGroup):
    """Qualitative Evaluation Modifier Type."""
    Laterality: CodedConcept
    TopographicalModifier: CodedConcept

class CID211(ContextGroup):
    """Qualitative Evaluation Modifier Value."""
    Median: CodedConcept
    Bilateral: CodedConcept
    Unilateral: CodedConcept
    Right: CodedConcept
    Left: CodedConcept
    Anterior: CodedConcept
    Central: CodedConcept
    Distal: CodedConcept
    Inferior: CodedConcept
    Lateral: CodedConcept
    Middle: CodedConcept
    MidLongitudinal: CodedConcept
    Posterior: CodedConcept
    Proximal: CodedConcept
    Superior: CodedConcept

class CID212(ContextGroup):
    """Generic Anatomic Location Modifier."""
    Anterior: CodedConcept
    Central: CodedConcept
    Distal: CodedConcept
    Inferior: CodedConcept
    Lateral: CodedConcept
    Median: CodedConcept
    Middle: CodedConcept
    MidLongitudinal: CodedConcept
    Posterior: CodedConcept
    Proximal: CodedConcept
    Superior: CodedConcept

class CID217(ContextGroup):
    """Visual Explanation."""
    ClassActivation: CodedConcept
    GradientWeightedClassActivation: CodedConcept
    Saliency: CodedConcept

class CID218(ContextGroup):
    """Quantitative Image Feature."""
    FractalDimension: CodedConcept
    IntensityHistogramMean: CodedConcept
    IntensityHistogramVariance: CodedConcept
    IntensityHistogramSkewness: CodedConcept
    IntensityHistogramKurtosis: CodedConcept
    IntensityHistogramMedian: CodedConcept
    IntensityHistogramMinimumGrayLevel: CodedConcept
    IntensityHistogram10thPercentile: CodedConcept
    IntensityHistogram90thPercentile: CodedConcept
    IntensityHistogramMaximumGrayLevel: CodedConcept
    IntensityHistogramMode: CodedConcept
    IntensityHistogramInterquartileRange: CodedConcept
    IntensityHistogramRange: CodedConcept
    IntensityHistogramMeanAbsoluteDeviation: CodedConcept
    IntensityHistogramRobustMeanAbsoluteDeviation: CodedConcept
    IntensityHistogramMedianAbsoluteDeviation: CodedConcept
    IntensityHistogramCoefficientOfVariation: CodedConcept
    IntensityHistogramQuartileCoefficientOfDispersion: CodedConcept
    IntensityHistogramEntropy: CodedConcept
    IntensityHistogramUniformity: CodedConcept
    IntensityHistogramMaximumGradient: CodedConcept
    IntensityHistogramMaximumGradientGrayLevel: CodedConcept
    IntensityHistogramMinimumGradient: CodedConcept
    IntensityHistogramMinimumGradientGrayLevel: CodedConcept
    JointEntropyOfGLCM: CodedConcept
    RootAngularSecondMomentOfGLCM: CodedConcept
    InverseDifferenceMomentOfGLCM: CodedConcept
    ContrastOfGLCM: CodedConcept
    DissimilarityOfGLCM: CodedConcept
    AngularSecondMomentOfGLCM: CodedConcept
    CorrelationOfGLCM: CodedConcept
    JointMaximumOfGLCM: CodedConcept
    JointAverageOfGLCM: CodedConcept
    JointVarianceOfGLCM: CodedConcept
    DifferenceAverageOfGLCM: CodedConcept
    DifferenceVarianceOfGLCM: CodedConcept
    DifferenceEntropyOfGLCM: CodedConcept
    SumAverageOfGLCM: CodedConcept
    SumVarianceOfGLCM: CodedConcept
    SumEntropyOfGLCM: CodedConcept
    InverseDifferenceOfGLCM: CodedConcept
    NormalizedInverseDifferenceOfGLCM: CodedConcept
    NormalizedInverseDifferenceMomentOfGLCM: CodedConcept
    InverseVarianceOfGLCM: CodedConcept
    AutocorrelationOfGLCM: CodedConcept
    ClusterTendencyOfGLCM: CodedConcept
    ClusterShadeOfGLCM: CodedConcept
    ClusterProminenceOfGLCM: CodedConcept
    FirstMeasureOfInformationCorrelationOfGLCM: CodedConcept
    SecondMeasureOfInformationCorrelationOfGLCM: CodedConcept
    ShortRunsEmphasis: CodedConcept
    LongRunsEmphasis: CodedConcept
    LowGrayLevelRunEmphasis: CodedConcept
    HighGrayLevelRunEmphasis: CodedConcept
    ShortRunLowGrayLevelEmphasis: CodedConcept
    ShortRunHighGrayLevelEmphasis: CodedConcept
    LongRunLowGrayLevelEmphasis: CodedConcept
    LongRunHighGrayLevelEmphasis: CodedConcept
    GrayLevelNonuniformityInRuns: CodedConcept
    NormalizedGrayLevelNonuniformityInRuns: CodedConcept
    RunLengthNonuniformity: CodedConcept
    NormalizedRunLengthNonuniformity: CodedConcept
    RunPercentage: CodedConcept
    GrayLevelVarianceInRuns: CodedConcept
    RunLengthVariance: CodedConcept
    RunEntropy: CodedConcept
    SmallZoneEmphasis: CodedConcept
    LargeZoneEmphasis: CodedConcept
    LowGrayLevelZoneEmphasis: CodedConcept
    HighGrayLevelZoneEmphasis: CodedConcept
    SmallZoneLowGrayLevelEmphasis: CodedConcept
    SmallZoneHighGrayLevelEmphasis: CodedConcept
    LargeZoneLowGrayLevelEmphasis: CodedConcept
    LargeZoneHighGrayLevelEmphasis: CodedConcept
    GrayLevelNonuniformityOfSizeZoneCounts: CodedConcept
    NormalizedGrayLevelNonuniformityOfSizeZoneCounts: CodedConcept
    ZoneSizeNonuniformity: CodedConcept
    NormalizedZoneSizeNonuniformity: CodedConcept
    SizeZonePercentage: CodedConcept
    GrayLevelVarianceInSizeZones: CodedConcept
    ZoneSizeVariance: CodedConcept
    ZoneSizeEntropy: CodedConcept
    SmallDistanceEmphasis: CodedConcept
    LargeDistanceEmphasis: CodedConcept
    LowGreyLevelZoneEmphasis: CodedConcept
    HighGreyLevelZoneEmphasis: CodedConcept
    SmallDistanceLowGreyLevelEmphasis: CodedConcept
    SmallDistanceHighGreyLevelEmphasis: CodedConcept
    LargeDistanceLowGreyLevelEmphasis: CodedConcept
    LargeDistanceHighGreyLevelEmphasis: CodedConcept
    GreyLevelNonUniformityOfDistanceZoneCounts: CodedConcept
    NormalizedGreyLevelNonUniformityOfDistanceZoneCounts: CodedConcept
    ZoneDistanceNonUniformity: CodedConcept
    NormalizedZoneDistanceNonUniformity: CodedConcept
    DistanceZonePercentage: CodedConcept
    GreyLevelVarianceInDistanceZones: CodedConcept
    ZoneDistanceVariance: CodedConcept
    ZoneDistanceEntropy: CodedConcept
    CoarsenessOfNGTDM: CodedConcept
    ContrastOfNGTDM: CodedConcept
    BusynessOfNGTDM: CodedConcept
    ComplexityOfNGTDM: CodedConcept
    StrengthOfNGTDM: CodedConcept
    LowDependenceEmphasis: CodedConcept
    HighDependenceEmphasis: CodedConcept
    LowGreyLevelCountEmphasis: CodedConcept
    HighGreyLevelCountEmphasis: CodedConcept
    LowDependenceLowGreyLevelEmphasis: CodedConcept
    LowDependenceHighGreyLevelEmphasis: CodedConcept
    HighDependenceLowGreyLevelEmphasis: CodedConcept
    HighDependenceHighGreyLevelEmphasis: CodedConcept
    GreyLevelNonUniformityOfNGLDM: CodedConcept
    NormalizedGreyLevelNonUniformityOfNGLDM: CodedConcept
    DependenceCountNonUniformity: CodedConcept
    DependenceCountNonUniformityNormalized: CodedConcept
    DependenceCountPercentage: CodedConcept
    GreyLevelVarianceOfNGLDM: CodedConcept
    DependenceCountVariance: CodedConcept
    DependenceCountEntropy: CodedConcept
    DependenceCountEnergy: CodedConcept
    T1: CodedConcept
    T2_N113065: CodedConcept
    T2_N113064: CodedConcept
    ProtonDensity: CodedConcept
    SpinTaggingPerfusionMRSignalIntensity: CodedConcept
    VelocityEncoded: CodedConcept
    TemperatureEncoded: CodedConcept
    ContrastAgentAngioMRSignalIntensity: CodedConcept
    TimeOfFlightAngioMRSignalIntensity: CodedConcept
    ProtonDensityWeightedMRSignalIntensity: CodedConcept
    T1WeightedMRSignalIntensity: CodedConcept
    T2WeightedMRSignalIntensity_N110805: CodedConcept
    T2WeightedMRSignalIntensity_N110806: CodedConcept
    FieldMapMRSignalIntensity: CodedConcept
    T1WeightedDynamicContrastEnhancedMRSignalIntensity: CodedConcept
    T2WeightedDynamicContrastEnhancedMRSignalIntensity_N110817: CodedConcept
    T2WeightedDynamicContrastEnhancedMRSignalIntensity_N110818: CodedConcept
    BloodOxygenationLevel: CodedConcept
    NuclearMedicineProjectionActivity: CodedConcept
    NuclearMedicineTomographicActivity: CodedConcept
    SpatialDisplacementXComponent: CodedConcept
    SpatialDisplacementYComponent: CodedConcept
    SpatialDisplacementZComponent: CodedConcept
    HemodynamicResistance: CodedConcept
    IndexedHemodynamicResistance: CodedConcept
    AttenuationCoefficient: CodedConcept
    TissueVelocity: CodedConcept
    FlowVelocity: CodedConcept
    PowerDoppler: CodedConcept
    FlowVariance: CodedConcept
    Elasticity: CodedConcept
    Perfusion: CodedConcept
    SpeedOfSound: CodedConcept
    UltrasoundAttenuation: CodedConcept
    StudentsTTest: CodedConcept
    ZScore: CodedConcept
    RCoefficient: CodedConcept
    R2Coefficient: CodedConcept
    ChiSquare: CodedConcept
    DW: CodedConcept
    AIC: CodedConcept
    BIC: CodedConcept
    RGBRComponent: CodedConcept
    RGBGComponent: CodedConcept
    RGBBComponent: CodedConcept
    YBRFULLYComponent: CodedConcept
    YBRFULLCBComponent: CodedConcept
    YBRFULLCRComponent: CodedConcept
    YBRPARTIALYComponent: CodedConcept
    YBRPARTIALCBComponent: CodedConcept
    YBRPARTIALCRComponent: CodedConcept
    YBRICTYComponent: CodedConcept
    YBRICTCBComponent: CodedConcept
    YBRICTCRComponent: CodedConcept
    YBRRCTYComponent: CodedConcept
    YBRRCTCBComponent: CodedConcept
    YBRRCTCRComponent: CodedConcept
    Echogenicity: CodedConcept
    XRayAttenuation: CodedConcept
    MRSignalIntensity: CodedConcept
    BinarySegmentation: CodedConcept
    FractionalProbabilisticSegmentation: CodedConcept
    FractionalOccupancySegmentation: CodedConcept
    R1: CodedConcept
    R2_N126394: CodedConcept
    R2_N126395: CodedConcept
    MagnetizationTransferRatio: CodedConcept
    MagneticSusceptibility: CodedConcept
    StandardizedUptakeValue: CodedConcept
    SUVbw: CodedConcept
    SUVlbm: CodedConcept
    SUVlbmJames128: CodedConcept
    SUVlbmJanma: CodedConcept
    SUVbsa: CodedConcept
    SUVibw: CodedConcept
    Fat: CodedConcept
    FatFraction: CodedConcept
    WaterFatInPhase: CodedConcept
    WaterFatOutOfPhase: CodedConcept
    NegativeEnhancementIntegral: CodedConcept
    SignalChange: CodedConcept
    SignalToNoise: CodedConcept
    TimeCourseOfSignal: CodedConcept
    Water: CodedConcept
    WaterFraction: CodedConcept
    RelativeLinearStoppingPower: CodedConcept
    NAcetylaspartate: CodedConcept
    Citrate: CodedConcept
    Choline: CodedConcept
    Creatine: CodedConcept
    CreatineAndCholine: CodedConcept
    Lactate: CodedConcept
    Lipid: CodedConcept
    LipidAndLactate: CodedConcept
    GlutamateAndGlutamine: CodedConcept
    Glutamine: CodedConcept
    Tuarine: CodedConcept
    Inositol: CodedConcept
    CholineCreatineRatio: CodedConcept
    NAcetylaspartateCreatineRatio: CodedConcept
    NAcetylaspartateCholineRatio: CodedConcept
    CreatinePlusCholineCitrateRatio: CodedConcept
    DiffusionWeighted: CodedConcept
    VolumetricDiffusionDxxComponent: CodedConcept
    VolumetricDiffusionDxyComponent: CodedConcept
    VolumetricDiffusionDxzComponent: CodedConcept
    VolumetricDiffusionDyyComponent: CodedConcept
    VolumetricDiffusionDyzComponent: CodedConcept
    VolumetricDiffusionDzzComponent: CodedConcept
    FractionalAnisotropy: CodedConcept
    RelativeAnisotropy: CodedConcept
    VolumeRatio: CodedConcept
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
    Ktrans: CodedConcept
    Kep: CodedConcept
    Ve: CodedConcept
    TauM: CodedConcept
    Vp: CodedConcept
    AbsoluteRegionalBloodFlow: CodedConcept
    AbsoluteRegionalBloodVolume: CodedConcept
    RelativeRegionalBloodFlow: CodedConcept
    RelativeRegionalBloodVolume: CodedConcept
    MeanTransitTime: CodedConcept
    TimeToPeak: CodedConcept
    OxygenExtractionFraction: CodedConcept
    Tmax: CodedConcept
    IAUC: CodedConcept
    IAUC60: CodedConcept
    IAUC90: CodedConcept
    IAUC180: CodedConcept
    IAUCBN: CodedConcept
    IAUC60BN: CodedConcept
    IAUC90BN: CodedConcept
    IAUC180BN: CodedConcept
    TimeOfPeakConcentration: CodedConcept
    TimeOfLeadingHalfPeakConcentration: CodedConcept
    BolusArrivalTime: CodedConcept
    TemporalDerivativeThreshold: CodedConcept
    MaximumSlope: CodedConcept
    MaximumDifference: CodedConcept
    TracerConcentration: CodedConcept
    AbsorbedDose: CodedConcept
    EquivalentDose: CodedConcept
    ClassActivation: CodedConcept
    GradientWeightedClassActivation: CodedConcept
    Saliency: CodedConcept
    Length: CodedConcept
    PathLength: CodedConcept
    Distance: CodedConcept
    Width: CodedConcept
    Depth: CodedConcept
    Diameter: CodedConcept
    LongAxis: CodedConcept
    ShortAxis: CodedConcept
    MajorAxis: CodedConcept
    MinorAxis: CodedConcept
    PerpendicularAxis: CodedConcept
    Radius: CodedConcept
    Perimeter: CodedConcept
    Circumference: CodedConcept
    DiameterOfCircumscribedCircle: CodedConcept
    Height: CodedConcept
    LineSegmentLength: CodedConcept
    Maximum3DDiameterOfAMesh: CodedConcept
    MajorAxisIn3DLength: CodedConcept
    MinorAxisIn3DLength: CodedConcept
    LeastAxisIn3DLength: CodedConcept
    Area: CodedConcept
    AreaOfDefinedRegion: CodedConcept
    SurfaceAreaOfMesh: CodedConcept
    Volume: CodedConcept
    VolumeEstimatedFromSingle2DRegion: CodedConcept
    VolumeEstimatedFromTwoNonCoplanar2DRegions: CodedConcept
    VolumeEstimatedFromThreeOrMoreNonCoplanar2DRegions: CodedConcept
    VolumeOfSphere: CodedConcept
    VolumeOfEllipsoid: CodedConcept
    VolumeOfCircumscribedSphere: CodedConcept
    VolumeOfBoundingThreeDimensionalRegion: CodedConcept
    VolumeOfMesh: CodedConcept
    VolumeFromVoxelSummation: CodedConcept
    SurfaceToVolumeRatio: CodedConcept
    Compactness1: CodedConcept
    Compactness2: CodedConcept
    SphericalDisproportion: CodedConcept
    Sphericity: CodedConcept
    Asphericity: CodedConcept
    CentreOfMassShift: CodedConcept
    Elongation: CodedConcept
    Flatness: CodedConcept
    VolumeDensityInFrameOfReferenceAxisAlignedBoundingBox: CodedConcept
    AreaDensityInFrameOfReferenceAxisAlignedBoundingBox: CodedConcept
    VolumeDensityInOrientedMinimumBoundingBox: CodedConcept
    AreaDensityInOrientedMinimumBoundingBox: CodedConcept
    VolumeDensityInApproximateEnclosingEllipsoid: CodedConcept
    AreaDensityInApproximateEnclosingEllipsoid: CodedConcept
    VolumeDensityInMinimumVolumeEnclosingEllipsoid: CodedConcept
    AreaDensityInMinimumVolumeEnclosingEllipsoid: CodedConcept
    VolumeDensityInConvexHull: CodedConcept
    AreaDensityInConvexHull: CodedConcept
    IntegratedIntensity: CodedConcept
    MoransIIndex: CodedConcept
    GearysCMeasure: CodedConcept
    CobbAngle: CodedConcept
    AcetabularAngle: CodedConcept

class CID219(ContextGroup):
    """Geometry Graphical Representation."""
    BoundedBy: CodedConcept
    Center: CodedConcept
    GeometricCenterpoint: CodedConcept
    CenterOfMass: CodedConcept
    Outline: CodedConcept
    Centerline: CodedConcept
    SeedPoint: CodedConcept

class CID220(ContextGroup):
    """Significance Level."""
    MostSignificant: CodedConcept
    HighlySignificant: CodedConcept
    Significant: CodedConcept
    NotSignificant: CodedConcept
    SignificanceUndetermined: CodedConcept

class CID221(ContextGroup):
    """Measurement Range Concept."""
    N95thPercentileValueOfPopulation: CodedConcept
    N90thPercentileValueOfPopulation: CodedConcept
    N1SigmaUpperValueOfPopulation: CodedConcept
    N2SigmaUpperValueOfPopulation: CodedConcept
    MeanValueOfPopulation: CodedConcept
    MedianValueOfPopulation: CodedConcept
    N10thPercentileValueOfPopulation: CodedConcept
    N5thPercentileValueOfPopulation: CodedConcept
    N1SigmaLowerValueOfPopulation: CodedConcept
    N2SigmaLowerValueOfPopulation: CodedConcept
    StandardDeviationOfPopulation: CodedConcept
    N2SigmaDeviationOfPopulation: CodedConcept
    InterquartileRangeOfPopulation: CodedConcept
    InterquartileRangeToMedianRatioOfPopulation: CodedConcept
    PercentileRankingOfMeasurement: CodedConcept
    ZScoreOfMeasurement: CodedConcept

class CID222(ContextGroup):
    """Normality."""
    Normal: CodedConcept
    Abnormal: CodedConcept
    AbnormallyHigh: CodedConcept
    AbnormallyLow: CodedConcept
    NormalityUndetermined: CodedConcept

class CID223(ContextGroup):
    """Normal Range Value."""
    NormalRangeUpperLimit: CodedConcept
    NormalRangeLowerLimit: CodedConcept

class CID224(ContextGroup):
    """Selection Method."""
    UserChosenValue: CodedConcept
    MostRecentValueChosen: CodedConcept
    MeanValueChosen: CodedConcept

class CID225(ContextGroup):
    """Measurement Uncertainty Concept."""
    PlusRangeOfMeasurementUncertainty: CodedConcept
    PlusRangeOfUpperMeasurementUncertainty: CodedConcept
    RangeOfLowerMeasurementUncertainty: CodedConcept

class CID226(ContextGroup):
    """Population Statistical Descriptor."""
    N95thPercentileValueOfPopulation: CodedConcept
    N90thPercentileValueOfPopulation: CodedConcept
    N1SigmaUpperValueOfPopulation: CodedConcept
    N2SigmaUpperValueOfPopulation: CodedConcept
    MeanValueOfPopulation: CodedConcept
    MedianValueOfPopulation: CodedConcept
    N10thPercentileValueOfPopulation: CodedConcept
    N5thPercentileValueOfPopulation: CodedConcept
    N1SigmaLowerValueOfPopulation: CodedConcept
    N2SigmaLowerValueOfPopulation: CodedConcept
    StandardDeviationOfPopulation: CodedConcept
    N2SigmaDeviationOfPopulation: CodedConcept
    InterquartileRangeOfPopulation: CodedConcept
    InterquartileRangeToMedianRatioOfPopulation: CodedConcept

class CID227(ContextGroup):
    """Sample Statistical Descriptor."""
    PercentileRankingOfMeasurement: CodedConcept
    ZScoreOfMeasurement: CodedConcept

class CID228(ContextGroup):
    """Equation or Table."""
    Equation: CodedConcept
    EquationCitation: CodedConcept
    TableOfValues: CodedConcept
    TableOfValuesCitation: CodedConcept
    MethodCitation: CodedConcept

class CID230(ContextGroup[CID230Code]):
    """Yes-No."""
    Yes: CID230Code
    No: CID230Code
    Undetermined: CID230Code

class CID231(ContextGroup[CID231Code]):
    """Yes-No Only."""
    Yes: CID231Code
    No: CID231Code

class CID240(ContextGroup[CID240Code]):
    """Present-Absent."""
    Present: CID240Code
    Absent: CID240Code
    Undetermined: CID240Code

class CID241(ContextGroup[CID241Code]):
    """Present-Absent Only."""
    Present: CID241Code
    Absent: CID241Code

class CID242(ContextGroup[CID242Code]):
    """Normal-Abnormal."""
    Normal: CID242Code
    Abnormal: CID242Code
    NormalityUndetermined: CID242Code

class CID244(ContextGroup[CID244Code]):
    """Laterality."""
    Bilateral: CID244Code
    Unilateral: CID244Code
    Right: CID244Code
    Left: CID244Code

class CID245(ContextGroup[CID245Code]):
    """Laterality with Median."""
    Median: CID245Code
    Bilateral: CID245Code
    Unilateral: CID245Code
    Right: CID245Code
    Left: CID245Code

class CID246(ContextGroup[CID246Code]):
    """Relative Laterality."""
    Ipsilateral: CID246Code
    Contralateral: CID246Code

class CID247(ContextGroup[CID247Code]):
    """Laterality Left-Right Only."""
    Right: CID247Code
    Left: CID247Code

class CID250(ContextGroup[CID250Code]):
    """Positive-Negative."""
    Positive: CID250Code
    Negative: CID250Code

class CID251(ContextGroup):
    """Complication Severity."""
    Major: CodedConcept
    Minor: CodedConcept

class CID252(ContextGroup):
    """S-M-L Size Descriptor."""
    Small: CodedConcept
    Medium: CodedConcept
    Large: CodedConcept

class CID270(ContextGroup[CID270Code]):
    """Observer Type."""
    Person: CID270Code
    Device: CID270Code

class CID271(ContextGroup[CID271Code]):
    """Observation Subject Class."""
    Patient: CID271Code
    Fetus: CID271Code
    Specimen: CID271Code
    DeviceSubject: CID271Code

class CID272(ContextGroup[CID272Code]):
    """Specific Observation Subject Class."""
    Patient: CID272Code
    Study: CID272Code
    Series: CID272Code
    Image: CID272Code
    ImageFrame: CID272Code
    ImagingRegionOfInterest: CID272Code
    Waveform: CID272Code

class CID280(ContextGroup):
    """Longitudinal Temporal Event Type."""
    Enrollment: CodedConcept
    Baseline: CodedConcept
