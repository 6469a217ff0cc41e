"""CID 6161 Pathological Regional Lymph Node Assessment for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6161(ContextGroup, cid=6161, uid="1.2.840.10008.6.1.475", keyword="PathologicalRegionalLymphNodeAssessmentForBreast", title="Pathological Regional Lymph Node Assessment for Breast", version="20230630", extensible=True):
    """Pathological Regional Lymph Node Assessment for Breast, extensible."""

    PNX = CodedConcept("1229945006", "SCT", "pNX")
    PN0 = CodedConcept("1229947003", "SCT", "pN0")
    PN1 = CodedConcept("1229951001", "SCT", "pN1")
    PN2 = CodedConcept("1229957002", "SCT", "pN2")
    PN2a = CodedConcept("1229959004", "SCT", "pN2a")
    PN2b = CodedConcept("1229960009", "SCT", "pN2b")
    PN3 = CodedConcept("1229962001", "SCT", "pN3")
    PN3a = CodedConcept("1229963006", "SCT", "pN3a")
    PN3b = CodedConcept("1229964000", "SCT", "pN3b")
    PN3c = CodedConcept("1229965004", "SCT", "pN3c")
