"""CID 3220 Stress Symptom, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3220(ContextGroup, cid=3220, uid="1.2.840.10008.6.1.771", keyword="StressSymptom", title="Stress Symptom", version="20160314", extensible=True):
    """Stress Symptom, extensible, includes CID 3202."""

    Dyspnea = CodedConcept("267036007", "SCT", "Dyspnea")
    Claudication = CodedConcept("16973004", "SCT", "Claudication")
    Syncope = CodedConcept("271594007", "SCT", "Syncope")
    Flushing = CodedConcept("238810007", "SCT", "Flushing")
    Nausea = CodedConcept("422587007", "SCT", "Nausea")
    Dizziness = CodedConcept("404640003", "SCT", "Dizziness")
    Fatigue = CodedConcept("84229001", "SCT", "Fatigue")
    ChestPain = CodedConcept("29857009", "SCT", "Chest pain")
    ChestDiscomfort = CodedConcept("279084009", "SCT", "Chest discomfort")
    StableAngina = CodedConcept("233819005", "SCT", "Stable Angina")
    UnstableAngina = CodedConcept("4557003", "SCT", "Unstable Angina")
    AtypicalAngina = CodedConcept("371807002", "SCT", "Atypical Angina")
    NoncardiacChestPain = CodedConcept("274668005", "SCT", "Noncardiac Chest Pain")
    ChestPainNotPresent = CodedConcept("161971004", "SCT", "Chest pain not present")
    TypicalAngina = CodedConcept("429559004", "SCT", "Typical Angina")
    AnginalEquivalent = CodedConcept("122799", "DCM", "Anginal Equivalent")
