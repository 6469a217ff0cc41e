"""CID 3221 Stress Test Termination Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3221(ContextGroup, cid=3221, uid="1.2.840.10008.6.1.772", keyword="StressTestTerminationReason", title="Stress Test Termination Reason", version="20190817", extensible=True):
    """Stress Test Termination Reason, extensible."""

    ChestPain = CodedConcept("29857009", "SCT", "Chest pain")
    AbnormalECG = CodedConcept("102594003", "SCT", "Abnormal ECG")
    Fatigue = CodedConcept("84229001", "SCT", "Fatigue")
    Dyspnea = CodedConcept("267036007", "SCT", "Dyspnea")
    PatientRefusedExerciseTest = CodedConcept("408551003", "SCT", "Patient Refused exercise test")
    TargetHeartRateAchieved = CodedConcept("258153002", "SCT", "Target Heart Rate Achieved")
    HypotensiveEpisode = CodedConcept("67763001", "SCT", "Hypotensive episode")
    HypertensiveEpisode = CodedConcept("443482000", "SCT", "Hypertensive episode")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    Claudication = CodedConcept("16973004", "SCT", "Claudication")
    EndOfProtocol = CodedConcept("255253007", "SCT", "End of Protocol")
    Syncope = CodedConcept("271594007", "SCT", "Syncope")
