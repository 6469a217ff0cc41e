"""CID 3677 Summary Codes ECG, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3677(ContextGroup, cid=3677, uid="1.2.840.10008.6.1.191", keyword="SummaryCodesECG", title="Summary Codes ECG", version="20111028", extensible=True):
    """Summary Codes ECG, extensible."""

    NormalECG = CodedConcept("164854000", "SCT", "Normal ECG")
    AbnormalECG = CodedConcept("102594003", "SCT", "Abnormal ECG")
    BorderlineNormalECG = CodedConcept("251135002", "SCT", "Borderline Normal ECG")
    ECGEquivocal = CodedConcept("370359005", "SCT", "ECG Equivocal")
    NonDiagnosticECG = CodedConcept("122753", "DCM", "Non-diagnostic ECG")
