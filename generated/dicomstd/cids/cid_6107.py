"""CID 6107 Width Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6107(ContextGroup, cid=6107, uid="1.2.840.10008.6.1.427", keyword="WidthDescriptor", title="Width Descriptor", version="20030108", extensible=True):
    """Width Descriptor, extensible."""

    Enlarged = CodedConcept("260376009", "SCT", "Enlarged")
    Narrow = CodedConcept("134223000", "SCT", "Narrow")
    Vasoconstriction = CodedConcept("112077", "DCM", "Vasoconstriction")
    Vasodilation = CodedConcept("112078", "DCM", "Vasodilation")
