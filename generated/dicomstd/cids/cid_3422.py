"""CID 3422 Device Use Action, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3422(ContextGroup, cid=3422, uid="1.2.840.10008.6.1.85", keyword="DeviceUseAction", title="Device Use Action", version="20030327", extensible=True):
    """Device Use Action, extensible."""

    DeviceInsertedIntoSheath = CodedConcept("371877003", "SCT", "Device inserted into sheath")
    DeviceAtSiteOfInterest = CodedConcept("371876007", "SCT", "Device at site of interest")
    DeviceWithdrawnRemoved = CodedConcept("371875006", "SCT", "Device withdrawn / removed")
    DeviceAppliedToPatient = CodedConcept("373061006", "SCT", "Device applied to patient")
    DeviceUsed = CodedConcept("373062004", "SCT", "Device used")
    DeviceCrossedSeptum = CodedConcept("386125002", "SCT", "Device crossed septum")
    DeviceCrossedLesion = CodedConcept("122089", "DCM", "Device crossed lesion")
