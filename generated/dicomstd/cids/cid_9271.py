"""CID 9271 RT Image Patient Position Acquisition Devices, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9271(ContextGroup, cid=9271, uid="1.2.840.10008.6.1.1470", keyword="RTImagePatientPositionAcquisitionDevices", title="RT Image Patient Position Acquisition Devices", version="20221225", extensible=True):
    """RT Image Patient Position Acquisition Devices, extensible."""

    DigitalImagerRadiationTherapy = CodedConcept("468440006", "SCT", "Digital imager, radiation therapy")
    XRayFilmCassetteManual = CodedConcept("466556008", "SCT", "X-Ray film cassette, manual")
