"""CID 9513 Fixation Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9513(ContextGroup, cid=9513, uid="1.2.840.10008.6.1.1223", keyword="FixationDevice", title="Fixation Device", version="20210906", extensible=True):
    """Fixation Device, extensible."""

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
