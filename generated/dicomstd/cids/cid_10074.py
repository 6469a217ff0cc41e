"""CID 10074 RDSR Frame of Reference Origin, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID10074Code

class CID10074(ContextGroup[CID10074Code], cid=10074, uid="1.2.840.10008.6.1.1364", keyword="RDSRFrameOfReferenceOrigin", title="RDSR Frame of Reference Origin", version="20210328", extensible=False):
    """RDSR Frame of Reference Origin, not extensible."""

    RoomOrigin = CID10074Code("130536", "DCM", "Room Origin")
    EquipmentOrigin = CID10074Code("130537", "DCM", "Equipment Origin")
    PatientSupportOrigin = CID10074Code("130538", "DCM", "Patient Support Origin")
    IsocenterOrigin = CID10074Code("130539", "DCM", "Isocenter Origin")
    PatientCoordinateSystemOrigin = CID10074Code("130540", "DCM", "Patient Coordinate System Origin")
