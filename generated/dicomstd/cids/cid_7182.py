"""CID 7182 Abstract Multi-dimensional Image Model Dimension Semantic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7182(ContextGroup, cid=7182, uid="1.2.840.10008.6.1.919", keyword="AbstractMultiDimensionalImageModelDimensionSemantic", title="Abstract Multi-dimensional Image Model Dimension Semantic", version="20100825", extensible=True):
    """Abstract Multi-dimensional Image Model Dimension Semantic, extensible."""

    LinearDisplacement = CodedConcept("110856", "DCM", "Linear Displacement")
    PhotonEnergy = CodedConcept("110857", "DCM", "Photon Energy")
    Time = CodedConcept("110858", "DCM", "Time")
    Angle = CodedConcept("110859", "DCM", "Angle")
