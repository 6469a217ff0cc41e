"""CID 6098 Clinical Course of Disease, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6098(ContextGroup, cid=6098, uid="1.2.840.10008.6.1.1277", keyword="ClinicalCourseOfDisease", title="Clinical Course of Disease", version="20190125", extensible=True):
    """Clinical Course of Disease, extensible."""

    NoEvidenceOfDisease = CodedConcept("C40413", "NCIt", "No Evidence of Disease")
    RecurrentDisease = CodedConcept("C38155", "NCIt", "Recurrent Disease")
