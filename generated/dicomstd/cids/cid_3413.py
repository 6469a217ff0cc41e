"""CID 3413 Adverse Outcome, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3413(ContextGroup, cid=3413, uid="1.2.840.10008.6.1.78", keyword="AdverseOutcome", title="Adverse Outcome", version="20030327", extensible=True):
    """Adverse Outcome, extensible, includes CID 3754, 3755."""

    DeathDuringCatheterization = CodedConcept("122167", "DCM", "Death During Catheterization")
    Bleeding = CodedConcept("50960005", "SCT", "Bleeding")
    OcclusionOfArtery = CodedConcept("1386000", "SCT", "Occlusion of artery")
    LossOfDistalPulse = CodedConcept("414617007", "SCT", "Loss of distal pulse")
    ArterialDissection = CodedConcept("710864009", "SCT", "Arterial dissection")
    Pseudoaneurysm = CodedConcept("22036004", "SCT", "Pseudoaneurysm")
    AVFistula = CodedConcept("128617001", "SCT", "AV Fistula")
    CardiogenicShock = CodedConcept("89138009", "SCT", "Cardiogenic shock")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    CerebrovascularAccidentOrStroke = CodedConcept("230690007", "SCT", "Cerebrovascular Accident or Stroke")
    CardiacTamponade = CodedConcept("35304003", "SCT", "Cardiac tamponade")
    ContrastMediaAdverseReaction = CodedConcept("292095005", "SCT", "Contrast media adverse reaction")
    CongestiveHeartFailure = CodedConcept("42343007", "SCT", "Congestive heart failure")
    RenalFailure = CodedConcept("42399005", "SCT", "Renal failure")
    EmergencyPercutaneousCoronaryIntervention = CodedConcept("414089002", "SCT", "Emergency Percutaneous Coronary Intervention")
    EmergencyCoronaryArteryBypass = CodedConcept("414088005", "SCT", "Emergency Coronary Artery Bypass")
    CardiacArrest = CodedConcept("410429000", "SCT", "Cardiac arrest")
