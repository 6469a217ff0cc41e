"""CID 3615 Valve Area, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3615(ContextGroup, cid=3615, uid="1.2.840.10008.6.1.165", keyword="ValveArea", title="Valve Area", version="20030327", extensible=True):
    """Valve Area, extensible, includes CID 3614."""

    MitralValveArea = CodedConcept("251012002", "SCT", "Mitral Valve Area")
    AorticValveArea = CodedConcept("251011009", "SCT", "Aortic Valve Area")
    PulmonicValveArea = CodedConcept("251013007", "SCT", "Pulmonic Valve Area")
    TricuspidValveArea = CodedConcept("251014001", "SCT", "Tricuspid Valve Area")
    DerivedNonValveArea = CodedConcept("122160", "DCM", "Derived Non-Valve Area")
