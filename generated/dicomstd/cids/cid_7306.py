"""CID 7306 Human Hip Implant Planning Landmark, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7306(ContextGroup, cid=7306, uid="1.2.840.10008.6.1.1037", keyword="HumanHipImplantPlanningLandmark", title="Human Hip Implant Planning Landmark", version="20101102", extensible=True):
    """Human Hip Implant Planning Landmark, extensible."""

    AnatomicalAxisOfFemur = CodedConcept("112302", "DCM", "Anatomical axis of femur")
    AcetabularCenterOfRotation = CodedConcept("112303", "DCM", "Acetabular Center of Rotation")
    FemurHeadCenterOfRotation = CodedConcept("112304", "DCM", "Femur Head Center of Rotation")
