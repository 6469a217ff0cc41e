"""CID 8203 Surface Scan Registration Method Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8203(ContextGroup, cid=8203, uid="1.2.840.10008.6.1.956", keyword="SurfaceScanRegistrationMethodType", title="Surface Scan Registration Method Type", version="20121129", extensible=True):
    """Surface Scan Registration Method Type, extensible."""

    IterativeClosestPoint = CodedConcept("114213", "DCM", "Iterative Closest Point")
    FiducialAlignment = CodedConcept("125022", "DCM", "Fiducial Alignment")
    Freehand = CodedConcept("114215", "DCM", "Freehand")
