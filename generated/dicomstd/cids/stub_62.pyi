"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6200(ContextGroup):
    """Colon Overall Assessment."""
    C0InadequateStudyAwaitingPriorComparisons: CodedConcept
    C1NormalColonOrBenignLesion: CodedConcept
    C2IntermediatePolypOrIndeterminateFinding: CodedConcept
    C3PolypPossiblyAdvancedAdenoma: CodedConcept
    C4ColonicMassLikelyMalignant: CodedConcept

class CID6201(ContextGroup):
    """Colon Finding or Feature."""
    ImageQuality: CodedConcept
    SelectedRegion: CodedConcept
    PolypOfColon: CodedConcept
    TumorOfColon: CodedConcept
    RectalMass: CodedConcept
    Diverticulum: CodedConcept
    ColonicHaustra: CodedConcept
    Feces: CodedConcept
    Lipoma: CodedConcept
    IntraluminalFluid: CodedConcept
    ContrastMedia: CodedConcept
    IleocecalValve: CodedConcept
    InvertedDiverticulum: CodedConcept
    OperativeSite: CodedConcept
    NonLesion: CodedConcept
    AnatomicNonColon: CodedConcept

class CID6202(ContextGroup):
    """Colon Finding or Feature Modifier."""
    Bullet: CodedConcept
    Staple: CodedConcept
    Suture: CodedConcept
    ScarTissue: CodedConcept
    Catheter: CodedConcept
    ChestTube: CodedConcept
    VenaCavaFilter: CodedConcept
    Prosthesis: CodedConcept
    JejunostomyTube: CodedConcept
    KidneyStent: CodedConcept
    UreteralStent: CodedConcept
    PancreaticStent: CodedConcept
    Jewelry: CodedConcept
    Coin: CodedConcept
    Pin: CodedConcept
    Needle: CodedConcept
    FiducialMark: CodedConcept
    StomaAppliance: CodedConcept
    ColostomyBag: CodedConcept
    IleostomyBag: CodedConcept
    UrostomyBag: CodedConcept
    RectalTube: CodedConcept
    UrethralCatheter: CodedConcept
    Liver: CodedConcept
    Spleen: CodedConcept
    Kidney: CodedConcept
    AdrenalGland: CodedConcept
    Aorta: CodedConcept
    InferiorVenaCava: CodedConcept
    Lung: CodedConcept
    Bone: CodedConcept
    Testis: CodedConcept
    Uterus: CodedConcept
    Ovary: CodedConcept
    Cervix: CodedConcept
    Prostate: CodedConcept
    SeminalVesicle: CodedConcept
    Rectum: CodedConcept
    Bladder: CodedConcept
    Muscle: CodedConcept
    BloodVessel: CodedConcept
    Appendix: CodedConcept
    AppendicealStump: CodedConcept

class CID6203(ContextGroup):
    """Colon Non-lesion Object Type."""
    Bullet: CodedConcept
    Staple: CodedConcept
    Suture: CodedConcept
    ScarTissue: CodedConcept
    Catheter: CodedConcept
    ChestTube: CodedConcept
    VenaCavaFilter: CodedConcept
    Prosthesis: CodedConcept
    JejunostomyTube: CodedConcept
    KidneyStent: CodedConcept
    UreteralStent: CodedConcept
    PancreaticStent: CodedConcept
    Jewelry: CodedConcept
    Coin: CodedConcept
    Pin: CodedConcept
    Needle: CodedConcept
    FiducialMark: CodedConcept
    StomaAppliance: CodedConcept
    ColostomyBag: CodedConcept
    IleostomyBag: CodedConcept
    UrostomyBag: CodedConcept
    RectalTube: CodedConcept
    UrethralCatheter: CodedConcept

class CID6204(ContextGroup):
    """Anatomic Non-colon Finding."""
    Liver: CodedConcept
    Spleen: CodedConcept
    Kidney: CodedConcept
    AdrenalGland: CodedConcept
    Aorta: CodedConcept
    InferiorVenaCava: CodedConcept
    Lung: CodedConcept
    Bone: CodedConcept
    Testis: CodedConcept
    Uterus: CodedConcept
    Ovary: CodedConcept
    Cervix: CodedConcept
    Prostate: CodedConcept
    SeminalVesicle: CodedConcept
    Rectum: CodedConcept
    Bladder: CodedConcept
    Muscle: CodedConcept
    BloodVessel: CodedConcept
    Appendix: CodedConcept
    AppendicealStump: CodedConcept

class CID6205(ContextGroup):
    """Clockface Location for Colon."""
    N1OclockPosition: CodedConcept
    N2OclockPosition: CodedConcept
    N3OclockPosition: CodedConcept
    N4OclockPosition: CodedConcept
    N5OclockPosition: CodedConcept
    N6OclockPosition: CodedConcept
    N7OclockPosition: CodedConcept
    N8OclockPosition: CodedConcept
    N9OclockPosition: CodedConcept
    N10OclockPosition: CodedConcept
    N11OclockPosition: CodedConcept
    N12OclockPosition: CodedConcept

class CID6206(ContextGroup):
    """Recumbent Patient Orientation for Colon."""
    Prone: CodedConcept
    Supine: CodedConcept
    RightLateralDecubitus: CodedConcept
    LeftLateralDecubitus: CodedConcept

class CID6207(ContextGroup):
    """Colon Quantitative Temporal Difference Type."""
    DifferenceInSize: CodedConcept
    DifferenceInLocation: CodedConcept
    DifferenceInAttenuation: CodedConcept

class CID6208(ContextGroup):
    """Colon Types of Quality Control Standard."""
    ACRPositionStatement: CodedConcept
    InstitutionallyDefinedQualityControlStandard: CodedConcept
    ACRGuidelinePerformanceOfAdultCTColonography: CodedConcept
    ACRStandardCTMedicalPhysicsPerformanceMonitoring: CodedConcept

class CID6209(ContextGroup):
    """Colon Morphology Descriptor."""
    Sessile: CodedConcept
    Pedunculated: CodedConcept
    Flat: CodedConcept
    Circumferential: CodedConcept
    Ulcer: CodedConcept

class CID6210(ContextGroup):
    """Location in Intestinal Tract."""
    Rectum: CodedConcept
    SigmoidColon: CodedConcept
    DescendingColon: CodedConcept
    TransverseColon: CodedConcept
    AscendingColon: CodedConcept
    Cecum: CodedConcept
    SplenicFlexureOfColon: CodedConcept
    HepaticFlexureOfColon: CodedConcept

class CID6211(ContextGroup):
    """Colon CAD Material Description."""
    SoftTissue: CodedConcept
    Fat: CodedConcept
    Air: CodedConcept
    BoneMatrix: CodedConcept

class CID6212(ContextGroup):
    """Calculated Value for Colon Finding."""
    PolypStalkLength: CodedConcept
    PolypSizeLargestDimension: CodedConcept
    PolypStalkWidth: CodedConcept
    DistanceFromAnus: CodedConcept
