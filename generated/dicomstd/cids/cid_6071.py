"""CID 6071 Histologic Grading Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6071(ContextGroup, cid=6071, uid="1.2.840.10008.6.1.400", keyword="HistologicGradingMethod", title="Histologic Grading Method", version="20040112", extensible=True):
    """Histologic Grading Method, extensible."""

    BloomRichardsonGrade = CodedConcept("111502", "DCM", "Bloom-Richardson Grade")
    NottinghamCombinedGrade = CodedConcept("372276001", "SCT", "Nottingham Combined Grade")
