"""CID 6025 Depth from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6025(ContextGroup, cid=6025, uid="1.2.840.10008.6.1.355", keyword="DepthFromBIRADS", title="Depth from BI-RADS®", version="20190524", extensible=True):
    """Depth from BI-RADS®, extensible."""

    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
