"""CID 3755 Cath Complication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3755(ContextGroup, cid=3755, uid="1.2.840.10008.6.1.250", keyword="CathComplication", title="Cath Complication", version="20160314", extensible=True):
    """Cath Complication, extensible."""

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
