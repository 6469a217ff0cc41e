"""CID 6118 Size Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6118(ContextGroup, cid=6118, uid="1.2.840.10008.6.1.438", keyword="SizeDescriptor", title="Size Descriptor", version="20030108", extensible=True):
    """Size Descriptor, extensible."""

    ExtremelySmall = CodedConcept("112131", "DCM", "Extremely small")
    VerySmall = CodedConcept("112132", "DCM", "Very small")
    Small = CodedConcept("255507004", "SCT", "Small")
    Medium = CodedConcept("255508009", "SCT", "Medium")
    Large = CodedConcept("255509001", "SCT", "Large")
    Enlarged = CodedConcept("260376009", "SCT", "Enlarged")
    TooSmall = CodedConcept("112133", "DCM", "Too small")
