"""CID 6132 Chest Calcification Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6132(ContextGroup, cid=6132, uid="1.2.840.10008.6.1.452", keyword="ChestCalcificationDescriptor", title="Chest Calcification Descriptor", version="20030108", extensible=True):
    """Chest Calcification Descriptor, extensible."""

    EggshellCalcification = CodedConcept("129751002", "SCT", "Eggshell calcification")
    CoarsePopcornLikeCalcification = CodedConcept("129749001", "SCT", "Coarse (popcorn-like) calcification")
    Target = CodedConcept("112162", "DCM", "Target")
    Laminated = CodedConcept("88446008", "SCT", "Laminated")
    Fibrocalcific = CodedConcept("112163", "DCM", "Fibrocalcific")
    Flocculent = CodedConcept("112164", "DCM", "Flocculent")
    Nodular = CodedConcept("255288007", "SCT", "Nodular")
    Ossification = CodedConcept("83323007", "SCT", "Ossification")
