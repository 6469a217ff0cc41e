"""CID 3239 Perceived Exertion Scale, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3239(ContextGroup, cid=3239, uid="1.2.840.10008.6.1.785", keyword="PerceivedExertionScale", title="Perceived Exertion Scale", version="20080927", extensible=True):
    """Perceived Exertion Scale, extensible."""

    BorgRPEScale = CodedConcept("122734", "DCM", "Borg RPE Scale")
    BorgCR10Scale = CodedConcept("122735", "DCM", "Borg CR10 Scale")
