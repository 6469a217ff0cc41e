"""CID 642 Cytokine, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID642(ContextGroup, cid=642, uid="1.2.840.10008.6.1.1107", keyword="Cytokine", title="Cytokine", version="20151110", extensible=True):
    """Cytokine, extensible."""

    TumorNecrosisFactorAlpha = CodedConcept("39525005", "SCT", "Tumor necrosis factor alpha")
    InterferonGamma = CodedConcept("420303002", "SCT", "Interferon gamma")
    VascularEndothelialGrowthFactor = CodedConcept("417324009", "SCT", "Vascular endothelial growth factor")
