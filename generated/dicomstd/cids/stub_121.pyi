"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12100(ContextGroup):
    """Vascular Ultrasound Report Document Title."""
    USCarotidArteriesReport: CodedConcept
    USArteryReport: CodedConcept
    USVeinReport: CodedConcept
    USDopplerVesselsReport: CodedConcept
    USDopplerAbdominalVesselsReport: CodedConcept
    USDopplerExtremityVesselsReport: CodedConcept
    USDopplerHeadVesselsReport: CodedConcept
    USDopplerLowerExtremityVesselsReport: CodedConcept
    USDopplerUpperExtremityVesselsReport: CodedConcept
    PeripheralVascularUltrasoundReport: CodedConcept

class CID12101(ContextGroup):
    """Vascular Summary."""
    Comment: CodedConcept

class CID12102(ContextGroup):
    """Temporal Period Relating to Procedure or Therapy."""
    AfterProcedure: CodedConcept
    DuringProcedure: CodedConcept
    BeforeProcedure: CodedConcept

class CID12103(ContextGroup):
    """Vascular Ultrasound Anatomic Location."""
    CarotidBifurcation: CodedConcept
    CarotidBulb: CodedConcept
    CommonCarotidArtery: CodedConcept
    ExternalCarotidArtery: CodedConcept
    InternalCarotidArtery: CodedConcept
    SubclavianArtery: CodedConcept
    VertebralArtery: CodedConcept
    AnteriorCerebralArtery: CodedConcept
    AnteriorCommunicatingArtery: CodedConcept
    AnteriorMiddleCerebralArteryBifurcation: CodedConcept
    AnteriorPosteriorCerebralArteryBifurcation: CodedConcept
    CarotidSiphon: CodedConcept
    CentralRetinalArtery: CodedConcept
    CentralRetinalVein: CodedConcept
    InternalCarotidArteryC5Segment: CodedConcept
    InternalCarotidArteryC6Segment: CodedConcept
    TerminalInternalCarotidArtery: CodedConcept
    MiddleCerebralArtery: CodedConcept
    MiddleCerebralArteryM1Segment: CodedConcept
    MiddleCerebralArteryM2Segment: CodedConcept
    OphthalmicArtery: CodedConcept
    PosteriorCerebralArtery: CodedConcept
    PosteriorCerebralArteryP1Segment: CodedConcept
    PosteriorCerebralArteryP2Segment: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept
    BasilarArtery: CodedConcept
    AxillaryArtery: CodedConcept
    BrachialArtery: CodedConcept
    DeepPalmarArchOfRadialArtery: CodedConcept
    InnominateArtery: CodedConcept
    RadialArtery: CodedConcept
    SuperficialPalmarArch: CodedConcept
    UlnarArtery: CodedConcept
    DigitalArteryOfHand: CodedConcept
    AxillaryVein: CodedConcept
    BasilicVein: CodedConcept
    BrachialVein: CodedConcept
    CephalicVein: CodedConcept
    InnominateVein: CodedConcept
    InternalJugularVein: CodedConcept
    MedianCubitalVein: CodedConcept
    RadialVein: CodedConcept
    SubclavianVein: CodedConcept
    UlnarVein: CodedConcept
    SuperiorVenaCava: CodedConcept
    DeepPalmarVenousArch: CodedConcept
    SuperficialPalmarVenousArch: CodedConcept
    CommonIliacArtery: CodedConcept
    CommonIliacArteryBifurcation: CodedConcept
    AnteriorTibialArtery: CodedConcept
    CommonFemoralArtery: CodedConcept
    DorsalisPedisArtery: CodedConcept
    ExternalIliacArtery: CodedConcept
    InternalIliacArtery: CodedConcept
    PeronealArtery: CodedConcept
    PlantarArterialArch: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorTibialArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    SuperficialFemoralArtery: CodedConcept
    AnteriorTibialVein: CodedConcept
    LateralCalfPerforator: CodedConcept
    CommonFemoralVein: CodedConcept
    CommonIliacVein_N46027005: CodedConcept
    ExternalIliacVein: CodedConcept
    GastrocnemiusVein: CodedConcept
    GiacominiVein: CodedConcept
    GreatSaphenousVein: CodedConcept
    GreatSaphenousVeinOfThigh: CodedConcept
    GreatSaphenousVeinOfCalf: CodedConcept
    LesserSaphenousVein: CodedConcept
    PeronealVein: CodedConcept
    PoplitealVein: CodedConcept
    PosteriorArchVein: CodedConcept
    PosteriorTibialVein: CodedConcept
    ProfundaFemorisVein: CodedConcept
    SaphenofemoralJunction: CodedConcept
    SaphenousVein: CodedConcept
    SolealVein: CodedConcept
    SuperficialFemoralVein: CodedConcept
    ThighPerforator: CodedConcept
    InternalIliacVein: CodedConcept
    SaphenopoplitealJunction: CodedConcept
    HunterianPerforatingVein: CodedConcept
    CockettsPerforatingVein: CodedConcept
    BoydsPerforatingVein: CodedConcept
    AccessoryRenalArtery: CodedConcept
    GastricArtery: CodedConcept
    LumbarArtery: CodedConcept
    FirstLumbarArtery: CodedConcept
    SecondLumbarArtery: CodedConcept
    ThirdLumbarArtery: CodedConcept
    FourthLumbarArtery: CodedConcept
    FifthLumbarArtery: CodedConcept
    SixthLumbarArtery: CodedConcept
    OvarianArtery: CodedConcept
    TesticularArtery: CodedConcept
    UmbilicalArtery: CodedConcept
    UterineArtery: CodedConcept
    AbdominalAorta: CodedConcept
    InfraRenalAorta: CodedConcept
    SupraRenalAorta: CodedConcept
    CeliacAxis: CodedConcept
    CommonHepaticArtery: CodedConcept
    GastroduodenalArtery: CodedConcept
    InferiorMesentericArtery: CodedConcept
    ProperHepaticArtery: CodedConcept
    RightBranchOfHepaticArtery: CodedConcept
    LeftBranchOfHepaticArtery: CodedConcept
    SplenicArtery: CodedConcept
    SuperiorMesentericArtery: CodedConcept
    GastricVein: CodedConcept
    IlealVein: CodedConcept
    OvarianVein: CodedConcept
    TesticularVein: CodedConcept
    HepaticVein: CodedConcept
    InferiorRightHepaticVein: CodedConcept
    LeftHepaticVein: CodedConcept
    MiddleHepaticVein: CodedConcept
    RightHepaticVein: CodedConcept
    PortalVein: CodedConcept
    LeftMainBranchOfPortalVein: CodedConcept
    RightMainBranchOfPortalVein: CodedConcept
    InferiorMesentericVein: CodedConcept
    InferiorVenaCava: CodedConcept
    SplenicVein: CodedConcept
    SuperiorMesentericVein: CodedConcept
    TransjugularIntrahepaticPortosystemicShunt: CodedConcept
    UmbilicalVein: CodedConcept
    RenalArtery: CodedConcept
    HilarArtery: CodedConcept
    SegmentalArtery: CodedConcept
    LobarArtery: CodedConcept
    ArcuateArteryOfTheKidney: CodedConcept
    InterlobarArteryOfKidney: CodedConcept
    InterlobularArteryOfKidney: CodedConcept
    PerforatingArteryOfKidney: CodedConcept
    RenalVein: CodedConcept

class CID12104(ContextGroup):
    """Extracranial Artery."""
    CarotidBifurcation: CodedConcept
    CarotidBulb: CodedConcept
    CommonCarotidArtery: CodedConcept
    ExternalCarotidArtery: CodedConcept
    InternalCarotidArtery: CodedConcept
    SubclavianArtery: CodedConcept
    VertebralArtery: CodedConcept

class CID12105(ContextGroup):
    """Intracranial Cerebral Vessel."""
    AnteriorCerebralArtery: CodedConcept
    AnteriorCommunicatingArtery: CodedConcept
    AnteriorMiddleCerebralArteryBifurcation: CodedConcept
    AnteriorPosteriorCerebralArteryBifurcation: CodedConcept
    CarotidSiphon: CodedConcept
    CentralRetinalArtery: CodedConcept
    CentralRetinalVein: CodedConcept
    InternalCarotidArtery: CodedConcept
    InternalCarotidArteryC5Segment: CodedConcept
    InternalCarotidArteryC6Segment: CodedConcept
    TerminalInternalCarotidArtery: CodedConcept
    MiddleCerebralArtery: CodedConcept
    MiddleCerebralArteryM1Segment: CodedConcept
    MiddleCerebralArteryM2Segment: CodedConcept
    OphthalmicArtery: CodedConcept
    PosteriorCerebralArtery: CodedConcept
    PosteriorCerebralArteryP1Segment: CodedConcept
    PosteriorCerebralArteryP2Segment: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept

class CID12106(ContextGroup):
    """Intracranial Cerebral Vessel (Unilateral)."""
    BasilarArtery: CodedConcept

class CID12107(ContextGroup):
    """Upper Extremity Artery."""
    AxillaryArtery: CodedConcept
    BrachialArtery: CodedConcept
    DeepPalmarArchOfRadialArtery: CodedConcept
    InnominateArtery: CodedConcept
    RadialArtery: CodedConcept
    SubclavianArtery: CodedConcept
    SuperficialPalmarArch: CodedConcept
    UlnarArtery: CodedConcept
    DigitalArteryOfHand: CodedConcept

class CID12108(ContextGroup):
    """Upper Extremity Vein."""
    AxillaryVein: CodedConcept
    BasilicVein: CodedConcept
    BrachialVein: CodedConcept
    CephalicVein: CodedConcept
    InnominateVein: CodedConcept
    InternalJugularVein: CodedConcept
    MedianCubitalVein: CodedConcept
    RadialVein: CodedConcept
    SubclavianVein: CodedConcept
    UlnarVein: CodedConcept
    SuperiorVenaCava: CodedConcept
    DeepPalmarVenousArch: CodedConcept
    SuperficialPalmarVenousArch: CodedConcept

class CID12109(ContextGroup):
    """Lower Extremity Artery."""
    CommonIliacArtery: CodedConcept
    CommonIliacArteryBifurcation: CodedConcept
    AnteriorTibialArtery: CodedConcept
    CommonFemoralArtery: CodedConcept
    DorsalisPedisArtery: CodedConcept
    ExternalIliacArtery: CodedConcept
    InternalIliacArtery: CodedConcept
    PeronealArtery: CodedConcept
    PlantarArterialArch: CodedConcept
    PoplitealArtery: CodedConcept
    PosteriorTibialArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    SuperficialFemoralArtery: CodedConcept

class CID12110(ContextGroup):
    """Lower Extremity Vein."""
    AnteriorTibialVein: CodedConcept
    LateralCalfPerforator: CodedConcept
    CommonFemoralVein: CodedConcept
    CommonIliacVein: CodedConcept
    ExternalIliacVein: CodedConcept
    GastrocnemiusVein: CodedConcept
    GiacominiVein: CodedConcept
    GreatSaphenousVein: CodedConcept
    GreatSaphenousVeinOfThigh: CodedConcept
    GreatSaphenousVeinOfCalf: CodedConcept
    LesserSaphenousVein: CodedConcept
    PeronealVein: CodedConcept
    PoplitealVein: CodedConcept
    PosteriorArchVein: CodedConcept
    PosteriorTibialVein: CodedConcept
    ProfundaFemorisVein: CodedConcept
    SaphenofemoralJunction: CodedConcept
    SaphenousVein: CodedConcept
    SolealVein: CodedConcept
    SuperficialFemoralVein: CodedConcept
    ThighPerforator: CodedConcept
    InternalIliacVein: CodedConcept
    SaphenopoplitealJunction: CodedConcept
    HunterianPerforatingVein: CodedConcept
    CockettsPerforatingVein: CodedConcept
    BoydsPerforatingVein: CodedConcept

class CID12111(ContextGroup):
    """Abdominopelvic Artery (Paired)."""
    AccessoryRenalArtery: CodedConcept
    CommonIliacArtery: CodedConcept
    GastricArtery: CodedConcept
    LumbarArtery: CodedConcept
    FirstLumbarArtery: CodedConcept
    SecondLumbarArtery: CodedConcept
    ThirdLumbarArtery: CodedConcept
    FourthLumbarArtery: CodedConcept
    FifthLumbarArtery: CodedConcept
    SixthLumbarArtery: CodedConcept
    OvarianArtery: CodedConcept
    TesticularArtery: CodedConcept
    UmbilicalArtery: CodedConcept
    UterineArtery: CodedConcept

class CID12112(ContextGroup):
    """Abdominopelvic Artery (Unpaired)."""
    AbdominalAorta: CodedConcept
    InfraRenalAorta: CodedConcept
    SupraRenalAorta: CodedConcept
    CeliacAxis: CodedConcept
    CommonHepaticArtery: CodedConcept
    GastroduodenalArtery: CodedConcept
    InferiorMesentericArtery: CodedConcept
    ProperHepaticArtery: CodedConcept
    RightBranchOfHepaticArtery: CodedConcept
    LeftBranchOfHepaticArtery: CodedConcept
    SplenicArtery: CodedConcept
    SuperiorMesentericArtery: CodedConcept

class CID12113(ContextGroup):
    """Abdominopelvic Vein (Paired)."""
    CommonIliacVein: CodedConcept
    GastricVein: CodedConcept
    IlealVein: CodedConcept
    OvarianVein: CodedConcept
    TesticularVein: CodedConcept

class CID12114(ContextGroup):
    """Abdominopelvic Vein (Unpaired)."""
    HepaticVein: CodedConcept
    InferiorRightHepaticVein: CodedConcept
    LeftHepaticVein: CodedConcept
    MiddleHepaticVein: CodedConcept
    RightHepaticVein: CodedConcept
    PortalVein: CodedConcept
    LeftMainBranchOfPortalVein: CodedConcept
    RightMainBranchOfPortalVein: CodedConcept
    InferiorMesentericVein: CodedConcept
    InferiorVenaCava: CodedConcept
    SplenicVein: CodedConcept
    SuperiorMesentericVein: CodedConcept
    TransjugularIntrahepaticPortosystemicShunt: CodedConcept
    UmbilicalVein: CodedConcept

class CID12115(ContextGroup):
    """Renal Vessel."""
    RenalArtery: CodedConcept
    HilarArtery: CodedConcept
    SegmentalArtery: CodedConcept
    LobarArtery: CodedConcept
    ArcuateArteryOfTheKidney: CodedConcept
    InterlobarArteryOfKidney: CodedConcept
    InterlobularArteryOfKidney: CodedConcept
    AccessoryRenalArtery: CodedConcept
    PerforatingArteryOfKidney: CodedConcept
    RenalVein: CodedConcept

class CID12116(ContextGroup):
    """Vessel Segment Modifier."""
    Distal: CodedConcept
    Middle: CodedConcept
    OriginOfVessel: CodedConcept
    Proximal: CodedConcept
    DilatedPortionOfSegment: CodedConcept

class CID12117(ContextGroup):
    """Vessel Branch Modifier."""
    CollateralBranchOfVessel: CodedConcept
    Inferior: CodedConcept
    Lateral: CodedConcept
    Left: CodedConcept
    Main: CodedConcept
    Medial: CodedConcept
    Middle: CodedConcept
    Right: CodedConcept
    Superior: CodedConcept

class CID12118(ContextGroup):
    """Measurement Orientation."""
    AnteriorPosterior: CodedConcept
    Transverse: CodedConcept
    Longitudinal: CodedConcept

class CID12119(ContextGroup):
    """Vascular Ultrasound Property."""
    EndDiastolicVelocity: CodedConcept
    MinimumDiastolicVelocity: CodedConcept
    PeakSystolicVelocity: CodedConcept
    TimeAveragedMeanVelocity: CodedConcept
    TimeAveragedPeakVelocity: CodedConcept
    VelocityTimeIntegral: CodedConcept
    FlowVelocity: CodedConcept
    AccelerationIndex: CodedConcept
    LumenAreaStenosis: CodedConcept
    LumenDiameterStenosis: CodedConcept
    PulsatilityIndex: CodedConcept
    ResistivityIndex: CodedConcept
    SystolicToDiastolicVelocityRatio: CodedConcept
    VelocityRatio: CodedConcept
    AccelerationTime: CodedConcept
    DecelerationTime: CodedConcept
    VesselLumenDiameter: CodedConcept
    VesselIntimalDiameter: CodedConcept
    VesselIntimalCrossSectionalDiameter: CodedConcept
    VesselOutsideDiameter: CodedConcept
    VesselLumenCrossSectionalArea: CodedConcept
    VolumeFlow: CodedConcept
    VesselDepthFromSurface: CodedConcept
    PeakGradient: CodedConcept
    MeanGradient: CodedConcept
    LengthOfSegment: CodedConcept

class CID12120(ContextGroup):
    """Ultrasound Blood Velocity Measurement."""
    EndDiastolicVelocity: CodedConcept
    MinimumDiastolicVelocity: CodedConcept
    PeakSystolicVelocity: CodedConcept
    TimeAveragedMeanVelocity: CodedConcept
    TimeAveragedPeakVelocity: CodedConcept
    VelocityTimeIntegral: CodedConcept
    FlowVelocity: CodedConcept

class CID12121(ContextGroup):
    """Vascular Index/Ratio."""
    AccelerationIndex: CodedConcept
    LumenAreaStenosis: CodedConcept
    LumenDiameterStenosis: CodedConcept
    PulsatilityIndex: CodedConcept
    ResistivityIndex: CodedConcept
    SystolicToDiastolicVelocityRatio: CodedConcept
    VelocityRatio: CodedConcept

class CID12122(ContextGroup):
    """Other Vascular Property."""
    AccelerationTime: CodedConcept
    DecelerationTime: CodedConcept
    VesselLumenDiameter: CodedConcept
    VesselIntimalDiameter: CodedConcept
    VesselIntimalCrossSectionalDiameter: CodedConcept
    VesselOutsideDiameter: CodedConcept
    VesselLumenCrossSectionalArea: CodedConcept
    VolumeFlow: CodedConcept
    VesselDepthFromSurface: CodedConcept
    PeakGradient: CodedConcept
    MeanGradient: CodedConcept
    LengthOfSegment: CodedConcept

class CID12123(ContextGroup):
    """Carotid Ratio."""
    ICACCAVelocityRatio: CodedConcept

class CID12124(ContextGroup):
    """Renal Ratio."""
    RenalArteryAortaVelocityRatio: CodedConcept

class CID12125(ContextGroup):
    """Abdominopelvic Vessel."""
    AccessoryRenalArtery: CodedConcept
    CommonIliacArtery: CodedConcept
    GastricArtery: CodedConcept
    LumbarArtery: CodedConcept
    FirstLumbarArtery: CodedConcept
    SecondLumbarArtery: CodedConcept
    ThirdLumbarArtery: CodedConcept
    FourthLumbarArtery: CodedConcept
    FifthLumbarArtery: CodedConcept
    SixthLumbarArtery: CodedConcept
    OvarianArtery: CodedConcept
    TesticularArtery: CodedConcept
    UmbilicalArtery: CodedConcept
    UterineArtery: CodedConcept
    AbdominalAorta: CodedConcept
    InfraRenalAorta: CodedConcept
    SupraRenalAorta: CodedConcept
    CeliacAxis: CodedConcept
    CommonHepaticArtery: CodedConcept
    GastroduodenalArtery: CodedConcept
    InferiorMesentericArtery: CodedConcept
    ProperHepaticArtery: CodedConcept
    RightBranchOfHepaticArtery: CodedConcept
    LeftBranchOfHepaticArtery: CodedConcept
    SplenicArtery: CodedConcept
    SuperiorMesentericArtery: CodedConcept
    CommonIliacVein: CodedConcept
    GastricVein: CodedConcept
    IlealVein: CodedConcept
    OvarianVein: CodedConcept
    TesticularVein: CodedConcept
    HepaticVein: CodedConcept
    InferiorRightHepaticVein: CodedConcept
    LeftHepaticVein: CodedConcept
    MiddleHepaticVein: CodedConcept
    RightHepaticVein: CodedConcept
    PortalVein: CodedConcept
    LeftMainBranchOfPortalVein: CodedConcept
    RightMainBranchOfPortalVein: CodedConcept
    InferiorMesentericVein: CodedConcept
    InferiorVenaCava: CodedConcept
    SplenicVein: CodedConcept
    SuperiorMesentericVein: CodedConcept
    TransjugularIntrahepaticPortosystemicShunt: CodedConcept
    UmbilicalVein: CodedConcept

class CID12130(ContextGroup):
    """Organ Part (Non-Lateralized)."""
    LobeOfThyroid: CodedConcept
    ThyroidPart: CodedConcept
    ThyroidIsthmus: CodedConcept

class CID12131(ContextGroup):
    """Organ Part (Lateralized)."""
    LeftLobeOfThyroid: CodedConcept
    RightLobeOfThyroid: CodedConcept

class CID12140(ContextGroup):
    """Pelvic Vasculature Anatomical Location."""
    UmbilicalArtery: CodedConcept
    UmbilicalVein: CodedConcept
    OvarianArtery: CodedConcept
    OvarianVein: CodedConcept
    UterineArtery: CodedConcept
    UterineVein: CodedConcept
    VitellineArteryOfPlacenta: CodedConcept
    VitellineVeinOfPlacenta: CodedConcept
    CommonIliacArtery: CodedConcept

class CID12141(ContextGroup):
    """Fetal Vasculature Anatomical Location."""
    Aorta: CodedConcept
    DescendingAorta: CodedConcept
    MiddleCerebralArtery: CodedConcept
    PulmonaryVein: CodedConcept
    PulmonaryArtery: CodedConcept
