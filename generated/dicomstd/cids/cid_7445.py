"""CID 7445 Device Participating Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7445(ContextGroup, cid=7445, uid="1.2.840.10008.6.1.1042", keyword="DeviceParticipatingRole", title="Device Participating Role", version="20120406", extensible=True):
    """Device Participating Role, extensible."""

    IrradiatingDevice = CodedConcept("113859", "DCM", "Irradiating Device")
    Recording = CodedConcept("121097", "DCM", "Recording")
    XRayReadingDevice = CodedConcept("113942", "DCM", "X-Ray Reading Device")
