"""CID 6315 Prostate MRI Series Quality Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6315(ContextGroup, cid=6315, uid="1.2.840.10008.6.1.1372", keyword="ProstateMRISeriesQualityFinding", title="Prostate MRI Series Quality Finding", version="20210714", extensible=True):
    """Prostate MRI Series Quality Finding, extensible, includes CID 6316, 6317, 6318."""

    AnatomyCoverageIncomplete = CodedConcept("130576", "DCM", "Anatomy coverage incomplete")
    PoorFOVSelection = CodedConcept("130577", "DCM", "Poor FOV selection")
    PoorSNR = CodedConcept("130578", "DCM", "Poor SNR")
    MotionRelatedArtifact = CodedConcept("RID11423", "RADLEX", "Motion related artifact")
    PhaseWraparoundArtifact = CodedConcept("RID11395", "RADLEX", "Phase wraparound artifact")
    Smearing = CodedConcept("RID11424", "RADLEX", "Smearing")
    Ghost = CodedConcept("RID11426", "RADLEX", "Ghost")
    TissueMagneticSusceptibilityEffect = CodedConcept("RID11372", "RADLEX", "Tissue magnetic susceptibility effect")
    FerromagneticImplantMagneticSusceptibilityEffect = CodedConcept("RID11370", "RADLEX", "Ferromagnetic implant magnetic susceptibility effect")
    NonUniformSignalIntensityArtifact = CodedConcept("RID11408", "RADLEX", "Non-uniform signal intensity artifact")
    ParallelImagingArtifact = CodedConcept("RID11464", "RADLEX", "Parallel imaging artifact")
    ChemicalShiftArtifact = CodedConcept("RID11374", "RADLEX", "Chemical shift artifact")
    PoorContrastTiming = CodedConcept("130579", "DCM", "Poor contrast timing")
    InadequateContrastEnhancement = CodedConcept("130580", "DCM", "Inadequate contrast enhancement")
    SubtractionImageMissing = CodedConcept("130581", "DCM", "Subtraction image missing")
    UnwantedSubtractionImages = CodedConcept("130582", "DCM", "Unwanted subtraction images")
    ExpectedBValueIsMissing = CodedConcept("130583", "DCM", "Expected b-value is missing")
    SevereDistortionInTheAreaOfInterest = CodedConcept("130584", "DCM", "Severe distortion in the area of interest")
    ExpectedADCMapIsMissing = CodedConcept("130585", "DCM", "Expected ADC map is missing")
    DistortionArtifactInTheAreaOfInterest = CodedConcept("130586", "DCM", "Distortion artifact in the area of interest")
