"""CID 9546 Radiotherapy Wedge Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9546(ContextGroup, cid=9546, uid="1.2.840.10008.6.1.1293", keyword="RadiotherapyWedgeType", title="Radiotherapy Wedge Type", version="20190715", extensible=True):
    """Radiotherapy Wedge Type, extensible."""

    HardWedge = CodedConcept("130346", "DCM", "Hard Wedge")
    MotorizedWedge = CodedConcept("130347", "DCM", "Motorized Wedge")
    DynamicWedge = CodedConcept("130348", "DCM", "Dynamic Wedge")
