"""CID 3112 Attenuation Correction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3112(ContextGroup, cid=3112, uid="1.2.840.10008.6.1.744", keyword="AttenuationCorrection", title="Attenuation Correction", version="20080927", extensible=True):
    """Attenuation Correction, extensible."""

    AlgorithmicAttenuationCorrection = CodedConcept("122726", "DCM", "Algorithmic Attenuation Correction")
    NMTransmissionAttenuationCorrection = CodedConcept("122727", "DCM", "NM Transmission Attenuation Correction")
    CTBasedAttenuationCorrection = CodedConcept("122728", "DCM", "CT-based Attenuation Correction")
    NoAttenuationCorrection = CodedConcept("122729", "DCM", "No Attenuation Correction")
