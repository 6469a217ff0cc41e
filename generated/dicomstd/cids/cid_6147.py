"""CID 6147 Response Criteria, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6147(ContextGroup, cid=6147, uid="1.2.840.10008.6.1.1004", keyword="ResponseCriteria", title="Response Criteria", version="20141110", extensible=True):
    """Response Criteria, extensible."""

    WHO = CodedConcept("112029", "DCM", "WHO")
    RECIST10 = CodedConcept("126080", "DCM", "RECIST 1.0")
    RECIST11 = CodedConcept("126081", "DCM", "RECIST 1.1")
    RANO = CodedConcept("C114879", "NCIt", "RANO")
