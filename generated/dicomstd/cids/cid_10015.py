"""CID 10015 CT Dose Reference Authority, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10015(ContextGroup, cid=10015, uid="1.2.840.10008.6.1.547", keyword="CTDoseReferenceAuthority", title="CT Dose Reference Authority", version="20081027", extensible=True):
    """CT Dose Reference Authority, extensible."""

    ICRPPub60 = CodedConcept("113808", "DCM", "ICRP Pub 60")
    ICRPPub103 = CodedConcept("113841", "DCM", "ICRP Pub 103")
