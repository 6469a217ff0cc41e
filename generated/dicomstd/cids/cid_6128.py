"""CID 6128 Chest Distribution Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6128(ContextGroup, cid=6128, uid="1.2.840.10008.6.1.448", keyword="ChestDistributionDescriptor", title="Chest Distribution Descriptor", version="20030108", extensible=True):
    """Chest Distribution Descriptor, extensible."""

    BatsWingDistribution = CodedConcept("112154", "DCM", "Bat's wing distribution")
    ButterflyDistribution = CodedConcept("112155", "DCM", "Butterfly distribution")
    Centrilobular = CodedConcept("112156", "DCM", "Centrilobular")
    Coalescent = CodedConcept("112157", "DCM", "Coalescent")
    Diffuse = CodedConcept("19648000", "SCT", "Diffuse")
    Discoid = CodedConcept("255282008", "SCT", "Discoid")
    Disseminated = CodedConcept("65709003", "SCT", "Disseminated")
    Focal = CodedConcept("87017008", "SCT", "Focal")
    Generalized = CodedConcept("60132005", "SCT", "Generalized")
    Lobar = CodedConcept("112158", "DCM", "Lobar")
    Multifocal = CodedConcept("524008", "SCT", "Multifocal")
    Segmental = CodedConcept("62372003", "SCT", "Segmental")
    Systemic = CodedConcept("31099001", "SCT", "Systemic")
