"""CID 3202 Chest Pain, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3202(ContextGroup, cid=3202, uid="1.2.840.10008.6.1.757", keyword="ChestPain", title="Chest Pain", version="20080927", extensible=True):
    """Chest Pain, extensible."""

    StableAngina = CodedConcept("233819005", "SCT", "Stable Angina")
    UnstableAngina = CodedConcept("4557003", "SCT", "Unstable Angina")
    AtypicalAngina = CodedConcept("371807002", "SCT", "Atypical Angina")
    NoncardiacChestPain = CodedConcept("274668005", "SCT", "Noncardiac Chest Pain")
    ChestPainNotPresent = CodedConcept("161971004", "SCT", "Chest pain not present")
    TypicalAngina = CodedConcept("429559004", "SCT", "Typical Angina")
    AnginalEquivalent = CodedConcept("122799", "DCM", "Anginal Equivalent")
