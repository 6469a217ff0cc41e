"""CID 105 ICD-10-PCS Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID105(ContextGroup, cid=105, uid="1.2.840.10008.6.1.1439", keyword="", title="ICD-10-PCS Imaging Procedure", version="Not versioned", extensible=False, listed=False):
    """ICD-10-PCS Imaging Procedure, not extensible."""
