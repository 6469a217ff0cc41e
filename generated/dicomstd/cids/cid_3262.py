"""CID 3262 ECG Patient State Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3262(ContextGroup, cid=3262, uid="1.2.840.10008.6.1.58", keyword="ECGPatientStateValue", title="ECG Patient State Value", version="20020904", extensible=True):
    """ECG Patient State Value, extensible."""

    BaselineState = CodedConcept("128974000", "SCT", "Baseline state")
    ExerciseState = CodedConcept("128976003", "SCT", "Exercise state")
    PostExerciseState = CodedConcept("128977007", "SCT", "Post-exercise state")
    RestingState = CodedConcept("128975004", "SCT", "Resting state")
    SupineBodyPosition = CodedConcept("40199007", "SCT", "Supine body position")
