"""CID 3738 Pre-Cath Angina Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3738(ContextGroup, cid=3738, uid="1.2.840.10008.6.1.235", keyword="PreCathAnginaType", title="Pre-Cath Angina Type", version="20030327", extensible=True):
    """Pre-Cath Angina Type, extensible."""

    AtypicalChestPain = CodedConcept("49-I", "NCDR", "Atypical Chest Pain")
    StableAngina = CodedConcept("49-II", "NCDR", "Stable Angina")
    AcuteCoronarySyndromeUnstableAngina = CodedConcept("49-IIIa", "NCDR", "Acute Coronary Syndrome: Unstable Angina")
    AcuteCoronarySyndromeNonSTElevationMyocardialInfarction = CodedConcept("49-IIIb", "NCDR", "Acute Coronary Syndrome: Non ST-Elevation Myocardial Infarction")
    AcuteCoronarySyndromeSTElevationMyocardialInfarction = CodedConcept("49-IIIc", "NCDR", "Acute Coronary Syndrome: ST-Elevation Myocardial Infarction")
