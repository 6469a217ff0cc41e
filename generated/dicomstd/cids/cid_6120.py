"""CID 6120 Chest Border Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6120(ContextGroup, cid=6120, uid="1.2.840.10008.6.1.440", keyword="ChestBorderDefinition", title="Chest Border Definition", version="20190326", extensible=True):
    """Chest Border Definition, extensible."""

    WellDefined = CodedConcept("260409000", "SCT", "Well defined")
    SharplyDefined = CodedConcept("112137", "DCM", "Sharply defined")
    PoorlyDefined = CodedConcept("300841009", "SCT", "Poorly defined")
    DistinctlyDefined = CodedConcept("112138", "DCM", "Distinctly defined")
    WellDemarcated = CodedConcept("112139", "DCM", "Well demarcated")
    SharplyDemarcated = CodedConcept("112140", "DCM", "Sharply demarcated")
    PoorlyDemarcated = CodedConcept("112141", "DCM", "Poorly demarcated")
    Circumscribed = CodedConcept("263706005", "SCT", "Circumscribed")
