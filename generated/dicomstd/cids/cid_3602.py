"""CID 3602 Hemodynamic Patient State, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3602(ContextGroup, cid=3602, uid="1.2.840.10008.6.1.154", keyword="HemodynamicPatientState", title="Hemodynamic Patient State", version="20030327", extensible=True):
    """Hemodynamic Patient State, extensible."""

    BaselineState = CodedConcept("128974000", "SCT", "Baseline state")
    SupineBodyPosition = CodedConcept("40199007", "SCT", "Supine body position")
    RestingState = CodedConcept("128975004", "SCT", "Resting state")
    ExerciseState = CodedConcept("128976003", "SCT", "Exercise state")
    PostExerciseState = CodedConcept("128977007", "SCT", "Post-exercise state")
