"""CID 102 LOINC-RSNA Radiology Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID102(ContextGroup, cid=102, uid="1.3.6.1.4.1.12009.10.2.5.1", keyword="", title="LOINC-RSNA Radiology Imaging Procedure", version="Not versioned", extensible=False, listed=False):
    """LOINC-RSNA Radiology Imaging Procedure, not extensible."""
