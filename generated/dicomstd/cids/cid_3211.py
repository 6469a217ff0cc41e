"""CID 3211 BP Response, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3211(ContextGroup, cid=3211, uid="1.2.840.10008.6.1.766", keyword="BPResponse", title="BP Response", version="20080927", extensible=True):
    """BP Response, extensible."""

    Normal = CodedConcept("17621005", "SCT", "normal")
    Hypotensive = CodedConcept("45007003", "SCT", "Hypotensive")
    Hypertensive = CodedConcept("38341003", "SCT", "Hypertensive")
    Blunted = CodedConcept("428247006", "SCT", "blunted")
