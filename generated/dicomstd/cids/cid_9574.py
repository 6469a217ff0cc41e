"""CID 9574 Patient Position Displacement Reference Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9574(ContextGroup, cid=9574, uid="1.2.840.10008.6.1.1421", keyword="PatientPositionDisplacementReferencePoint", title="Patient Position Displacement Reference Point", version="20210906", extensible=True):
    """Patient Position Displacement Reference Point, extensible, includes CID 9553."""

    PatientSetupPoint = CodedConcept("130069", "DCM", "Patient Setup Point")
    RoomLaserPatientSetupPoint = CodedConcept("130070", "DCM", "Room Laser Patient Setup Point")
    MoveableLaserPatientSetupPoint = CodedConcept("130071", "DCM", "Moveable Laser Patient Setup Point")
    IsocentricTreatmentLocationPoint = CodedConcept("130073", "DCM", "Isocentric Treatment Location Point")
