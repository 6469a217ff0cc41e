"""CID 3207 Stress Test Procedure Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3207(ContextGroup, cid=3207, uid="1.2.840.10008.6.1.637", keyword="StressTestProcedurePhase", title="Stress Test Procedure Phase", version="20081031", extensible=True):
    """Stress Test Procedure Phase, extensible."""

    RestingState = CodedConcept("128975004", "SCT", "Resting State")
    CardiacStressState = CodedConcept("432655005", "SCT", "Cardiac stress state")
    PeakCardiacStressState = CodedConcept("434161005", "SCT", "Peak cardiac stress state")
    CardiacStressRecoveryState = CodedConcept("432554001", "SCT", "Cardiac stress recovery state")
    Hyperventilation = CodedConcept("68978004", "SCT", "Hyperventilation")
