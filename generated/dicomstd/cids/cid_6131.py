"""CID 6131 Chest Texture Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6131(ContextGroup, cid=6131, uid="1.2.840.10008.6.1.451", keyword="ChestTextureDescriptor", title="Chest Texture Descriptor", version="20030108", extensible=True):
    """Chest Texture Descriptor, extensible."""

    Homogeneous = CodedConcept("112160", "DCM", "Homogeneous")
    Inhomogeneous = CodedConcept("112161", "DCM", "Inhomogeneous")
