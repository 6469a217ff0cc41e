"""CID 6099 Racial Group, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6099(ContextGroup, cid=6099, uid="1.2.840.10008.6.1.1278", keyword="RacialGroup", title="Racial Group", version="20201115", extensible=True):
    """Racial Group, extensible."""

    AfricanRace = CodedConcept("413464008", "SCT", "African race")
    AsianRace = CodedConcept("413582008", "SCT", "Asian race")
    CaucasianRace = CodedConcept("413773004", "SCT", "Caucasian race")
    AmericanIndianOrAlaskaNative = CodedConcept("413490006", "SCT", "American Indian or Alaska native")
    NativeHawaiianOrOtherPacificIslander = CodedConcept("C41219", "NCIt", "Native Hawaiian or other Pacific Islander")
    AsianOrPacificIslanderRace = CodedConcept("413581001", "SCT", "Asian or Pacific Islander race")
    AustralianAborigineRace = CodedConcept("413600007", "SCT", "Australian aborigine race")
    IndianRace = CodedConcept("414481008", "SCT", "Indian race")
    MixedRacialGroup = CodedConcept("414752008", "SCT", "Mixed racial group")
