"""CID 107 ICD-10-PCS Radiation Therapy Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID107(ContextGroup, cid=107, uid="1.2.840.10008.6.1.1441", keyword="", title="ICD-10-PCS Radiation Therapy Procedure", version="Not versioned", extensible=False, listed=False):
    """ICD-10-PCS Radiation Therapy Procedure, not extensible."""
