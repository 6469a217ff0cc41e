"""CID 8125 Microscopy Illuminator Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8125(ContextGroup, cid=8125, uid="1.2.840.10008.6.1.902", keyword="MicroscopyIlluminatorType", title="Microscopy Illuminator Type", version="20100824", extensible=True):
    """Microscopy Illuminator Type, extensible."""

    TungstenHalogenLamp = CodedConcept("445679001", "SCT", "Tungsten halogen lamp")
    MercuryArcLamp = CodedConcept("445685008", "SCT", "Mercury arc lamp")
    XenonArcLamp = CodedConcept("445671003", "SCT", "Xenon arc lamp")
    LightEmittingDiode = CodedConcept("445683001", "SCT", "Light emitting diode")
    Laser = CodedConcept("122456005", "SCT", "Laser")
