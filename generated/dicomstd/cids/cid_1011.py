"""CID 1011 Reference Geometry - Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1011(ContextGroup, cid=1011, uid="1.2.840.10008.6.1.1129", keyword="ReferenceGeometryPoint", title="Reference Geometry - Point", version="20160905", extensible=True):
    """Reference Geometry - Point, extensible."""

    GeometricCenterpoint = CodedConcept("128137", "DCM", "Geometric Centerpoint")
    CenterOfMass = CodedConcept("128138", "DCM", "Center of Mass")
