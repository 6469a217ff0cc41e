"""CID 7261 Diffusion Model Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7261(ContextGroup, cid=7261, uid="1.2.840.10008.6.1.1060", keyword="DiffusionModelValueType", title="Diffusion Model Value Type", version="20150918", extensible=True):
    """Diffusion Model Value Type, extensible."""

    SingleTensor = CodedConcept("113231", "DCM", "Single Tensor")
    MultiTensor = CodedConcept("113232", "DCM", "Multi Tensor")
    ModelFree = CodedConcept("113233", "DCM", "Model Free")
    CHARMED = CodedConcept("113234", "DCM", "CHARMED")
    DSI = CodedConcept("113224", "DCM", "DSI")
    DOT = CodedConcept("113236", "DCM", "DOT")
    PAS = CodedConcept("113237", "DCM", "PAS")
    SphericalDeconvolution = CodedConcept("113238", "DCM", "Spherical Deconvolution")
