"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3700(ContextGroup):
    """Cath Diagnosis."""
    CoronaryArteryDisease: CodedConcept
    AcuteMyocardialInfarction: CodedConcept
    AtypicalChestPain: CodedConcept
    StableAngina: CodedConcept
    AtypicalAnginaVariantAngina: CodedConcept
    UnstableAnginaProgressiveAngina: CodedConcept
    PostInfarctionAngina: CodedConcept
    RecurrentAnginaPostPTCA: CodedConcept
    RecurrentAnginaPostDCA: CodedConcept
    RecurrentAnginaPostRotationalAtherectomy: CodedConcept
    RecurrentAnginaPostStent: CodedConcept
    RecurrentAnginaPostCABG: CodedConcept
    CongestiveHeartFailure: CodedConcept
    PulmonaryEdema: CodedConcept
    CardiogenicShock: CodedConcept
    AcuteVentricularSeptalRupture: CodedConcept
    MitralValveDisease: CodedConcept
    MitralStenosis: CodedConcept
    MitralRegurgitation: CodedConcept
    AcuteMitralRegurgitation: CodedConcept
    SilentIschemia: CodedConcept
    SPMIPositiveStressForIschemia: CodedConcept
    Myocarditis: CodedConcept
    SubacuteBacterialEndocarditis: CodedConcept
    HypertrophicObstructiveCardiomyopathy: CodedConcept
    PulmonaryHypertension: CodedConcept
    TricuspidValveDisease: CodedConcept
    TricuspidRegurgitation: CodedConcept
    MitralValveProlapse: CodedConcept
    VentricularTachycardia: CodedConcept
    VentricularFibrillation: CodedConcept
    CongestiveCardiomyopathy: CodedConcept
    HypertensiveHeartDisease: CodedConcept
    RestrictiveCardiomyopathy: CodedConcept
    PericardialDisease: CodedConcept
    PericardialTamponade: CodedConcept
    AorticValveDisease: CodedConcept
    AorticStenosis: CodedConcept
    AorticInsufficiency: CodedConcept
    AtrialSeptalDefect: CodedConcept
    AorticDissection: CodedConcept
    PulmonicValveDisease: CodedConcept
    VentricularSeptalDefect: CodedConcept
    AorticAneurysm: CodedConcept
    Arrhythmia: CodedConcept
    AtrialFibrillation: CodedConcept
    HeartDiseaseCongenital: CodedConcept
    ConstrictivePericarditis: CodedConcept

class CID3701(ContextGroup):
    """Cardiac Valve/Tract."""
    MitralValve: CodedConcept
    AorticValve: CodedConcept
    TricuspidValve: CodedConcept
    PulmonaryValve: CodedConcept
    LeftVentricleOutflowTract: CodedConcept

class CID3703(ContextGroup):
    """Wall Motion."""
    NotEvaluated: CodedConcept
    Unknown: CodedConcept
    NotVisualized: CodedConcept
    NormalWallMotion: CodedConcept
    HyperkineticRegion: CodedConcept
    Hypokinesis: CodedConcept
    MildHypokinesis: CodedConcept
    ModerateHypokinesis: CodedConcept
    SevereHypokinesis: CodedConcept
    Akinesis: CodedConcept
    Dyskinesis: CodedConcept

class CID3704(ContextGroup):
    """Myocardium Wall Morphology Finding."""
    NormalMyocardium: CodedConcept
    VentricularAneurysm: CodedConcept
    ScarredMyocardium: CodedConcept
    ThinningMyocardium: CodedConcept

class CID3705(ContextGroup):
    """Chamber Size."""
    NormalSizeCardiacChamber: CodedConcept
    AbnormallySmallCardiacChamber: CodedConcept
    MildlyEnlargedCardiacChamber: CodedConcept
    ModeratelyEnlargedCardiacChamber: CodedConcept
    MarkedlyEnlargedCardiacChamber: CodedConcept

class CID3706(ContextGroup):
    """Overall Contractility."""
    NormalWallContractility: CodedConcept
    Hyperkinesis: CodedConcept
    Hypokinesis: CodedConcept
    Akinesis: CodedConcept

class CID3707(ContextGroup):
    """VSD Description."""
    Membranous: CodedConcept
    NonRestrictive: CodedConcept
    Restrictive: CodedConcept
    None_: CodedConcept

class CID3709(ContextGroup):
    """Aortic Root Description."""
    NormalAorticRoot: CodedConcept
    EnlargedAorticRoot: CodedConcept
    AneurysmOfAorticRoot: CodedConcept
    AnnularAbscessOfAorticRoot: CodedConcept
    PostStenoticDilation: CodedConcept
    RupturedSinusOfValsalva: CodedConcept

class CID3710(ContextGroup):
    """Coronary Dominance."""
    LeftCoronaryDominance: CodedConcept
    RightCoronaryDominance: CodedConcept
    BalancedCoronaryDominance: CodedConcept

class CID3711(ContextGroup):
    """Valvular Abnormality."""
    Stenosis: CodedConcept
    Regurgitation: CodedConcept
    CalcifiedHeartValve: CodedConcept
    ImmobileHeartValve: CodedConcept
    HeartValveFlail: CodedConcept
    ValvularEndocarditis: CodedConcept

class CID3712(ContextGroup):
    """Vessel Descriptor."""
    Ulcerated: CodedConcept
    Restenotic: CodedConcept
    Bifurcation: CodedConcept
    Culprit: CodedConcept
    Aneurysmal: CodedConcept
    DiffuseDisease: CodedConcept
    LuminalIrregularities: CodedConcept
    MuscleBridge: CodedConcept
    Stenotic: CodedConcept
    Ectatic: CodedConcept
    Calcified: CodedConcept
    Thrombus: CodedConcept
    Tortuous: CodedConcept
    Stented: CodedConcept

class CID3713(ContextGroup):
    """TIMI Flow Characteristic."""
    N0NoPerfusion: CodedConcept
    N1PenetrationWithoutPerfusion: CodedConcept
    N2PartialPerfusion: CodedConcept
    N3CompletePerfusion: CodedConcept

class CID3714(ContextGroup):
    """Thrombus."""
    NoThrombus: CodedConcept
    PossibleThrombus: CodedConcept
    DefiniteThrombus: CodedConcept
    SevereThrombus: CodedConcept

class CID3715(ContextGroup):
    """Lesion Margin."""
    Smooth: CodedConcept
    Irregular: CodedConcept
    MultipleIrregularities: CodedConcept
    Ulcerative: CodedConcept

class CID3716(ContextGroup):
    """Severity."""
    None_: CodedConcept
    Mild: CodedConcept
    MildToModerate: CodedConcept
    Moderate: CodedConcept
    ModerateToSevere: CodedConcept
    Severe: CodedConcept
    Fatal: CodedConcept

class CID3717(ContextGroup):
    """Left Ventricle Myocardial Wall 17 Segment Model."""
    ApexOfLeftVentricle: CodedConcept
    LeftVentricleBasalAnteriorSegment: CodedConcept
    LeftVentricleBasalAnteroseptalSegment: CodedConcept
    LeftVentricleBasalInferoseptalSegment: CodedConcept
    LeftVentricleBasalInferiorSegment: CodedConcept
    LeftVentricleBasalInferolateralSegment: CodedConcept
    LeftVentricleBasalAnterolateralSegment: CodedConcept
    LeftVentricleMidAnteriorSegment: CodedConcept
    LeftVentricleMidAnteroseptalSegment: CodedConcept
    LeftVentricleMidInferoseptalSegment: CodedConcept
    LeftVentricleMidInferiorSegment: CodedConcept
    LeftVentricleMidInferolateralSegment: CodedConcept
    LeftVentricleMidAnterolateralSegment: CodedConcept
    LeftVentricleApicalAnteriorSegment: CodedConcept
    LeftVentricleApicalSeptalSegment: CodedConcept
    LeftVentricleApicalInferiorSegment: CodedConcept
    LeftVentricleApicalLateralSegment: CodedConcept

class CID3718(ContextGroup):
    """Myocardial Wall Segments in Projection."""
    LeftVentricleBasalAnteriorSegment: CodedConcept
    MyocardiumOfAnterolateralRegion: CodedConcept
    MyocardiumOfApexOfHeart: CodedConcept
    MyocardiumOfDiaphragmaticRegion: CodedConcept
    LeftVentricleBasalInferiorSegment: CodedConcept
    MyocardiumOfPosterolateralRegion: CodedConcept
    MyocardiumOfInferolateralRegion: CodedConcept
    LeftVentricleApicalSeptalSegment: CodedConcept

class CID3719(ContextGroup):
    """Canadian Clinical Classification."""
    ChestPainNotPresent: CodedConcept
    AnginaClassI: CodedConcept
    AnginaClassII: CodedConcept
    AnginaClassIII: CodedConcept
    AnginaClassIV: CodedConcept

class CID3721(ContextGroup):
    """Cardiovascular Surgery."""
    PercutaneousCoronaryIntervention: CodedConcept
    CoronaryArteryBypassGraft: CodedConcept
    OperationOnHeartValve: CodedConcept
    AblationOperationForArrhythmia: CodedConcept
    ImplantationOfCardiacPacemaker: CodedConcept
    ImplantationOfAutomaticCardiacDefibrillator: CodedConcept
    AbdominalAorticAneurysmStenting: CodedConcept
    HeartTransplant: CodedConcept
    CorrectionOfCongenitalCardiovascularDeformity: CodedConcept

class CID3722(ContextGroup):
    """Diabetic Therapy."""
    DiabeticOnDietaryTreatment: CodedConcept
    DiabeticOnOralTreatment: CodedConcept
    DiabeticOnInsulin: CodedConcept

class CID3723(ContextGroup):
    """MI Type."""
    NonSTElevationMyocardialInfarction: CodedConcept
    STElevationMyocardialInfarction: CodedConcept

class CID3724(ContextGroup):
    """Smoking History."""
    NoHistoryOfSmoking: CodedConcept
    CurrentSmoker: CodedConcept
    FormerSmoker: CodedConcept

class CID3726(ContextGroup):
    """Coronary Intervention Indication."""
    CoronaryLesionGreaterThanEquals50PercentStenosis: CodedConcept
    CardiogenicShock: CodedConcept

class CID3727(ContextGroup):
    """Catheterization Indication."""
    CardiogenicShock: CodedConcept
    ValvularHeartDisease: CodedConcept
    Arrhythmia: CodedConcept
    IschemicHeartDisease: CodedConcept
    CardiacFunctionTestAbnormal: CodedConcept
    HeartTransplant: CodedConcept
    HeartDiseaseCongenital: CodedConcept
    Cardiomyopathy: CodedConcept
    HeartDisease: CodedConcept

class CID3728(ContextGroup):
    """Cath Finding."""
    NormalLeftHeartHemodynamics: CodedConcept
    NormalRightHeartHemodynamics: CodedConcept
    NormalLeftAndRightHeartHemodynamics: CodedConcept
    NormalLeftVentricularSystolicFunctionAndWallMotion: CodedConcept
    NormalCoronaryArteries: CodedConcept
    MildIntimalCoronaryIrregularitiesNoSignificantStenoses: CodedConcept
    SingleVesselCoronaryArteryDisease: CodedConcept
    DoubleVesselCoronaryArteryDisease: CodedConcept
    TripleVesselCoronaryArteryDisease: CodedConcept
    MultiVesselCoronaryArteryDisease: CodedConcept
    LeftMainCoronaryArteryDisease: CodedConcept
    SignificantCoronaryBypassGraftDisease: CodedConcept
    AorticStenosis: CodedConcept
    AorticInsufficiency: CodedConcept
    MitralStenosis: CodedConcept
    MitralRegurgitation: CodedConcept
    DepressionOfLeftVentricularSystolicFunction: CodedConcept
    AcuteMitralRegurgitationFromChordalRupture: CodedConcept
    AcuteMitralRegurgitationFromChordalDysfunction: CodedConcept
    AcuteMitralRegurgitationFromPapillaryMuscleRupture: CodedConcept
    AcuteMitralRegurgitationFromPapillaryMuscleDysfunction: CodedConcept
    MitralValveProlapse: CodedConcept
    CongestiveCardiomyopathy: CodedConcept
    HypertrophicCardiomyopathyWithObstruction: CodedConcept
    HypertrophicCardiomyopathyWithoutObstruction: CodedConcept
    HypertensiveHeartDisease: CodedConcept
    RestrictiveCardiomyopathy: CodedConcept
    PericardialTamponade: CodedConcept
    ConstrictivePericarditis: CodedConcept
    PulmonaryHypertension: CodedConcept
    AtrialSeptalDefect: CodedConcept
    VentricularSeptalDefect: CodedConcept
    AcuteVentricularSeptalRupture: CodedConcept
    HeartDiseaseCongenital: CodedConcept

class CID3729(ContextGroup):
    """Admission Status."""
    Elective: CodedConcept
    EmergencyDepartment: CodedConcept
    Transfer: CodedConcept

class CID3730(ContextGroup):
    """Insurance Payor."""
    Government: CodedConcept
    Commercial: CodedConcept
    HealthMaintenanceOrganization: CodedConcept
    None_: CodedConcept

class CID3733(ContextGroup):
    """Primary Cause of Death."""
    Cardiac: CodedConcept
    Neurologic: CodedConcept
    Renal: CodedConcept
    Vascular: CodedConcept
    Infection: CodedConcept
    Pulmonary: CodedConcept
    Valvular: CodedConcept
    Other: CodedConcept

class CID3735(ContextGroup):
    """Acute Coronary Syndrome Time Period."""
    LessThanEquals6Hours: CodedConcept
    Between6HoursAnd24Hours: CodedConcept
    Between24HoursAnd7Days: CodedConcept

class CID3736(ContextGroup):
    """NYHA Classification."""
    NYHAClassI: CodedConcept
    NYHAClassII: CodedConcept
    NYHAClassIII: CodedConcept
    NYHAClassIV: CodedConcept

class CID3737(ContextGroup):
    """Ischemia Non-invasive Test."""
    NotDone: CodedConcept
    Positive: CodedConcept
    Negative: CodedConcept
    Equivocal: CodedConcept
    Arrhythmia: CodedConcept

class CID3738(ContextGroup):
    """Pre-Cath Angina Type."""
    AtypicalChestPain: CodedConcept
    StableAngina: CodedConcept
    AcuteCoronarySyndromeUnstableAngina: CodedConcept
    AcuteCoronarySyndromeNonSTElevationMyocardialInfarction: CodedConcept
    AcuteCoronarySyndromeSTElevationMyocardialInfarction: CodedConcept

class CID3739(ContextGroup):
    """Cath Procedure Type."""
    CatheterizationOfRightHeart: CodedConcept
    CatheterizationOfLeftHeart: CodedConcept
    CatheterizationOfBothLeftAndRightHeartWithGraft: CodedConcept
    CatheterizationOfBothLeftAndRightHeartWithoutGraft: CodedConcept
    PercutaneousCoronaryIntervention: CodedConcept

class CID3740(ContextGroup):
    """Thrombolytic Administration."""
    Contraindicated: CodedConcept
    AdministeredLessThan3HoursBeforePCI: CodedConcept
    AdministeredBetween3And6HoursBeforePCI: CodedConcept
    AdministeredBetween6HoursAnd7DaysBeforePCI: CodedConcept

class CID3741(ContextGroup):
    """Lab Visit Medication Administration."""
    Contraindicated: CodedConcept
    AdministeredBeforeLabVisit: CodedConcept
    AdministeredDuringLabVisit: CodedConcept
    AdministeredAfterLabVisit: CodedConcept

class CID3742(ContextGroup):
    """PCI Medication Administration."""
    NotAdministered: CodedConcept
    Contraindicated: CodedConcept
    AdministeredPriorToPercutaneousCoronaryIntervention: CodedConcept
    AdministeredDuringPercutaneousCoronaryIntervention: CodedConcept
    AdministeredAfterPercutaneousCoronaryIntervention: CodedConcept

class CID3743(ContextGroup):
    """Clopidogrel/Ticlopidine Administration."""
    NotAdministered: CodedConcept
    Contraindicated: CodedConcept
    AdministeredLessThan72HoursBeforePCI: CodedConcept
    AdministeredAfterPercutaneousCoronaryIntervention: CodedConcept

class CID3744(ContextGroup):
    """EF Testing Method."""
    CardiacVentriculography: CodedConcept
    RadionuclideVentriculography: CodedConcept
    Echocardiography: CodedConcept

class CID3745(ContextGroup):
    """Calculation Method."""
    Estimated: CodedConcept
    Calculated: CodedConcept

class CID3746(ContextGroup):
    """Percutaneous Entry Site."""
    ViaFemoralArtery: CodedConcept
    ViaRadialArtery: CodedConcept
    ViaBrachialArtery: CodedConcept
    ViaArtery: CodedConcept
    ViaArmVein: CodedConcept
    ViaFemoralVein: CodedConcept
    ViaVein: CodedConcept

class CID3747(ContextGroup):
    """Percutaneous Closure."""
    NoClosureDeviceUsedAtPercutaneousEntry: CodedConcept
    PercutaneousEntryClosedBySuture: CodedConcept
    PercutaneousEntryClosedBySealant: CodedConcept
    PercutaneousEntryClosedByOtherMechanism: CodedConcept

class CID3748(ContextGroup):
    """Angiographic EF Testing Method."""
    SinglePlaneAngiography: CodedConcept
    BiPlaneAngiography: CodedConcept

class CID3749(ContextGroup):
    """PCI Procedure Result."""
    Successful: CodedConcept
    PartiallySuccessful: CodedConcept
    Unsuccessful: CodedConcept

class CID3750(ContextGroup):
    """Previously Dilated Lesion."""
    NotPreviouslyTreated: CodedConcept
    BalloonOnly: CodedConcept
    StentOnly: CodedConcept
    OtherAnyCombination: CodedConcept

class CID3752(ContextGroup):
    """Guidewire Crossing."""
    GuidewireCrossingLesionUnsuccessful: CodedConcept
    GuidewireCrossingLesionSuccessful: CodedConcept

class CID3754(ContextGroup):
    """Vascular Complication."""
    Bleeding: CodedConcept
    OcclusionOfArtery: CodedConcept
    LossOfDistalPulse: CodedConcept
    ArterialDissection: CodedConcept
    Pseudoaneurysm: CodedConcept
    AVFistula: CodedConcept

class CID3755(ContextGroup):
    """Cath Complication."""
    CardiogenicShock: CodedConcept
    Arrhythmia: CodedConcept
    CerebrovascularAccidentOrStroke: CodedConcept
    CardiacTamponade: CodedConcept
    ContrastMediaAdverseReaction: CodedConcept
    CongestiveHeartFailure: CodedConcept
    RenalFailure: CodedConcept
    EmergencyPercutaneousCoronaryIntervention: CodedConcept
    EmergencyCoronaryArteryBypass: CodedConcept
    CardiacArrest: CodedConcept

class CID3756(ContextGroup):
    """Cardiac Patient Risk Factor."""
    HistoryOfCongestiveHeartFailure: CodedConcept
    HistoryOfDiabetes: CodedConcept
    HistoryOfRenalFailure: CodedConcept
    HistoryOfChronicLungDisease: CodedConcept
    HistoryOfCerebrovascularDisease: CodedConcept
    PeripheralVascularDisease: CodedConcept
    HistoryOfMyocardialInfarction: CodedConcept
    HistoryOfHypertension: CodedConcept
    HistoryOfHypercholesterolemia: CodedConcept
    Arrhythmia: CodedConcept
    HIVPositive: CodedConcept
    InfantOfMotherWithGestationalDiabetes: CodedConcept
    InsulinDependentMotherIDM: CodedConcept

class CID3757(ContextGroup):
    """Cardiac Diagnostic Procedure."""
    CardiacBloodPoolImagingNuclear: CodedConcept
    CardiacCathCoronaryAngiogramAndLeftVentriculogram: CodedConcept
    CardiacCatheterization: CodedConcept
    CardiacCatheterizationCoronaryAngiogram: CodedConcept
    CardiacCT: CodedConcept
    CardiacCTForCalciumScoring: CodedConcept
    CardiacMRI: CodedConcept
    CardiacMRIStress: CodedConcept
    CTAngiographyOfCoronaryArteries: CodedConcept
    Echocardiography: CodedConcept
    ExerciseStressEchocardiography: CodedConcept
    ExerciseToleranceTest: CodedConcept
    MagneticResonanceAngiography: CodedConcept
    NuclearMedicineCardiovascularStudy: CodedConcept
    PerfusionImagingNuclear: CodedConcept
    PETHeartStudy: CodedConcept
    PharmacologicAndExerciseStressTest: CodedConcept
    PharmacologicalStressTest: CodedConcept
    RadionuclideAngiocardiography: CodedConcept
    RadionuclideMyocardialPerfusionStudy: CodedConcept
    SPECT: CodedConcept
    StressTestUsingCardiacPacing: CodedConcept
    TransesophagealEchocardiography: CodedConcept
    TransthoracicEchocardiography: CodedConcept

class CID3758(ContextGroup):
    """Cardiovascular Family History."""
    FamilyHistoryOfCardiovascularDisease: CodedConcept
    FamilyHistoryOfDiabetesMellitus: CodedConcept
    FamilyHistoryOfMyocardialInfarction: CodedConcept
    FamilyHistoryOfCoronaryArteriosclerosis: CodedConcept
    NoFamilyHistoryOfDiabetes: CodedConcept
    NoFamilyHistoryOfCardiovascularDisease: CodedConcept
    FamilyHistoryUnknown: CodedConcept

class CID3760(ContextGroup):
    """Hypertension Therapy."""
    BetaBlocker: CodedConcept
    CalciumChannelBlocker: CodedConcept
    NitrateVasodilator: CodedConcept
    ACEInhibitor: CodedConcept
    AngiotensinIIReceptorAntagonist: CodedConcept
    Diuretic: CodedConcept

class CID3761(ContextGroup):
    """Antilipemic Agent."""
    AnionExchangeResin: CodedConcept
    BileAcidSequestrant: CodedConcept
    Fibrate: CodedConcept
    FishOils: CodedConcept
    Statins: CodedConcept

class CID3762(ContextGroup):
    """Antiarrhythmic Agent."""
    ClassIAntiarrhythmicAgent: CodedConcept
    ClassIIAntiarrhythmicAgent: CodedConcept
    ClassIIIAntiarrhythmicAgent: CodedConcept
    ClassIVAntiarrhythmicAgent: CodedConcept

class CID3764(ContextGroup):
    """Myocardial Infarction Therapy."""
    PercutaneousCoronaryIntervention: CodedConcept
    InsertionOfCoronaryArteryStent: CodedConcept
    CoronaryArteryBypassGraft: CodedConcept
    ThrombolyticTherapy: CodedConcept

class CID3769(ContextGroup):
    """Concern Type."""
    Complaint: CodedConcept
    Disease: CodedConcept
    Finding: CodedConcept
    FindingReportedByPatientInformant: CodedConcept
    FunctionalPerformanceAndActivity: CodedConcept
    Problem: CodedConcept

class CID3770(ContextGroup):
    """Problem Status."""
    ActiveProblem: CodedConcept
    Chronic: CodedConcept
    Intermittent: CodedConcept
    Recurrent: CodedConcept
    Suspected: CodedConcept
    InactiveProblem: CodedConcept
    ProblemResolved: CodedConcept
    KnownAbsent: CodedConcept
    WellControlled: CodedConcept

class CID3772(ContextGroup):
    """Health Status."""
    Alive: CodedConcept
    AliveAndWell: CodedConcept
    InRemission: CodedConcept
    SymptomFree: CodedConcept
    ChronicallyIll: CodedConcept
    SeverelyIll: CodedConcept
    Disabled: CodedConcept
    SeverelyDisabled: CodedConcept
    Deceased: CodedConcept
    LostToFollowUp: CodedConcept

class CID3773(ContextGroup):
    """Use Status."""
    Ended: CodedConcept
    Suspended: CodedConcept
    InProgress: CodedConcept

class CID3774(ContextGroup):
    """Social History."""
    TobaccoSmokingBehavior: CodedConcept
    DrugMisuseBehavior: CodedConcept
    Exercise: CodedConcept
    Nutrition: CodedConcept
    AlcoholConsumption: CodedConcept

class CID3777(ContextGroup):
    """Implanted Device."""
    CardiacPacemaker: CodedConcept
    ImplantableDefibrillator: CodedConcept
    LeftVentricularAssistDevice: CodedConcept
    InsulinPump: CodedConcept

class CID3778(ContextGroup):
    """Stage."""
    Stage0: CodedConcept
    Stage1: CodedConcept
    Stage2: CodedConcept
    Stage3: CodedConcept
    Stage4: CodedConcept
    Stage5: CodedConcept

class CID3781(ContextGroup):
    """Left Ventricle Myocardial Wall 18 Segment Model."""
    LeftVentricleBasalAnteriorSegment: CodedConcept
    LeftVentricleBasalAnteroseptalSegment: CodedConcept
    LeftVentricleBasalInferoseptalSegment: CodedConcept
    LeftVentricleBasalInferiorSegment: CodedConcept
    LeftVentricleBasalInferolateralSegment: CodedConcept
    LeftVentricleBasalAnterolateralSegment: CodedConcept
    LeftVentricleMidAnteriorSegment: CodedConcept
    LeftVentricleMidAnteroseptalSegment: CodedConcept
    LeftVentricleMidInferoseptalSegment: CodedConcept
    LeftVentricleMidInferiorSegment: CodedConcept
    LeftVentricleMidInferolateralSegment: CodedConcept
    LeftVentricleMidAnterolateralSegment: CodedConcept
    LeftVentricleApicalAnteriorSegment: CodedConcept
    LeftVentricleApicalAnterolateralSegment: CodedConcept
    LeftVentricleApicalAnteroseptalSegment: CodedConcept
    LeftVentricleApicalInferiorSegment: CodedConcept
    LeftVentricleApicalInferolateralSegment: CodedConcept
    LeftVentricleApicalInferoseptalSegment: CodedConcept

class CID3782(ContextGroup):
    """Left Ventricle Basal Wall 6 Segments."""
    LeftVentricleBasalAnteriorSegment: CodedConcept
    LeftVentricleBasalAnteroseptalSegment: CodedConcept
    LeftVentricleBasalInferoseptalSegment: CodedConcept
    LeftVentricleBasalInferiorSegment: CodedConcept
    LeftVentricleBasalInferolateralSegment: CodedConcept
    LeftVentricleBasalAnterolateralSegment: CodedConcept

class CID3783(ContextGroup):
    """Left Ventricle Midlevel Wall 6 Segments."""
    LeftVentricleMidAnteriorSegment: CodedConcept
    LeftVentricleMidAnteroseptalSegment: CodedConcept
    LeftVentricleMidInferoseptalSegment: CodedConcept
    LeftVentricleMidInferiorSegment: CodedConcept
    LeftVentricleMidInferolateralSegment: CodedConcept
    LeftVentricleMidAnterolateralSegment: CodedConcept

class CID3784(ContextGroup):
    """Left Ventricle Apical Wall 4 Segments."""
    LeftVentricleApicalAnteriorSegment: CodedConcept
    LeftVentricleApicalSeptalSegment: CodedConcept
    LeftVentricleApicalInferiorSegment: CodedConcept
    LeftVentricleApicalLateralSegment: CodedConcept

class CID3785(ContextGroup):
    """Left Ventricle Apical Wall 6 Segments."""
    LeftVentricleApicalAnteriorSegment: CodedConcept
    LeftVentricleApicalAnterolateralSegment: CodedConcept
    LeftVentricleApicalAnteroseptalSegment: CodedConcept
    LeftVentricleApicalInferiorSegment: CodedConcept
    LeftVentricleApicalInferolateralSegment: CodedConcept
    LeftVentricleApicalInferoseptalSegment: CodedConcept
