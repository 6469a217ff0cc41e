"""CID 3608 Atrial Source Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3608(ContextGroup, cid=3608, uid="1.2.840.10008.6.1.158", keyword="AtrialSourceLocation", title="Atrial Source Location", version="20160314", extensible=True):
    """Atrial Source Location, extensible."""

    Baffle = CodedConcept("128981007", "SCT", "Baffle")
    CommonAtrium = CodedConcept("253276007", "SCT", "Common atrium")
    CoronarySinus = CodedConcept("31162003", "SCT", "Coronary sinus")
    JuxtaposedAppendage = CodedConcept("128563000", "SCT", "Juxtaposed appendage")
    LeftAtrium = CodedConcept("82471001", "SCT", "Left atrium")
    PulmonaryArteryWedge = CodedConcept("128449009", "SCT", "Pulmonary artery wedge")
    PulmonaryCapillaryWedge = CodedConcept("128448001", "SCT", "Pulmonary capillary wedge")
    PulmonaryVenousAtrium = CodedConcept("128567004", "SCT", "Pulmonary venous atrium")
    PulmonaryChamberInCorTriatriatum = CodedConcept("128586007", "SCT", "Pulmonary chamber in cor triatriatum")
    RightAtrium = CodedConcept("73829009", "SCT", "Right Atrium")
    SystemicVenousAtrium = CodedConcept("128568009", "SCT", "Systemic venous atrium")
