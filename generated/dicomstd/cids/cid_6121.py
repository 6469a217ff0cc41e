"""CID 6121 Chest Orientation Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6121(ContextGroup, cid=6121, uid="1.2.840.10008.6.1.441", keyword="ChestOrientationDescriptor", title="Chest Orientation Descriptor", version="20030108", extensible=True):
    """Chest Orientation Descriptor, extensible."""

    Horizontal = CodedConcept("24020000", "SCT", "Horizontal")
    Vertical = CodedConcept("33096000", "SCT", "Vertical")
    Oblique = CodedConcept("21114003", "SCT", "Oblique")
