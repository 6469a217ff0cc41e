"""CID 7184 Abstract Multi-dimensional Image Model Axis Direction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7184(ContextGroup, cid=7184, uid="1.2.840.10008.6.1.921", keyword="AbstractMultiDimensionalImageModelAxisDirection", title="Abstract Multi-dimensional Image Model Axis Direction", version="20100825", extensible=True):
    """Abstract Multi-dimensional Image Model Axis Direction, extensible."""

    LeftRightAxis = CodedConcept("110860", "DCM", "Left-Right Axis")
    HeadFootAxis = CodedConcept("110861", "DCM", "Head-Foot Axis")
    AnteriorPosteriorAxis = CodedConcept("110862", "DCM", "Anterior-Posterior Axis")
    ApexBaseAxis = CodedConcept("110863", "DCM", "Apex-Base Axis")
    AnteriorInferiorAxis = CodedConcept("110864", "DCM", "Anterior-Inferior Axis")
    SeptumWallAxis = CodedConcept("110865", "DCM", "Septum-Wall Axis")
