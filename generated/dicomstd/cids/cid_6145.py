"""CID 6145 Baseline Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6145(ContextGroup, cid=6145, uid="1.2.840.10008.6.1.465", keyword="BaselineCategory", title="Baseline Category", version="20030108", extensible=True):
    """Baseline Category, extensible."""

    TargetLesionAtBaseline = CodedConcept("112074", "DCM", "Target Lesion at Baseline")
    NonTargetLesionAtBaseline = CodedConcept("112075", "DCM", "Non-Target Lesion at Baseline")
    NonLesionAtBaseline = CodedConcept("112076", "DCM", "Non-Lesion at Baseline")
