"""CID 7061 Model Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7061(ContextGroup, cid=7061, uid="1.2.840.10008.6.1.1202", keyword="ModelDocumentTitle", title="Model Document Title", version="20180403", extensible=True):
    """Model Document Title, extensible."""

    SourceImage = CodedConcept("121324", "DCM", "Source image")
    MR3DCAMModel = CodedConcept("85041-2", "LN", "MR 3D CAM model")
    CT3DCAMModel = CodedConcept("85040-4", "LN", "CT 3D CAM model")
    US3DCAMModel = CodedConcept("129018", "DCM", "US 3D CAM model")
    MixedModality3DCAMModel = CodedConcept("129019", "DCM", "Mixed Modality 3D CAM model")
    PhotogrammetricImaging3DCAMModel = CodedConcept("129020", "DCM", "Photogrammetric Imaging 3D CAM model")
    LaserScanning3DCAMModel = CodedConcept("129021", "DCM", "Laser Scanning 3D CAM model")
