"""CID 7110 Fiducial Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7110(ContextGroup, cid=7110, uid="1.2.840.10008.6.1.1132", keyword="FiducialCategory", title="Fiducial Category", version="20160919", extensible=True):
    """Fiducial Category, extensible."""

    FiducialMark = CodedConcept("112171", "DCM", "Fiducial mark")
    AnatomicalPoint = CodedConcept("711101009", "SCT", "Anatomical point")
    BodySurfacePoint = CodedConcept("183973000", "SCT", "Body surface point")
    BodyReferencePointMarker = CodedConcept("706484002", "SCT", "Body reference point marker")
