"""CID 252 S-M-L Size Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID252(ContextGroup, cid=252, uid="1.2.840.10008.6.1.735", keyword="SMLSizeDescriptor", title="S-M-L Size Descriptor", version="20080927", extensible=True):
    """S-M-L Size Descriptor, extensible."""

    Small = CodedConcept("255507004", "SCT", "Small")
    Medium = CodedConcept("255508009", "SCT", "Medium")
    Large = CodedConcept("255509001", "SCT", "Large")
