"""CID 106 ICD-10-PCS Nuclear Medicine Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID106(ContextGroup, cid=106, uid="1.2.840.10008.6.1.1440", keyword="", title="ICD-10-PCS Nuclear Medicine Procedure", version="Not versioned", extensible=False, listed=False):
    """ICD-10-PCS Nuclear Medicine Procedure, not extensible."""
