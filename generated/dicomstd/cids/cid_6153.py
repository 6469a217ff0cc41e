"""CID 6153 Lesion Boundary, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6153(ContextGroup, cid=6153, uid="1.2.840.10008.6.1.468", keyword="LesionBoundary", title="Lesion Boundary", version="20050822", extensible=True):
    """Lesion Boundary, extensible."""

    AbruptInterface = CodedConcept("111358", "DCM", "Abrupt interface")
    EchogenicHalo = CodedConcept("111359", "DCM", "Echogenic halo")
