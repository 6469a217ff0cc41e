"""CID 6152 Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6152(ContextGroup, cid=6152, uid="1.2.840.10008.6.1.467", keyword="Orientation", title="Orientation", version="20050822", extensible=True):
    """Orientation, extensible."""

    Parallel = CodedConcept("111355", "DCM", "Parallel")
    NotParallel = CodedConcept("111356", "DCM", "Not parallel")
