"""CID 6162 Assessment of Metastasis for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6162(ContextGroup, cid=6162, uid="1.2.840.10008.6.1.476", keyword="AssessmentOfMetastasisForBreast", title="Assessment of Metastasis for Breast", version="20230630", extensible=True):
    """Assessment of Metastasis for Breast, extensible."""

    MX = CodedConcept("27167007", "SCT", "MX")
    CM0 = CodedConcept("1229901006", "SCT", "cM0")
    PM1 = CodedConcept("1229916009", "SCT", "pM1")
