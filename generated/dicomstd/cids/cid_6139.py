"""CID 6139 Non-lesion Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6139(ContextGroup, cid=6139, uid="1.2.840.10008.6.1.459", keyword="NonLesionModifier", title="Non-lesion Modifier", version="20030108", extensible=True):
    """Non-lesion Modifier, extensible."""

    Internal = CodedConcept("260521003", "SCT", "Internal")
    External = CodedConcept("261074009", "SCT", "External")
