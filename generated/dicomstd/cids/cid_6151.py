"""CID 6151 Background Echotexture, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6151(ContextGroup, cid=6151, uid="1.2.840.10008.6.1.466", keyword="BackgroundEchotexture", title="Background Echotexture", version="20050822", extensible=True):
    """Background Echotexture, extensible."""

    HomogeneousFatEchotexture = CodedConcept("111351", "DCM", "Homogeneous fat echotexture")
    HomogeneousFibroglandularEchotexture = CodedConcept("111352", "DCM", "Homogeneous fibroglandular echotexture")
    HeterogeneousEchotexture = CodedConcept("111353", "DCM", "Heterogeneous echotexture")
