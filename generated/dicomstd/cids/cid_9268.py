"""CID 9268 Patient Position Acquisition Devices, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9268(ContextGroup, cid=9268, uid="1.2.840.10008.6.1.1467", keyword="PatientPositionAcquisitionDevices", title="Patient Position Acquisition Devices", version="20221225", extensible=True):
    """Patient Position Acquisition Devices, extensible."""

    DigitalImagingScannerComputedRadiography = CodedConcept("468886001", "SCT", "Digital imaging scanner, computed radiography")
    DigitalImagerRadiationTherapy = CodedConcept("468440006", "SCT", "Digital imager, radiation therapy")
    XRayFilmCassetteManual = CodedConcept("466556008", "SCT", "X-Ray film cassette, manual")
