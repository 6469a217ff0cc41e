"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3200(ContextGroup):
    """Stress Test Procedure."""
    ExerciseStressTest: CodedConcept
    PharmacologicStressTest: CodedConcept
    PharmacologicAndExerciseStressTest: CodedConcept
    PacedStressTest: CodedConcept

class CID3201(ContextGroup):
    """Indications for Stress Test."""
    ChestPain: CodedConcept
    PreOperative: CodedConcept
    CoronaryArteryDisease: CodedConcept
    HeartFailure: CodedConcept
    HeartDiseaseRiskFactors: CodedConcept
    Dyspnea: CodedConcept
    PostPTCA: CodedConcept
    HistoryOfCABG: CodedConcept
    AbnormalExerciseToleranceTest: CodedConcept
    AbnormalECG: CodedConcept
    Arrhythmia: CodedConcept
    AnginaPectoris: CodedConcept
    Hypertension: CodedConcept
    Palpitations: CodedConcept
    SupraventricularTachycardia: CodedConcept
    Syncope: CodedConcept
    HistoryOfMyocardialInfarction: CodedConcept
    LeftBundleBranchBlock: CodedConcept
    ValvularHeartDisease: CodedConcept
    OccupationalRequirement: CodedConcept

class CID3202(ContextGroup):
    """Chest Pain."""
    StableAngina: CodedConcept
    UnstableAngina: CodedConcept
    AtypicalAngina: CodedConcept
    NoncardiacChestPain: CodedConcept
    ChestPainNotPresent: CodedConcept
    TypicalAngina: CodedConcept
    AnginalEquivalent: CodedConcept

class CID3203(ContextGroup):
    """Exerciser Device."""
    BicycleErgometer: CodedConcept
    Treadmill: CodedConcept
    ArmErgometer: CodedConcept

class CID3204(ContextGroup):
    """Stress Agent."""
    Dipyridamole: CodedConcept
    Dobutamine: CodedConcept
    Adenosine: CodedConcept
    Atropine: CodedConcept
    AdenosineA2ReceptorAgonist: CodedConcept

class CID3205(ContextGroup):
    """Indications for Pharmacological Stress Test."""
    LeftBundleBranchBlock: CodedConcept
    PatientHasPacemaker: CodedConcept
    ParalyticSyndrome: CodedConcept
    AtaxiaOrIncoordination: CodedConcept
    PeripheralVascularDisease: CodedConcept
    PulmonaryDisease: CodedConcept
    GaitProblem: CodedConcept
    TransientLimbParalysis: CodedConcept
    AstheniaDebility: CodedConcept
    Cachexia: CodedConcept
    FractureOfLowerLimb: CodedConcept
    OpenWoundOfLowerLimb: CodedConcept
    LowerLimbAmputation: CodedConcept
    RequestByPhysician: CodedConcept
    DependenceOnEnablingMachineOrDevice: CodedConcept
    RecentMyocardialInfarction: CodedConcept
    CannotReachTargetHeartRate: CodedConcept
    PatientWeightExceedsEquipmentLimit: CodedConcept

class CID3206(ContextGroup):
    """Non-invasive Cardiac Imaging Procedure."""
    NuclearMedicineCardiovascularStudy: CodedConcept
    CardiacBloodPoolImagingNuclear: CodedConcept
    PETHeartStudy: CodedConcept
    SPECT: CodedConcept
    Echocardiography: CodedConcept
    CardiacMRI: CodedConcept

class CID3207(ContextGroup):
    """Stress Test Procedure Phase."""
    RestingState: CodedConcept
    CardiacStressState: CodedConcept
    PeakCardiacStressState: CodedConcept
    CardiacStressRecoveryState: CodedConcept
    Hyperventilation: CodedConcept

class CID3208(ContextGroup):
    """Exercise ECG Summary Code."""
    ExerciseECGNormal: CodedConcept
    ExerciseECGAbnormal: CodedConcept
    ExerciseECGEquivocal: CodedConcept
    NotPerformed: CodedConcept

class CID3209(ContextGroup):
    """Stress Imaging Summary Code."""
    ImagingResultNormal: CodedConcept
    ImagingResultAbnormal: CodedConcept
    ImagingResultEquivocal: CodedConcept
    NotPerformed: CodedConcept

class CID3210(ContextGroup):
    """Speed of Response."""
    Normal: CodedConcept
    Accentuated: CodedConcept
    Blunted: CodedConcept

class CID3211(ContextGroup):
    """BP Response."""
    Normal: CodedConcept
    Hypotensive: CodedConcept
    Hypertensive: CodedConcept
    Blunted: CodedConcept

class CID3212(ContextGroup):
    """Treadmill Speed."""
    KmH: CodedConcept
    Mph: CodedConcept

class CID3213(ContextGroup):
    """Stress Hemodynamic Finding."""
    ExertionalHypotension: CodedConcept
    ExertionalHypertension: CodedConcept
    ChronotropicIncompetence: CodedConcept

class CID3215(ContextGroup):
    """Perfusion Finding Method."""
    ECGAnalysis: CodedConcept
    ImageAnalysis: CodedConcept

class CID3217(ContextGroup):
    """Comparison Finding."""
    AgreementWithPriorFindings: CodedConcept
    DisagreementWithPriorFindings: CodedConcept

class CID3220(ContextGroup):
    """Stress Symptom."""
    Dyspnea: CodedConcept
    Claudication: CodedConcept
    Syncope: CodedConcept
    Flushing: CodedConcept
    Nausea: CodedConcept
    Dizziness: CodedConcept
    Fatigue: CodedConcept
    ChestPain: CodedConcept
    ChestDiscomfort: CodedConcept
    StableAngina: CodedConcept
    UnstableAngina: CodedConcept
    AtypicalAngina: CodedConcept
    NoncardiacChestPain: CodedConcept
    ChestPainNotPresent: CodedConcept
    TypicalAngina: CodedConcept
    AnginalEquivalent: CodedConcept

class CID3221(ContextGroup):
    """Stress Test Termination Reason."""
    ChestPain: CodedConcept
    AbnormalECG: CodedConcept
    Fatigue: CodedConcept
    Dyspnea: CodedConcept
    PatientRefusedExerciseTest: CodedConcept
    TargetHeartRateAchieved: CodedConcept
    HypotensiveEpisode: CodedConcept
    HypertensiveEpisode: CodedConcept
    Arrhythmia: CodedConcept
    Claudication: CodedConcept
    EndOfProtocol: CodedConcept
    Syncope: CodedConcept

class CID3227(ContextGroup):
    """QTc Measurement."""
    QTcIntervalGlobal: CodedConcept
    QTcIntervalPerLead: CodedConcept
    QTcGlobalUsingBazettFormula: CodedConcept
    QTcGlobalUsingFraminghamFormula: CodedConcept
    QTcGlobalUsingFredericiaFormula: CodedConcept
    QTcGlobalUsingHodgesFormula: CodedConcept
    QTcPerLeadUsingBazettFormula: CodedConcept
    QTcPerLeadUsingFredericiaFormula: CodedConcept

class CID3228(ContextGroup):
    """ECG Timing Measurement."""
    PRIntervalGlobal: CodedConcept
    QTIntervalGlobal: CodedConcept
    QRSDurationGlobal: CodedConcept
    PDurationGlobal: CodedConcept
    PPIntervalGlobal: CodedConcept
    RRIntervalGlobal: CodedConcept
    PRIntervalPerLead: CodedConcept
    QTIntervalPerLead: CodedConcept
    QRSDurationPerLead: CodedConcept
    PDurationPerLead: CodedConcept
    PPIntervalPerLead: CodedConcept
    RRIntervalPerLead: CodedConcept

class CID3229(ContextGroup):
    """ECG Axis Measurement."""
    QRSAxis: CodedConcept
    PAxis: CodedConcept
    TAxis: CodedConcept

class CID3230(ContextGroup):
    """ECG Finding."""
    Normal: CodedConcept
    AtrialPrematureContraction: CodedConcept
    VentricularPrematureContraction: CodedConcept
    AtrialFibrillation: CodedConcept
    SupraventricularTachycardia: CodedConcept
    NonSustainedVentricularTachycardia: CodedConcept
    VentricularTachycardia: CodedConcept
    VentricularFibrillation: CodedConcept
    IntraventricularConductionDisturbance: CodedConcept
    LeftBundleBranchBlock: CodedConcept
    RightBundleBranchBlock: CodedConcept
    IncompleteLeftBundleBranchBlock: CodedConcept
    IncompleteRightBundleBranchBlock: CodedConcept
    BifascicularBlock: CodedConcept
    LeftAnteriorFascicularBlock: CodedConcept
    LeftPosteriorFascicularBlock: CodedConcept
    FirstDegreeAtrioventricularBlock: CodedConcept
    SecondDegreeAtrioventricularBlock: CodedConcept
    ThirdDegreeAtrioventricularBlock: CodedConcept
    VentricularPreExcitation: CodedConcept
    STDepression: CodedConcept
    STElevation: CodedConcept
    EarlyRepolarization: CodedConcept
    NonspecificSTTAbnormality: CodedConcept
    SecondarySTTAbnormality: CodedConcept

class CID3231(ContextGroup):
    """ST Segment Finding."""
    STIntervalNormal: CodedConcept
    NonDiagnosticLowHeartRate: CodedConcept
    NonDiagnosticRestingSTAbnormalities: CodedConcept
    NonDiagnosticVentricularPacingOrLBBB: CodedConcept
    WeaklyPositive: CodedConcept
    Positive: CodedConcept
    StronglyPositive: CodedConcept
    StronglyPositiveSTElevation: CodedConcept

class CID3232(ContextGroup):
    """ST Segment Location."""
    LeftVentricleAnteriorSegment: CodedConcept
    LeftVentricleInferiorSegment: CodedConcept
    LeftVentricleLateralSegment: CodedConcept
    LeftVentricleSeptalSegment: CodedConcept
    LeftVentricleApicalSegment: CodedConcept

class CID3233(ContextGroup):
    """ST Segment Morphology."""
    STDepressionHorizontal: CodedConcept
    STDepressionUpsloping: CodedConcept
    STDepressionDownsloping: CodedConcept
    STElevation: CodedConcept
    STDepression: CodedConcept

class CID3234(ContextGroup):
    """Ectopic Beat Morphology."""
    VentricularTachycardia: CodedConcept
    VentricularBigeminy: CodedConcept
    MultifocalPVCs: CodedConcept
    UnifocalPVCs: CodedConcept
    VentricularTachycardiaPolymorphic: CodedConcept

class CID3235(ContextGroup):
    """Perfusion Comparison Finding."""
    NoChange: CodedConcept
    NewIschemia: CodedConcept
    LessIschemia: CodedConcept
    ResolutionOfIschemia: CodedConcept
    MoreIschemia: CodedConcept
    NewInfarction: CodedConcept

class CID3236(ContextGroup):
    """Tolerance Comparison Finding."""
    NoChange: CodedConcept
    DecreasedTolerance: CodedConcept
    IncreasedTolerance: CodedConcept

class CID3237(ContextGroup):
    """Wall Motion Comparison Finding."""
    NoChange: CodedConcept
    NewWallMotionAbnormality: CodedConcept
    ImprovementOfWallMotion: CodedConcept

class CID3238(ContextGroup):
    """Stress Scoring Scale."""
    DukeTreadmillScore: CodedConcept
    RatioOfAchievedToPredictedMaximalOxygenConsumption: CodedConcept
    RatioOfAchievedToPredictedFunctionalCapacity: CodedConcept
    AerobicIndex: CodedConcept
    STHRIndex: CodedConcept

class CID3239(ContextGroup):
    """Perceived Exertion Scale."""
    BorgRPEScale: CodedConcept
    BorgCR10Scale: CodedConcept

class CID3240(ContextGroup):
    """Electrophysiology Measurement Function/Technique."""
    DifferentialSignal: CodedConcept
    HisBundleElectrogram: CodedConcept
    MonopoleSignal: CodedConcept
    PacingElectricalStimulusVoltage: CodedConcept
    RadioFrequencyAblationPower: CodedConcept
    VoltageMeasurementByBasketCatheter: CodedConcept
    VoltageMeasurementByMappingCatheter: CodedConcept
    VoltageMeasurement: CodedConcept

class CID3241(ContextGroup):
    """Hemodynamic Measurement Technique."""
    AveragedHemodynamicMeasurementMethod: CodedConcept
    CompositeHemodynamicMeasurementMethod: CodedConcept
    ComputedHemodynamicMeasurementMethod: CodedConcept
    ConductanceCatheterMethod: CodedConcept
    DopplerCatheterMethod: CodedConcept
    DualCatheterMethod: CodedConcept
    FluidFilledCatheterMethod: CodedConcept
    FiberopticCatheterMethod: CodedConcept
    PullbackMethod: CodedConcept
    PulmonaryCapillaryWedgeMethod: CodedConcept
    StaticCatheterMethod: CodedConcept
    ThermistorCatheterMethod: CodedConcept
    TipManometerMethod: CodedConcept
    WedgeMethod: CodedConcept

class CID3250(ContextGroup):
    """Catheterization Procedure Phase."""
    CardiacCatheterizationBailoutPhase: CodedConcept
    CardiacCatheterizationBaselinePhase: CodedConcept
    CardiacCatheterizationImageAcquisitionPhase: CodedConcept
    CardiacCatheterizationInterventionPhase: CodedConcept
    CardiacCatheterizationPostContrastPhase: CodedConcept
    CardiacCatheterizationPostInterventionPhase: CodedConcept
    CardiacCatheterizationPreInterventionPhase: CodedConcept
    CardiacCatheterizationTestChallengePhase: CodedConcept
    CardiacCatheterizationTherapyPhase: CodedConcept
    CatheterizationOfBothLeftAndRightHeartWithGraft: CodedConcept
    CatheterizationOfBothLeftAndRightHeartWithoutGraft: CodedConcept
    CatheterizationOfLeftHeart: CodedConcept
    CatheterizationOfRightHeart: CodedConcept
    TransseptalCatheterization: CodedConcept
    DrugInfusionChallenge: CodedConcept
    ExerciseChallenge: CodedConcept
    RestingState: CodedConcept

class CID3254(ContextGroup):
    """Electrophysiology Procedure Phase."""
    AtrialEffectiveRefractoryPeriodEvaluationOf: CodedConcept
    CarotidSinusMassageProcedurePhase: CodedConcept
    ElectrophysiologyMappingPhase: CodedConcept
    ElectrophysiologyProcedureBaselinePhase: CodedConcept
    PostAblationPhase: CodedConcept
    PostDefibrillationProcedurePhase: CodedConcept
    RadiofrequencyAblationProcedurePhase: CodedConcept
    SinusNodeRecoveryTimeEvaluationOf: CodedConcept
    VentricularEffectiveRefractoryPeriodEvaluationOf: CodedConcept

class CID3261(ContextGroup):
    """Stress Protocol."""
    BalkeProtocol: CodedConcept
    BruceProtocol: CodedConcept
    EllestadProtocol: CodedConcept
    ModifiedBruceProtocol: CodedConcept
    ModifiedNaughtonProtocol: CodedConcept
    NaughtonProtocol: CodedConcept
    PepperProtocol: CodedConcept
    RampProtocol: CodedConcept
    ExerciseStressECGTest: CodedConcept
    StressTestUsingBicycleErgometer: CodedConcept
    PharmacologicStressProtocol: CodedConcept
    DipyridamoleStressProtocol: CodedConcept
    AdenosineStressProtocol: CodedConcept
    DobutamineStressProtocol: CodedConcept
    PharmacologicAndExerciseStressTest: CodedConcept
    StressTestUsingCardiacPacing: CodedConcept

class CID3262(ContextGroup):
    """ECG Patient State Value."""
    BaselineState: CodedConcept
    ExerciseState: CodedConcept
    PostExerciseState: CodedConcept
    RestingState: CodedConcept
    SupineBodyPosition: CodedConcept

class CID3263(ContextGroup):
    """Electrode Placement Value."""
    Unspecified12LeadSystem: CodedConcept
    Standard12LeadPositionsElectrodesPlacedIndividually: CodedConcept
    MasonLikarLeadPositionsElectrodesPlacedIndividually: CodedConcept
    MasonLikarLeadPositionsV1V6InElectrodePad: CodedConcept
    N12LeadElectrodePad: CodedConcept
    N12LeadDerivedFromFrankXYZLeads: CodedConcept
    N12LeadDerivedFromNonStandardLeads: CodedConcept
    N12LeadForBicycleExerciseTestingLimbLeadsOnBackOfPatient: CodedConcept
    Standard12LeadPositionsOneIntercostalSpaceHigher: CodedConcept
    UnspecifiedXYZLeadSystem: CodedConcept
    FrankXYZLeadSystem: CodedConcept
    McFeeParungaoXYZLeadSystem: CodedConcept
    CubeXYZLeadSystem: CodedConcept
    BipolarUncorrectedXYZLeadSystem: CodedConcept
    PseudoOrthogonalXYZLeadSystem: CodedConcept
    XYZLeadsDerivedFromStandard12Lead: CodedConcept
    NEHBLeadSystem: CodedConcept
    N3LeadSystemCC5CM5ML: CodedConcept
    N3LeadSystemCC5CM5CH5: CodedConcept
    N12LeadFromFrankLeadsXYZLeadsByDowerTransformation: CodedConcept
    N12LeadFromEASILeadsESASAIByDowerEASITransformation: CodedConcept
    N12LeadFromLimbLeadsIIIAndOneOrMoreVLeads: CodedConcept
    Standard12LeadAndXYZ: CodedConcept
    Standard12LeadAndNEHB: CodedConcept
    Standard12LeadAndCC5CM5ML: CodedConcept
    Standard12LeadAndCM5CC5CH5: CodedConcept
    Standard12LeadWithExtraLeadsToTheRightAndOrLeftSides: CodedConcept
    Standard12LeadExtendedToTheRightByV5RV4RV3R: CodedConcept
    Standard12LeadExtendedToTheLeftByV7V8V9: CodedConcept

class CID3271(ContextGroup):
    """Hemodynamic Physiological Challenge."""
    DrugInfusion: CodedConcept
    ExerciseChallenge: CodedConcept
    Handgrip: CodedConcept
    HeadUp: CodedConcept
    HeldInspiration: CodedConcept
    HeldVentilation: CodedConcept
    LegUp: CodedConcept
    NegativeLowerBodyPressure: CodedConcept
    Pacing: CodedConcept
    PostVolumeChallenge: CodedConcept
    VagalStimulation: CodedConcept
    ValsalvaManeuver: CodedConcept
