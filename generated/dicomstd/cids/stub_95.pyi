"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID9525Code, CID9526Code, CID9544Code, CID9550Code, CID9552Code, CID9557Code, CID9558Code, CID9559Code, CID9560Code

class CID9500(ContextGroup):
    """Dosimetric Objective Type."""
    SpecifiedConformityIndex: CodedConcept
    SpecifiedHealthyTissueConformityIndex: CodedConcept
    SpecifiedConformationNumber: CodedConcept
    SpecifiedHomogeneityIndex: CodedConcept
    MinimizeMeterset: CodedConcept
    MinimumSurfaceRadiationDose: CodedConcept
    MaximumSurfaceRadiationDose: CodedConcept
    MinimumRadiationDose: CodedConcept
    MaximumRadiationDose: CodedConcept
    MinimumMeanRadiationDose: CodedConcept
    MaximumMeanRadiationDose: CodedConcept
    MinimumEquivalentUniformDose: CodedConcept
    MaximumEquivalentUniformDose: CodedConcept
    PrescriptionRadiationDose: CodedConcept
    MinimumPercentVolumeAtRadiationDose: CodedConcept
    MaximumPercentVolumeAtRadiationDose: CodedConcept
    MinimumAbsoluteVolumeAtRadiationDose: CodedConcept
    MaximumAbsoluteVolumeAtRadiationDose: CodedConcept

class CID9501(ContextGroup):
    """Prescription Anatomy Category."""
    AnatomicalStructure: CodedConcept
    ExternalBodyModel: CodedConcept
    PhysicalObject: CodedConcept
    NonSpecificVolume: CodedConcept

class CID9502(ContextGroup):
    """RT Segment Annotation Category."""
    RTTarget: CodedConcept
    RTDoseCalculationStructure: CodedConcept
    RTRegistrationMark: CodedConcept
    RTGeometricInformation: CodedConcept
    ExternalBodyModel: CodedConcept
    PatientAttachedDoseControlObject: CodedConcept
    FixationOrPositioningDevice: CodedConcept
    BrachytherapyDevice: CodedConcept
    NonSpecificVolume: CodedConcept
    RadiotherapyDoseRegion: CodedConcept
    RadiotherapyFiducial: CodedConcept
    Tissue: CodedConcept
    AnatomicalStructure: CodedConcept
    PhysicalObject: CodedConcept
    MorphologicallyAbnormalStructure: CodedConcept
    Function: CodedConcept
    SpatialAndRelationalConcept: CodedConcept
    BodySubstance: CodedConcept
    Substance: CodedConcept

class CID9503(ContextGroup):
    """Radiotherapy Therapeutic Role Category."""
    RTTarget: CodedConcept
    RTDoseCalculationStructure: CodedConcept
    RTRegistrationMark: CodedConcept

class CID9504(ContextGroup):
    """RT Geometric Information."""
    PatientSetupPoint: CodedConcept
    RoomLaserPatientSetupPoint: CodedConcept
    MoveableLaserPatientSetupPoint: CodedConcept
    ReferenceAcquisitionPoint: CodedConcept
    IsocentricTreatmentLocationPoint: CodedConcept

class CID9505(ContextGroup):
    """Fixation or Positioning Device."""
    BiteBlock: CodedConcept
    Headframe: CodedConcept
    HeadMask: CodedConcept
    HeadAndNeckMask: CodedConcept
    Mold: CodedConcept
    Cast: CodedConcept
    Headrest: CodedConcept
    BreastBoard: CodedConcept
    BodyFrame: CodedConcept
    VacuumMold: CodedConcept
    WholeBodyPod: CodedConcept
    RectalBalloon: CodedConcept
    VaginalCylinder: CodedConcept
    BreastBridge: CodedConcept
    AbdominalCompressionBelt: CodedConcept
    AbdominalCompressionArch: CodedConcept
    HeadFixationBoard: CodedConcept
    Table: CodedConcept
    Chair: CodedConcept
    Stretcher: CodedConcept
    Wall: CodedConcept
    Floor: CodedConcept

class CID9506(ContextGroup):
    """Brachytherapy Device."""
    BrachytherapySourceApplicator: CodedConcept
    BrachytherapyChannelShield: CodedConcept
    BrachytherapyChannel: CodedConcept

class CID9507(ContextGroup):
    """External Body Model."""
    PatientAnatomyModel: CodedConcept
    ExtendedPatientAnatomyModel: CodedConcept

class CID9508(ContextGroup):
    """Non-specific Volume."""
    UnclassifiedVolume: CodedConcept
    UnclassifiedCombination: CodedConcept

class CID9509(ContextGroup):
    """Purpose of Reference For RT Physician Intent Input."""
    HistoricalRTPrescription: CodedConcept
    DiagnosticSourceImages: CodedConcept
    SegmentationResult: CodedConcept
    RegistrationResult: CodedConcept
    RTPrescriptionInputImages: CodedConcept
    RelevantDiagnosticTestsAndOrLaboratoryData: CodedConcept

class CID9510(ContextGroup):
    """Purpose of Reference For RT Treatment Planning Input."""
    DiagnosticSourceImages: CodedConcept
    SegmentationResult: CodedConcept
    RegistrationResult: CodedConcept
    RTPrescriptionResult: CodedConcept
    RTTreatmentPlanningInputImages: CodedConcept

class CID9511(ContextGroup):
    """General External Radiotherapy Procedure Technique."""
    StaticBeam: CodedConcept
    ArcBeam: CodedConcept
    ConformalArcBeam: CodedConcept
    StepAndShootBeam: CodedConcept
    SlidingWindowBeam: CodedConcept
    VMAT: CodedConcept

class CID9512(ContextGroup):
    """Tomotherapeutic Radiotherapy Procedure Technique."""
    HelicalBeam: CodedConcept
    TopographicBeam: CodedConcept

class CID9513(ContextGroup):
    """Fixation Device."""
    BiteBlock: CodedConcept
    Headframe: CodedConcept
    HeadMask: CodedConcept
    HeadAndNeckMask: CodedConcept
    Mold: CodedConcept
    Cast: CodedConcept
    Headrest: CodedConcept
    BreastBoard: CodedConcept
    BodyFrame: CodedConcept
    VacuumMold: CodedConcept
    WholeBodyPod: CodedConcept
    RectalBalloon: CodedConcept
    VaginalCylinder: CodedConcept
    BreastBridge: CodedConcept
    AbdominalCompressionBelt: CodedConcept
    AbdominalCompressionArch: CodedConcept
    HeadFixationBoard: CodedConcept

class CID9514(ContextGroup):
    """Anatomical Structure For Radiotherapy."""
    Abdomen: CodedConcept
    AbdomenAndPelvis: CodedConcept
    AcromioclavicularJoint: CodedConcept
    AnkleJoint: CodedConcept
    Anus: CodedConcept
    ApexOfLung: CodedConcept
    BileDuct_N28273000: CodedConcept
    BiliaryTract: CodedConcept
    Bladder: CodedConcept
    BoneOfLowerLimb: CodedConcept
    BoneOfUpperLimb: CodedConcept
    Breast: CodedConcept
    Bronchus: CodedConcept
    Calcaneus: CodedConcept
    CervicalSpine: CodedConcept
    CervicoThoracicSpine: CodedConcept
    Chest: CodedConcept
    ChestAndAbdomen: CodedConcept
    ChestAbdomenAndPelvis: CodedConcept
    Clavicle: CodedConcept
    Coccyx: CodedConcept
    Colon: CodedConcept
    CommonBileDuct: CodedConcept
    Duodenum: CodedConcept
    ElbowJoint: CodedConcept
    EntireBody: CodedConcept
    Esophagus: CodedConcept
    EsophagusStomachAndDuodenum: CodedConcept
    Extremity: CodedConcept
    Eye: CodedConcept
    EyeRegion: CodedConcept
    FacialBones: CodedConcept
    Femur: CodedConcept
    Fibula: CodedConcept
    Finger: CodedConcept
    Foot: CodedConcept
    Forearm: CodedConcept
    Gallbladder: CodedConcept
    Hand: CodedConcept
    Head: CodedConcept
    HeadAndNeck: CodedConcept
    Heart: CodedConcept
    Hip: CodedConcept
    HipJoint_N24136001: CodedConcept
    Humerus: CodedConcept
    Ileum: CodedConcept
    Ilium: CodedConcept
    InternalAuditoryCanal: CodedConcept
    JawRegion: CodedConcept
    Jejunum: CodedConcept
    Knee: CodedConcept
    LargeIntestine: CodedConcept
    Larynx: CodedConcept
    LiverAndBiliaryStructure: CodedConcept
    LowerLeg: CodedConcept
    LowerLimb: CodedConcept
    LumbarSpine: CodedConcept
    LumboSacralSpine: CodedConcept
    Mandible: CodedConcept
    MastoidBone: CodedConcept
    Maxilla: CodedConcept
    Mediastinum: CodedConcept
    MuscleOfLowerLimb: CodedConcept
    MuscleOfUpperLimb: CodedConcept
    NasalBone: CodedConcept
    Neck: CodedConcept
    NeckAndChest: CodedConcept
    NeckChestAndAbdomen: CodedConcept
    NeckChestAbdomenAndPelvis: CodedConcept
    OpticCanal: CodedConcept
    OrbitalStructure: CodedConcept
    Pancreas: CodedConcept
    PancreaticDuct: CodedConcept
    PancreaticDuctAndBileDuctSystems: CodedConcept
    ParanasalSinus: CodedConcept
    ParotidGland: CodedConcept
    Patella: CodedConcept
    Pelvis: CodedConcept
    PelvisAndLowerExtremities: CodedConcept
    Phantom: CodedConcept
    Prostate: CodedConcept
    Rectum: CodedConcept
    Rib: CodedConcept
    SacroCoccygealSpine: CodedConcept
    SacroiliacJoint: CodedConcept
    Sacrum: CodedConcept
    Scapula: CodedConcept
    SellaTurcica: CodedConcept
    SesamoidBonesOfFoot: CodedConcept
    Shoulder: CodedConcept
    Skull: CodedConcept
    SmallIntestine_N30315005: CodedConcept
    Spine: CodedConcept
    SternoclavicularJoint: CodedConcept
    Sternum: CodedConcept
    Stomach: CodedConcept
    SubmandibularGland: CodedConcept
    TarsalJoint: CodedConcept
    TemporomandibularJoint: CodedConcept
    Thigh: CodedConcept
    ThoracicSpine: CodedConcept
    ThoracoLumbarSpine: CodedConcept
    Thumb: CodedConcept
    Toe: CodedConcept
    Trachea: CodedConcept
    UpperArm: CodedConcept
    UpperLimb: CodedConcept
    UpperUrinaryTract: CodedConcept
    Ureter: CodedConcept
    Urethra: CodedConcept
    UterusAndFallopianTubes: CodedConcept
    VertebralColumnAndCranium: CodedConcept
    WristJoint: CodedConcept
    Zygoma: CodedConcept
    BodyCavity: CodedConcept
    Atrium: CodedConcept
    Axilla: CodedConcept
    Back: CodedConcept
    BroadLigament: CodedConcept
    Buttock: CodedConcept
    Calyx: CodedConcept
    Cheek: CodedConcept
    Cornea: CodedConcept
    Ear: CodedConcept
    EndoArterial: CodedConcept
    EndoCardiac: CodedConcept
    EndoEsophageal: CodedConcept
    EndoNasal: CodedConcept
    EndoNasopharyngeal: CodedConcept
    EndoRectal: CodedConcept
    EndoRenal: CodedConcept
    EndoUreteric: CodedConcept
    EndoUrethral: CodedConcept
    EndoVaginal: CodedConcept
    EndoVascular: CodedConcept
    EndoVenous: CodedConcept
    EndoVesical: CodedConcept
    EpigastricRegion: CodedConcept
    Eyelid: CodedConcept
    Face: CodedConcept
    Flank: CodedConcept
    FontanelOfSkull: CodedConcept
    GlutealRegion: CodedConcept
    HypogastricRegion: CodedConcept
    Submental: CodedConcept
    Hypopharynx: CodedConcept
    IntraArticular: CodedConcept
    Intracranial: CodedConcept
    IntraEsophageal: CodedConcept
    LeftHypochondriacRegion: CodedConcept
    LeftInguinalRegion: CodedConcept
    LeftLowerQuadrantOfAbdomen: CodedConcept
    LeftLumbarRegion: CodedConcept
    LeftUpperQuadrantOfAbdomen: CodedConcept
    LowerInnerQuadrantOfBreast: CodedConcept
    LowerOuterQuadrantOfBreast: CodedConcept
    LumbarRegion: CodedConcept
    Lung: CodedConcept
    Mouth: CodedConcept
    Nose: CodedConcept
    OmentalBursa: CodedConcept
    Omentum: CodedConcept
    Ovary: CodedConcept
    Parasternal: CodedConcept
    Penis: CodedConcept
    Perineum: CodedConcept
    PoplitealFossa: CodedConcept
    RenalPelvis: CodedConcept
    Retroperitoneum: CodedConcept
    RightHypochondriacRegion: CodedConcept
    RightInguinalRegion: CodedConcept
    RightLowerQuadrantOfAbdomen: CodedConcept
    RightLumbarRegion: CodedConcept
    RightUpperQuadrantOfAbdomen: CodedConcept
    Scalp: CodedConcept
    Sclera: CodedConcept
    Scrotum: CodedConcept
    SpinalCord: CodedConcept
    Subcostal: CodedConcept
    SubmandibularArea: CodedConcept
    Subxiphoid: CodedConcept
    SupraclavicularRegionOfNeck: CodedConcept
    SuprapubicRegion: CodedConcept
    SuprasternalNotch: CodedConcept
    Thorax: CodedConcept
    Tongue: CodedConcept
    UmbilicalRegion: CodedConcept
    UpperInnerQuadrantOfBreast: CodedConcept
    UpperOuterQuadrantOfBreast: CodedConcept
    Vagina: CodedConcept
    VascularGraft: CodedConcept
    Ventricle: CodedConcept
    Vulva: CodedConcept
    AbdominalAorta: CodedConcept
    AdrenalGland: CodedConcept
    AorticArch: CodedConcept
    Brain: CodedConcept
    CarotidArtery: CodedConcept
    Cerebellum: CodedConcept
    CircleOfWillis: CodedConcept
    CoronaryArtery: CodedConcept
    CranialVenousSystem: CodedConcept
    IliacAndOrFemoralArtery: CodedConcept
    Kidney: CodedConcept
    Liver: CodedConcept
    Parathyroid: CodedConcept
    PulmonaryArtery: CodedConcept
    RenalArtery_N2841007: CodedConcept
    Spleen: CodedConcept
    Testis: CodedConcept
    ThoracicAorta: CodedConcept
    Thymus: CodedConcept
    Thyroid: CodedConcept
    Uterus: CodedConcept
    AnusRectumAndSigmoidColon: CodedConcept
    BladderAndUrethra: CodedConcept
    Cervix: CodedConcept
    ExternalAuditoryCanal: CodedConcept
    InguinalRegion: CodedConcept
    IntraAbdominopelvic: CodedConcept
    IntraPelvic: CodedConcept
    IntraThoracic: CodedConcept
    Joint: CodedConcept
    LumenOfBloodVessel: CodedConcept
    Nasopharynx: CodedConcept
    Pharynx: CodedConcept
    PharynxAndLarynx: CodedConcept
    SigmoidColon: CodedConcept
    TracheaAndBronchus: CodedConcept
    AnomalousPulmonaryVein: CodedConcept
    AntecubitalVein: CodedConcept
    AnteriorCardiacVein_N194996006: CodedConcept
    AnteriorCommunicatingArtery_N8012006: CodedConcept
    AnteriorSpinalArtery: CodedConcept
    AnteriorTibialArtery_N68053000: CodedConcept
    Aorta: CodedConcept
    AorticFistula: CodedConcept
    ApexOfLeftVentricle: CodedConcept
    ApexOfRightVentricle: CodedConcept
    Artery: CodedConcept
    AscendingAorta: CodedConcept
    AxillaryArtery: CodedConcept
    AxillaryVein: CodedConcept
    AzygosVein_N72107004: CodedConcept
    Baffle: CodedConcept
    BasilarArtery_N59011009: CodedConcept
    BodyConduit: CodedConcept
    BoydsPerforatingVein: CodedConcept
    BrachialArtery_N17137000: CodedConcept
    BrachialVein: CodedConcept
    CephalicVein: CodedConcept
    CerebralArtery: CodedConcept
    CommonAtrium: CodedConcept
    CommonCarotidArtery_N32062004: CodedConcept
    CommonFemoralArtery: CodedConcept
    CommonIliacArtery_N73634005: CodedConcept
    CommonIliacVein_N46027005: CodedConcept
    CommonVentricle: CodedConcept
    CongenitalCoronaryArteryFistulaToLeftAtrium: CodedConcept
    CongenitalCoronaryArteryFistulaToLeftVentricle: CodedConcept
    CongenitalCoronaryArteryFistulaToRightAtrium: CodedConcept
    CongenitalCoronaryArteryFistulaToRightVentricle: CodedConcept
    PulmonaryArteriovenousFistula: CodedConcept
    CoronarySinus_N90219004: CodedConcept
    DescendingAorta_N32672002: CodedConcept
    DoddsPerforatingVein: CodedConcept
    ExternalCarotidArtery_N22286001: CodedConcept
    ExternalIliacArtery_N113269004: CodedConcept
    ExternalIliacVein_N63507001: CodedConcept
    FacialArtery: CodedConcept
    FemoralArtery: CodedConcept
    FemoralVein: CodedConcept
    GastricVein: CodedConcept
    GenicularArtery: CodedConcept
    GreatCardiacVein_N5928000: CodedConcept
    GreatSaphenousVein_N60734001: CodedConcept
    HepaticArtery: CodedConcept
    HepaticVein_N8993003: CodedConcept
    HunterianPerforatingVein: CodedConcept
    IliacArtery: CodedConcept
    IliacVein: CodedConcept
    InferiorCardiacVein: CodedConcept
    InferiorLeftPulmonaryVein_N51249003: CodedConcept
    InferiorMesentericArtery_N33795007: CodedConcept
    InferiorRightPulmonaryVein_N113273001: CodedConcept
    InferiorVenaCava_N64131007: CodedConcept
    InnominateArtery_N12691009: CodedConcept
    InnominateVein: CodedConcept
    InternalCarotidArtery_N86117002: CodedConcept
    InternalJugularVein_N12123001: CodedConcept
    InternalIliacArtery_N90024005: CodedConcept
    InternalMammaryArtery: CodedConcept
    JuxtaposedAtrialAppendage: CodedConcept
    LacrimalArtery: CodedConcept
    LacrimalArteryOfRightEye: CodedConcept
    LeftAtrium: CodedConcept
    LeftAuricularAppendage: CodedConcept
    LeftFemoralArtery: CodedConcept
    LeftPulmonaryArtery: CodedConcept
    LeftVentricle_N87878005: CodedConcept
    LeftVentricleInflow: CodedConcept
    LeftVentricleOutflowTract: CodedConcept
    LingualArtery: CodedConcept
    LumbarArtery_N34635009: CodedConcept
    MesentericArtery: CodedConcept
    MesentericVein: CodedConcept
    OccipitalArtery: CodedConcept
    OccipitalVein: CodedConcept
    OphthalmicArtery_N53549008: CodedConcept
    PatentDuctusArteriosus: CodedConcept
    PeronealArtery_N8821006: CodedConcept
    PoplitealArtery_N43899006: CodedConcept
    PortalVein_N32764006: CodedConcept
    PosteriorCommunicationArtery: CodedConcept
    PosteriorMedialTributary: CodedConcept
    PosteriorTibialArtery_N13363002: CodedConcept
    PrimitiveAorta: CodedConcept
    PrimitivePulmonaryArtery: CodedConcept
    ProfundaFemorisArtery: CodedConcept
    PulmonaryArteryConduit: CodedConcept
    PulmonaryChamberOfCorTriatriatum: CodedConcept
    PulmonaryVein_N122972007: CodedConcept
    PulmonaryVeinConfluence: CodedConcept
    PulmonaryVenousAtrium: CodedConcept
    RadialArtery_N45631007: CodedConcept
    RenalVein_N56400007: CodedConcept
    RightAtrium: CodedConcept
    RightAuricularAppendage: CodedConcept
    RightFemoralArtery: CodedConcept
    RightPulmonaryArtery: CodedConcept
    RightVentricle_N53085002: CodedConcept
    RightVentricleInflow: CodedConcept
    RightVentricleOutflowTract: CodedConcept
    SaphenofemoralJunction_N128587003: CodedConcept
    SaphenousVein: CodedConcept
    SplenicArtery_N22083002: CodedConcept
    SplenicVein_N35819009: CodedConcept
    SubclavianArtery_N36765005: CodedConcept
    SubclavianVein: CodedConcept
    SuperficialFemoralArtery: CodedConcept
    SuperficialTemporalArtery: CodedConcept
    SuperiorLeftPulmonaryVein_N43863001: CodedConcept
    SuperiorMesentericArtery_N42258001: CodedConcept
    SuperiorRightPulmonaryVein_N8629005: CodedConcept
    SuperiorThyroidArtery: CodedConcept
    SuperiorVenaCava_N48345005: CodedConcept
    SystemicCollateralArteryToLung: CodedConcept
    SystemicVenousAtrium: CodedConcept
    TruncusArteriosusCommunis: CodedConcept
    TruncusCoeliacus: CodedConcept
    UlnarArtery_N44984001: CodedConcept
    UmbilicalArtery_N50536004: CodedConcept
    UmbilicalVein_N284639000: CodedConcept
    Vein: CodedConcept
    VenaCava: CodedConcept
    VenousNetwork: CodedConcept
    VertebralArtery_N85234005: CodedConcept
    AnteriorCerebralArtery: CodedConcept
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
    PosteriorCerebralArtery: CodedConcept
    PosteriorCerebralArteryP1Segment: CodedConcept
    PosteriorCerebralArteryP2Segment: CodedConcept
    PosteriorCommunicatingArtery: CodedConcept
    CarotidBifurcation: CodedConcept
    CarotidBulb: CodedConcept
    CommonIliacArteryBifurcation: CodedConcept
    DorsalisPedisArtery: CodedConcept
    PlantarArterialArch: CodedConcept
    AnteriorTibialVein: CodedConcept
    LateralCalfPerforator: CodedConcept
    CommonFemoralVein: CodedConcept
    GastrocnemiusVein: CodedConcept
    GiacominiVein: CodedConcept
    GreatSaphenousVeinOfThigh: CodedConcept
    GreatSaphenousVeinOfCalf: CodedConcept
    LesserSaphenousVein: CodedConcept
    PeronealVein: CodedConcept
    PoplitealVein: CodedConcept
    PosteriorArchVein: CodedConcept
    PosteriorTibialVein: CodedConcept
    ProfundaFemorisVein: CodedConcept
    SolealVein: CodedConcept
    SuperficialFemoralVein: CodedConcept
    ThighPerforator: CodedConcept
    InternalIliacVein: CodedConcept
    SaphenopoplitealJunction: CodedConcept
    CockettsPerforatingVein: CodedConcept
    DeepPalmarArchOfRadialArtery: CodedConcept
    SuperficialPalmarArch: CodedConcept
    DigitalArteryOfHand: CodedConcept
    BasilicVein: CodedConcept
    MedianCubitalVein: CodedConcept
    RadialVein: CodedConcept
    UlnarVein: CodedConcept
    DeepPalmarVenousArch: CodedConcept
    SuperficialPalmarVenousArch: CodedConcept
    HilarArtery: CodedConcept
    SegmentalArtery: CodedConcept
    LobarArtery: CodedConcept
    ArcuateArteryOfTheKidney: CodedConcept
    InterlobarArteryOfKidney: CodedConcept
    InterlobularArteryOfKidney: CodedConcept
    AccessoryRenalArtery: CodedConcept
    PerforatingArteryOfKidney: CodedConcept
    GastricArtery: CodedConcept
    FirstLumbarArtery: CodedConcept
    SecondLumbarArtery: CodedConcept
    ThirdLumbarArtery: CodedConcept
    FourthLumbarArtery: CodedConcept
    FifthLumbarArtery: CodedConcept
    SixthLumbarArtery: CodedConcept
    OvarianArtery: CodedConcept
    TesticularArtery: CodedConcept
    UterineArtery: CodedConcept
    InfraRenalAorta: CodedConcept
    SupraRenalAorta: CodedConcept
    CeliacAxis: CodedConcept
    CommonHepaticArtery: CodedConcept
    GastroduodenalArtery: CodedConcept
    ProperHepaticArtery: CodedConcept
    RightBranchOfHepaticArtery: CodedConcept
    LeftBranchOfHepaticArtery: CodedConcept
    IlealVein: CodedConcept
    OvarianVein: CodedConcept
    TesticularVein: CodedConcept
    InferiorRightHepaticVein: CodedConcept
    LeftHepaticVein: CodedConcept
    MiddleHepaticVein: CodedConcept
    RightHepaticVein: CodedConcept
    LeftMainBranchOfPortalVein: CodedConcept
    RightMainBranchOfPortalVein: CodedConcept
    InferiorMesentericVein: CodedConcept
    SuperiorMesentericVein: CodedConcept
    TransjugularIntrahepaticPortosystemicShunt: CodedConcept
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
    SmallCardiacVein: CodedConcept
    AtrialVein: CodedConcept
    AtrioventricularVein: CodedConcept
    MiddleCardiacVein: CodedConcept
    VentricularVein: CodedConcept
    SmallestCardiacVein: CodedConcept
    PulmonaryVein_N430757002: CodedConcept
    LeftPulmonaryVein: CodedConcept
    RightPulmonaryVein: CodedConcept
    TrunkOfPulmonaryArtery: CodedConcept
    SuprapulmonicValveArea: CodedConcept
    PulmonaryValveSinuses: CodedConcept
    BoneStructureOfHeadAndOrNeck: CodedConcept
    EthmoidBone: CodedConcept
    ExternalEar: CodedConcept
    Eyeball: CodedConcept
    FrontalBone: CodedConcept
    HyoidBone: CodedConcept
    InnerEar: CodedConcept
    LacrimalBone: CodedConcept
    Lip: CodedConcept
    MiddleEar: CodedConcept
    MuscleOfHead: CodedConcept
    MuscleOfNeck: CodedConcept
    OccipitalBone: CodedConcept
    PalatineBone: CodedConcept
    ParietalBone: CodedConcept
    SalivaryGland: CodedConcept
    SoftPalate: CodedConcept
    SphenoidBone: CodedConcept
    TemporalBone: CodedConcept
    Tooth: CodedConcept
    VomerBone: CodedConcept
    LobeOfLung: CodedConcept
    MidlungWindow: CodedConcept
    SecondaryPulmonaryLobule: CodedConcept
    SegmentOfLung: CodedConcept
    AirwayStructure: CodedConcept
    Carina: CodedConcept
    CarinaAngle: CodedConcept
    CentrilobularStructures: CodedConcept
    HilumOfLung: CodedConcept
    AnteriorJunctionLine: CodedConcept
    FissureOfLung: CodedConcept
    PosteriorJunctionLine: CodedConcept
    AtrialSeptalDefect: CodedConcept
    AzygoesophagealRecessInterface: CodedConcept
    FascialLayer: CodedConcept
    Hiatus: CodedConcept
    ParaspinalLine: CodedConcept
    PosteriorTrachealStripe: CodedConcept
    RightTrachealStripe: CodedConcept
    Stripe: CodedConcept
    AxillaryFascia: CodedConcept
    CarotidBody: CodedConcept
    CostalCartilage: CodedConcept
    EsophagealHiatus: CodedConcept
    LeftMainBronchus: CodedConcept
    LigamentumArteriosum: CodedConcept
    LymphNode: CodedConcept
    MitralValve: CodedConcept
    PulmonaryValve: CodedConcept
    RightMainBronchus: CodedConcept
    ThoracicDuct: CodedConcept
    ThymusGland: CodedConcept
    TrapeziusMuscle: CodedConcept
    TricuspidValve: CodedConcept
    Vertebra: CodedConcept
    ChordaeTendineaeCordis: CodedConcept
    DeltoidMuscle: CodedConcept
    Diaphragm: CodedConcept
    ErectorSpinaeMuscle: CodedConcept
    ExternalIntercostalMuscle: CodedConcept
    IliocostalisMuscle: CodedConcept
    InfraspinatusMuscle: CodedConcept
    InnermostIntercostalMuscles: CodedConcept
    InteratrialSeptum: CodedConcept
    InternalIntercostalMuscle: CodedConcept
    InterventricularSeptum: CodedConcept
    LatissimusDorsiMuscle: CodedConcept
    LevatoresCostarumMuscles: CodedConcept
    LongissimusMuscle: CodedConcept
    PectoralisMajorMuscle: CodedConcept
    PectoralisMinorMuscle: CodedConcept
    ScalenousAnteriorMuscle: CodedConcept
    SerratusAnteriorMuscle: CodedConcept
    SpinalisMuscle: CodedConcept
    SternocleidomastoidMuscle: CodedConcept
    SubcostalMuscle: CodedConcept
    SubscapularisMuscle: CodedConcept
    SupraspinatusMuscle: CodedConcept
    TeresMajorMuscle: CodedConcept
    TeresMinorMuscle: CodedConcept
    TrabeculaeCarnae: CodedConcept
    TransversusThoracis: CodedConcept
    AorticIsthmus: CodedConcept
    AorticKnob: CodedConcept
    ArchOfTheAzygosVein: CodedConcept
    BrachiocephalicTrunk: CodedConcept
    BrachiocephalicVein: CodedConcept
    BronchialArtery: CodedConcept
    CostocervicalTrunk: CodedConcept
    DescendingAorta_N281130003: CodedConcept
    DorsalScapularArtery: CodedConcept
    EsophagealArtery: CodedConcept
    ExternalJugularVein: CodedConcept
    InferiorPhrenicArtery: CodedConcept
    IntercostalArtery: CodedConcept
    InternalThoracicArtery: CodedConcept
    PericardiophrenicArtery: CodedConcept
    PulmonaryTrunk: CodedConcept
    SuperiorPhrenicArtery: CodedConcept
    ThyrocervicalTrunk: CodedConcept
    Pericardium: CodedConcept
    PericardialCavity: CodedConcept
    Adenohypophysis: CodedConcept
    Amygdala: CodedConcept
    Arachnoid: CodedConcept
    ArcuateFasciculus: CodedConcept
    BrainCerebrospinalFluidPathway: CodedConcept
    BrainStem: CodedConcept
    BrainVentricle: CodedConcept
    CaudateNucleus: CodedConcept
    CentralNervousSystem: CodedConcept
    CerebellarWhiteMatter: CodedConcept
    CerebralAqueduct: CodedConcept
    CerebralCortex: CodedConcept
    CerebralFornix: CodedConcept
    CerebralGrayMatter: CodedConcept
    CerebralHemisphere: CodedConcept
    CerebralWhiteMatter: CodedConcept
    CerebrospinalFluid: CodedConcept
    Cingulum: CodedConcept
    CorpusCallosum: CodedConcept
    CorpusStriatum: CodedConcept
    Diencephalon: CodedConcept
    DuraMater: CodedConcept
    EntorhinalCortex: CodedConcept
    FourthVentricle: CodedConcept
    FrontalLobe: CodedConcept
    GlobusPallidus: CodedConcept
    GrayMatter: CodedConcept
    Hippocampus: CodedConcept
    InferiorCerebellarPeduncle: CodedConcept
    InferiorLongitudinalFasciculus: CodedConcept
    Insula: CodedConcept
    LateralCorticospinalTract: CodedConcept
    LateralVentricle: CodedConcept
    LimbicLobe: CodedConcept
    MedialLemniscus: CodedConcept
    Meninges: CodedConcept
    Midbrain: CodedConcept
    MiddleCerebellarPeduncle: CodedConcept
    NucleusAccumbens: CodedConcept
    Neurohypophysis: CodedConcept
    OccipitalLobe: CodedConcept
    OpticChiasm: CodedConcept
    OpticRadiation: CodedConcept
    OpticTract: CodedConcept
    ParietalLobe: CodedConcept
    PiaMater: CodedConcept
    PinealGland: CodedConcept
    Pituitary: CodedConcept
    PosteriorCerebralCommissure: CodedConcept
    Putamen: CodedConcept
    SpinalCerebrospinalFluidPathway: CodedConcept
    SpinalCordGrayMatter: CodedConcept
    SpinalCordWhiteMatter: CodedConcept
    SubarachnoidSpace: CodedConcept
    SubcorticalGrayMatter: CodedConcept
    SubstantiaNigra: CodedConcept
    SuperiorCerebellarPeduncle: CodedConcept
    SuperiorLongitudinalFasciculus: CodedConcept
    Telencephalon: CodedConcept
    TemporalLobe: CodedConcept
    Thalamus: CodedConcept
    ThirdVentricle: CodedConcept
    UncinateFasciculus: CodedConcept
    WhiteMatter: CodedConcept
    AbdominopelvicCavity: CodedConcept
    AbdominalWallMuscle: CodedConcept
    LumenOfGallbladder: CodedConcept
    PeritonealCavity: CodedConcept
    Peritioneum: CodedConcept
    RetroperitonealSpace: CodedConcept
    SkinOfAbdomen: CodedConcept
    UrinarySystem: CodedConcept
    WallOfGallbladder: CodedConcept
    CouinaudHepaticSegmentI: CodedConcept
    CouinaudHepaticSegmentII: CodedConcept
    CouinaudHepaticSegmentIII: CodedConcept
    CouinaudHepaticSegmentIV: CodedConcept
    CouinaudHepaticSegmentV: CodedConcept
    CouinaudHepaticSegmentVI: CodedConcept
    CouinaudHepaticSegmentVII: CodedConcept
    CouinaudHepaticSegmentVIII: CodedConcept
    BloodVessel: CodedConcept
    BoneOfThorax: CodedConcept
    ChestCavity: CodedConcept
    ChestWallMuscle: CodedConcept
    LowerLobeOfLung: CodedConcept
    MiddleLobeOfRightLung: CodedConcept
    Pleura: CodedConcept
    SkinOfChest: CodedConcept
    UpperLobeOfLung: CodedConcept
    Adventitia: CodedConcept
    CardiovascularSystem: CodedConcept
    Intima: CodedConcept
    Lumen: CodedConcept
    Media: CodedConcept
    SystemicArtery: CodedConcept
    SystemicVein: CodedConcept
    Thrombus: CodedConcept
    VascularSclerosis: CodedConcept
    FallopianTube: CodedConcept
    FemaleInternalGenitalia: CodedConcept
    MaleExternalGenitalia: CodedConcept
    MaleInternalGenitalia: CodedConcept
    PelvicCavityFalseAndOrTrue: CodedConcept
    PelvicCavityFalse: CodedConcept
    PelvicCavityTrue: CodedConcept
    SeminalVesicle: CodedConcept
    VasDeferens: CodedConcept
    PeripheralNervousSystem: CodedConcept
    PeripheralNerve: CodedConcept
    CranialNerve: CodedConcept
    VagusNerve: CodedConcept
    AutonomicNerve: CodedConcept
    SympatheticTrunk: CodedConcept
    ILMInternalLimitingMembrane: CodedConcept
    OuterSurfaceOfRNFL: CodedConcept
    OuterSurfaceOfGCL: CodedConcept
    OuterSurfaceOfIPL: CodedConcept
    OuterSurfaceOfINL: CodedConcept
    OuterSurfaceOfOPL: CodedConcept
    OuterSurfaceOfHFL: CodedConcept
    ELMExternalLimitingMembrane: CodedConcept
    SurfaceBetweenInnerAndOuterSegmentsOfThePhotoreceptors: CodedConcept
    SurfaceOfTheInterdigitatingZoneBetweenRetinaAndRPE: CodedConcept
    AnteriorSurfaceOfTheRPE: CodedConcept
    SurfaceOfTheCenterOfTheRPE: CodedConcept
    PosteriorSurfaceOfTheRPE: CodedConcept
    OuterSurfaceOfTheBM: CodedConcept
    SurfaceOfTheChoroidScleraInterface: CodedConcept
    OuterSurfaceOfTheCC: CodedConcept
    C1Vertebra: CodedConcept
    C2Vertebra: CodedConcept
    C3Vertebra: CodedConcept
    C4Vertebra: CodedConcept
    C5Vertebra: CodedConcept
    C6Vertebra: CodedConcept
    C7Vertebra: CodedConcept
    T1Vertebra: CodedConcept
    T2Vertebra: CodedConcept
    T3Vertebra: CodedConcept
    T4Vertebra: CodedConcept
    T5Vertebra: CodedConcept
    T6Vertebra: CodedConcept
    T7Vertebra: CodedConcept
    T8Vertebra: CodedConcept
    T9Vertebra: CodedConcept
    T10Vertebra: CodedConcept
    T11Vertebra: CodedConcept
    T12Vertebra: CodedConcept
    L1Vertebra: CodedConcept
    L2Vertebra: CodedConcept
    L3Vertebra: CodedConcept
    L4Vertebra: CodedConcept
    L5Vertebra: CodedConcept
    C2C3Disc: CodedConcept
    C3C4Disc: CodedConcept
    C4C5Disc: CodedConcept
    C5C6Disc: CodedConcept
    C6C7Disc: CodedConcept
    C7T1Disc: CodedConcept
    T1T2Disc: CodedConcept
    T2T3Disc: CodedConcept
    T3T4Disc: CodedConcept
    T4T5Disc: CodedConcept
    T5T6Disc: CodedConcept
    T6T7Disc: CodedConcept
    T7T8Disc: CodedConcept
    T8T9Disc: CodedConcept
    T9T10Disc: CodedConcept
    T10T11Disc: CodedConcept
    T11T12Disc: CodedConcept
    T12L1Disc: CodedConcept
    L1L2Disc: CodedConcept
    L2L3Disc: CodedConcept
    L3L4Disc: CodedConcept
    L4L5Disc: CodedConcept
    L5S1Disc: CodedConcept

class CID9515(ContextGroup):
    """RT Patient Support Device."""
    Table: CodedConcept
    Chair: CodedConcept
    Stretcher: CodedConcept
    Wall: CodedConcept
    Floor: CodedConcept

class CID9516(ContextGroup):
    """Radiotherapy Bolus Device Type."""
    SurfaceBolus: CodedConcept

class CID9517(ContextGroup):
    """Radiotherapy Block Device Type."""
    ShieldingBlock: CodedConcept
    ApertureBlock: CodedConcept

class CID9518(ContextGroup):
    """Radiotherapy Accessory No-slot Holder Device Type."""
    AccessoryTray: CodedConcept

class CID9519(ContextGroup):
    """Radiotherapy Accessory Slot Holder Device Type."""
    RadiotherapyApplicator: CodedConcept

class CID9520(ContextGroup):
    """Segmented RT Accessory Device."""
    BiteBlock: CodedConcept
    Headframe: CodedConcept
    HeadMask: CodedConcept
    HeadAndNeckMask: CodedConcept
    Mold: CodedConcept
    Cast: CodedConcept
    Headrest: CodedConcept
    BreastBoard: CodedConcept
    BodyFrame: CodedConcept
    VacuumMold: CodedConcept
    WholeBodyPod: CodedConcept
    RectalBalloon: CodedConcept
    VaginalCylinder: CodedConcept
    BreastBridge: CodedConcept
    AbdominalCompressionBelt: CodedConcept
    AbdominalCompressionArch: CodedConcept
    HeadFixationBoard: CodedConcept
    BrachytherapySourceApplicator: CodedConcept
    BrachytherapyChannelShield: CodedConcept
    BrachytherapyChannel: CodedConcept
    Table: CodedConcept
    Chair: CodedConcept
    Stretcher: CodedConcept
    Wall: CodedConcept
    Floor: CodedConcept
    SurfaceBolus: CodedConcept
    ShieldingBlock: CodedConcept
    ApertureBlock: CodedConcept
    AccessoryTray: CodedConcept
    RadiotherapyApplicator: CodedConcept

class CID9521(ContextGroup):
    """Radiotherapy Treatment Energy Unit."""
    Megavolt: CodedConcept
    Megaelectronvolt: CodedConcept
    Kilovolt: CodedConcept

class CID9522(ContextGroup):
    """Multi-source Radiotherapy Procedure Technique."""
    MultipleFixedSources: CodedConcept

class CID9523(ContextGroup):
    """Robotic Radiotherapy Procedure Technique."""
    SynchronizedRoboticTreatment: CodedConcept
    NonSynchronizedRoboticTreatment: CodedConcept

class CID9524(ContextGroup):
    """Radiotherapy Procedure Technique."""
    StaticBeam: CodedConcept
    ArcBeam: CodedConcept
    ConformalArcBeam: CodedConcept
    StepAndShootBeam: CodedConcept
    SlidingWindowBeam: CodedConcept
    VMAT: CodedConcept
    HelicalBeam: CodedConcept
    TopographicBeam: CodedConcept
    MultipleFixedSources: CodedConcept
    SynchronizedRoboticTreatment: CodedConcept
    NonSynchronizedRoboticTreatment: CodedConcept

class CID9525(ContextGroup[CID9525Code]):
    """Radiation Therapy Particle."""
    Photon: CID9525Code
    Electron: CID9525Code

class CID9526(ContextGroup[CID9526Code]):
    """Ion Therapy Particle."""
    Ion: CID9526Code
    Proton: CID9526Code
    N3HeliumNucleus: CID9526Code
    N4HeliumNucleus: CID9526Code
    N12CarbonNucleus: CID9526Code
    N16OxygenNucleus: CID9526Code

class CID9527(ContextGroup):
    """Teletherapy Isotope."""
    N60Cobalt: CodedConcept

class CID9528(ContextGroup):
    """Brachytherapy Isotope."""
    N137Cesium: CodedConcept
    N131Cesium: CodedConcept
    N192Iridium: CodedConcept
    N125Iodine: CodedConcept
    N103Palladium: CodedConcept
    N252Californium: CodedConcept
    N60Cobalt: CodedConcept
    N226Radium: CodedConcept
    N90Yttrium: CodedConcept
    N198Gold: CodedConcept
    N32Phosphorus: CodedConcept
    N222Radon: CodedConcept
    N90Strontium: CodedConcept
    N106Ruthenium: CodedConcept
    N169Ytterbium: CodedConcept

class CID9529(ContextGroup):
    """Single Dose Dosimetric Objective."""
    MinimumSurfaceRadiationDose: CodedConcept
    MaximumSurfaceRadiationDose: CodedConcept
    MinimumRadiationDose: CodedConcept
    MaximumRadiationDose: CodedConcept
    MinimumMeanRadiationDose: CodedConcept
    MaximumMeanRadiationDose: CodedConcept
    MinimumEquivalentUniformDose: CodedConcept
    MaximumEquivalentUniformDose: CodedConcept
    PrescriptionRadiationDose: CodedConcept

class CID9530(ContextGroup):
    """Percentage and Dose Dosimetric Objective."""
    MinimumPercentVolumeAtRadiationDose: CodedConcept
    MaximumPercentVolumeAtRadiationDose: CodedConcept

class CID9531(ContextGroup):
    """Volume and Dose Dosimetric Objective."""
    MinimumAbsoluteVolumeAtRadiationDose: CodedConcept
    MaximumAbsoluteVolumeAtRadiationDose: CodedConcept

class CID9532(ContextGroup):
    """No-Parameter Dosimetric Objective."""
    MinimizeMeterset: CodedConcept

class CID9533(ContextGroup):
    """Delivery Time Structure."""
    SingleFraction: CodedConcept
    StandardFractionation: CodedConcept
    HypoFractionation: CodedConcept
    HyperFractionation: CodedConcept
    ContinuousTemporary: CodedConcept
    ContinuousPermanent: CodedConcept

class CID9534(ContextGroup):
    """Radiotherapy Target."""
    CTVNodal: CodedConcept
    CTVPrimary: CodedConcept
    CTV: CodedConcept
    GTVNodal: CodedConcept
    GTVPrimary: CodedConcept
    GTV: CodedConcept
    PTVNodal: CodedConcept
    PTVPrimary: CodedConcept
    PTV: CodedConcept
    ITV: CodedConcept
    TreatedVolume: CodedConcept
    IrradiatedVolume: CodedConcept
    EntireBodyTargetVolume: CodedConcept
    RadiationDoseNormalizationPoint: CodedConcept
    RadiationDoseReferencePoint: CodedConcept

class CID9535(ContextGroup):
    """Radiotherapy Dose Calculation Role."""
    PlanningOrganAtRiskVolume: CodedConcept
    AvoidanceVolume: CodedConcept
    OrganAtRisk: CodedConcept
    RadiationDoseShapingVolume: CodedConcept
    ConformalityShell: CodedConcept
    DoseCalculationBoundingVolume: CodedConcept
    RadiationInteractionVolume: CodedConcept

class CID9536(ContextGroup):
    """Radiotherapy Prescribing and Segmenting Person Role."""
    MedicalPractitioner: CodedConcept
    Physician: CodedConcept
    RadiologicTechnologist: CodedConcept
    LeadRadiologicTechnologist: CodedConcept
    RadiationTherapist: CodedConcept
    Radiographer: CodedConcept
    Resident: CodedConcept
    ConsultingPhysician: CodedConcept
    RadiationPhysicist: CodedConcept
    MedicalPhysicist: CodedConcept

class CID9537(ContextGroup):
    """Effective Dose Calculation Method Category."""
    RadiationTransportBasedMethods: CodedConcept
    FractionationBasedOrTemporallyBasedMethods: CodedConcept

class CID9538(ContextGroup):
    """Radiation Transport-based Effective Dose Method Modifier."""
    LocalEffectModel: CodedConcept
    MicrodosimetricKineticModel: CodedConcept

class CID9539(ContextGroup):
    """Fractionation-based Effective Dose Method Modifier."""
    Equivalent2GrayFractionsModel: CodedConcept
    LinearQuadraticModel: CodedConcept
    LinearQuadraticModelWithTimeFactor: CodedConcept
    LinearQuadraticLinearModel: CodedConcept
    LinearQuadraticModelForLowDoseRateBrachytherapy: CodedConcept

class CID9540(ContextGroup):
    """Movable Beam Limiting Device Type."""
    JawPair: CodedConcept
    LeafPairs: CodedConcept
    VariableCircularCollimator: CodedConcept
    SingleLeaves: CodedConcept

class CID9541(ContextGroup):
    """Beam Limiting Device Type."""
    JawPair: CodedConcept
    LeafPairs: CodedConcept
    VariableCircularCollimator: CodedConcept
    SingleLeaves: CodedConcept
    ElectronFixedAperture: CodedConcept
    PhotonFixedAperture: CodedConcept
    IntraoperativeFixedAperture: CodedConcept
    ShieldingBlock: CodedConcept
    ApertureBlock: CodedConcept

class CID9542(ContextGroup):
    """Compensator Device Type."""
    PhysicalCompensator: CodedConcept

class CID9543(ContextGroup):
    """Radiotherapy Treatment Machine Mode."""
    TotalBodyIrradiation: CodedConcept
    TotalSkinIrradiation: CodedConcept

class CID9544(ContextGroup[CID9544Code]):
    """Radiotherapy Distance Reference Location."""
    NominalRadiationSourceLocation: CID9544Code
    TreatmentMachineIsocenter: CID9544Code

class CID9545(ContextGroup):
    """Fixed Beam Limiting Device Type."""
    ElectronFixedAperture: CodedConcept
    PhotonFixedAperture: CodedConcept
    IntraoperativeFixedAperture: CodedConcept
    ShieldingBlock: CodedConcept
    ApertureBlock: CodedConcept

class CID9546(ContextGroup):
    """Radiotherapy Wedge Type."""
    HardWedge: CodedConcept
    MotorizedWedge: CodedConcept
    DynamicWedge: CodedConcept

class CID9547(ContextGroup):
    """RT Beam Limiting Device Orientation Label."""
    XOrientation: CodedConcept
    YOrientation: CodedConcept

class CID9548(ContextGroup):
    """General Accessory Device Type."""
    Graticule: CodedConcept
    Reticle: CodedConcept
    ImageDetector: CodedConcept
    FilmHolder: CodedConcept
    WinstonLutzPointer: CodedConcept
    BowtieFilter: CodedConcept

class CID9549(ContextGroup):
    """Radiation Generation Mode Type."""
    FlatteningFilterBeam: CodedConcept
    NonFlatteningFilterBeam: CodedConcept
    PartialFlatteningFilterBeam: CodedConcept

class CID9550(ContextGroup[CID9550Code]):
    """C-Arm Photon-Electron Delivery Rate Unit."""
    MonitorUnitsSecond: CID9550Code

class CID9551(ContextGroup):
    """Treatment Delivery Device Type."""
    RadiotherapyTreatmentDevice: CodedConcept

class CID9552(ContextGroup[CID9552Code]):
    """C-Arm Photon-Electron Dosimeter Unit."""
    MonitorUnits: CID9552Code

class CID9553(ContextGroup):
    """Treatment Point."""
    IsocentricTreatmentLocationPoint: CodedConcept

class CID9554(ContextGroup):
    """Equipment Reference Point."""
    FixedLaserSetupPoint: CodedConcept
    NominalRadiationSourceLocation: CodedConcept
    TreatmentMachineIsocenter: CodedConcept

class CID9555(ContextGroup):
    """Radiotherapy Treatment Planning Person Role."""
    MedicalPractitioner: CodedConcept
    Physician: CodedConcept
    Dosimetrist: CodedConcept
    Resident: CodedConcept
    ConsultingPhysician: CodedConcept
    RadiationPhysicist: CodedConcept
    PhysicsAssistant: CodedConcept
    MedicalPhysicist: CodedConcept

class CID9556(ContextGroup):
    """Radiotherapy Robotic Node Set."""
    HeadNodeSet: CodedConcept
    BodyNodeSet: CodedConcept
    TrigeminalNodeSet: CodedConcept
    QANodePair: CodedConcept
    QANode: CodedConcept

class CID9557(ContextGroup[CID9557Code]):
    """Tomotherapeutic Dosimeter Unit."""
    S: CID9557Code
    MonitorUnits: CID9557Code

class CID9558(ContextGroup[CID9558Code]):
    """Tomotherapeutic Dose Rate Unit."""
    GyS: CID9558Code
    MonitorUnitsS: CID9558Code

class CID9559(ContextGroup[CID9559Code]):
    """Robotic Delivery Device Dosimeter Unit."""
    MonitorUnits: CID9559Code

class CID9560(ContextGroup[CID9560Code]):
    """Robotic Delivery Device Dose Rate Unit."""
    GyS: CID9560Code

class CID9561(ContextGroup):
    """Treatment Termination Reason."""
    PatientDied: CodedConcept
    PatientRefusedToContinueProcedure: CodedConcept
    DiscontinuedForUnspecifiedReason: CodedConcept
    PatientConditionPreventedContinuing: CodedConcept
    DoctorCanceledProcedure: CodedConcept
    EquipmentFailure: CodedConcept
    PatientMovement: CodedConcept
    OperatorError: CodedConcept
    ChannelObstruction: CodedConcept
    PrimaryFluenceMonitoringSystemInterlock: CodedConcept
    SecondaryFluenceMonitoringSystemInterlock: CodedConcept
    TimerInterlock: CodedConcept
    DoorInterlock: CodedConcept
    PatientMotionInterlock: CodedConcept
    DoseLimitInterlock: CodedConcept
    ClearanceInterlock: CodedConcept
    MachineClearanceInterlock: CodedConcept
    PatientClearanceInterlock: CodedConcept
    AccessoryClearanceInterlock: CodedConcept
    OutOfToleranceInterlock: CodedConcept
    ScanSpotInterlock: CodedConcept
    ScanSpotPositionInterlock: CodedConcept
    ScanSpotSizeInterlock: CodedConcept
    ScanSpotMetersetInterlock: CodedConcept
    RadiationDetectedDuringBeamHoldInterlock: CodedConcept
    MLCPositionInterlock: CodedConcept
    MetersetRateInterlock: CodedConcept
    BeamEnergyInterlock: CodedConcept

class CID9562(ContextGroup):
    """Radiotherapy Treatment Delivery Person Role."""
    RadiationTherapist: CodedConcept
    MedicalPractitioner: CodedConcept
    Physician: CodedConcept
    Dosimetrist: CodedConcept
    Resident: CodedConcept
    ConsultingPhysician: CodedConcept
    RadiationPhysicist: CodedConcept
    PhysicsAssistant: CodedConcept
    MedicalPhysicist: CodedConcept

class CID9563(ContextGroup):
    """Radiotherapy Interlock Resolution."""
    TreatmentTerminated: CodedConcept
    InterlockOverridden: CodedConcept
    PatientRepositioned: CodedConcept
    InterlockResolved: CodedConcept

class CID9564(ContextGroup):
    """Treatment Session Confirmation Assertion."""
    BolusPresent: CodedConcept
    ConePresent: CodedConcept
    BlockPresent: CodedConcept
    ApplicatorPresent: CodedConcept
    HeadframePresent: CodedConcept

class CID9565(ContextGroup):
    """Treatment Tolerance Violation Cause."""
    InappropriatePatientOrientation: CodedConcept
    InappropriatePatientPosition: CodedConcept
    MachineNotAvailable: CodedConcept
    ChangeInPatientAnatomy: CodedConcept
    MachineCalibrationAdjustment: CodedConcept
    UnavailabilityOfABeamModifier: CodedConcept
    MachineCapabilityLicenseExpired: CodedConcept

class CID9566(ContextGroup):
    """Clinical Tolerance Violation Type."""
    BeamTargetingToleranceViolation: CodedConcept
    MetersetToleranceViolation: CodedConcept
    DeliveryRateToleranceViolation: CodedConcept

class CID9567(ContextGroup):
    """Machine Tolerance Violation Type."""
    JawPositionToleranceViolation: CodedConcept
    MLCPositionToleranceViolation: CodedConcept
    SourcePositionToleranceViolation: CodedConcept
    DoseRateToleranceViolation: CodedConcept

class CID9568(ContextGroup):
    """Radiotherapy Treatment Interlock."""
    PrimaryFluenceMonitoringSystemInterlock: CodedConcept
    SecondaryFluenceMonitoringSystemInterlock: CodedConcept
    TimerInterlock: CodedConcept
    DoorInterlock: CodedConcept
    PatientMotionInterlock: CodedConcept
    DoseLimitInterlock: CodedConcept
    ClearanceInterlock: CodedConcept
    MachineClearanceInterlock: CodedConcept
    PatientClearanceInterlock: CodedConcept
    AccessoryClearanceInterlock: CodedConcept
    OutOfToleranceInterlock: CodedConcept
    ScanSpotInterlock: CodedConcept
    ScanSpotPositionInterlock: CodedConcept
    ScanSpotSizeInterlock: CodedConcept
    ScanSpotMetersetInterlock: CodedConcept
    RadiationDetectedDuringBeamHoldInterlock: CodedConcept
    MLCPositionInterlock: CodedConcept
    MetersetRateInterlock: CodedConcept
    BeamEnergyInterlock: CodedConcept

class CID9569(ContextGroup):
    """Isocentric Patient Support Position Parameter."""
    IsocentricPatientSupportContinuousPitchAngle: CodedConcept
    IsocentricPatientSupportContinuousRollAngle: CodedConcept
    IsocentricPatientSupportContinuousYawAngle: CodedConcept
    IsocentricPatientSupportLateralPosition: CodedConcept
    IsocentricPatientSupportLongitudinalPosition: CodedConcept
    IsocentricPatientSupportVerticalPosition: CodedConcept

class CID9570(ContextGroup):
    """RT Overridden Treatment Parameter."""
    IEC61217GantryContinuousRollAngle: CodedConcept
    IEC61217GantryContinuousPitchAngle: CodedConcept
    IEC61217GantryContinuousYawAngle: CodedConcept
    IEC61217PatientSupportContinuousYawAngle: CodedConcept
    IEC61217TableTopContinuousPitchAngle: CodedConcept
    IEC61217TableTopContinuousRollAngle: CodedConcept
    IEC61217TableTopEccentricAxisDistance: CodedConcept
    IEC61217TableTopContinuousEccentricAngle: CodedConcept
    IEC61217TableTopLateralPosition: CodedConcept
    IEC61217TableTopLongitudinalPosition: CodedConcept
    IEC61217TableTopVerticalPosition: CodedConcept
    IsocentricPatientSupportContinuousPitchAngle: CodedConcept
    IsocentricPatientSupportContinuousRollAngle: CodedConcept
    IsocentricPatientSupportContinuousYawAngle: CodedConcept
    IsocentricPatientSupportLateralPosition: CodedConcept
    IsocentricPatientSupportLongitudinalPosition: CodedConcept
    IsocentricPatientSupportVerticalPosition: CodedConcept

class CID9571(ContextGroup):
    """Patient Treatment Preparation Method."""
    IsocentricSetupMethod: CodedConcept
    ControlledSSDSetupMethod: CodedConcept
    TBISetupMethod: CodedConcept
    StereotacticSetupMethod: CodedConcept
    SkinAppositionSetupMethod: CodedConcept
    OcularGazeSetupMethod: CodedConcept

class CID9572(ContextGroup):
    """Patient Shielding Device."""
    GonadRadiationShield: CodedConcept
    EyeRadiationShield: CodedConcept
    CavityRadiationShield: CodedConcept
    IndependentRadiationShield: CodedConcept

class CID9573(ContextGroup):
    """Patient Treatment Preparation Device."""
    BiteBlock: CodedConcept
    Headframe: CodedConcept
    HeadMask: CodedConcept
    HeadAndNeckMask: CodedConcept
    Mold: CodedConcept
    Cast: CodedConcept
    Headrest: CodedConcept
    BreastBoard: CodedConcept
    BodyFrame: CodedConcept
    VacuumMold: CodedConcept
    WholeBodyPod: CodedConcept
    RectalBalloon: CodedConcept
    VaginalCylinder: CodedConcept
    BreastBridge: CodedConcept
    AbdominalCompressionBelt: CodedConcept
    AbdominalCompressionArch: CodedConcept
    HeadFixationBoard: CodedConcept
    LaserCrossHairs: CodedConcept
    OpticalDistanceMeter: CodedConcept
    MechanicalPointer: CodedConcept
    RadiofrequencyTransponder: CodedConcept
    OpticalSurfaceScanner: CodedConcept
    LaserSurfaceScan: CodedConcept
    InfraredMarker: CodedConcept
    RadioactiveMarker: CodedConcept
    ThermalImager: CodedConcept
    CombinedStructuredLightThermalImager: CodedConcept
    OcularFixationLight: CodedConcept
    GonadRadiationShield: CodedConcept
    EyeRadiationShield: CodedConcept
    CavityRadiationShield: CodedConcept
    IndependentRadiationShield: CodedConcept
    CoachingDevice: CodedConcept
    PatientDistractionDevice: CodedConcept

class CID9574(ContextGroup):
    """Patient Position Displacement Reference Point."""
    PatientSetupPoint: CodedConcept
    RoomLaserPatientSetupPoint: CodedConcept
    MoveableLaserPatientSetupPoint: CodedConcept
    IsocentricTreatmentLocationPoint: CodedConcept

class CID9575(ContextGroup):
    """Patient Alignment Device."""
    LaserCrossHairs: CodedConcept
    OpticalDistanceMeter: CodedConcept
    MechanicalPointer: CodedConcept
    RadiofrequencyTransponder: CodedConcept
    OpticalSurfaceScanner: CodedConcept
    LaserSurfaceScan: CodedConcept
    InfraredMarker: CodedConcept
    RadioactiveMarker: CodedConcept
    ThermalImager: CodedConcept
    CombinedStructuredLightThermalImager: CodedConcept
    OcularFixationLight: CodedConcept

class CID9576(ContextGroup):
    """Reasons for RT Radiation Treatment Omission."""
    RTRadiationPreviouslyDelivered: CodedConcept
    TreatmentUnnecessary: CodedConcept
    TreatmentExceedsPatientTolerance: CodedConcept

class CID9577(ContextGroup):
    """Patient Treatment Preparation Procedure."""
    Sedation: CodedConcept
    CollisionChecks: CodedConcept
    VitalSignsMonitoring: CodedConcept
    PlacingRestraint: CodedConcept
    PatientShieldingProcedure: CodedConcept
    PatientFixationProcedure: CodedConcept
    PatientAlignmentProcedure: CodedConcept
    PatientMotionManagementSetupProcedure: CodedConcept

class CID9578(ContextGroup):
    """Motion Management Setup Device."""
    CoachingDevice: CodedConcept
    PatientDistractionDevice: CodedConcept

class CID9579(ContextGroup):
    """RT Segment Material."""
    NickelTitanium: CodedConcept
    GoldAlloy: CodedConcept
    StainlessSteelMaterial: CodedConcept
    Polymer: CodedConcept
    CarbonFiber: CodedConcept
    StainlessSteelSS316L: CodedConcept
    Titanium: CodedConcept
    TitaniumAlloyTitaniumAluminium6Vanadium4: CodedConcept
    CobaltChromiumAlloyCobaltChromium28Molybdenum6: CodedConcept
    TitaniumAlloyTitaniumMolybdenum15Zirconium5Aluminium3: CodedConcept
    CobaltChromiumAlloyCobaltChromium20Tungsten15Nickel10: CodedConcept
    CobaltChromiumAlloyCobaltNickel35Chromium20Molybdenum10: CodedConcept
    CobaltChromiumAlloyCobaltChromium20Nickel15Iron15Molybdenum7Manganese2: CodedConcept
    TitaniumAlloyTitaniumAluminium6Niobium7: CodedConcept

class CID9580(ContextGroup):
    """RT Segmentation Property Category."""
    RTTarget: CodedConcept
    RTGeometricInformation: CodedConcept
    ExternalBodyModel: CodedConcept
    PatientAttachedDoseControlObject: CodedConcept
    FixationOrPositioningDevice: CodedConcept
    BrachytherapyDevice: CodedConcept
    NonSpecificVolume: CodedConcept
    RadiotherapyDoseRegion: CodedConcept
    RadiotherapyFiducial: CodedConcept
    Tissue: CodedConcept
    AnatomicalStructure: CodedConcept
    PhysicalObject: CodedConcept
    MorphologicallyAbnormalStructure: CodedConcept
    Function: CodedConcept
    SpatialAndRelationalConcept: CodedConcept
    BodySubstance: CodedConcept
    Substance: CodedConcept

class CID9581(ContextGroup):
    """Radiotherapy Registration Mark."""
    FiducialMark: CodedConcept

class CID9582(ContextGroup):
    """Radiotherapy Dose Region."""
    IsodoseVolume: CodedConcept
