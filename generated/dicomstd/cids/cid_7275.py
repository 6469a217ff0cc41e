"""CID 7275 MR Diffusion Model Specific Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7275(ContextGroup, cid=7275, uid="1.2.840.10008.6.1.1170", keyword="MRDiffusionModelSpecificMethod", title="MR Diffusion Model Specific Method", version="20170413", extensible=True):
    """MR Diffusion Model Specific Method, extensible."""

    VoxelwiseSelectionOfBValue = CodedConcept("113285", "DCM", "Voxelwise selection of b-value")
