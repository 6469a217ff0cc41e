"""CID 6059 Breast Implant Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6059(ContextGroup, cid=6059, uid="1.2.840.10008.6.1.388", keyword="BreastImplantType", title="Breast Implant Type", version="20190817", extensible=True):
    """Breast Implant Type, extensible."""

    BreastImplantTypeNotSpecified = CodedConcept("2282003", "SCT", "Breast implant, type not specified")
    SiliconeGelImplant = CodedConcept("465380004", "SCT", "Silicone gel implant")
    SalineImplant = CodedConcept("111481", "DCM", "Saline implant")
    PolyurethaneImplant = CodedConcept("111482", "DCM", "Polyurethane implant")
    PercutaneousSiliconeInjection = CodedConcept("111483", "DCM", "Percutaneous silicone injection")
    CombinationImplant = CodedConcept("111484", "DCM", "Combination implant")
    PrePectoralImplant = CodedConcept("111485", "DCM", "Pre-pectoral implant")
    RetroPectoralImplant = CodedConcept("111486", "DCM", "Retro-pectoral implant")
