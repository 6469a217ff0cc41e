"""CID 10011 Effective Dose Evaluation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10011(ContextGroup, cid=10011, uid="1.2.840.10008.6.1.544", keyword="EffectiveDoseEvaluationMethod", title="Effective Dose Evaluation Method", version="20071031", extensible=True):
    """Effective Dose Evaluation Method, extensible."""

    DLPToEConversionViaMCComputation = CodedConcept("113800", "DCM", "DLP to E conversion via MC computation")
    CTDIfreeairToEConversionViaMCComputation = CodedConcept("113801", "DCM", "CTDIfreeair to E conversion via MC computation")
    DLPToEConversionViaMeasurement = CodedConcept("113802", "DCM", "DLP to E conversion via measurement")
    CTDIfreeairToEConversionViaMeasurement = CodedConcept("113803", "DCM", "CTDIfreeair to E conversion via measurement")
