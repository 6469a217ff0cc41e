"""CID 7471 Area Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7471(ContextGroup, cid=7471, uid="1.2.840.10008.6.1.525", keyword="AreaMeasurement", title="Area Measurement", version="20190121", extensible=True):
    """Area Measurement, extensible."""

    Area = CodedConcept("42798000", "SCT", "Area")
    AreaOfDefinedRegion = CodedConcept("131184002", "SCT", "Area of defined region")
    SurfaceAreaOfMesh = CodedConcept("C0JK", "IBSI", "Surface Area of Mesh")
