"""CID 6048 CAD Operating Point Axis Label, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6048(ContextGroup, cid=6048, uid="1.2.840.10008.6.1.378", keyword="CADOperatingPointAxisLabel", title="CAD Operating Point Axis Label", version="20060612", extensible=True):
    """CAD Operating Point Axis Label, extensible."""

    CertaintyOfFinding = CodedConcept("111012", "DCM", "Certainty of Finding")
    ProbabilityOfCancer = CodedConcept("111047", "DCM", "Probability of cancer")
    FalseMarkersPerImage = CodedConcept("111086", "DCM", "False Markers per Image")
    FalseMarkersPerCase = CodedConcept("111087", "DCM", "False Markers per Case")
    CaseSensitivity = CodedConcept("111088", "DCM", "Case Sensitivity")
    LesionSensitivity = CodedConcept("111089", "DCM", "Lesion Sensitivity")
    CaseSpecificity = CodedConcept("111090", "DCM", "Case Specificity")
    ImageSpecificity = CodedConcept("111091", "DCM", "Image Specificity")
