"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID6325Code, CID6328Code, CID6329Code, CID6330Code, CID6331Code

class CID6300(ContextGroup):
    """Prostate Anatomy."""
    Prostate: CodedConcept
    SeminalVesicle: CodedConcept
    PeripheralZoneOfTheProstate: CodedConcept
    TransitionZoneOfTheProstate: CodedConcept
    AnteriorFibromuscularStromaOfProstate: CodedConcept
    ProstaticUrethra: CodedConcept
    LeftPosteromedialBasalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialBasalPeripheralZoneOfProstate: CodedConcept
    CentralZoneOfLeftHalfProstate: CodedConcept
    CentralZoneOfRightHalfProstate: CodedConcept
    LeftAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    LeftAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftPosteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    LeftSeminalVesicle: CodedConcept
    MaleExternalUrethralSphincter: CodedConcept
    RightAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorApicalTransitionZoneOfProstate: CodedConcept
    RightAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorBasalTransitionZoneOfProstate: CodedConcept
    RightAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    RightAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightPosteriorApicalTransitionZoneOfProstate: CodedConcept
    RightPosteriorBasalTransitionZoneOfProstate: CodedConcept
    RightPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    RightSeminalVesicle: CodedConcept
    LeftApicalPeripheralZoneOfProstate: CodedConcept
    LeftApicalTransitionZoneOfProstate: CodedConcept
    LeftBasalPartTransitionZoneOfProstate: CodedConcept
    LeftBasalPeripheralZoneOfProstate: CodedConcept
    LeftLateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftMiddleTransitionZoneOfProstate: CodedConcept
    RightApicalPeripheralZoneOfProstate: CodedConcept
    RightApicalTransitionZoneOfProstate: CodedConcept
    RightBasalPeripheralZoneOfProstate: CodedConcept
    RightBasalTransitionZoneOfProstate: CodedConcept
    RightLateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightMiddleTransitionZoneOfProstate: CodedConcept
    ApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    BasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    MiddleAnteriorFibromuscularStromaOfProstate: CodedConcept

class CID6301(ContextGroup):
    """Prostate Sector Anatomy from PI-RADS v2."""
    CentralZoneOfLeftHalfProstate: CodedConcept
    CentralZoneOfRightHalfProstate: CodedConcept
    LeftAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    LeftAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftPosteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    LeftSeminalVesicle: CodedConcept
    MaleExternalUrethralSphincter: CodedConcept
    RightAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorApicalTransitionZoneOfProstate: CodedConcept
    RightAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorBasalTransitionZoneOfProstate: CodedConcept
    RightAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    RightAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightPosteriorApicalTransitionZoneOfProstate: CodedConcept
    RightPosteriorBasalTransitionZoneOfProstate: CodedConcept
    RightPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    RightSeminalVesicle: CodedConcept

class CID6302(ContextGroup):
    """Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model."""
    CentralZoneOfLeftHalfProstate: CodedConcept
    CentralZoneOfRightHalfProstate: CodedConcept
    LeftApicalPeripheralZoneOfProstate: CodedConcept
    LeftApicalTransitionZoneOfProstate: CodedConcept
    LeftBasalPartTransitionZoneOfProstate: CodedConcept
    LeftBasalPeripheralZoneOfProstate: CodedConcept
    LeftLateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftMiddleTransitionZoneOfProstate: CodedConcept
    LeftPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    LeftSeminalVesicle: CodedConcept
    MaleExternalUrethralSphincter: CodedConcept
    RightApicalPeripheralZoneOfProstate: CodedConcept
    RightApicalTransitionZoneOfProstate: CodedConcept
    RightBasalPeripheralZoneOfProstate: CodedConcept
    RightBasalTransitionZoneOfProstate: CodedConcept
    RightLateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightMiddleTransitionZoneOfProstate: CodedConcept
    RightPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    RightSeminalVesicle: CodedConcept

class CID6303(ContextGroup):
    """Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model."""
    ApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    BasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    CentralZoneOfLeftHalfProstate: CodedConcept
    CentralZoneOfRightHalfProstate: CodedConcept
    LeftAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    LeftApicalTransitionZoneOfProstate: CodedConcept
    LeftBasalPartTransitionZoneOfProstate: CodedConcept
    LeftMiddleTransitionZoneOfProstate: CodedConcept
    LeftPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    LeftSeminalVesicle: CodedConcept
    MaleExternalUrethralSphincter: CodedConcept
    MiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    RightApicalTransitionZoneOfProstate: CodedConcept
    RightBasalTransitionZoneOfProstate: CodedConcept
    RightMiddleTransitionZoneOfProstate: CodedConcept
    RightPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    RightSeminalVesicle: CodedConcept

class CID6304(ContextGroup):
    """Prostate Sector Anatomy from PI-RADS v2.1."""
    LeftPosteromedialBasalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialBasalPeripheralZoneOfProstate: CodedConcept
    CentralZoneOfLeftHalfProstate: CodedConcept
    CentralZoneOfRightHalfProstate: CodedConcept
    LeftAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    LeftAnteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    LeftAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    LeftPosteriorApicalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorBasalTransitionZoneOfProstate: CodedConcept
    LeftPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    LeftPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    LeftPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    LeftPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    LeftSeminalVesicle: CodedConcept
    MaleExternalUrethralSphincter: CodedConcept
    RightAnteriorApicalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorApicalTransitionZoneOfProstate: CodedConcept
    RightAnteriorBasalPeripheralZoneOfProstate: CodedConcept
    RightAnteriorBasalTransitionZoneOfProstate: CodedConcept
    RightAnteriorMiddlePeripheralZoneOfProstate: CodedConcept
    RightAnteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightApicalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightBasalAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightMiddleAnteriorFibromuscularStromaOfProstate: CodedConcept
    RightPosteriorApicalTransitionZoneOfProstate: CodedConcept
    RightPosteriorBasalTransitionZoneOfProstate: CodedConcept
    RightPosteriorMiddleTransitionZoneOfProstate: CodedConcept
    RightPosterolateralApicalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralBasalPeripheralZoneOfProstate: CodedConcept
    RightPosterolateralMiddlePeripheralZoneOfProstate: CodedConcept
    RightPosteromedialApicalPeripheralZoneOfProstate: CodedConcept
    RightPosteromedialMiddlePeripheralZoneOfProstate: CodedConcept
    RightSeminalVesicle: CodedConcept

class CID6310(ContextGroup):
    """Prostate Reporting System."""
    PIRADSV20: CodedConcept
    PIRADSV21: CodedConcept

class CID6311(ContextGroup):
    """MR Signal Intensity."""
    T2WeightedMRSignalIntensity: CodedConcept
    DiffusionWeighted: CodedConcept
    DiffusionWeightedAcquisitionHighestBValueImage: CodedConcept
    DynamicContrastEnhancedAcquisition: CodedConcept
    DynamicContrastEnhancedAcquisitionSubtractionImage: CodedConcept
    T1WeightedMRSignalIntensity: CodedConcept
    ApparentDiffusionCoefficient: CodedConcept

class CID6312(ContextGroup):
    """Cross-sectional Scan Plane Orientation."""
    Sagittal: CodedConcept
    Axial: CodedConcept
    Coronal: CodedConcept
    Oblique: CodedConcept

class CID6313(ContextGroup):
    """History of Prostate Disease."""
    Prostatitis: CodedConcept
    ProstateCancer: CodedConcept
    BenignProstateHyperplasia: CodedConcept
    UtricleCyst: CodedConcept

class CID6314(ContextGroup):
    """Prostate MRI Study Quality Finding."""
    ProtocolNotFollowed: CodedConcept
    CoilPlacementConcern: CodedConcept
    CoilSelectionConcern: CodedConcept
    StudyPerformedDidNotMatchRequest: CodedConcept
    IncompleteStudy: CodedConcept
    SuboptimalPatientPreparation: CodedConcept
    SuboptimalPatientPositioning: CodedConcept

class CID6315(ContextGroup):
    """Prostate MRI Series Quality Finding."""
    AnatomyCoverageIncomplete: CodedConcept
    PoorFOVSelection: CodedConcept
    PoorSNR: CodedConcept
    MotionRelatedArtifact: CodedConcept
    PhaseWraparoundArtifact: CodedConcept
    Smearing: CodedConcept
    Ghost: CodedConcept
    TissueMagneticSusceptibilityEffect: CodedConcept
    FerromagneticImplantMagneticSusceptibilityEffect: CodedConcept
    NonUniformSignalIntensityArtifact: CodedConcept
    ParallelImagingArtifact: CodedConcept
    ChemicalShiftArtifact: CodedConcept
    PoorContrastTiming: CodedConcept
    InadequateContrastEnhancement: CodedConcept
    SubtractionImageMissing: CodedConcept
    UnwantedSubtractionImages: CodedConcept
    ExpectedBValueIsMissing: CodedConcept
    SevereDistortionInTheAreaOfInterest: CodedConcept
    ExpectedADCMapIsMissing: CodedConcept
    DistortionArtifactInTheAreaOfInterest: CodedConcept

class CID6316(ContextGroup):
    """MR Imaging Artifact."""
    MotionRelatedArtifact: CodedConcept
    PhaseWraparoundArtifact: CodedConcept
    Smearing: CodedConcept
    Ghost: CodedConcept
    TissueMagneticSusceptibilityEffect: CodedConcept
    FerromagneticImplantMagneticSusceptibilityEffect: CodedConcept
    NonUniformSignalIntensityArtifact: CodedConcept
    ParallelImagingArtifact: CodedConcept
    ChemicalShiftArtifact: CodedConcept

class CID6317(ContextGroup):
    """Prostate DCE MRI Quality Finding."""
    PoorContrastTiming: CodedConcept
    InadequateContrastEnhancement: CodedConcept
    SubtractionImageMissing: CodedConcept
    UnwantedSubtractionImages: CodedConcept

class CID6318(ContextGroup):
    """Prostate DWI MRI Quality Finding."""
    ExpectedBValueIsMissing: CodedConcept
    SevereDistortionInTheAreaOfInterest: CodedConcept
    ExpectedADCMapIsMissing: CodedConcept
    DistortionArtifactInTheAreaOfInterest: CodedConcept

class CID6319(ContextGroup):
    """Abdominal Intervention Type."""
    SurgicalProcedure: CodedConcept
    DiagnosticProcedure: CodedConcept
    TherapeuticProcedure: CodedConcept

class CID6320(ContextGroup):
    """Abdominopelvic Intervention."""
    OperationOnPelvicRegionOfTrunk: CodedConcept
    Prostatectomy: CodedConcept
    Cryoablation: CodedConcept
    IrreversibleElectroporation: CodedConcept
    FocusedUltrasoundAblation: CodedConcept

class CID6321(ContextGroup):
    """Prostate Cancer Diagnostic Procedure."""
    ProstateCancerAntigenMeasurement: CodedConcept
    DigitalExaminationOfRectum: CodedConcept

class CID6322(ContextGroup):
    """Prostate Cancer Family History."""
    FamilyHistoryOfProstateCancer: CodedConcept
    NoFamilyHistoryOfProstateCancer: CodedConcept
    FamilyHistoryUnknown: CodedConcept

class CID6323(ContextGroup):
    """Prostate Cancer Therapy."""
    AndrogenDeprivationTherapy: CodedConcept
    ImplantationOfRadioactiveSeedIntoProstate: CodedConcept
    Prostatectomy: CodedConcept

class CID6324(ContextGroup):
    """Prostate MRI Assessment."""
    PIRADS1VeryLow: CodedConcept
    PIRADS2Low: CodedConcept
    PIRADS3Intermediate: CodedConcept
    PIRADS4High: CodedConcept
    PIRADS5VeryHigh: CodedConcept
    PIRADSXInadequateOrAbsent: CodedConcept

class CID6325(ContextGroup[CID6325Code]):
    """Overall Assessment from PI-RADS®."""
    PIRADS1VeryLow: CID6325Code
    PIRADS2Low: CID6325Code
    PIRADS3Intermediate: CID6325Code
    PIRADS4High: CID6325Code
    PIRADS5VeryHigh: CID6325Code
    PIRADSXInadequateOrAbsent: CID6325Code

class CID6326(ContextGroup):
    """Image Quality Control Standard."""
    InstitutionallyDefinedQualityControlStandard: CodedConcept
    ESUR2012ProstateMRIAcquisitionRequirements: CodedConcept
    PIRADS20ProstateMRIAcquisitionRequirements: CodedConcept
    PIRADS21ProstateMRIAcquisitionRequirements: CodedConcept
    MammographyQualityControlManual1999ACR: CodedConcept
    Title21CFRSection900SubpartB: CodedConcept

class CID6327(ContextGroup):
    """Prostate Imaging Indication."""
    ActiveSurveillanceOfProstateCancer: CodedConcept
    FamilyHistoryOfProstateCancer: CodedConcept
    Staging: CodedConcept
    AssessChange: CodedConcept
    ElevatedProstateSpecificAntigen: CodedConcept
    ReviewOfAnOutsideStudy: CodedConcept
    Brachytherapy: CodedConcept
    PreBiopsyLocalizationOfProstateLesion: CodedConcept

class CID6328(ContextGroup[CID6328Code]):
    """PI-RADS® v2 Lesion Assessment Category."""
    PIRADS1VeryLowLesion: CID6328Code
    PIRADS2LowLesion: CID6328Code
    PIRADS3IntermediateLesion: CID6328Code
    PIRADS4HighLesion: CID6328Code
    PIRADS5VeryHighLesion: CID6328Code
    PIRADSXInadequateOrAbsentLesion: CID6328Code

class CID6329(ContextGroup[CID6329Code]):
    """PI-RADS® v2 T2WI PZ Lesion Assessment Category."""
    PIRADS1T2WIPZVeryLow: CID6329Code
    PIRADS2T2WIPZLow: CID6329Code
    PIRADS3T2WIPZIntermediate: CID6329Code
    PIRADS4T2WIPZHigh: CID6329Code
    PIRADS5T2WIPZVeryHigh: CID6329Code
    PIRADSXT2WIPZInadequateOrAbsent: CID6329Code

class CID6330(ContextGroup[CID6330Code]):
    """PI-RADS® v2 T2WI TZ Lesion Assessment Category."""
    PIRADS1T2WITZVeryLow: CID6330Code
    PIRADS2T2WITZLow: CID6330Code
    PIRADS3T2WITZIntermediate: CID6330Code
    PIRADS4T2WITZHigh: CID6330Code
    PIRADS5T2WITZVeryHigh: CID6330Code
    PIRADSXT2WITZInadequateOrAbsent: CID6330Code

class CID6331(ContextGroup[CID6331Code]):
    """PI-RADS® v2 DWI Lesion Assessment Category."""
    PIRADS1DWIVeryLow: CID6331Code
    PIRADS2DWILow: CID6331Code
    PIRADS3DWIIntermediate: CID6331Code
    PIRADS4DWIHigh: CID6331Code
    PIRADS5DWIVeryHigh: CID6331Code
    PIRADSXDWIInadequateOrAbsent: CID6331Code

class CID6332(ContextGroup):
    """PI-RADS® v2 DCE Lesion Assessment Category."""
    PIRADSDCEVe: CodedConcept
    PIRADSDCEPlusVe: CodedConcept
    PIRADSXDCEInadequateOrAbsent: CodedConcept

class CID6333(ContextGroup):
    """mpMRI Assessment Type."""
    Abnormality: CodedConcept
    Shape: CodedConcept
    Margin: CodedConcept
    SignalCharacteristic: CodedConcept
    EnhancementPattern: CodedConcept

class CID6334(ContextGroup):
    """mpMRI Assessment Type from PI-RADS®."""
    Abnormality: CodedConcept
    Shape: CodedConcept
    Margin: CodedConcept
    SignalCharacteristic: CodedConcept
    EnhancementPattern: CodedConcept

class CID6335(ContextGroup):
    """mpMRI Assessment Value."""
    FocalAbnormality: CodedConcept
    Focal: CodedConcept
    IndexLesion: CodedConcept
    Lesion: CodedConcept
    Mass: CodedConcept
    Nodule: CodedConcept
    NonFocalAbnormality: CodedConcept
    Diffuse: CodedConcept
    Multifocal: CodedConcept
    Regional: CodedConcept
    BenignProstateHyperplasia: CodedConcept
    Hemorrhage: CodedConcept
    Cyst: CodedConcept
    PathologicCalcification: CodedConcept
    Prostatitis: CodedConcept
    Atrophy: CodedConcept
    Fibrosis: CodedConcept
    Round: CodedConcept
    OvoidShape: CodedConcept
    Lenticular: CodedConcept
    Lobulated: CodedConcept
    DropShaped: CodedConcept
    WedgeShaped: CodedConcept
    Linear: CodedConcept
    Irregular: CodedConcept
    CircumscribedLesion: CodedConcept
    NonCircumscribedMargin: CodedConcept
    IndistinctLesion: CodedConcept
    ObscuredLesion: CodedConcept
    SpiculatedLesion: CodedConcept
    Encapsulated: CodedConcept
    ErasedCharcoalSign: CodedConcept
    PartiallyEncapsulated: CodedConcept
    CompletelyEncapsulated: CodedConcept
    Hyperintense: CodedConcept
    T2Hyperintensity: CodedConcept
    Isointense: CodedConcept
    Hypointense: CodedConcept
    MarkedlyHypointense: CodedConcept
    T2Hypointensity: CodedConcept
    RestrictedDiffusion: CodedConcept
    DiffusionWeightedHypersensitivity: CodedConcept
    ADCHyperintense: CodedConcept
    ADCHypointense: CodedConcept
    OrganizedChaos: CodedConcept
    Heterogeneous: CodedConcept
    Homogeneous: CodedConcept
    EarlyPhaseWashIn: CodedConcept
    DelayedPhase: CodedConcept
    PersistentDelayedPhase: CodedConcept
    PersistentDelayedPhaseType1Curve: CodedConcept
    PlateauDelayedPhase: CodedConcept
    PlateauDelayedPhaseType2Curve: CodedConcept
    WashoutDelayedPhase: CodedConcept
    WashoutDelayedPhaseType3Curve: CodedConcept
    PositiveDCE: CodedConcept
    NegativeDCE: CodedConcept
    LateContrastEnhancement: CodedConcept
    EarlyContrastEnhancement: CodedConcept
    DiffuseContrastEnhancement: CodedConcept
    FocalContrastEnhancement: CodedConcept

class CID6336(ContextGroup):
    """MRI Abnormality."""
    FocalAbnormality: CodedConcept
    Focal: CodedConcept
    IndexLesion: CodedConcept
    Lesion: CodedConcept
    Mass: CodedConcept
    Nodule: CodedConcept
    NonFocalAbnormality: CodedConcept
    Diffuse: CodedConcept
    Multifocal: CodedConcept
    Regional: CodedConcept
    BenignProstateHyperplasia: CodedConcept
    Hemorrhage: CodedConcept
    Cyst: CodedConcept
    PathologicCalcification: CodedConcept
    Prostatitis: CodedConcept
    Atrophy: CodedConcept
    Fibrosis: CodedConcept

class CID6337(ContextGroup):
    """mpMRI Prostate Abnormality from PI-RADS®."""
    FocalAbnormality: CodedConcept
    Focal: CodedConcept
    IndexLesion: CodedConcept
    Lesion: CodedConcept
    Mass: CodedConcept
    Nodule: CodedConcept
    NonFocalAbnormality: CodedConcept
    Diffuse: CodedConcept
    Multifocal: CodedConcept
    Regional: CodedConcept
    BenignProstateHyperplasia: CodedConcept
    Hemorrhage: CodedConcept
    Cyst: CodedConcept
    PathologicCalcification: CodedConcept
    Prostatitis: CodedConcept
    Atrophy: CodedConcept
    Fibrosis: CodedConcept

class CID6338(ContextGroup):
    """mpMRI Benign Prostate Abnormality from PI-RADS®."""
    BenignProstateHyperplasia: CodedConcept
    Hemorrhage: CodedConcept
    Cyst: CodedConcept
    PathologicCalcification: CodedConcept
    Prostatitis: CodedConcept
    Atrophy: CodedConcept
    Fibrosis: CodedConcept

class CID6339(ContextGroup):
    """MRI Shape Characteristic."""
    Round: CodedConcept
    OvoidShape: CodedConcept
    Lenticular: CodedConcept
    Lobulated: CodedConcept
    DropShaped: CodedConcept
    WedgeShaped: CodedConcept
    Linear: CodedConcept
    Irregular: CodedConcept

class CID6340(ContextGroup):
    """Prostate MRI Shape Characteristic from PI-RADS®."""
    Round: CodedConcept
    OvoidShape: CodedConcept
    Lenticular: CodedConcept
    Lobulated: CodedConcept
    DropShaped: CodedConcept
    WedgeShaped: CodedConcept
    Linear: CodedConcept
    Irregular: CodedConcept

class CID6341(ContextGroup):
    """MRI Margin Characteristic."""
    CircumscribedLesion: CodedConcept
    NonCircumscribedMargin: CodedConcept
    IndistinctLesion: CodedConcept
    ObscuredLesion: CodedConcept
    Irregular: CodedConcept
    SpiculatedLesion: CodedConcept
    Encapsulated: CodedConcept
    ErasedCharcoalSign: CodedConcept
    PartiallyEncapsulated: CodedConcept
    CompletelyEncapsulated: CodedConcept

class CID6342(ContextGroup):
    """Prostate MRI Margin Characteristic from PI-RADS®."""
    CircumscribedLesion: CodedConcept
    NonCircumscribedMargin: CodedConcept
    IndistinctLesion: CodedConcept
    ObscuredLesion: CodedConcept
    Irregular: CodedConcept
    SpiculatedLesion: CodedConcept
    Encapsulated: CodedConcept
    ErasedCharcoalSign: CodedConcept
    PartiallyEncapsulated: CodedConcept
    CompletelyEncapsulated: CodedConcept

class CID6343(ContextGroup):
    """MRI Signal Characteristic."""
    Hyperintense: CodedConcept
    T2Hyperintensity: CodedConcept
    Isointense: CodedConcept
    Hypointense: CodedConcept
    MarkedlyHypointense: CodedConcept
    T2Hypointensity: CodedConcept
    RestrictedDiffusion: CodedConcept
    DiffusionWeightedHypersensitivity: CodedConcept
    ADCHyperintense: CodedConcept
    ADCHypointense: CodedConcept
    OrganizedChaos: CodedConcept
    Heterogeneous: CodedConcept
    Homogeneous: CodedConcept

class CID6344(ContextGroup):
    """Prostate MRI Signal Characteristic from PI-RADS®."""
    Hyperintense: CodedConcept
    T2Hyperintensity: CodedConcept
    Isointense: CodedConcept
    Hypointense: CodedConcept
    MarkedlyHypointense: CodedConcept
    T2Hypointensity: CodedConcept
    RestrictedDiffusion: CodedConcept
    DiffusionWeightedHypersensitivity: CodedConcept
    ADCHyperintense: CodedConcept
    ADCHypointense: CodedConcept
    OrganizedChaos: CodedConcept
    Heterogeneous: CodedConcept
    Homogeneous: CodedConcept

class CID6345(ContextGroup):
    """MRI Enhancement Pattern."""
    EarlyPhaseWashIn: CodedConcept
    DelayedPhase: CodedConcept
    PersistentDelayedPhase: CodedConcept
    PersistentDelayedPhaseType1Curve: CodedConcept
    PlateauDelayedPhase: CodedConcept
    PlateauDelayedPhaseType2Curve: CodedConcept
    WashoutDelayedPhase: CodedConcept
    WashoutDelayedPhaseType3Curve: CodedConcept
    PositiveDCE: CodedConcept
    NegativeDCE: CodedConcept
    LateContrastEnhancement: CodedConcept
    EarlyContrastEnhancement: CodedConcept
    DiffuseContrastEnhancement: CodedConcept
    FocalContrastEnhancement: CodedConcept

class CID6346(ContextGroup):
    """Prostate MRI Enhancement Pattern from PI-RADS®."""
    EarlyPhaseWashIn: CodedConcept
    DelayedPhase: CodedConcept
    PersistentDelayedPhase: CodedConcept
    PersistentDelayedPhaseType1Curve: CodedConcept
    PlateauDelayedPhase: CodedConcept
    PlateauDelayedPhaseType2Curve: CodedConcept
    WashoutDelayedPhase: CodedConcept
    WashoutDelayedPhaseType3Curve: CodedConcept
    PositiveDCE: CodedConcept
    NegativeDCE: CodedConcept
    LateContrastEnhancement: CodedConcept
    EarlyContrastEnhancement: CodedConcept
    DiffuseContrastEnhancement: CodedConcept
    FocalContrastEnhancement: CodedConcept

class CID6347(ContextGroup):
    """Prostate MRI Extra-prostatic Finding."""
    BonyMetastasis: CodedConcept
    Lymphadenopathy: CodedConcept
    Entire: CodedConcept

class CID6348(ContextGroup):
    """Prostate MRI Assessment of Extra-prostatic Anatomic Site."""
    MaleExternalUrethralSphincter: CodedConcept
    NeurovascularBundleOfProstate: CodedConcept
    SeminalVesicle: CodedConcept
    LymphNode: CodedConcept
    Rectum: CodedConcept

class CID6349(ContextGroup):
    """MR Coil Type."""
    EndorectalCoil: CodedConcept

class CID6350(ContextGroup):
    """Endorectal Coil Fill Substance."""
    Air: CodedConcept
    Water: CodedConcept
    Perfluorocarbon: CodedConcept
    BariumSulfateSuspension: CodedConcept

class CID6351(ContextGroup):
    """Prostate Relational Measurement."""
    DistanceFromNeurovascularBundle: CodedConcept
    LesionCapsularContactLength: CodedConcept

class CID6352(ContextGroup):
    """Prostate Cancer Diagnostic Blood Lab Measurement."""
    ProstateCancerAntigen: CodedConcept
    ProstateSpecificAntigenDensity: CodedConcept
    N4Kscore: CodedConcept

class CID6353(ContextGroup):
    """Prostate Imaging Types of Quality Control Standard."""
    ESUR2012ProstateMRIAcquisitionRequirements: CodedConcept
    PIRADS20ProstateMRIAcquisitionRequirements: CodedConcept
    PIRADS21ProstateMRIAcquisitionRequirements: CodedConcept
    InstitutionallyDefinedQualityControlStandard: CodedConcept
