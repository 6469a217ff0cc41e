"""CID 4245 Wide Field Ophthalmic Photography Transformation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4245(ContextGroup, cid=4245, uid="1.2.840.10008.6.1.1029", keyword="WideFieldOphthalmicPhotographyTransformationMethod", title="Wide Field Ophthalmic Photography Transformation Method", version="20150326", extensible=True):
    """Wide Field Ophthalmic Photography Transformation Method, extensible."""

    SphericalProjection = CodedConcept("111791", "DCM", "Spherical projection")
    SurfaceContourMapping = CodedConcept("111792", "DCM", "Surface contour mapping")
