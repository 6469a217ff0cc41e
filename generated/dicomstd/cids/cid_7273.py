"""CID 7273 MR Diffusion Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7273(ContextGroup, cid=7273, uid="1.2.840.10008.6.1.1168", keyword="MRDiffusionModel", title="MR Diffusion Model", version="20170413", extensible=True):
    """MR Diffusion Model, extensible."""

    MonoExponentialDiffusionModel = CodedConcept("113250", "DCM", "Mono-exponential diffusion model")
    BiExponentialIVIMDiffusionModel = CodedConcept("113251", "DCM", "Bi-exponential (IVIM) diffusion model")
    KurtosisDiffusionModel = CodedConcept("113252", "DCM", "Kurtosis diffusion model")
    GammaDistributionModel = CodedConcept("113253", "DCM", "Gamma distribution model")
    StretchedExponentialDiffusionModel = CodedConcept("113254", "DCM", "Stretched exponential diffusion model")
    TruncatedGaussianDiffusionModel = CodedConcept("113255", "DCM", "Truncated Gaussian diffusion model")
