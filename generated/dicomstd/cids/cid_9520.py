"""CID 9520 Segmented RT Accessory Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9520(ContextGroup, cid=9520, uid="1.2.840.10008.6.1.1230", keyword="SegmentedRTAccessoryDevice", title="Segmented RT Accessory Device", version="20181112", extensible=True):
    """Segmented RT Accessory Device, extensible, includes CID 9513, 9506, 9515, 9516, 9517, 9518, 9519."""

    BiteBlock = CodedConcept("228745001", "SCT", "Bite block")
    Headframe = CodedConcept("130110", "DCM", "Headframe")
    HeadMask = CodedConcept("130111", "DCM", "Head Mask")
    HeadAndNeckMask = CodedConcept("130112", "DCM", "Head and Neck Mask")
    Mold = CodedConcept("130113", "DCM", "Mold")
    Cast = CodedConcept("130114", "DCM", "Cast")
    Headrest = CodedConcept("706683002", "SCT", "Headrest")
    BreastBoard = CodedConcept("130116", "DCM", "Breast Board")
    BodyFrame = CodedConcept("130117", "DCM", "Body Frame")
    VacuumMold = CodedConcept("130118", "DCM", "Vacuum Mold")
    WholeBodyPod = CodedConcept("130119", "DCM", "Whole Body Pod")
    RectalBalloon = CodedConcept("130120", "DCM", "Rectal Balloon")
    VaginalCylinder = CodedConcept("130121", "DCM", "Vaginal Cylinder")
    BreastBridge = CodedConcept("130653", "DCM", "Breast Bridge")
    AbdominalCompressionBelt = CodedConcept("130654", "DCM", "Abdominal Compression Belt")
    AbdominalCompressionArch = CodedConcept("130655", "DCM", "Abdominal Compression Arch")
    HeadFixationBoard = CodedConcept("130656", "DCM", "Head Fixation Board")
    BrachytherapySourceApplicator = CodedConcept("130078", "DCM", "Brachytherapy source applicator")
    BrachytherapyChannelShield = CodedConcept("130079", "DCM", "Brachytherapy channel shield")
    BrachytherapyChannel = CodedConcept("130080", "DCM", "Brachytherapy channel")
    Table = CodedConcept("86407004", "SCT", "Table")
    Chair = CodedConcept("706699008", "SCT", "Chair")
    Stretcher = CodedConcept("89149003", "SCT", "Stretcher")
    Wall = CodedConcept("224727009", "SCT", "Wall")
    Floor = CodedConcept("709280007", "SCT", "Floor")
    SurfaceBolus = CodedConcept("228736002", "SCT", "Surface Bolus")
    ShieldingBlock = CodedConcept("228739009", "SCT", "Shielding Block")
    ApertureBlock = CodedConcept("130123", "DCM", "Aperture Block")
    AccessoryTray = CodedConcept("130124", "DCM", "Accessory Tray")
    RadiotherapyApplicator = CodedConcept("130125", "DCM", "Radiotherapy Applicator")
