"""CID 11001 Photoacoustic Illumination Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11001(ContextGroup, cid=11001, uid="1.2.840.10008.6.1.1471", keyword="PhotoacousticIlluminationMethod", title="Photoacoustic Illumination Method", version="20230626", extensible=True):
    """Photoacoustic Illumination Method, extensible."""

    SingleSideIllumination = CodedConcept("130810", "DCM", "Single-side illumination")
    DualSideIllumination = CodedConcept("130811", "DCM", "Dual-side illumination")
    MultiSideIllumination = CodedConcept("130812", "DCM", "Multi-side illumination")
    ThroughTransducerIllumination = CodedConcept("130813", "DCM", "Through-transducer illumination")
    InterstitialIllumination = CodedConcept("130814", "DCM", "Interstitial illumination")
