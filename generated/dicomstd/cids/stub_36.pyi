"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3600(ContextGroup):
    """Relative Time."""
    Before: CodedConcept
    During: CodedConcept
    After: CodedConcept

class CID3602(ContextGroup):
    """Hemodynamic Patient State."""
    BaselineState: CodedConcept
    SupineBodyPosition: CodedConcept
    RestingState: CodedConcept
    ExerciseState: CodedConcept
    PostExerciseState: CodedConcept

class CID3604(ContextGroup):
    """Arterial Lesion Location."""
    LeftPosterolateralCircumflexCoronaryArtery: CodedConcept
    PosterolateralBranchOfRightCoronaryArtery: CodedConcept
    CoronaryArteryGraft: CodedConcept
    N1stDiagonalCoronaryArtery: CodedConcept
    N1stLeftPosterolateralCoronaryArtery: CodedConcept
    N1stMarginalCoronaryArtery: CodedConcept
    N1stRightPosterolateralCoronaryArtery: CodedConcept
    N1stSeptalCoronaryArtery: CodedConcept
    N2ndDiagonalCoronaryArtery: CodedConcept
    N2ndLeftPosterolateralCoronaryArtery: CodedConcept
    N2ndMarginalCoronaryArtery: CodedConcept
    N2ndRightPosterolateralCoronaryArtery: CodedConcept
    N3rdDiagonalCoronaryArtery: CodedConcept
    N3rdLeftPosterolateralCoronaryArtery: CodedConcept
    N3rdMarginalCoronaryArtery: CodedConcept
    N3rdRightPosterolateralCoronaryArtery: CodedConcept
    MarginalCoronaryArtery: CodedConcept
    AVGrooveContinuationOfCircumflexArtery: CodedConcept
    DistalCircumflexCoronaryArtery: CodedConcept
    DistalLeftAnteriorDescendingCoronaryArtery: CodedConcept
    DistalRightCoronaryArtery: CodedConcept
    N1stDiagonalCoronaryArteryLaterals: CodedConcept
    N1stMarginalCoronaryArteryLaterals: CodedConcept
    N2ndDiagonalCoronaryArteryLaterals: CodedConcept
    N2ndMarginalCoronaryArteryLaterals: CodedConcept
    N3rdDiagonalCoronaryArteryLaterals: CodedConcept
    N3rdMarginalCoronaryArteryLaterals: CodedConcept
    RamusLaterals: CodedConcept
    LeftMainCoronaryArtery: CodedConcept
    LeftMainCoronaryArteryOstium: CodedConcept
    LeftPosteriorDescendingCircumflexCoronaryArtery: CodedConcept
    MidCircumflexCoronaryArtery: CodedConcept
    MidLeftAnteriorDescendingCoronaryArtery: CodedConcept
    MidRightCoronaryArtery: CodedConcept
    PosteriorDescendingRightCoronaryArtery: CodedConcept
    PosteriorDescendingSeptalPerforators: CodedConcept
    ProximalCircumflexCoronaryArtery: CodedConcept
    ProximalLeftAnteriorDescendingCoronaryArtery: CodedConcept
    ProximalRightCoronaryArtery: CodedConcept
    IntermediateArteryRamus: CodedConcept
    RightCoronaryArteryOstium: CodedConcept
    RightPosteriorAVCoronaryArtery: CodedConcept
    LeftAnteriorDescendingCoronaryArtery: CodedConcept
    RightCoronaryArtery: CodedConcept
    CircumflexCoronaryArtery: CodedConcept
    LeftCoronaryArtery: CodedConcept
    AbdominalAorta: CodedConcept
    AnteriorCommunicatingArtery: CodedConcept
    AnteriorSpinalArtery: CodedConcept
    Aorta: CodedConcept
    AorticArch: CodedConcept
    AorticFistula: CodedConcept
    Artery: CodedConcept
    AscendingAorta: CodedConcept
    AxillaryArtery: CodedConcept
    Baffle: CodedConcept
    BasilarArtery: CodedConcept
    BrachialArtery: CodedConcept
    BrachiocephalicTrunk: CodedConcept
    CarotidArtery: CodedConcept
    CerebralArtery: CodedConcept
    CommonCarotidArtery: CodedConcept
    CommonFemoralArtery: CodedConcept
    CoronaryArtery: CodedConcept
    DescendingAorta: CodedConcept
    FacialArtery: CodedConcept
    FemoralArtery: CodedConcept
    FistulaCoronaryToLeftAtrium: CodedConcept
    FistulaCoronaryToLeftVentricle: CodedConcept
    FistulaCoronaryToRightAtrium: CodedConcept
    FistulaCoronaryToRightVentricle: CodedConcept
    GeniculateArtery: CodedConcept
    HepaticArtery: CodedConcept
    IliacArtery: CodedConcept
    InnominateArtery: CodedConcept
    InternalCarotidArtery: CodedConcept
    InternalMammaryArtery: CodedConcept
    LacrimalArtery: CodedConcept
    LateralPlantarArtery: CodedConcept
    LeftFemoralArtery: CodedConcept
    LeftPulmonaryArtery: CodedConcept
    LingualArtery: CodedConcept
    LumbarArtery: CodedConcept
    MesentericArtery: CodedConcept
    MedialPlantarArtery: CodedConcept
    NeoAortaPrimitiveAorta: CodedConcept
    NeonatalPulmonaryArteryPrimitivePA: CodedConcept
    OccipitalArtery: CodedConcept
    OphthalmicArtery: CodedConcept
    PatentDuctusArteriosus: CodedConcept
    PeronealArtery: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    PulmonaryArteriovenousFistula: CodedConcept
    PulmonaryArtery: CodedConcept
    PulmonaryArteryConduit: CodedConcept
    PulmonaryVeinWedge: CodedConcept
    RadialArtery: CodedConcept
    RenalArtery: CodedConcept
    RightFemoralArtery: CodedConcept
    RightPulmonaryArtery: CodedConcept
    SubclavianArtery: CodedConcept
    SuperficialFemoralArtery: CodedConcept
    SuperficialTemporalArtery: CodedConcept
    SuperiorThyroidArtery: CodedConcept
    SystemicCollateralArteryToLung: CodedConcept
    ThoracicAorta: CodedConcept
    TibialArtery: CodedConcept
    TruncusArteriosusCommunis: CodedConcept
    UmbilicalArtery: CodedConcept
    VertebralArtery: CodedConcept

class CID3606(ContextGroup):
    """Arterial Source Location."""
    AbdominalAorta: CodedConcept
    AnteriorCommunicatingArtery: CodedConcept
    AnteriorSpinalArtery: CodedConcept
    Aorta: CodedConcept
    AorticArch: CodedConcept
    AorticFistula: CodedConcept
    Artery: CodedConcept
    AscendingAorta: CodedConcept
    AxillaryArtery: CodedConcept
    Baffle: CodedConcept
    BasilarArtery: CodedConcept
    BrachialArtery: CodedConcept
    BrachiocephalicTrunk: CodedConcept
    CarotidArtery: CodedConcept
    CerebralArtery: CodedConcept
    CommonCarotidArtery: CodedConcept
    CommonFemoralArtery: CodedConcept
    CoronaryArtery: CodedConcept
    DescendingAorta: CodedConcept
    FacialArtery: CodedConcept
    FemoralArtery: CodedConcept
    FistulaCoronaryToLeftAtrium: CodedConcept
    FistulaCoronaryToLeftVentricle: CodedConcept
    FistulaCoronaryToRightAtrium: CodedConcept
    FistulaCoronaryToRightVentricle: CodedConcept
    GeniculateArtery: CodedConcept
    HepaticArtery: CodedConcept
    IliacArtery: CodedConcept
    InnominateArtery: CodedConcept
    InternalCarotidArtery: CodedConcept
    InternalMammaryArtery: CodedConcept
    LacrimalArtery: CodedConcept
    LateralPlantarArtery: CodedConcept
    LeftFemoralArtery: CodedConcept
    LeftPulmonaryArtery: CodedConcept
    LingualArtery: CodedConcept
    LumbarArtery: CodedConcept
    MesentericArtery: CodedConcept
    MedialPlantarArtery: CodedConcept
    NeoAortaPrimitiveAorta: CodedConcept
    NeonatalPulmonaryArteryPrimitivePA: CodedConcept
    OccipitalArtery: CodedConcept
    OphthalmicArtery: CodedConcept
    PatentDuctusArteriosus: CodedConcept
    PeronealArtery: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    PulmonaryArteriovenousFistula: CodedConcept
    PulmonaryArtery: CodedConcept
    PulmonaryArteryConduit: CodedConcept
    PulmonaryVeinWedge: CodedConcept
    RadialArtery: CodedConcept
    RenalArtery: CodedConcept
    RightFemoralArtery: CodedConcept
    RightPulmonaryArtery: CodedConcept
    SubclavianArtery: CodedConcept
    SuperficialFemoralArtery: CodedConcept
    SuperficialTemporalArtery: CodedConcept
    SuperiorThyroidArtery: CodedConcept
    SystemicCollateralArteryToLung: CodedConcept
    ThoracicAorta: CodedConcept
    TibialArtery: CodedConcept
    TruncusArteriosusCommunis: CodedConcept
    UmbilicalArtery: CodedConcept
    VertebralArtery: CodedConcept

class CID3607(ContextGroup):
    """Venous Source Location."""
    AnomalousPulmonaryVein: CodedConcept
    AntecubitalVein: CodedConcept
    AxillaryVein: CodedConcept
    AzygosVein: CodedConcept
    BasilicVein: CodedConcept
    BoydPerforatingVein: CodedConcept
    BrachialVein: CodedConcept
    CentralVenousSystem: CodedConcept
    CephalicVein: CodedConcept
    DoddPerforatingVein: CodedConcept
    FemoralVein: CodedConcept
    GastricVein: CodedConcept
    GreatSaphenousVein: CodedConcept
    HepaticVein: CodedConcept
    HunterianPerforatingVein: CodedConcept
    InferiorVenaCava: CodedConcept
    InnominateVein: CodedConcept
    InternalJugularVein: CodedConcept
    MesentericVein: CodedConcept
    PortalVein: CodedConcept
    PosteriorMedialTributary: CodedConcept
    PulmonaryVein: CodedConcept
    PulmonaryVeinConfluence: CodedConcept
    RenalVein: CodedConcept
    SaphenofemoralJunction: CodedConcept
    SaphenousVein: CodedConcept
    SplenicVein: CodedConcept
    SubclavianVein: CodedConcept
    SuperiorVenaCava: CodedConcept
    UmbilicalVein: CodedConcept
    Vein: CodedConcept

class CID3608(ContextGroup):
    """Atrial Source Location."""
    Baffle: CodedConcept
    CommonAtrium: CodedConcept
    CoronarySinus: CodedConcept
    JuxtaposedAppendage: CodedConcept
    LeftAtrium: CodedConcept
    PulmonaryArteryWedge: CodedConcept
    PulmonaryCapillaryWedge: CodedConcept
    PulmonaryVenousAtrium: CodedConcept
    PulmonaryChamberInCorTriatriatum: CodedConcept
    RightAtrium: CodedConcept
    SystemicVenousAtrium: CodedConcept

class CID3609(ContextGroup):
    """Ventricular Source Location."""
    CommonVentricle: CodedConcept
    LeftVentricle: CodedConcept
    LeftVentricleApex: CodedConcept
    LeftVentricleInflow: CodedConcept
    LeftVentricleOutflowTract: CodedConcept
    RightVentricle: CodedConcept
    RightVentricleApex: CodedConcept
    RightVentricleInflow: CodedConcept
    RightVentricleOutflowTract: CodedConcept

class CID3610(ContextGroup):
    """Gradient Source Location."""
    MitralValve: CodedConcept
    AorticValve: CodedConcept
    TricuspidValve: CodedConcept
    PulmonaryValve: CodedConcept
    PulmonaryArtery: CodedConcept
    LeftVentricleOutflowTract: CodedConcept
    RightVentricleOutflowTract: CodedConcept
    VentricularSeptalDefect: CodedConcept
    AtrialSeptalDefect: CodedConcept
    CoarctationOfAorta: CodedConcept

class CID3611(ContextGroup):
    """Pressure Measurement."""
    AWavePeakPressure: CodedConcept
    CWavePressure: CodedConcept
    IntravascularDiastolicBloodPressure: CodedConcept
    AverageDiastolicBloodPressure: CodedConcept
    MinimumDiastolicBloodPressure: CodedConcept
    VentricularEndDiastolicPressure: CodedConcept
    GradientPressureAverage: CodedConcept
    GradientPressurePeak: CodedConcept
    MeanBloodPressure: CodedConcept
    PressureAtDpDtMax: CodedConcept
    IntravascularSystolicBloodPressure: CodedConcept
    AverageSystolicBloodPressure: CodedConcept
    MaximumSystolicBloodPressure: CodedConcept
    VWavePeakPressure: CodedConcept
    XDescentPressure: CodedConcept
    YDescentPressure: CodedConcept
    ZPointPressure: CodedConcept

class CID3612(ContextGroup):
    """Blood Velocity Measurement."""
    DiastolicBloodVelocityMean: CodedConcept
    DiastolicBloodVelocityPeak: CodedConcept
    SystolicBloodVelocityMean: CodedConcept
    SystolicBloodVelocityPeak: CodedConcept
    BloodVelocityMean: CodedConcept
    BloodVelocityMinimum: CodedConcept
    BloodVelocityPeak: CodedConcept

class CID3613(ContextGroup):
    """Hemodynamic Time Measurement."""
    RRInterval: CodedConcept
    Tau: CodedConcept
    LeftVentricularEjectionTime: CodedConcept
    LeftVentricularFillingTime: CodedConcept
    RightVentricularEjectionTime: CodedConcept
    RightVentricularFillingTime: CodedConcept
    IndicatorMeanTransitTime: CodedConcept

class CID3614(ContextGroup):
    """Non-mitral Valve Area."""
    AorticValveArea: CodedConcept
    PulmonicValveArea: CodedConcept
    TricuspidValveArea: CodedConcept
    DerivedNonValveArea: CodedConcept

class CID3615(ContextGroup):
    """Valve Area."""
    MitralValveArea: CodedConcept
    AorticValveArea: CodedConcept
    PulmonicValveArea: CodedConcept
    TricuspidValveArea: CodedConcept
    DerivedNonValveArea: CodedConcept

class CID3616(ContextGroup):
    """Hemodynamic Period Measurement."""
    AorticSystolicEjectionPeriodSEPa: CodedConcept
    PulmonarySystolicEjectionPeriodSEPp: CodedConcept
    MitralDiastolicFillingPeriodDFPm: CodedConcept
    TricuspidDiastolicFillingPeriodDFPt: CodedConcept
    DerivedPeriodNonValve: CodedConcept

class CID3617(ContextGroup):
    """Valve Flow."""
    AorticValveFlow: CodedConcept
    MitralValveFlow: CodedConcept
    PulmonaryValveFlow: CodedConcept
    TricuspidValveFlow: CodedConcept
    DerivedFlowNonValve: CodedConcept

class CID3618(ContextGroup):
    """Hemodynamic Flow."""
    PulmonaryFlow: CodedConcept
    SystemicFlow: CodedConcept

class CID3619(ContextGroup):
    """Hemodynamic Resistance Measurement."""
    PulmonaryVascularResistance: CodedConcept
    SystemicVascularResistance: CodedConcept
    TotalPulmonaryResistance: CodedConcept
    TotalVascularResistance: CodedConcept

class CID3620(ContextGroup):
    """Hemodynamic Ratio."""
    TibialBrachialIndex: CodedConcept
    PulmonarySystemicFlowRatio: CodedConcept
    CoronaryFlowReserve: CodedConcept
    DiastolicSystolicVelocityRatio: CodedConcept
    HyperemicRatio: CodedConcept
    PulsatilityIndex: CodedConcept
    HemodynamicResistanceIndex: CodedConcept
    FractionalFlowReserve: CodedConcept
    FractionalFlowReserveUsingIntracoronaryBolus: CodedConcept
    FractionalFlowReserveUsingIntravenousInfusion: CodedConcept

class CID3621(ContextGroup):
    """Fractional Flow Reserve."""
    FractionalFlowReserve: CodedConcept
    FractionalFlowReserveUsingIntracoronaryBolus: CodedConcept
    FractionalFlowReserveUsingIntravenousInfusion: CodedConcept

class CID3627(ContextGroup):
    """Measurement Type."""
    BestValue: CodedConcept
    Mean: CodedConcept
    Median: CodedConcept
    Mode: CodedConcept
    PointSourceMeasurement: CodedConcept
    PeakToPeak: CodedConcept
    VisualEstimation: CodedConcept
    Estimated: CodedConcept
    Calculated: CodedConcept
    Measured: CodedConcept

class CID3628(ContextGroup):
    """Cardiac Output Method."""
    ThermalBath: CodedConcept
    ThermalInline: CodedConcept
    DyeDilution: CodedConcept

class CID3629(ContextGroup):
    """Procedure Intent."""
    DiagnosticIntent: CodedConcept
    TherapeuticIntent: CodedConcept
    CombinedDiagnosticAndTherapeuticIntent: CodedConcept
    QualityControlIntent: CodedConcept
    StagingIntent: CodedConcept
    GuidanceIntent: CodedConcept
    PalliativeIntent: CodedConcept
    ScreeningIntent: CodedConcept
    ForensicIntent: CodedConcept
    AdjunctIntent: CodedConcept
    AdjuvantIntent: CodedConcept
    CurativeIntent: CodedConcept
    NeoAdjuvantIntent: CodedConcept
    SupportiveIntent: CodedConcept
    PreventiveIntent: CodedConcept
    ProphylacticIntent: CodedConcept

class CID3630(ContextGroup):
    """Cardiovascular Anatomic Location."""
    AbdominalAorta: CodedConcept
    AnteriorCommunicatingArtery: CodedConcept
    AnteriorSpinalArtery: CodedConcept
    Aorta: CodedConcept
    AorticArch: CodedConcept
    AorticFistula: CodedConcept
    Artery: CodedConcept
    AscendingAorta: CodedConcept
    AxillaryArtery: CodedConcept
    Baffle: CodedConcept
    BasilarArtery: CodedConcept
    BrachialArtery: CodedConcept
    BrachiocephalicTrunk: CodedConcept
    CarotidArtery: CodedConcept
    CerebralArtery: CodedConcept
    CommonCarotidArtery: CodedConcept
    CommonFemoralArtery: CodedConcept
    CoronaryArtery: CodedConcept
    DescendingAorta: CodedConcept
    FacialArtery: CodedConcept
    FemoralArtery: CodedConcept
    FistulaCoronaryToLeftAtrium: CodedConcept
    FistulaCoronaryToLeftVentricle: CodedConcept
    FistulaCoronaryToRightAtrium: CodedConcept
    FistulaCoronaryToRightVentricle: CodedConcept
    GeniculateArtery: CodedConcept
    HepaticArtery: CodedConcept
    IliacArtery: CodedConcept
    InnominateArtery: CodedConcept
    InternalCarotidArtery: CodedConcept
    InternalMammaryArtery: CodedConcept
    LacrimalArtery: CodedConcept
    LateralPlantarArtery: CodedConcept
    LeftFemoralArtery: CodedConcept
    LeftPulmonaryArtery: CodedConcept
    LingualArtery: CodedConcept
    LumbarArtery: CodedConcept
    MesentericArtery: CodedConcept
    MedialPlantarArtery: CodedConcept
    NeoAortaPrimitiveAorta: CodedConcept
    NeonatalPulmonaryArteryPrimitivePA: CodedConcept
    OccipitalArtery: CodedConcept
    OphthalmicArtery: CodedConcept
    PatentDuctusArteriosus: CodedConcept
    PeronealArtery: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    PulmonaryArteriovenousFistula: CodedConcept
    PulmonaryArtery: CodedConcept
    PulmonaryArteryConduit: CodedConcept
    PulmonaryVeinWedge: CodedConcept
    RadialArtery: CodedConcept
    RenalArtery: CodedConcept
    RightFemoralArtery: CodedConcept
    RightPulmonaryArtery: CodedConcept
    SubclavianArtery: CodedConcept
    SuperficialFemoralArtery: CodedConcept
    SuperficialTemporalArtery: CodedConcept
    SuperiorThyroidArtery: CodedConcept
    SystemicCollateralArteryToLung: CodedConcept
    ThoracicAorta: CodedConcept
    TibialArtery: CodedConcept
    TruncusArteriosusCommunis: CodedConcept
    UmbilicalArtery: CodedConcept
    VertebralArtery: CodedConcept
    AnomalousPulmonaryVein: CodedConcept
    AntecubitalVein: CodedConcept
    AxillaryVein: CodedConcept
    AzygosVein: CodedConcept
    BasilicVein: CodedConcept
    BoydPerforatingVein: CodedConcept
    BrachialVein: CodedConcept
    CentralVenousSystem: CodedConcept
    CephalicVein: CodedConcept
    DoddPerforatingVein: CodedConcept
    FemoralVein: CodedConcept
    GastricVein: CodedConcept
    GreatSaphenousVein: CodedConcept
    HepaticVein: CodedConcept
    HunterianPerforatingVein: CodedConcept
    InferiorVenaCava: CodedConcept
    InnominateVein: CodedConcept
    InternalJugularVein: CodedConcept
    MesentericVein: CodedConcept
    PortalVein: CodedConcept
    PosteriorMedialTributary: CodedConcept
    PulmonaryVein: CodedConcept
    PulmonaryVeinConfluence: CodedConcept
    RenalVein: CodedConcept
    SaphenofemoralJunction: CodedConcept
    SaphenousVein: CodedConcept
    SplenicVein: CodedConcept
    SubclavianVein: CodedConcept
    SuperiorVenaCava: CodedConcept
    UmbilicalVein: CodedConcept
    Vein: CodedConcept
    CommonAtrium: CodedConcept
    CoronarySinus: CodedConcept
    JuxtaposedAppendage: CodedConcept
    LeftAtrium: CodedConcept
    PulmonaryArteryWedge: CodedConcept
    PulmonaryCapillaryWedge: CodedConcept
    PulmonaryVenousAtrium: CodedConcept
    PulmonaryChamberInCorTriatriatum: CodedConcept
    RightAtrium: CodedConcept
    SystemicVenousAtrium: CodedConcept
    CommonVentricle: CodedConcept
    LeftVentricle: CodedConcept
    LeftVentricleApex: CodedConcept
    LeftVentricleInflow: CodedConcept
    LeftVentricleOutflowTract: CodedConcept
    RightVentricle: CodedConcept
    RightVentricleApex: CodedConcept
    RightVentricleInflow: CodedConcept
    RightVentricleOutflowTract: CodedConcept
    MitralValve: CodedConcept
    AorticValve: CodedConcept
    TricuspidValve: CodedConcept
    PulmonaryValve: CodedConcept
    VentricularSeptalDefect: CodedConcept
    AtrialSeptalDefect: CodedConcept
    CoarctationOfAorta: CodedConcept

class CID3640(ContextGroup):
    """Hypertension."""
    PulmonaryHypertension: CodedConcept
    SystemicArterialHypertension: CodedConcept

class CID3641(ContextGroup):
    """Hemodynamic Assessment."""
    LeftVentricularSystolicPressure: CodedConcept
    LeftVentricularEndDiastolicPressure: CodedConcept
    PulmonaryArteryPressure: CodedConcept
    PulmonaryVascularResistance: CodedConcept
    PulmonaryCapillaryWedgePressure: CodedConcept
    RightVentricularSystolicPressure: CodedConcept
    RightVentricularEndDiastolicPressure: CodedConcept
    RightAtrialPressure: CodedConcept
    VascularResistance: CodedConcept
    DiastolicPressure: CodedConcept

class CID3642(ContextGroup):
    """Degree Finding."""
    Decreased: CodedConcept
    Elevated: CodedConcept
    SeverelyElevated: CodedConcept
    NormalRange: CodedConcept

class CID3651(ContextGroup):
    """Hemodynamic Measurement Phase."""
    CardiacCatheterizationBaselinePhase: CodedConcept
    CardiacCatheterizationPostContrastPhase: CodedConcept
    CardiacCatheterizationPostInterventionPhase: CodedConcept
    CardiacCatheterizationTestChallengePhase: CodedConcept
    CardiacCatheterizationGradientAssessmentPhase: CodedConcept
    DrugInfusionChallenge: CodedConcept
    ExerciseChallenge: CodedConcept
    RestingState: CodedConcept

class CID3663(ContextGroup):
    """Body Surface Area Equation."""
    BSAEquals0003207WT0728500188LogWTHT03: CodedConcept
    BSAEquals0007184WT0425HT0725: CodedConcept
    BSAEquals00235WT051456HTcm042246: CodedConcept
    BSAEquals0024265WT05378HTcm03964: CodedConcept
    BSAEqualsHTWT3605: CodedConcept
    BSAEquals1321Plus03433WT: CodedConcept
    BSAEquals00004688WT0816800154LogWT: CodedConcept
    BSAEquals0007358WT0425HT0725: CodedConcept
    BSAEquals0010265WT0423HT0651: CodedConcept
    BSAEquals0008883WT0444HT0663: CodedConcept
    BSAEquals0038189WT0423HT0362: CodedConcept
    BSAEquals0009568WT0473HT0655: CodedConcept

class CID3664(ContextGroup):
    """Oxygen Consumption Equation/Table."""
    VO2maleEqualsBSA13811149LogeAgePlus0378HRf: CodedConcept
    VO2femaleEqualsBSA13811704LogeAgePlus0378HRf: CodedConcept
    VO2EqualsVeSTPD10FIO2FE02: CodedConcept
    VO2Equals152BSA: CodedConcept
    VO2Equals175BSA: CodedConcept
    VO2Equals176BSA: CodedConcept
    RobertsonAndReidTable: CodedConcept
    FleischTable: CodedConcept
    BoothbyTable: CodedConcept

class CID3666(ContextGroup):
    """P50 Equation."""
    IfPremAgeLessThan3daysP50Equals199: CodedConcept
    IfAgeLessThan1dayP50Equals216: CodedConcept
    IfAgeLessThan30dayP50Equals246: CodedConcept
    IfAgeLessThan18yP50Equals272: CodedConcept
    IfAgeLessThan40yP50Equals274: CodedConcept
    IfAgeGreaterThan60yP50Equals293: CodedConcept

class CID3667(ContextGroup):
    """Framingham Score."""
    N10YearCHDRisk: CodedConcept
    ComparativeAverage10YearCHDRisk: CodedConcept
    ComparativeLow10YearCHDRisk: CodedConcept

class CID3668(ContextGroup):
    """Framingham Table."""
    LDLCholesterolScoreSheetForMen: CodedConcept
    LDLCholesterolScoreSheetForWomen: CodedConcept
    TotalCholesterolScoreSheetForMen: CodedConcept
    TotalCholesterolScoreSheetForWomen: CodedConcept

class CID3670(ContextGroup):
    """ECG Procedure Type."""
    N12LeadECG: CodedConcept
    N15LeadECG: CodedConcept
    N18LeadECG: CodedConcept

class CID3671(ContextGroup):
    """Reason for ECG Study."""
    EmergencyProcedure: CodedConcept
    PreSurgeryTesting: CodedConcept
    OutpatientProcedure: CodedConcept
    ProcedureInCardiacCareUnit: CodedConcept
    EmergencyDepartmentPatientVisit: CodedConcept
    EvaluationOfMurmur: CodedConcept
    RoutineProcedure: CodedConcept

class CID3672(ContextGroup):
    """Pacemaker."""

class CID3676(ContextGroup):
    """Lead Measurement Technique."""
    Averaged: CodedConcept
    Routine: CodedConcept
    Median: CodedConcept
    Representative: CodedConcept
    SingleBeats: CodedConcept

class CID3677(ContextGroup):
    """Summary Codes ECG."""
    NormalECG: CodedConcept
    AbnormalECG: CodedConcept
    BorderlineNormalECG: CodedConcept
    ECGEquivocal: CodedConcept
    NonDiagnosticECG: CodedConcept

class CID3678(ContextGroup):
    """QT Correction Algorithm."""
    BazettQTCorrectionAlgorithm: CodedConcept
    HodgesQTCorrectionAlgorithm: CodedConcept
    FridericiaQTcAlgorithm: CodedConcept
    FraminghamQTcAlgorithm: CodedConcept

class CID3680(ContextGroup):
    """ECG Lead Noise Description."""
    NoNoise: CodedConcept
    ModerateNoise: CodedConcept
    SevereNoise: CodedConcept
    NoSignal: CodedConcept

class CID3687(ContextGroup):
    """Electrophysiology Waveform Duration."""
    PDurationPerLead: CodedConcept
    POnsetToP1DurationPerLead: CodedConcept
    POnsetToP2DurationPerLead: CodedConcept
    POnsetToP3DurationPerLead: CodedConcept
    POffsetToQRSOnsetDurationPerLead: CodedConcept
    QDurationPerLead: CodedConcept
    QRSDurationPerLead: CodedConcept
    QTDurationPerLead: CodedConcept
    R1DurationPerLead: CodedConcept
    R2DurationPerLead: CodedConcept
    R3DurationPerLead: CodedConcept
    S1DurationPerLead: CodedConcept
    S2DurationPerLead: CodedConcept
    S3DurationPerLead: CodedConcept
    VentricularActivationTimePerLead: CodedConcept
    PPTimePeriodPerLead: CodedConcept
    RRTimePeriodPerLead: CodedConcept
    PQTimePeriodPerLead: CodedConcept
    PQSegmentTimePeriodPerLead: CodedConcept
    QTUTimePeriodPerLead: CodedConcept

class CID3688(ContextGroup):
    """Electrophysiology Waveform Voltage."""
    JPointAmplitudePerLead: CodedConcept
    AmplitudeAt20MsIntoSTSegmentPerLead: CodedConcept
    AmplitudeAt40MsIntoSTSegmentPerLead: CodedConcept
    AmplitudeAt60MsIntoSTSegmentPerLead: CodedConcept
    AmplitudeAt80MsIntoSTSegmentPerLead: CodedConcept
    PMaximumAmplitudePerLead: CodedConcept
    PMinimumAmplitudePerLead: CodedConcept
    P3AmplitudePerLead: CodedConcept
    QAmplitudePerLead: CodedConcept
    RAmplitudePerLead: CodedConcept
    R1AmplitudePerLead: CodedConcept
    R2AmplitudePerLead: CodedConcept
    R3AmplitudePerLead: CodedConcept
    SAmplitudePerLead: CodedConcept
    S1AmplitudePerLead: CodedConcept
    S2AmplitudePerLead: CodedConcept
    S3AmplitudePerLead: CodedConcept
    TMaximumAmplitudePerLead: CodedConcept
    TMinimumAmplitudePerLead: CodedConcept
    STAmplitudePerLead: CodedConcept

class CID3689(ContextGroup):
    """ECG Global Waveform Duration."""
    PDurationGlobal: CodedConcept
    PPTimePeriodGlobal: CodedConcept
    PQTimePeriodGlobal: CodedConcept
    PRTimePeriodGlobal: CodedConcept
    PQSegmentTimePeriodGlobal: CodedConcept
    QRSDurationGlobal: CodedConcept
    QTDurationGlobal: CodedConcept
    RRTimePeriodGlobal: CodedConcept
    QTUTimePeriodGlobal: CodedConcept

class CID3690(ContextGroup):
    """ECG Control Numeric Variable."""
    SampleRate: CodedConcept
    Sensitivity: CodedConcept
    ZeroOffset: CodedConcept
    PadValue: CodedConcept
    TimeSkew: CodedConcept
    SampleSkew: CodedConcept
    TimeOffset: CodedConcept
    LowPassFilterCutoffFreq: CodedConcept
    NotchFilterFrequency: CodedConcept
    NotchFilterBandwidth: CodedConcept
    InterpolatorSNR: CodedConcept

class CID3691(ContextGroup):
    """ECG Control Text Variable."""
    LowPassFilter: CodedConcept
    HighPassFilter: CodedConcept
    HighPassFilterDescription: CodedConcept
    NotchFilter: CodedConcept
    NotchFilterDescription: CodedConcept
    BaselineDescription: CodedConcept
    Interpolator: CodedConcept
    InterpolatorDescription: CodedConcept

class CID3692(ContextGroup):
    """ICD."""
