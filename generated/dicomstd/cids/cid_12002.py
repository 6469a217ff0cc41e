"""CID 12002 Ultrasound Protocol Stage Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12002(ContextGroup, cid=12002, uid="1.2.840.10008.6.1.551", keyword="UltrasoundProtocolStageType", title="Ultrasound Protocol Stage Type", version="20081027", extensible=True):
    """Ultrasound Protocol Stage Type, extensible, includes CID 3207, 12102."""

    CardiacPacing = CodedConcept("18590009", "SCT", "Cardiac pacing")
    HandGrip = CodedConcept("128965002", "SCT", "Hand grip")
    ValsalvaManeuver = CodedConcept("261039008", "SCT", "Valsalva maneuver")
    RestingState = CodedConcept("128975004", "SCT", "Resting State")
    CardiacStressState = CodedConcept("432655005", "SCT", "Cardiac stress state")
    PeakCardiacStressState = CodedConcept("434161005", "SCT", "Peak cardiac stress state")
    CardiacStressRecoveryState = CodedConcept("432554001", "SCT", "Cardiac stress recovery state")
    Hyperventilation = CodedConcept("68978004", "SCT", "Hyperventilation")
    AfterProcedure = CodedConcept("303110006", "SCT", "After Procedure")
    DuringProcedure = CodedConcept("307154001", "SCT", "During Procedure")
    BeforeProcedure = CodedConcept("307153007", "SCT", "Before Procedure")
