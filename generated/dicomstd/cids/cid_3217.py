"""CID 3217 Comparison Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3217(ContextGroup, cid=3217, uid="1.2.840.10008.6.1.770", keyword="ComparisonFinding", title="Comparison Finding", version="20080927", extensible=True):
    """Comparison Finding, extensible."""

    AgreementWithPriorFindings = CodedConcept("122775", "DCM", "Agreement with prior findings")
    DisagreementWithPriorFindings = CodedConcept("122776", "DCM", "Disagreement with prior findings")
