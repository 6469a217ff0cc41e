"""CID 3552 Pacing Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3552(ContextGroup, cid=3552, uid="1.2.840.10008.6.1.148", keyword="PacingAction", title="Pacing Action", version="20030327", extensible=True):
    """Pacing Action, extensible."""

    BeginPacing = CodedConcept("121166", "DCM", "Begin Pacing")
    EndPacing = CodedConcept("121167", "DCM", "End Pacing")
