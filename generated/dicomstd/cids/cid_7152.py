"""CID 7152 Cardiac Structure Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7152(ContextGroup, cid=7152, uid="1.2.840.10008.6.1.498", keyword="CardiacStructureSegmentationType", title="Cardiac Structure Segmentation Type", version="20130617", extensible=True):
    """Cardiac Structure Segmentation Type, extensible."""

    Heart = CodedConcept("80891009", "SCT", "Heart")
    Aorta = CodedConcept("15825003", "SCT", "Aorta")
    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    RightVentricle = CodedConcept("53085002", "SCT", "Right Ventricle")
    Pericardium = CodedConcept("76848001", "SCT", "Pericardium")
    PericardialCavity = CodedConcept("25489000", "SCT", "Pericardial cavity")
