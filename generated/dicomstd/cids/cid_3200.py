"""CID 3200 Stress Test Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3200(ContextGroup, cid=3200, uid="1.2.840.10008.6.1.755", keyword="StressTestProcedure", title="Stress Test Procedure", version="20080927", extensible=True):
    """Stress Test Procedure, extensible."""

    ExerciseStressTest = CodedConcept("165079009", "SCT", "Exercise stress test")
    PharmacologicStressTest = CodedConcept("424064009", "SCT", "Pharmacologic stress test")
    PharmacologicAndExerciseStressTest = CodedConcept("428813002", "SCT", "Pharmacologic and exercise stress test")
    PacedStressTest = CodedConcept("428685003", "SCT", "Paced stress test")
