"""CID 103 NICIP Short Code Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID103(ContextGroup, cid=103, uid="1.2.840.10008.6.1.1437", keyword="", title="NICIP Short Code Imaging Procedure", version="Not versioned", extensible=False, listed=False):
    """NICIP Short Code Imaging Procedure, not extensible."""
