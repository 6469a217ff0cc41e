"""CID 3465 QA Reference Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3465(ContextGroup, cid=3465, uid="1.2.840.10008.6.1.107", keyword="QAReferenceMethod", title="QA Reference Method", version="20040614", extensible=True):
    """QA Reference Method, extensible."""

    CurveFittedReference = CodedConcept("122489", "DCM", "Curve Fitted Reference")
    InterpolatedLocalReference = CodedConcept("122490", "DCM", "Interpolated Local Reference")
    MeanLocalReference = CodedConcept("122491", "DCM", "Mean Local Reference")
