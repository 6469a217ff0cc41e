"""CID 10074 RDSR Frame of Reference Origin, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID10074(ContextGroup, cid=10074, uid="1.2.840.10008.6.1.1364", keyword="RDSRFrameOfReferenceOrigin", title="RDSR Frame of Reference Origin", version="20210328", extensible=False):
    """RDSR Frame of Reference Origin, not extensible."""

    RoomOrigin = CodedConcept("130536", "DCM", "Room Origin")
    EquipmentOrigin = CodedConcept("130537", "DCM", "Equipment Origin")
    PatientSupportOrigin = CodedConcept("130538", "DCM", "Patient Support Origin")
    IsocenterOrigin = CodedConcept("130539", "DCM", "Isocenter Origin")
    PatientCoordinateSystemOrigin = CodedConcept("130540", "DCM", "Patient Coordinate System Origin")
