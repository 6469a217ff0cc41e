"""CID 3823 Respiratory Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3823(ContextGroup, cid=3823, uid="1.2.840.10008.6.1.278", keyword="RespiratoryStatus", title="Respiratory Status", version="20051103", extensible=True):
    """Respiratory Status, extensible."""

    Inspiration = CodedConcept("14910006", "SCT", "inspiration")
    Expiration = CodedConcept("58322009", "SCT", "expiration")
    AutonomousBreathing = CodedConcept("45804006", "SCT", "autonomous breathing")
    ValsalvaManeuver = CodedConcept("261039008", "SCT", "Valsalva maneuver")
    CentralBreathingPosition = CodedConcept("122612", "DCM", "central breathing position")
    ShallowBreathing = CodedConcept("386616007", "SCT", "shallow breathing")
