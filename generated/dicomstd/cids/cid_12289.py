"""CID 12289 Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12289(ContextGroup, cid=12289, uid="1.2.840.10008.6.1.869", keyword="CardiacUltrasoundSemilunarValveAnnulusAndSinusFindingSite", title="Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site, extensible."""

    AorticValve = CodedConcept("34202007", "SCT", "Aortic Valve")
    RootOfAorta = CodedConcept("8128003", "SCT", "Root of Aorta")
    PulmonicValve = CodedConcept("39057004", "SCT", "Pulmonic Valve")
    TruncalValveStructure = CodedConcept("279317000", "SCT", "Truncal Valve Structure")
    NeoaorticValve = CodedConcept("443283007", "SCT", "Neoaortic Valve")
    NeoaorticRoot = CodedConcept("443726001", "SCT", "Neoaortic Root")
