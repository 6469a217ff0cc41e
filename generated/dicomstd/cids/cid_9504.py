"""CID 9504 RT Geometric Information, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9504(ContextGroup, cid=9504, uid="1.2.840.10008.6.1.1214", keyword="RTGeometricInformation", title="RT Geometric Information", version="20181112", extensible=True):
    """RT Geometric Information, extensible."""

    PatientSetupPoint = CodedConcept("130069", "DCM", "Patient Setup Point")
    RoomLaserPatientSetupPoint = CodedConcept("130070", "DCM", "Room Laser Patient Setup Point")
    MoveableLaserPatientSetupPoint = CodedConcept("130071", "DCM", "Moveable Laser Patient Setup Point")
    ReferenceAcquisitionPoint = CodedConcept("130072", "DCM", "Reference Acquisition Point")
    IsocentricTreatmentLocationPoint = CodedConcept("130073", "DCM", "Isocentric Treatment Location Point")
