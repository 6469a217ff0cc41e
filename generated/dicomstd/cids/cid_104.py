"""CID 104 NICIP SNOMED Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID104(ContextGroup, cid=104, uid="1.2.840.10008.6.1.1438", keyword="", title="NICIP SNOMED Imaging Procedure", version="Not versioned", extensible=False, listed=False):
    """NICIP SNOMED Imaging Procedure, not extensible."""
