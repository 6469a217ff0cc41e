"""CID 6063 Interventional Procedure Result, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6063(ContextGroup, cid=6063, uid="1.2.840.10008.6.1.392", keyword="InterventionalProcedureResult", title="Interventional Procedure Result", version="20040112", extensible=True):
    """Interventional Procedure Result, extensible."""

    Benign = CodedConcept("30807003", "SCT", "Benign")
    HighRiskTumor = CodedConcept("258270003", "SCT", "High risk tumor")
    Malignant = CodedConcept("21594007", "SCT", "Malignant")
    InsufficientSample = CodedConcept("281268007", "SCT", "Insufficient sample")
    IndeterminateResult = CodedConcept("280416009", "SCT", "Indeterminate result")
