"""CID 6312 Cross-sectional Scan Plane Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6312(ContextGroup, cid=6312, uid="1.2.840.10008.6.1.1369", keyword="CrossSectionalScanPlaneOrientation", title="Cross-sectional Scan Plane Orientation", version="20210714", extensible=True):
    """Cross-sectional Scan Plane Orientation, extensible."""

    Sagittal = CodedConcept("30730003", "SCT", "Sagittal")
    Axial = CodedConcept("24422004", "SCT", "Axial")
    Coronal = CodedConcept("81654009", "SCT", "Coronal")
    Oblique = CodedConcept("21114003", "SCT", "Oblique")
