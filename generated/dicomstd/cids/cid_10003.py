"""CID 10003 Equipment Plane Identification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10003(ContextGroup, cid=10003, uid="1.2.840.10008.6.1.537", keyword="EquipmentPlaneIdentification", title="Equipment Plane Identification", version="20081028", extensible=True):
    """Equipment Plane Identification, extensible."""

    PlaneA = CodedConcept("113620", "DCM", "Plane A")
    PlaneB = CodedConcept("113621", "DCM", "Plane B")
    SinglePlane = CodedConcept("113622", "DCM", "Single Plane")
    AllPlanes = CodedConcept("113890", "DCM", "All Planes")
