"""CID 4105 Perfusion Analysis Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4105(ContextGroup, cid=4105, uid="1.2.840.10008.6.1.990", keyword="PerfusionAnalysisMethod", title="Perfusion Analysis Method", version="20141110", extensible=True):
    """Perfusion Analysis Method, extensible."""

    LeastMeanSquareLMSDeconvolution = CodedConcept("126310", "DCM", "Least Mean Square (LMS) deconvolution")
    SingularValueDecompositionSVDDeconvolution = CodedConcept("126311", "DCM", "Singular Value Decomposition (SVD) deconvolution")
