"""CID 6112 Pleura Anatomy Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6112(ContextGroup, cid=6112, uid="1.2.840.10008.6.1.432", keyword="PleuraAnatomyFindingOrFeature", title="Pleura Anatomy Finding or Feature", version="20030108", extensible=True):
    """Pleura Anatomy Finding or Feature, extensible."""

    AnteriorJunctionLine = CodedConcept("112088", "DCM", "Anterior junction line")
    FissureOfLung = CodedConcept("278983006", "SCT", "Fissure of lung")
    PosteriorJunctionLine = CodedConcept("112089", "DCM", "Posterior junction line")
