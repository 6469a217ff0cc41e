"""CID 4106 Quantitative Method Used for Perfusion and Tracer Kinetic Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4106(ContextGroup, cid=4106, uid="1.2.840.10008.6.1.991", keyword="QuantitativeMethodUsedForPerfusionAndTracerKineticModel", title="Quantitative Method Used for Perfusion and Tracer Kinetic Model", version="20141110", extensible=True):
    """Quantitative Method Used for Perfusion and Tracer Kinetic Model, extensible, includes CID 4100, 4101, 4102, 4103, 4104, 4105."""

    ModelFreeConcentrationTimeQuantitification = CodedConcept("126342", "DCM", "Model-free concentration-time quantitification")
    T1ByMultipleFlipAngles = CodedConcept("126350", "DCM", "T1 by Multiple Flip Angles")
    T1ByInversionRecovery = CodedConcept("126351", "DCM", "T1 by Inversion Recovery")
    T1ByFixedValue = CodedConcept("126352", "DCM", "T1 by Fixed Value")
    StandardToftsModel = CodedConcept("126340", "DCM", "Standard Tofts Model")
    ExtendedToftsModel = CodedConcept("126341", "DCM", "Extended Tofts Model")
    FirstPassLeakageProfileFPLPModel = CodedConcept("126343", "DCM", "First Pass Leakage Profile (FPLP) Model")
    ShutterSpeedModelSSM = CodedConcept("126344", "DCM", "Shutter-Speed Model (SSM)")
    GammaCapillaryTransitTimeGCTTModel = CodedConcept("126345", "DCM", "Gamma Capillary Transit Time (GCTT) Model")
    AdiabaticTissueHomogeneityATHModel = CodedConcept("126346", "DCM", "Adiabatic Tissue Homogeneity (ATH) Model")
    TwoCompartmentExchange2CXModel = CodedConcept("126347", "DCM", "Two Compartment Exchange (2CX) Model")
    PerfusionAnalysisByStableXenonCTTechnique = CodedConcept("126300", "DCM", "Perfusion analysis by Stable Xenon CT technique")
    PerfusionAnalysisByIVIodinatedContrastCTTechnique = CodedConcept("126301", "DCM", "Perfusion analysis by IV Iodinated Contrast CT technique")
    PerfusionAnalysisByArterialSpinLabelingMRTechnique = CodedConcept("126302", "DCM", "Perfusion analysis by Arterial Spin Labeling MR technique")
    PerfusionAnalysisBySusceptibilityMRTechnique = CodedConcept("126303", "DCM", "Perfusion analysis by Susceptibility MR technique")
    AIFIgnored = CodedConcept("126360", "DCM", "AIF Ignored")
    PopulationAveragedAIF = CodedConcept("126361", "DCM", "Population Averaged AIF")
    UserDefinedAIFROI = CodedConcept("126362", "DCM", "User-defined AIF ROI")
    AutomaticallyDetectedAIFROI = CodedConcept("126363", "DCM", "Automatically Detected AIF ROI")
    BlindEstimationOfAIF = CodedConcept("126364", "DCM", "Blind Estimation of AIF")
    TemporalDerivativeExceedsThreshold = CodedConcept("126373", "DCM", "Temporal Derivative Exceeds Threshold")
    TimeOfPeakConcentration = CodedConcept("126370", "DCM", "Time of Peak Concentration")
    TimeOfLeadingHalfPeakConcentration = CodedConcept("126372", "DCM", "Time of Leading Half-Peak Concentration")
    LeastMeanSquareLMSDeconvolution = CodedConcept("126310", "DCM", "Least Mean Square (LMS) deconvolution")
    SingularValueDecompositionSVDDeconvolution = CodedConcept("126311", "DCM", "Singular Value Decomposition (SVD) deconvolution")
