"""CID 6403 Non-lesion Object Type - Tissue, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6403(ContextGroup, cid=6403, uid="1.2.840.10008.6.1.1187", keyword="NonLesionObjectTypeTissue", title="Non-lesion Object Type - Tissue", version="20170914", extensible=True):
    """Non-lesion Object Type - Tissue, extensible."""

    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
