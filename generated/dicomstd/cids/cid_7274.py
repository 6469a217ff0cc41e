"""CID 7274 MR Diffusion Model Fitting Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7274(ContextGroup, cid=7274, uid="1.2.840.10008.6.1.1169", keyword="MRDiffusionModelFittingMethod", title="MR Diffusion Model Fitting Method", version="20170413", extensible=True):
    """MR Diffusion Model Fitting Method, extensible."""

    LogOfRatioOfTwoSamples = CodedConcept("113260", "DCM", "Log of ratio of two samples")
    LeastSquaresFitOfMultipleSamples = CodedConcept("113261", "DCM", "Least squares fit of multiple samples")
    LevenbergMarquardt = CodedConcept("113265", "DCM", "Levenberg-Marquardt")
    TrustRegion = CodedConcept("113266", "DCM", "Trust-Region")
    FixedDp = CodedConcept("113267", "DCM", "Fixed-Dp")
    SegmentedUnconstrained = CodedConcept("113268", "DCM", "Segmented-Unconstrained")
    SegmentedConstrained = CodedConcept("113269", "DCM", "Segmented-Constrained")
    BayesianProbability = CodedConcept("113270", "DCM", "Bayesian-Probability")
