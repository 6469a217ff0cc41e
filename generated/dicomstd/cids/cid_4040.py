"""CID 4040 Endoscopy Anatomic Region, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4040(ContextGroup, cid=4040, uid="1.2.840.10008.6.1.311", keyword="EndoscopyAnatomicRegion", title="Endoscopy Anatomic Region", version="20210120", extensible=True):
    """Endoscopy Anatomic Region, extensible."""

    AnusRectumAndSigmoidColon = CodedConcept("110612005", "SCT", "Anus, rectum and sigmoid colon")
    BileDuct = CodedConcept("28273000", "SCT", "Bile duct")
    BiliaryTract = CodedConcept("34707002", "SCT", "Biliary tract")
    Bladder = CodedConcept("89837001", "SCT", "Bladder")
    BladderAndUrethra = CodedConcept("110837003", "SCT", "Bladder and urethra")
    Bronchus = CodedConcept("955009", "SCT", "Bronchus")
    Cervix = CodedConcept("71252005", "SCT", "Cervix")
    CommonBileDuct = CodedConcept("79741001", "SCT", "Common bile duct")
    EsophagusStomachAndDuodenum = CodedConcept("110861005", "SCT", "Esophagus, stomach and duodenum")
    ExternalAuditoryCanal = CodedConcept("84301002", "SCT", "External auditory canal")
    Gallbladder = CodedConcept("28231008", "SCT", "Gallbladder")
    InguinalRegion = CodedConcept("26893007", "SCT", "Inguinal region")
    IntraAbdominopelvic = CodedConcept("818987002", "SCT", "Intra-abdominopelvic")
    IntraPelvic = CodedConcept("816989007", "SCT", "Intra-pelvic")
    IntraThoracic = CodedConcept("43799004", "SCT", "Intra-thoracic")
    Joint = CodedConcept("39352004", "SCT", "Joint")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Knee = CodedConcept("72696002", "SCT", "Knee")
    LargeIntestine = CodedConcept("14742008", "SCT", "Large intestine")
    Larynx = CodedConcept("4596009", "SCT", "Larynx")
    LumenOfBloodVessel = CodedConcept("91747007", "SCT", "Lumen of blood vessel")
    Mediastinum = CodedConcept("72410000", "SCT", "Mediastinum")
    Nasopharynx = CodedConcept("360955006", "SCT", "Nasopharynx")
    PancreaticDuct = CodedConcept("69930009", "SCT", "Pancreatic duct")
    PancreaticDuctAndBileDuctSystems = CodedConcept("110621006", "SCT", "Pancreatic duct and bile duct systems")
    ParanasalSinus = CodedConcept("2095001", "SCT", "Paranasal sinus")
    Pharynx = CodedConcept("54066008", "SCT", "Pharynx")
    PharynxAndLarynx = CodedConcept("312535008", "SCT", "Pharynx and larynx")
    Rectum = CodedConcept("34402009", "SCT", "Rectum")
    Shoulder = CodedConcept("16982005", "SCT", "Shoulder")
    SigmoidColon = CodedConcept("60184004", "SCT", "Sigmoid colon")
    Spine = CodedConcept("421060004", "SCT", "Spine")
    TracheaAndBronchus = CodedConcept("110726009", "SCT", "Trachea and bronchus")
    UpperUrinaryTract = CodedConcept("431491007", "SCT", "Upper urinary tract")
    Ureter = CodedConcept("87953007", "SCT", "Ureter")
    UterusAndFallopianTubes = CodedConcept("110639002", "SCT", "Uterus and fallopian tubes")
