"""CID 4221 Visual Fixation Quality Problem, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4221(ContextGroup, cid=4221, uid="1.2.840.10008.6.1.820", keyword="VisualFixationQualityProblem", title="Visual Fixation Quality Problem", version="20090917", extensible=True):
    """Visual Fixation Quality Problem, extensible."""

    PatientMovement = CodedConcept("110518", "DCM", "Patient Movement")
    EccentricFixation = CodedConcept("251786004", "SCT", "Eccentric Fixation")
    OperatorError = CodedConcept("110519", "DCM", "Operator Error")
    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
