"""CID 7185 Abstract Multi-dimensional Image Model Axis Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7185(ContextGroup, cid=7185, uid="1.2.840.10008.6.1.922", keyword="AbstractMultiDimensionalImageModelAxisOrientation", title="Abstract Multi-dimensional Image Model Axis Orientation", version="20100825", extensible=True):
    """Abstract Multi-dimensional Image Model Axis Orientation, extensible."""

    RightToLeft = CodedConcept("110866", "DCM", "Right To Left")
    LeftToRight = CodedConcept("110867", "DCM", "Left To Right")
    HeadToFoot = CodedConcept("110868", "DCM", "Head To Foot")
    FootToHead = CodedConcept("110869", "DCM", "Foot To Head")
    AnteriorToPosterior = CodedConcept("110870", "DCM", "Anterior To Posterior")
    PosteriorToAnterior = CodedConcept("110871", "DCM", "Posterior To Anterior")
    ApexToBase = CodedConcept("110872", "DCM", "Apex To Base")
    BaseToApex = CodedConcept("110873", "DCM", "Base To Apex")
    AnteriorToInferior = CodedConcept("110874", "DCM", "Anterior To Inferior")
    InferiorToAnterior = CodedConcept("110875", "DCM", "Inferior To Anterior")
    SeptumToWall = CodedConcept("110876", "DCM", "Septum To Wall")
    WallToSeptum = CodedConcept("110877", "DCM", "Wall To Septum")
