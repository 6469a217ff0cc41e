"""CID 6024 Depth, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6024(ContextGroup, cid=6024, uid="1.2.840.10008.6.1.354", keyword="Depth", title="Depth", version="20020904", extensible=True):
    """Depth, extensible, includes CID 6025."""

    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
