"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4100(ContextGroup):
    """T1 Measurement Method."""
    T1ByMultipleFlipAngles: CodedConcept
    T1ByInversionRecovery: CodedConcept
    T1ByFixedValue: CodedConcept

class CID4101(ContextGroup):
    """Tracer Kinetic Model."""
    StandardToftsModel: CodedConcept
    ExtendedToftsModel: CodedConcept
    FirstPassLeakageProfileFPLPModel: CodedConcept
    ShutterSpeedModelSSM: CodedConcept
    GammaCapillaryTransitTimeGCTTModel: CodedConcept
    AdiabaticTissueHomogeneityATHModel: CodedConcept
    TwoCompartmentExchange2CXModel: CodedConcept

class CID4102(ContextGroup):
    """Perfusion Measurement Method."""
    PerfusionAnalysisByStableXenonCTTechnique: CodedConcept
    PerfusionAnalysisByIVIodinatedContrastCTTechnique: CodedConcept
    PerfusionAnalysisByArterialSpinLabelingMRTechnique: CodedConcept
    PerfusionAnalysisBySusceptibilityMRTechnique: CodedConcept

class CID4103(ContextGroup):
    """Arterial Input Function Measurement Method."""
    AIFIgnored: CodedConcept
    PopulationAveragedAIF: CodedConcept
    UserDefinedAIFROI: CodedConcept
    AutomaticallyDetectedAIFROI: CodedConcept
    BlindEstimationOfAIF: CodedConcept

class CID4104(ContextGroup):
    """Bolus Arrival Time Derivation Method."""
    TemporalDerivativeExceedsThreshold: CodedConcept
    TimeOfPeakConcentration: CodedConcept
    TimeOfLeadingHalfPeakConcentration: CodedConcept

class CID4105(ContextGroup):
    """Perfusion Analysis Method."""
    LeastMeanSquareLMSDeconvolution: CodedConcept
    SingularValueDecompositionSVDDeconvolution: CodedConcept

class CID4106(ContextGroup):
    """Quantitative Method Used for Perfusion and Tracer Kinetic Model."""
    ModelFreeConcentrationTimeQuantitification: CodedConcept
    T1ByMultipleFlipAngles: CodedConcept
    T1ByInversionRecovery: CodedConcept
    T1ByFixedValue: CodedConcept
    StandardToftsModel: CodedConcept
    ExtendedToftsModel: CodedConcept
    FirstPassLeakageProfileFPLPModel: CodedConcept
    ShutterSpeedModelSSM: CodedConcept
    GammaCapillaryTransitTimeGCTTModel: CodedConcept
    AdiabaticTissueHomogeneityATHModel: CodedConcept
    TwoCompartmentExchange2CXModel: CodedConcept
    PerfusionAnalysisByStableXenonCTTechnique: CodedConcept
    PerfusionAnalysisByIVIodinatedContrastCTTechnique: CodedConcept
    PerfusionAnalysisByArterialSpinLabelingMRTechnique: CodedConcept
    PerfusionAnalysisBySusceptibilityMRTechnique: CodedConcept
    AIFIgnored: CodedConcept
    PopulationAveragedAIF: CodedConcept
    UserDefinedAIFROI: CodedConcept
    AutomaticallyDetectedAIFROI: CodedConcept
    BlindEstimationOfAIF: CodedConcept
    TemporalDerivativeExceedsThreshold: CodedConcept
    TimeOfPeakConcentration: CodedConcept
    TimeOfLeadingHalfPeakConcentration: CodedConcept
    LeastMeanSquareLMSDeconvolution: CodedConcept
    SingularValueDecompositionSVDDeconvolution: CodedConcept

class CID4107(ContextGroup):
    """Tracer Kinetic Model Parameter."""
    Ktrans: CodedConcept
    Kep: CodedConcept
    Ve: CodedConcept
    TauM: CodedConcept
    Vp: CodedConcept

class CID4108(ContextGroup):
    """Perfusion Model Parameter."""
    AbsoluteRegionalBloodFlow: CodedConcept
    AbsoluteRegionalBloodVolume: CodedConcept
    RelativeRegionalBloodFlow: CodedConcept
    RelativeRegionalBloodVolume: CodedConcept
    MeanTransitTime: CodedConcept
    TimeToPeak: CodedConcept
    OxygenExtractionFraction: CodedConcept
    Tmax: CodedConcept

class CID4109(ContextGroup):
    """Model-Independent Dynamic Contrast Analysis Parameter."""
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
    TimeToPeak: CodedConcept
    TemporalDerivativeThreshold: CodedConcept
    MaximumSlope: CodedConcept
    MaximumDifference: CodedConcept
    TracerConcentration: CodedConcept

class CID4110(ContextGroup):
    """Tracer Kinetic Modeling Covariate."""
    Hematocrit: CodedConcept

class CID4111(ContextGroup):
    """Contrast Characteristic."""
    ContrastLongitudinalRelaxivity: CodedConcept
