"""CID 219 Geometry Graphical Representation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID219(ContextGroup, cid=219, uid="1.2.840.10008.6.1.1304", keyword="GeometryGraphicalRepresentation", title="Geometry Graphical Representation", version="20221001", extensible=True):
    """Geometry Graphical Representation, extensible."""

    BoundedBy = CodedConcept("75958009", "SCT", "Bounded by")
    Center = CodedConcept("111010", "DCM", "Center")
    GeometricCenterpoint = CodedConcept("128137", "DCM", "Geometric Centerpoint")
    CenterOfMass = CodedConcept("128138", "DCM", "Center of Mass")
    Outline = CodedConcept("111041", "DCM", "Outline")
    Centerline = CodedConcept("130490", "DCM", "Centerline")
    SeedPoint = CodedConcept("128139", "DCM", "Seed point")
