"""CID 7309 Human Trauma Implant Component Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7309(ContextGroup, cid=7309, uid="1.2.840.10008.6.1.1040", keyword="HumanTraumaImplantComponentType", title="Human Trauma Implant Component Type", version="20101102", extensible=True):
    """Human Trauma Implant Component Type, extensible."""

    Screw = CodedConcept("68183006", "SCT", "Screw")
    BonePlate = CodedConcept("271003", "SCT", "Bone Plate")
    DHSPlate = CodedConcept("257327003", "SCT", "DHS Plate")
    BoneNail = CodedConcept("63289001", "SCT", "Bone Nail")
