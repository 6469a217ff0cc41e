"""CID 8201 Surface Scan Acquisition Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8201(ContextGroup, cid=8201, uid="1.2.840.10008.6.1.953", keyword="SurfaceScanAcquisitionType", title="Surface Scan Acquisition Type", version="20121129", extensible=True):
    """Surface Scan Acquisition Type, extensible."""

    TimeOfFlight = CodedConcept("114201", "DCM", "Time of flight")
    Interferometry = CodedConcept("114202", "DCM", "Interferometry")
    LaserScanning = CodedConcept("114203", "DCM", "Laser scanning")
    PatternProjection = CodedConcept("114204", "DCM", "Pattern projection")
    ShapeFromShading = CodedConcept("114205", "DCM", "Shape from shading")
    ShapeFromMotion = CodedConcept("114206", "DCM", "Shape from motion")
    ConfocalImaging = CodedConcept("114207", "DCM", "Confocal imaging")
    PointCloudAlgorithmic = CodedConcept("114208", "DCM", "Point Cloud Algorithmic")
