"""CID 6211 Colon CAD Material Description, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6211(ContextGroup, cid=6211, uid="1.2.840.10008.6.1.798", keyword="ColonCADMaterialDescription", title="Colon CAD Material Description", version="20200921", extensible=True):
    """Colon CAD Material Description, extensible."""

    SoftTissue = CodedConcept("87784001", "SCT", "Soft tissue")
    Fat = CodedConcept("256674009", "SCT", "Fat")
    Air = CodedConcept("15158005", "SCT", "Air")
    BoneMatrix = CodedConcept("45001002", "SCT", "Bone matrix")
