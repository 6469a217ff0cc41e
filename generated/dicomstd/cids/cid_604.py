"""CID 604 Device Reuse, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID604(ContextGroup, cid=604, uid="1.2.840.10008.6.1.1069", keyword="DeviceReuse", title="Device Reuse", version="20151110", extensible=True):
    """Device Reuse, extensible."""

    Unused = CodedConcept("127177", "DCM", "Unused")
    Reused = CodedConcept("127178", "DCM", "Reused")
