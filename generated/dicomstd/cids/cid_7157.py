"""CID 7157 Device Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7157(ContextGroup, cid=7157, uid="1.2.840.10008.6.1.503", keyword="DeviceSegmentationType", title="Device Segmentation Type", version="20130617", extensible=True):
    """Device Segmentation Type, extensible, includes CID 9505, 9506."""

    BonePin = CodedConcept("77444004", "SCT", "Bone Pin")
    BoneScrew = CodedConcept("68183006", "SCT", "Bone Screw")
    CardiacPacemaker = CodedConcept("14106009", "SCT", "Cardiac Pacemaker")
    Defibrillator = CodedConcept("72506001", "SCT", "Defibrillator")
    DentalProsthesis = CodedConcept("27606000", "SCT", "Dental Prosthesis")
    InlayDentalRestoration = CodedConcept("272287005", "SCT", "Inlay Dental Restoration")
    LeftVentricularAssistDevice = CodedConcept("360066001", "SCT", "Left ventricular assist device")
    Needle = CodedConcept("79068005", "SCT", "Needle")
    RadioactiveImplant = CodedConcept("19443004", "SCT", "Radioactive implant")
    Stent = CodedConcept("65818007", "SCT", "Stent")
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
    Table = CodedConcept("86407004", "SCT", "Table")
    Chair = CodedConcept("706699008", "SCT", "Chair")
    Stretcher = CodedConcept("89149003", "SCT", "Stretcher")
    Wall = CodedConcept("224727009", "SCT", "Wall")
    Floor = CodedConcept("709280007", "SCT", "Floor")
    BrachytherapySourceApplicator = CodedConcept("130078", "DCM", "Brachytherapy source applicator")
    BrachytherapyChannelShield = CodedConcept("130079", "DCM", "Brachytherapy channel shield")
    BrachytherapyChannel = CodedConcept("130080", "DCM", "Brachytherapy channel")
