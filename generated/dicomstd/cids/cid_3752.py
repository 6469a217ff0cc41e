"""CID 3752 Guidewire Crossing, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3752(ContextGroup, cid=3752, uid="1.2.840.10008.6.1.248", keyword="GuidewireCrossing", title="Guidewire Crossing", version="20030327", extensible=True):
    """Guidewire Crossing, extensible."""

    GuidewireCrossingLesionUnsuccessful = CodedConcept("122301", "DCM", "Guidewire crossing lesion unsuccessful")
    GuidewireCrossingLesionSuccessful = CodedConcept("122302", "DCM", "Guidewire crossing lesion successful")
