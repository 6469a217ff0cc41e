"""CID 6405 Chest Non-lesion Object Type - Tissue, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6405(ContextGroup, cid=6405, uid="1.2.840.10008.6.1.1189", keyword="ChestNonLesionObjectTypeTissue", title="Chest Non-lesion Object Type - Tissue", version="20170914", extensible=True):
    """Chest Non-lesion Object Type - Tissue, extensible."""

    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
