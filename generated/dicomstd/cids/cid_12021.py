"""CID 12021 Fetal Long Bone Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12021(ContextGroup, cid=12021, uid="1.2.840.10008.6.1.1006", keyword="FetalLongBoneAnatomicSite", title="Fetal Long Bone Anatomic Site", version="20170914", extensible=True):
    """Fetal Long Bone Anatomic Site, extensible."""

    Clavicle = CodedConcept("51299004", "SCT", "Clavicle")
    Femur = CodedConcept("71341001", "SCT", "Femur")
    Fibula = CodedConcept("87342007", "SCT", "Fibula")
    Radius = CodedConcept("62413002", "SCT", "Radius")
    Tibia = CodedConcept("12611008", "SCT", "Tibia")
    Ulna = CodedConcept("23416004", "SCT", "Ulna")
