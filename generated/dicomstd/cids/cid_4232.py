"""CID 4232 Vitreous Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4232(ContextGroup, cid=4232, uid="1.2.840.10008.6.1.878", keyword="VitreousStatus", title="Vitreous Status", version="20100623", extensible=True):
    """Vitreous Status, extensible."""

    GasInVitreousCavity = CodedConcept("247094004", "SCT", "Gas in vitreous cavity")
    PostVitrectomy = CodedConcept("232077005", "SCT", "Post-Vitrectomy")
    SiliconeOil = CodedConcept("247095003", "SCT", "Silicone Oil")
    VitreousOnly = CodedConcept("372242005", "SCT", "Vitreous Only")
