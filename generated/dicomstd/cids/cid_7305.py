"""CID 7305 Implant Planning Landmark, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7305(ContextGroup, cid=7305, uid="1.2.840.10008.6.1.1036", keyword="ImplantPlanningLandmark", title="Implant Planning Landmark", version="20101102", extensible=True):
    """Implant Planning Landmark, extensible, includes CID 7306."""

    AnatomicalAxisOfFemur = CodedConcept("112302", "DCM", "Anatomical axis of femur")
    AcetabularCenterOfRotation = CodedConcept("112303", "DCM", "Acetabular Center of Rotation")
    FemurHeadCenterOfRotation = CodedConcept("112304", "DCM", "Femur Head Center of Rotation")
