"""CID 7272 MR Diffusion Model Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7272(ContextGroup, cid=7272, uid="1.2.840.10008.6.1.1167", keyword="MRDiffusionModelParameter", title="MR Diffusion Model Parameter", version="20170413", extensible=True):
    """MR Diffusion Model Parameter, extensible."""

    ApparentDiffusionCoefficient = CodedConcept("113041", "DCM", "Apparent Diffusion Coefficient")
    DiffusionCoefficient = CodedConcept("113289", "DCM", "Diffusion Coefficient")
    MonoExponentialApparentDiffusionCoefficient = CodedConcept("113290", "DCM", "Mono-exponential Apparent Diffusion Coefficient")
    SlowDiffusionCoefficient = CodedConcept("113291", "DCM", "Slow Diffusion Coefficient")
    FastDiffusionCoefficient = CodedConcept("113292", "DCM", "Fast Diffusion Coefficient")
    FastDiffusionCoefficientFraction = CodedConcept("113293", "DCM", "Fast Diffusion Coefficient Fraction")
    KurtosisDiffusionCoefficient = CodedConcept("113294", "DCM", "Kurtosis Diffusion Coefficient")
    GammaDistributionScaleParameter = CodedConcept("113295", "DCM", "Gamma Distribution Scale Parameter")
    GammaDistributionShapeParameter = CodedConcept("113296", "DCM", "Gamma Distribution Shape Parameter")
    GammaDistributionMode = CodedConcept("113297", "DCM", "Gamma Distribution Mode")
    DistributedDiffusionCoefficient = CodedConcept("113298", "DCM", "Distributed Diffusion Coefficient")
    AnomalousExponentParameter = CodedConcept("113299", "DCM", "Anomalous Exponent Parameter")
