"""CID 6123 Chest Opacity Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6123(ContextGroup, cid=6123, uid="1.2.840.10008.6.1.443", keyword="ChestOpacityDescriptor", title="Chest Opacity Descriptor", version="20030108", extensible=True):
    """Chest Opacity Descriptor, extensible."""

    Acinar = CodedConcept("112146", "DCM", "Acinar")
    AirSpace = CodedConcept("112147", "DCM", "Air space")
    Fibronodular = CodedConcept("112148", "DCM", "Fibronodular")
    Fluffy = CodedConcept("112149", "DCM", "Fluffy")
    Linear = CodedConcept("112150", "DCM", "Linear")
    Profusion = CodedConcept("112151", "DCM", "Profusion")
    SilhouetteSign = CodedConcept("112152", "DCM", "Silhouette sign")
