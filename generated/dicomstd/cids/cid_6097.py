"""CID 6097 Side of Family, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6097(ContextGroup, cid=6097, uid="1.2.840.10008.6.1.419", keyword="SideOfFamily", title="Side of Family", version="20040112", extensible=True):
    """Side of Family, extensible."""

    Maternal = CodedConcept("111541", "DCM", "Maternal")
    Paternal = CodedConcept("224944003", "SCT", "Paternal")
