"""CID 7154 Abdominal Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7154(ContextGroup, cid=7154, uid="1.2.840.10008.6.1.500", keyword="AbdominalSegmentationType", title="Abdominal Segmentation Type", version="20220922", extensible=True):
    """Abdominal Segmentation Type, extensible, includes CID 7171."""

    Abdomen = CodedConcept("818981001", "SCT", "Abdomen")
    AbdominopelvicCavity = CodedConcept("818987002", "SCT", "Abdominopelvic cavity")
    AbdominalWallMuscle = CodedConcept("1142228004", "SCT", "Abdominal wall muscle")
    AdrenalGland = CodedConcept("23451007", "SCT", "Adrenal gland")
    AbdominalAorta = CodedConcept("7832008", "SCT", "Abdominal aorta")
    BileDuct = CodedConcept("28273000", "SCT", "Bile Duct")
    BiliaryTract = CodedConcept("34707002", "SCT", "Biliary tract")
    Gallbladder = CodedConcept("28231008", "SCT", "Gallbladder")
    InferiorVenaCava = CodedConcept("64131007", "SCT", "Inferior vena cava")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Liver = CodedConcept("10200004", "SCT", "Liver")
    LumenOfGallbladder = CodedConcept("17891", "FMA", "Lumen of gallbladder")
    Omentum = CodedConcept("27398004", "SCT", "Omentum")
    Pancreas = CodedConcept("15776009", "SCT", "Pancreas")
    PancreaticDuct = CodedConcept("69930009", "SCT", "Pancreatic duct")
    PancreaticDuctAndBileDuctSystems = CodedConcept("110621006", "SCT", "Pancreatic duct and bile duct systems")
    PeritonealCavity = CodedConcept("83670000", "SCT", "Peritoneal cavity")
    Peritioneum = CodedConcept("15425007", "SCT", "Peritioneum")
    RetroperitonealSpace = CodedConcept("82849001", "SCT", "Retroperitoneal space")
    SkinOfAbdomen = CodedConcept("75093004", "SCT", "Skin of abdomen")
    SmallIntestine = CodedConcept("30315005", "SCT", "Small Intestine")
    Spleen = CodedConcept("78961009", "SCT", "Spleen")
    UrinarySystem = CodedConcept("122489005", "SCT", "Urinary system")
    WallOfGallbladder = CodedConcept("14657", "FMA", "Wall of gallbladder")
    CouinaudHepaticSegmentI = CodedConcept("71133005", "SCT", "Couinaud hepatic segment I")
    CouinaudHepaticSegmentII = CodedConcept("277956007", "SCT", "Couinaud hepatic segment II")
    CouinaudHepaticSegmentIII = CodedConcept("277957003", "SCT", "Couinaud hepatic segment III")
    CouinaudHepaticSegmentIV = CodedConcept("277958008", "SCT", "Couinaud hepatic segment IV")
    CouinaudHepaticSegmentV = CodedConcept("277959000", "SCT", "Couinaud hepatic segment V")
    CouinaudHepaticSegmentVI = CodedConcept("277960005", "SCT", "Couinaud hepatic segment VI")
    CouinaudHepaticSegmentVII = CodedConcept("277961009", "SCT", "Couinaud hepatic segment VII")
    CouinaudHepaticSegmentVIII = CodedConcept("277962002", "SCT", "Couinaud hepatic segment VIII")
