"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3400(ContextGroup):
    """Procedure Log Title."""
    CathLabProcedureLog: CodedConcept

class CID3401(ContextGroup):
    """Log Note Type."""
    TechNote: CodedConcept
    NursingNote: CodedConcept
    PhysicianNote: CodedConcept
    ProcedureNote: CodedConcept
    PatientStatusOrEvent: CodedConcept

class CID3402(ContextGroup):
    """Patient Status and Event."""
    PatientCalledToProcedureRoom: CodedConcept
    PatientAdmittedToProcedureRoom: CodedConcept
    PatientGivenPreProcedureInstruction: CodedConcept
    PatientInformedConsentGiven: CodedConcept
    PatientAdvanceDirectiveGiven: CodedConcept
    NilPerOsNPOStatusConfirmed: CodedConcept
    PatientAssistedToTable: CodedConcept
    PatientPreppedAndDraped: CodedConcept
    PatientConnectedToContinuousMonitoring: CodedConcept
    PatientTransferredToHoldingArea: CodedConcept
    PatientTransferredToSurgery: CodedConcept
    PatientTransferredToCCU: CodedConcept
    PatientDisoriented: CodedConcept
    PatientReportsNausea: CodedConcept
    PatientReportsDiscomfort: CodedConcept
    PatientReportsChestPain: CodedConcept
    PatientReportsNoPain: CodedConcept
    PatientAlert: CodedConcept
    PatientRestless: CodedConcept
    PatientSedated: CodedConcept
    PatientAsleep: CodedConcept
    PatientUnresponsive: CodedConcept
    PatientHasRespiratoryDifficulty: CodedConcept
    PatientCoughed: CodedConcept
    PatientDisconnectedFromContinuousMonitoring: CodedConcept
    HemostasisAchieved: CodedConcept
    HemostasisNotAchievedOozing: CodedConcept
    HemostasisNotAchievedActivelyBleeding: CodedConcept
    PatientGivenPostProcedureInstruction: CodedConcept
    PatientPronouncedDead: CodedConcept
    PatientTransferredToMorgue: CodedConcept
    PatientDischargedFromDepartment: CodedConcept

class CID3403(ContextGroup):
    """Percutaneous Entry."""
    ViaFemoralArtery: CodedConcept
    ViaRadialArtery: CodedConcept
    ViaBrachialArtery: CodedConcept
    ViaArtery: CodedConcept
    ViaArmVein: CodedConcept
    ViaFemoralVein: CodedConcept
    ViaVein: CodedConcept
    NoClosureDeviceUsedAtPercutaneousEntry: CodedConcept
    PercutaneousEntryClosedBySuture: CodedConcept
    PercutaneousEntryClosedBySealant: CodedConcept
    PercutaneousEntryClosedByOtherMechanism: CodedConcept

class CID3404(ContextGroup):
    """Staff Action."""
    PersonnelArrived: CodedConcept
    PersonnelDeparted: CodedConcept
    PageSentTo: CodedConcept
    ConsultationWith: CodedConcept
    OfficeCalled: CodedConcept

class CID3405(ContextGroup):
    """Procedure Action Value."""
    Atherectomy: CodedConcept
    AtherectomyByRotaryCutter: CodedConcept
    AtherectomyByLaser: CodedConcept
    SelectiveEmbolizationOfArtery: CodedConcept
    PercutaneousTransluminalBalloonAngioplasty: CodedConcept
    TranscatheterTherapyForEmbolization: CodedConcept
    PercutaneousRemovalOfIntravascularForeignBody: CodedConcept
    StentPlacement: CodedConcept
    TranscatheterDeploymentOfDetachableBalloon: CodedConcept
    PercutaneousInsertionOfIntravascularFilter: CodedConcept
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
    ValvularIntervention: CodedConcept
    AorticIntervention: CodedConcept
    SeptalDefectIntervention: CodedConcept
    VascularIntervention: CodedConcept
    MyocardialBiopsy: CodedConcept
    Angiography: CodedConcept
    Aortography: CodedConcept
    CoronaryArteriography: CodedConcept
    CardiacVentriculography: CodedConcept
    LeftVentriculography: CodedConcept
    RightVentriculography: CodedConcept
    BypassGraftAngiography: CodedConcept
    ArterialConduitAngiography: CodedConcept
    TransesophagealEchocardiography: CodedConcept
    TransthoracicEchocardiography: CodedConcept
    EpicardialEchocardiography: CodedConcept
    IntravascularUltrasound: CodedConcept
    IntracardiacEchocardiography: CodedConcept

class CID3406(ContextGroup):
    """Non-coronary Transcatheter Intervention."""
    ValvularIntervention: CodedConcept
    AorticIntervention: CodedConcept
    SeptalDefectIntervention: CodedConcept
    VascularIntervention: CodedConcept
    MyocardialBiopsy: CodedConcept

class CID3407(ContextGroup):
    """Object Reference Purpose."""
    PreProcedureLog: CodedConcept
    AnalysisOrMeasurementsForCurrentProcedure: CodedConcept
    PriorReportForCurrentPatient: CodedConcept

class CID3408(ContextGroup):
    """Consumable Action."""
    ConsumableTakenFromInventory: CodedConcept
    ConsumableReturnedToInventory: CodedConcept
    RemainingConsumableDisposed: CodedConcept
    ConsumableUnusable: CodedConcept

class CID3409(ContextGroup):
    """Drug/Contrast Administration."""
    DrugStart: CodedConcept
    DrugEnd: CodedConcept
    DrugAdministered: CodedConcept
    ContrastStart: CodedConcept
    ContrastEnd: CodedConcept
    ContrastAdministered: CodedConcept
    InfusateStart: CodedConcept
    InfusateEnd: CodedConcept

class CID3410(ContextGroup):
    """Drug/Contrast Numeric Parameter."""
    VolumeAdministered: CodedConcept
    UndilutedDoseAdministered: CodedConcept
    Concentration: CodedConcept
    RateOfAdministration: CodedConcept
    DurationOfAdministration: CodedConcept
    VolumeUnadministeredOrDiscarded: CodedConcept
    QuantityAdministered: CodedConcept
    MassAdministered: CodedConcept

class CID3411(ContextGroup):
    """Intracoronary Device."""
    PercutaneousTransluminalAngioplastyBalloon: CodedConcept
    CuttingBalloonAngioplastyCBADevice: CodedConcept
    Stent: CodedConcept
    DirectionalCoronaryAtherectomyDCADevice: CodedConcept
    RotationalAtherectomyDevice: CodedConcept
    SalineThrombectomy: CodedConcept
    TransluminalExtractionCatheterTEC: CodedConcept
    Laser: CodedConcept
    IntravascularUltrasoundIVUSDevice: CodedConcept
    IntracoronaryDopplerGuideWire: CodedConcept
    IntracoronaryPressureGuideWire: CodedConcept
    BrachytherapyDevice: CodedConcept
    RadiofrequencyAblationDevice: CodedConcept
    IntravascularOpticalCoherenceTomographyDevice: CodedConcept
    GuideWire: CodedConcept
    GuidingCatheter: CodedConcept

class CID3412(ContextGroup):
    """Intervention Action/Status."""
    GuidewireCrossingLesionUnsuccessful: CodedConcept
    GuidewireCrossingLesionSuccessful: CodedConcept
    AngioplastyBalloonInflated: CodedConcept
    AngioplastyBalloonDeflated: CodedConcept
    DeviceDeployed: CodedConcept
    StentReExpanded: CodedConcept
    ObjectRemoved: CodedConcept
    RadiationApplied: CodedConcept
    RadiationRemoved: CodedConcept
    InterventionalDevicePlacementUnsuccessful: CodedConcept
    InterventionalDevicePlaced: CodedConcept
    InterventionPerformed: CodedConcept
    InterventionalDeviceWithdrawn: CodedConcept

class CID3413(ContextGroup):
    """Adverse Outcome."""
    DeathDuringCatheterization: CodedConcept
    Bleeding: CodedConcept
    OcclusionOfArtery: CodedConcept
    LossOfDistalPulse: CodedConcept
    ArterialDissection: CodedConcept
    Pseudoaneurysm: CodedConcept
    AVFistula: CodedConcept
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

class CID3414(ContextGroup):
    """Procedure Urgency."""
    ElectiveProcedure: CodedConcept
    UrgentProcedure: CodedConcept
    EmergentProcedure: CodedConcept
    SalvageProcedure: CodedConcept

class CID3415(ContextGroup):
    """Cardiac Rhythm."""
    SinusRhythm: CodedConcept
    NormalSinusRhythm: CodedConcept
    SinusBradycardia: CodedConcept
    SinusTachycardia: CodedConcept
    SinusArrhythmia: CodedConcept
    RespiratorySinusArrhythmia: CodedConcept
    NonRespiratorySinusArrhythmia: CodedConcept
    WanderingSinusPacemakerWithinTheSinusNode: CodedConcept
    WanderingPacemakerBetweenTheSinusNodeAndTheAVNode: CodedConcept
    AtrialEctopicRhythm: CodedConcept
    AtrialBigeminy: CodedConcept
    AtrialTachycardia: CodedConcept
    ParoxsysmalAtrialTachycardia: CodedConcept
    MultifocalAtrialTachycardia: CodedConcept
    AutomaticAtrialTachycardia: CodedConcept
    AtrialFlutter: CodedConcept
    AtrialFibrillation: CodedConcept
    SupraventricularAtrialOrJunctionalEctopicRhythm: CodedConcept
    SupraventricularTachycardiaAtrialOrJunctional: CodedConcept
    SupraventricularParoxsysmalTachycardia: CodedConcept
    AVJunctionalNodalRhythm: CodedConcept
    AVJunctionalNodalEscapeRhythm: CodedConcept
    AcceleratedAVJunctionalNodalRhythm: CodedConcept
    JunctionalTachycardia: CodedConcept
    AVReciprocatingTachycardia: CodedConcept
    ReentrantAVNodalTachycardia: CodedConcept
    FirstDegreeAVBlock: CodedConcept
    SecondDegreeAVBlock: CodedConcept
    SecondDegreeAVBlockTypeIWenckebachOrMobitzTypeI: CodedConcept
    SecondDegreeAVBlockTypeIIMobitzTypeII: CodedConcept
    ThirdDegreeAVBlockCompleteAVBlock: CodedConcept
    AVDissociation: CodedConcept
    AVDissociationWithInterference: CodedConcept
    IsorhythmicAVDissociation: CodedConcept
    CompleteAVDissociation: CodedConcept
    FirstDegreeSABlock: CodedConcept
    SecondDegreeSABlockTypeIWenckebach: CodedConcept
    SecondDegreeSABlockTypeII: CodedConcept
    ThirdDegreeSABlockCompleteSABlock: CodedConcept
    VentricularRhythm: CodedConcept
    IdioventricularVentricularEscapeRhythm: CodedConcept
    VentricularParasystole: CodedConcept
    AcceleratedIdioventricularRhythm: CodedConcept
    SlowVentricularTachycardiaIdioventricularTachycardia: CodedConcept
    VentricularBigeminy: CodedConcept
    VentricularTrigeminy: CodedConcept
    VentricularCouplet: CodedConcept
    VentricularRun: CodedConcept
    VentricularTachycardiaNonparoxysmal: CodedConcept
    VentricularFlutter: CodedConcept
    VentricularFibrillation: CodedConcept
    NonsustainedVentricularTachycardiaParoxysmal: CodedConcept
    SustainedMonomorphicVentricularTachycardia: CodedConcept
    PolymorphicVentricularTachycardia: CodedConcept
    TorsadesDePointesVentricularTachycardia: CodedConcept
    PreExcitation: CodedConcept
    WolfParkinsonWhiteSyndrome: CodedConcept
    WolfParkinsonTypeA: CodedConcept
    WolfParkinsonTypeB: CodedConcept
    LownGanongLevineSyndrome: CodedConcept
    Asystole: CodedConcept
    IrregularRhythm: CodedConcept
    LowHeartRateVariability: CodedConcept
    TWaveAlternans: CodedConcept
    Bradycardia: CodedConcept
    CalibrationSignalSustained: CodedConcept
    AtrialDemandModePacing: CodedConcept
    VentricularDemandModePacing: CodedConcept
    AntiTachycardiaPacing: CodedConcept

class CID3416(ContextGroup):
    """Respiration Rhythm."""
    NormalRespiratoryRhythm: CodedConcept
    IrregularBreathing: CodedConcept
    GaspingRespiration: CodedConcept
    AbnormalRespiratoryRhythm: CodedConcept
    RespirationIntermittent: CodedConcept

class CID3418(ContextGroup):
    """Lesion Risk."""
    LowRiskLesion: CodedConcept
    ModerateRiskLesion: CodedConcept
    HighRiskLesion: CodedConcept

class CID3419(ContextGroup):
    """Finding Title."""
    Finding: CodedConcept
    Impression: CodedConcept
    Recommendation: CodedConcept

class CID3421(ContextGroup):
    """Procedure Action."""
    StartProcedureAction: CodedConcept
    EndProcedureAction: CodedConcept
    SuspendProcedureAction: CodedConcept
    ResumeProcedureAction: CodedConcept

class CID3422(ContextGroup):
    """Device Use Action."""
    DeviceInsertedIntoSheath: CodedConcept
    DeviceAtSiteOfInterest: CodedConcept
    DeviceWithdrawnRemoved: CodedConcept
    DeviceAppliedToPatient: CodedConcept
    DeviceUsed: CodedConcept
    DeviceCrossedSeptum: CodedConcept
    DeviceCrossedLesion: CodedConcept

class CID3423(ContextGroup):
    """Numeric Device Characteristic."""
    Length: CodedConcept
    Diameter: CodedConcept
    CatheterCurve: CodedConcept
    TransmitFrequency: CodedConcept
    Volume: CodedConcept
    InterMarkerDistance: CodedConcept

class CID3425(ContextGroup):
    """Intervention Parameter."""
    AngioplastyInflationPressure: CodedConcept
    AngioplastyInflationDuration: CodedConcept
    RotationalAtherectomySpeed: CodedConcept
    DeliveredRadiationDose: CodedConcept
    AblationPower: CodedConcept
    AblationFrequency: CodedConcept

class CID3426(ContextGroup):
    """Consumables Parameter."""
    DescriptionOfMaterial: CodedConcept
    UnitSerialIdentifier: CodedConcept
    LotIdentifier: CodedConcept

class CID3427(ContextGroup):
    """Equipment Event."""
    EquipmentFailure: CodedConcept
    EquipmentBroughtToProcedureRoom: CodedConcept
    EquipmentReady: CodedConcept
    EquipmentRemoved: CodedConcept

class CID3428(ContextGroup):
    """Cardiovascular Imaging Procedure."""
    Angiography: CodedConcept
    Aortography: CodedConcept
    CoronaryArteriography: CodedConcept
    CardiacVentriculography: CodedConcept
    LeftVentriculography: CodedConcept
    RightVentriculography: CodedConcept
    BypassGraftAngiography: CodedConcept
    ArterialConduitAngiography: CodedConcept
    TransesophagealEchocardiography: CodedConcept
    TransthoracicEchocardiography: CodedConcept
    EpicardialEchocardiography: CodedConcept
    IntravascularUltrasound: CodedConcept
    IntracardiacEchocardiography: CodedConcept

class CID3429(ContextGroup):
    """Catheterization Device."""
    IntraAorticBalloonPumpIABP: CodedConcept
    FluidFilledCatheter: CodedConcept
    FiberopticCatheter: CodedConcept
    ThermistorCatheter: CodedConcept
    TipManometer: CodedConcept
    SwannGanzCatheter: CodedConcept
    Sheath: CodedConcept
    TransseptalCatheter: CodedConcept
    Bioptome: CodedConcept
    PercutaneousTransluminalAngioplastyBalloon: CodedConcept
    CuttingBalloonAngioplastyCBADevice: CodedConcept
    Stent: CodedConcept
    DirectionalCoronaryAtherectomyDCADevice: CodedConcept
    RotationalAtherectomyDevice: CodedConcept
    SalineThrombectomy: CodedConcept
    TransluminalExtractionCatheterTEC: CodedConcept
    Laser: CodedConcept
    IntravascularUltrasoundIVUSDevice: CodedConcept
    IntracoronaryDopplerGuideWire: CodedConcept
    IntracoronaryPressureGuideWire: CodedConcept
    BrachytherapyDevice: CodedConcept
    RadiofrequencyAblationDevice: CodedConcept
    IntravascularOpticalCoherenceTomographyDevice: CodedConcept
    GuideWire: CodedConcept
    GuidingCatheter: CodedConcept

class CID3430(ContextGroup):
    """DateTime Qualifier."""
    DateTimeUnsynchronized: CodedConcept
    DateTimeEstimated: CodedConcept

class CID3440(ContextGroup):
    """Peripheral Pulse Location."""
    BrachialArtery: CodedConcept
    CarotidArtery: CodedConcept
    DorsalisPedisArtery: CodedConcept
    FemoralArtery: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorTibialArtery: CodedConcept
    RadialArtery: CodedConcept
    UlnarArtery: CodedConcept

class CID3441(ContextGroup):
    """Patient Assessment."""
    CardiacRhythm: CodedConcept
    RespirationRhythm: CodedConcept
    SkinConditionAssessment: CodedConcept
    RespirationAssessment: CodedConcept
    PatientMentalStateAssessment: CodedConcept

class CID3442(ContextGroup):
    """Peripheral Pulse Method."""
    Palpation: CodedConcept
    Doppler: CodedConcept

class CID3446(ContextGroup):
    """Skin Condition."""
    SkinConditionWarm: CodedConcept
    SkinConditionCool: CodedConcept
    SkinConditionCold: CodedConcept
    SkinConditionDry: CodedConcept
    SkinConditionClammy: CodedConcept
    SkinConditionDiaphoretic: CodedConcept
    SkinConditionFlush: CodedConcept
    SkinConditionMottled: CodedConcept
    SkinConditionPale: CodedConcept

class CID3448(ContextGroup):
    """Airway Assessment."""
    AirwayUnobstructed: CodedConcept
    AirwayPartiallyObstructed: CodedConcept
    AirwaySeverelyObstructed: CodedConcept

class CID3451(ContextGroup):
    """Calibration Object."""
    Catheter: CodedConcept
    MeasuringRuler: CodedConcept
    Sphere: CodedConcept

class CID3452(ContextGroup):
    """Calibration Method."""
    GeometricIsocenter: CodedConcept
    GeometricNonIsocenter: CodedConcept
    CalibrationObjectUsed: CodedConcept

class CID3453(ContextGroup):
    """Cardiac Volume Method."""
    AreaLengthKennedy: CodedConcept
    AreaLengthDodge: CodedConcept
    AreaLengthWynne: CodedConcept
    MultipleSlices: CodedConcept
    Boak: CodedConcept
    TSPyramid: CodedConcept
    TwoChamber: CodedConcept
    Parallelepiped: CodedConcept

class CID3455(ContextGroup):
    """Index Method."""
    BSA: CodedConcept
    BSA1219: CodedConcept

class CID3456(ContextGroup):
    """Sub-segment Method."""
    EquidistantMethod: CodedConcept
    UserSelectedMethod: CodedConcept

class CID3458(ContextGroup):
    """Contour Realignment."""
    CenterOfGravity: CodedConcept
    LongAxisBased: CodedConcept
    NoRealignment: CodedConcept

class CID3460(ContextGroup):
    """Circumferential Extent."""
    LADRegionInRAOProjection: CodedConcept
    RCARegionInRAOProjection: CodedConcept

class CID3461(ContextGroup):
    """Regional Extent."""
    SingleLADRegionInRAOProjection: CodedConcept
    SingleRCARegionInRAOProjection: CodedConcept
    MultipleLADRegionInRAOProjection: CodedConcept
    MultipleRCARegionInRAOProjection: CodedConcept
    LADRegionInLAOProjection: CodedConcept
    RCARegionInLAOProjection: CodedConcept
    CFXRegionInLAOProjection: CodedConcept

class CID3462(ContextGroup):
    """Chamber Identification."""
    LeftVentricle: CodedConcept
    RightVentricle: CodedConcept
    LeftAtrium: CodedConcept
    RightAtrium: CodedConcept

class CID3463(ContextGroup):
    """Ventricle Identification."""
    LeftVentricle: CodedConcept
    RightVentricle: CodedConcept

class CID3465(ContextGroup):
    """QA Reference Method."""
    CurveFittedReference: CodedConcept
    InterpolatedLocalReference: CodedConcept
    MeanLocalReference: CodedConcept

class CID3466(ContextGroup):
    """Plane Identification."""
    RightAnteriorOblique: CodedConcept
    LeftAnteriorOblique: CodedConcept
    AnteroPosterior: CodedConcept
    LeftLateral: CodedConcept
    CranialLAO: CodedConcept
    CranialRAO: CodedConcept
    CaudalLAO: CodedConcept
    CaudalRAO: CodedConcept

class CID3467(ContextGroup):
    """Ejection Fraction."""
    LeftVentricularEjectionFractionByAngiography: CodedConcept
    RightVentricularEjectionFractionByAngiography: CodedConcept
    LeftAtrialEjectionFractionByAngiography: CodedConcept

class CID3468(ContextGroup):
    """ED Volume."""
    LeftVentricularEDVolume: CodedConcept
    RightVentricularEDVolume: CodedConcept
    LeftAtrialEDVolume: CodedConcept

class CID3469(ContextGroup):
    """ES Volume."""
    LeftVentricularESVolume: CodedConcept
    RightVentricularESVolume: CodedConcept
    LeftAtrialESVolume: CodedConcept

class CID3470(ContextGroup):
    """Vessel Lumen Cross-sectional Area Calculation Method."""
    CircularMethod: CodedConcept
    DensitometricMethod: CodedConcept

class CID3471(ContextGroup):
    """Estimated Volume."""
    VolumeEstimatedFromSingle2DRegion: CodedConcept
    VolumeEstimatedFromTwoNonCoplanar2DRegions: CodedConcept

class CID3472(ContextGroup):
    """Cardiac Contraction Phase."""
    Systolic: CodedConcept
    Diastolic: CodedConcept

class CID3480(ContextGroup):
    """IVUS Procedure Phase."""
    CardiacCatheterizationPostInterventionPhase: CodedConcept
    CardiacCatheterizationPreInterventionPhase: CodedConcept

class CID3481(ContextGroup):
    """IVUS Distance Measurement."""
    EEMDiameter: CodedConcept
    VesselLumenDiameter: CodedConcept
    StentDiameter: CodedConcept
    PlaquePlusMediaThickness: CodedConcept
    LumenPerimeter: CodedConcept

class CID3482(ContextGroup):
    """IVUS Area Measurement."""
    EEMCrossSectionalArea: CodedConcept
    VesselLumenCrossSectionalArea: CodedConcept
    StentCrossSectionalArea: CodedConcept
    PlaquePlusMediaCrossSectionalArea: CodedConcept
    InStentNeointimalCrossSectionalArea: CodedConcept

class CID3483(ContextGroup):
    """IVUS Longitudinal Measurement."""
    StentLength: CodedConcept
    StenoticLesionLength: CodedConcept
    CalciumLength: CodedConcept
    StentGap: CodedConcept

class CID3484(ContextGroup):
    """IVUS Index/Ratio."""
    LumenEccentricityIndex: CodedConcept
    PlaquePlusMediaEccentricityIndex: CodedConcept
    RemodelingIndex: CodedConcept
    StentSymmetryIndex: CodedConcept
    StentExpansionIndex: CodedConcept
    LumenShapeIndex: CodedConcept
    LumenDiameterRatio: CodedConcept
    StentDiameterRatio: CodedConcept
    EEMDiameterRatio: CodedConcept

class CID3485(ContextGroup):
    """IVUS Volume Measurement."""
    EEMVolume: CodedConcept
    LumenVolume: CodedConcept
    StentVolume: CodedConcept
    InStentNeointimalVolume: CodedConcept
    NativePlaqueVolume: CodedConcept
    TotalPlaqueVolume: CodedConcept

class CID3486(ContextGroup):
    """Vascular Measurement Site."""
    ProximalReference: CodedConcept
    DistalReference: CodedConcept
    SiteOfLumenMinimum: CodedConcept
    SiteOfLumenMaximum: CodedConcept

class CID3487(ContextGroup):
    """Intravascular Volumetric Region."""
    StentedRegion: CodedConcept
    EntirePullback: CodedConcept
    ProximalStentMargin: CodedConcept
    DistalStentMargin: CodedConcept
    MorphologicallyAbnormalStructure: CodedConcept
    Lesion: CodedConcept
    CulpritLesion: CodedConcept

class CID3488(ContextGroup):
    """Min/Max/Mean."""
    Maximum: CodedConcept
    Minimum: CodedConcept
    Mean: CodedConcept

class CID3489(ContextGroup):
    """Calcium Distribution."""
    Superficial: CodedConcept
    Deep: CodedConcept

class CID3491(ContextGroup):
    """IVUS Lesion Morphology."""
    SoftPlaque: CodedConcept
    InStentNeointima: CodedConcept
    ArterialTrueAneurysm: CodedConcept
    PseudoAneurysm: CodedConcept
    FalseLumen: CodedConcept
    Concentric: CodedConcept
    Eccentric: CodedConcept
    PlaqueUlceration: CodedConcept
    PlaqueRupture: CodedConcept
    VulnerablePlaque: CodedConcept
    ErodedPlaque: CodedConcept
    FibrousPlaque: CodedConcept
    VascularCalcification: CodedConcept
    Thrombus: CodedConcept
    FibroLipidicPlaque: CodedConcept
    NecroticLipidicPlaque: CodedConcept

class CID3492(ContextGroup):
    """Vascular Dissection Classification."""
    MedialDissection: CodedConcept
    IntimalDissection: CodedConcept
    AdventitialDissection: CodedConcept
    IntramuralHematoma: CodedConcept
    IntraStentDissection: CodedConcept

class CID3493(ContextGroup):
    """IVUS Relative Stenosis Severity."""
    T1Worst: CodedConcept
    T2Secondary: CodedConcept
    T3Secondary: CodedConcept
    T4Secondary: CodedConcept

class CID3494(ContextGroup):
    """IVUS Non Morphological Finding."""
    TrueLumen: CodedConcept
    ArterialBloodStasis: CodedConcept
    IncompleteStentApposition: CodedConcept
    AcquiredIncompleteStentApposition: CodedConcept

class CID3495(ContextGroup):
    """IVUS Plaque Composition."""
    FibrousPlaque: CodedConcept
    VascularCalcification: CodedConcept
    Thrombus: CodedConcept
    FibroLipidicPlaque: CodedConcept
    NecroticLipidicPlaque: CodedConcept

class CID3496(ContextGroup):
    """IVUS Fiducial Point."""
    CollateralBranchOfVessel: CodedConcept
    Stent: CodedConcept
    VascularCalcification: CodedConcept
    FibrousPlaque: CodedConcept
    Vein: CodedConcept
    VesselOrigin: CodedConcept

class CID3497(ContextGroup):
    """IVUS Arterial Morphology."""
    LumenOfArtery: CodedConcept
    ExternalElasticMembrane: CodedConcept
    FibrousPlaque: CodedConcept
    VascularCalcification: CodedConcept
    Thrombus: CodedConcept
    FibroLipidicPlaque: CodedConcept
    NecroticLipidicPlaque: CodedConcept
