"""CID 12101 Vascular Summary, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12101(ContextGroup, cid=12101, uid="1.2.840.10008.6.1.568", keyword="VascularSummary", title="Vascular Summary", version="20030327", extensible=True):
    """Vascular Summary, extensible."""

    Comment = CodedConcept("121106", "DCM", "Comment")
