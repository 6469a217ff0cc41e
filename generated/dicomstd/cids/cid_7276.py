"""CID 7276 MR Diffusion Model Input, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7276(ContextGroup, cid=7276, uid="1.2.840.10008.6.1.1171", keyword="MRDiffusionModelInput", title="MR Diffusion Model Input", version="20170413", extensible=True):
    """MR Diffusion Model Input, extensible."""

    SourceImageDiffusionBValue = CodedConcept("113240", "DCM", "Source image diffusion b-value")
