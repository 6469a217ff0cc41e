"""CID 3210 Speed of Response, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3210(ContextGroup, cid=3210, uid="1.2.840.10008.6.1.765", keyword="ResponseSpeed", title="Speed of Response", version="20080927", extensible=True):
    """Speed of Response, extensible."""

    Normal = CodedConcept("17621005", "SCT", "normal")
    Accentuated = CodedConcept("428691001", "SCT", "accentuated")
    Blunted = CodedConcept("428247006", "SCT", "blunted")
