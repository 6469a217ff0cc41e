"""CID 12123 Carotid Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12123(ContextGroup, cid=12123, uid="1.2.840.10008.6.1.589", keyword="CarotidRatio", title="Carotid Ratio", version="20030327", extensible=True):
    """Carotid Ratio, extensible."""

    ICACCAVelocityRatio = CodedConcept("33868-1", "LN", "ICA/CCA velocity ratio")
