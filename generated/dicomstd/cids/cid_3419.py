"""CID 3419 Finding Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3419(ContextGroup, cid=3419, uid="1.2.840.10008.6.1.83", keyword="FindingTitle", title="Finding Title", version="20030327", extensible=True):
    """Finding Title, extensible."""

    Finding = CodedConcept("121071", "DCM", "Finding")
    Impression = CodedConcept("121073", "DCM", "Impression")
    Recommendation = CodedConcept("121075", "DCM", "Recommendation")
