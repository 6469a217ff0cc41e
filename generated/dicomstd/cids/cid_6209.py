"""CID 6209 Colon Morphology Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6209(ContextGroup, cid=6209, uid="1.2.840.10008.6.1.796", keyword="ColonMorphologyDescriptor", title="Colon Morphology Descriptor", version="20090402", extensible=True):
    """Colon Morphology Descriptor, extensible."""

    Sessile = CodedConcept("5712003", "SCT", "Sessile")
    Pedunculated = CodedConcept("25126001", "SCT", "Pedunculated")
    Flat = CodedConcept("6041008", "SCT", "Flat")
    Circumferential = CodedConcept("255593009", "SCT", "Circumferential")
    Ulcer = CodedConcept("56208002", "SCT", "Ulcer")
