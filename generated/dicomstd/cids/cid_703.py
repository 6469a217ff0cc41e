"""CID 703 Assessment Basis, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID703(ContextGroup, cid=703, uid="1.2.840.10008.6.1.1118", keyword="AssessmentBasis", title="Assessment Basis", version="20160318", extensible=True):
    """Assessment Basis, extensible."""

    AssessmentByComparison = CodedConcept("121375", "DCM", "Assessment By Comparison")
    AssessmentByRules = CodedConcept("121376", "DCM", "Assessment By Rules")
