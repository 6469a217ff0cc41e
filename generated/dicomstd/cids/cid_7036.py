"""CID 7036 Image Quality Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7036(ContextGroup, cid=7036, uid="1.2.840.10008.6.1.1027", keyword="ImageQualityAssessment", title="Image Quality Assessment", version="20150324", extensible=True):
    """Image Quality Assessment, extensible."""

    DiagnosticQuality = CodedConcept("RID12", "RADLEX", "Diagnostic quality")
    LimitedQuality = CodedConcept("RID13", "RADLEX", "Limited quality")
    NonDiagnosticQuality = CodedConcept("RID14", "RADLEX", "Non-diagnostic quality")
