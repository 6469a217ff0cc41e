"""CID 9575 Patient Alignment Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9575(ContextGroup, cid=9575, uid="1.2.840.10008.6.1.1422", keyword="PatientAlignmentDevice", title="Patient Alignment Device", version="20210906", extensible=True):
    """Patient Alignment Device, extensible."""

    LaserCrossHairs = CodedConcept("128151", "DCM", "Laser Cross-hairs")
    OpticalDistanceMeter = CodedConcept("130642", "DCM", "Optical Distance Meter")
    MechanicalPointer = CodedConcept("130643", "DCM", "Mechanical Pointer")
    RadiofrequencyTransponder = CodedConcept("130644", "DCM", "Radiofrequency Transponder")
    OpticalSurfaceScanner = CodedConcept("OSS", "DCM", "Optical Surface Scanner")
    LaserSurfaceScan = CodedConcept("LS", "DCM", "Laser Surface Scan")
    InfraredMarker = CodedConcept("130645", "DCM", "Infrared Marker")
    RadioactiveMarker = CodedConcept("130646", "DCM", "Radioactive Marker")
    ThermalImager = CodedConcept("130647", "DCM", "Thermal Imager")
    CombinedStructuredLightThermalImager = CodedConcept("130648", "DCM", "Combined Structured Light/Thermal Imager")
    OcularFixationLight = CodedConcept("130649", "DCM", "Ocular Fixation Light")
