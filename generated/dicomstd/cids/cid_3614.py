"""CID 3614 Non-mitral Valve Area, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3614(ContextGroup, cid=3614, uid="1.2.840.10008.6.1.164", keyword="NonmitralValveArea", title="Non-mitral Valve Area", version="20030327", extensible=True):
    """Non-mitral Valve Area, extensible."""

    AorticValveArea = CodedConcept("251011009", "SCT", "Aortic Valve Area")
    PulmonicValveArea = CodedConcept("251013007", "SCT", "Pulmonic Valve Area")
    TricuspidValveArea = CodedConcept("251014001", "SCT", "Tricuspid Valve Area")
    DerivedNonValveArea = CodedConcept("122160", "DCM", "Derived Non-Valve Area")
