"""CID 6402 Non-lesion Object Type - Substance, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6402(ContextGroup, cid=6402, uid="1.2.840.10008.6.1.1186", keyword="NonLesionObjectTypeSubstance", title="Non-lesion Object Type - Substance", version="20170914", extensible=True):
    """Non-lesion Object Type - Substance, extensible."""

    ContrastAgent = CodedConcept("7140000", "SCT", "Contrast agent")
