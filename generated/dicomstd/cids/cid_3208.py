"""CID 3208 Exercise ECG Summary Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3208(ContextGroup, cid=3208, uid="1.2.840.10008.6.1.763", keyword="ExerciseECGSummaryCode", title="Exercise ECG Summary Code", version="20080927", extensible=True):
    """Exercise ECG Summary Code, extensible."""

    ExerciseECGNormal = CodedConcept("165082004", "SCT", "Exercise ECG normal")
    ExerciseECGAbnormal = CodedConcept("165084003", "SCT", "Exercise ECG abnormal")
    ExerciseECGEquivocal = CodedConcept("370367002", "SCT", "Exercise ECG equivocal")
    NotPerformed = CodedConcept("262008008", "SCT", "Not performed")
