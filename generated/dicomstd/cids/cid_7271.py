"""CID 7271 MR Diffusion Anisotropy Index, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7271(ContextGroup, cid=7271, uid="1.2.840.10008.6.1.1166", keyword="MRDiffusionAnisotropyIndex", title="MR Diffusion Anisotropy Index", version="20170413", extensible=True):
    """MR Diffusion Anisotropy Index, extensible."""

    FractionalAnisotropy = CodedConcept("110808", "DCM", "Fractional Anisotropy")
    RelativeAnisotropy = CodedConcept("110809", "DCM", "Relative Anisotropy")
    VolumeRatio = CodedConcept("113288", "DCM", "Volume Ratio")
