"""CID 7490 Research Animal Source Registry, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7490(ContextGroup, cid=7490, uid="1.2.840.10008.6.1.1063", keyword="ResearchAnimalSourceRegistry", title="Research Animal Source Registry", version="20151110", extensible=True):
    """Research Animal Source Registry, extensible."""

    ILCR = CodedConcept("126850", "DCM", "ILCR")
