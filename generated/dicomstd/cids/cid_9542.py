"""CID 9542 Compensator Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9542(ContextGroup, cid=9542, uid="1.2.840.10008.6.1.1289", keyword="CompensatorDeviceType", title="Compensator Device Type", version="20190715", extensible=True):
    """Compensator Device Type, extensible."""

    PhysicalCompensator = CodedConcept("130340", "DCM", "Physical Compensator")
