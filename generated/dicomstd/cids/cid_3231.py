"""CID 3231 ST Segment Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3231(ContextGroup, cid=3231, uid="1.2.840.10008.6.1.777", keyword="STSegmentFinding", title="ST Segment Finding", version="20080927", extensible=True):
    """ST Segment Finding, extensible."""

    STIntervalNormal = CodedConcept("164929001", "SCT", "ST Interval Normal")
    NonDiagnosticLowHeartRate = CodedConcept("122750", "DCM", "Non-diagnostic - low heart rate")
    NonDiagnosticRestingSTAbnormalities = CodedConcept("122751", "DCM", "Non-diagnostic - resting ST abnormalities")
    NonDiagnosticVentricularPacingOrLBBB = CodedConcept("122752", "DCM", "Non-diagnostic - ventricular pacing or LBBB")
    WeaklyPositive = CodedConcept("260408008", "SCT", "Weakly positive")
    Positive = CodedConcept("10828004", "SCT", "Positive")
    StronglyPositive = CodedConcept("122755", "DCM", "Strongly positive")
    StronglyPositiveSTElevation = CodedConcept("122756", "DCM", "Strongly positive - ST elevation")
