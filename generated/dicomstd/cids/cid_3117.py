"""CID 3117 Attenuation Correction Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3117(ContextGroup, cid=3117, uid="1.2.840.10008.6.1.749", keyword="AttenuationCorrectionMethod", title="Attenuation Correction Method", version="20080927", extensible=True):
    """Attenuation Correction Method, extensible."""

    OSEMAlgorithm = CodedConcept("122720", "DCM", "OSEM algorithm")
    ChangMethod = CodedConcept("122721", "DCM", "Chang method")
