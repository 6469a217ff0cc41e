"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7300(ContextGroup):
    """Implant Material."""
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

class CID7301(ContextGroup):
    """Intervention Type."""
    HipJointReconstruction: CodedConcept
    InsertionOfHipProsthesis: CodedConcept
    ResurfacingOfTheFemoralHead: CodedConcept
    ResurfacingOfThePatella: CodedConcept

class CID7302(ContextGroup):
    """Implant Template View Orientation."""
    AnteroPosterior: CodedConcept
    MedioLateral: CodedConcept
    LateralMedial: CodedConcept

class CID7303(ContextGroup):
    """Implant Template Modified View Orientation."""
    APPlus45: CodedConcept
    AP45: CodedConcept

class CID7304(ContextGroup):
    """Implant Target Anatomy."""
    AnkleJoint: CodedConcept
    CervicalSpine: CodedConcept
    CervicoThoracicSpine: CodedConcept
    ElbowJoint: CodedConcept
    FacialBones: CodedConcept
    Femur: CodedConcept
    HeadOfFemur: CodedConcept
    ProximalFemur: CodedConcept
    ShaftOfFemur: CodedConcept
    DistalFemur: CodedConcept
    FingerJoint: CodedConcept
    HipJoint: CodedConcept
    JawRegion: CodedConcept
    Knee: CodedConcept
    LumbarSpine: CodedConcept
    LumboSacralSpine: CodedConcept
    Mandible: CodedConcept
    Maxilla: CodedConcept
    Patella: CodedConcept
    Clavicle: CodedConcept
    Shoulder: CodedConcept
    Humerus: CodedConcept
    ProximalHumerus: CodedConcept
    ShaftOfHumerus: CodedConcept
    DistalHumerus: CodedConcept
    Radius: CodedConcept
    ProximalRadius: CodedConcept
    ShaftOfRadius: CodedConcept
    DistalRadius: CodedConcept
    Ulna: CodedConcept
    ProximalUlna: CodedConcept
    ShaftOfUlna: CodedConcept
    DistalUlna: CodedConcept
    Skull: CodedConcept
    HandBone: CodedConcept
    ThoracicSpine: CodedConcept
    SacroCoccygealSpine: CodedConcept
    ThoracoLumbarSpine: CodedConcept
    WristJoint: CodedConcept
    Pelvis: CodedConcept
    Fibula: CodedConcept
    Talus: CodedConcept
    Calcaneus: CodedConcept
    Tibia: CodedConcept
    ShaftOfTibia: CodedConcept
    DistalTibia: CodedConcept

class CID7305(ContextGroup):
    """Implant Planning Landmark."""
    AnatomicalAxisOfFemur: CodedConcept
    AcetabularCenterOfRotation: CodedConcept
    FemurHeadCenterOfRotation: CodedConcept

class CID7306(ContextGroup):
    """Human Hip Implant Planning Landmark."""
    AnatomicalAxisOfFemur: CodedConcept
    AcetabularCenterOfRotation: CodedConcept
    FemurHeadCenterOfRotation: CodedConcept

class CID7307(ContextGroup):
    """Implant Component Type."""
    AcetabularCupShell: CodedConcept
    AcetabularCupInsert: CodedConcept
    AcetabularCupMonoblock: CodedConcept
    FemoralHeadProsthesis: CodedConcept
    FemoralHeadBallComponent: CodedConcept
    FemoralHeadConeTaperComponent: CodedConcept
    FemoralStem: CodedConcept
    FemoralStemDistalComponent: CodedConcept
    FemoralStemProximalComponent: CodedConcept
    FemoralStemComponent: CodedConcept
    NeckComponent: CodedConcept
    MonoblockStem: CodedConcept
    DistalCentralizer: CodedConcept
    ProstheticShaftAugment: CodedConcept
    FemoralHeadResurfacingComponent: CodedConcept
    Screw: CodedConcept
    BonePlate: CodedConcept
    DHSPlate: CodedConcept
    BoneNail: CodedConcept

class CID7308(ContextGroup):
    """Human Hip Implant Component Type."""
    AcetabularCupShell: CodedConcept
    AcetabularCupInsert: CodedConcept
    AcetabularCupMonoblock: CodedConcept
    FemoralHeadProsthesis: CodedConcept
    FemoralHeadBallComponent: CodedConcept
    FemoralHeadConeTaperComponent: CodedConcept
    FemoralStem: CodedConcept
    FemoralStemDistalComponent: CodedConcept
    FemoralStemProximalComponent: CodedConcept
    FemoralStemComponent: CodedConcept
    NeckComponent: CodedConcept
    MonoblockStem: CodedConcept
    DistalCentralizer: CodedConcept
    ProstheticShaftAugment: CodedConcept
    FemoralHeadResurfacingComponent: CodedConcept

class CID7309(ContextGroup):
    """Human Trauma Implant Component Type."""
    Screw: CodedConcept
    BonePlate: CodedConcept
    DHSPlate: CodedConcept
    BoneNail: CodedConcept

class CID7310(ContextGroup):
    """Implant Fixation Method."""
    Anchoring: CodedConcept
    Fusion: CodedConcept
    Gluing: CodedConcept
    InternalSkeletalFixation: CodedConcept
    InternalFixationUsingPlate: CodedConcept
    InternalFixationUsingScrew: CodedConcept
    InternalFixationUsingStaple: CodedConcept
    CementedComponentFixation: CodedConcept
    UncementedComponentFixation: CodedConcept
    RepairByNailing: CodedConcept
    Pinning: CodedConcept
    Sewing: CodedConcept
    Bolting: CodedConcept
    Wedging: CodedConcept

class CID7320(ContextGroup):
    """Planning Method."""
    Generic2DPlanning: CodedConcept
    Generic3DPlanning: CodedConcept
    GenericPlanningForHipReplacement: CodedConcept
    GenericPlanningForKneeReplacement: CodedConcept
    MullerMethodPlanningForHipReplacement: CodedConcept
