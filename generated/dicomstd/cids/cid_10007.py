"""CID 10007 X-Ray Filter Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10007(ContextGroup, cid=10007, uid="1.2.840.10008.6.1.540", keyword="XRayFilterType", title="X-Ray Filter Type", version="20131010", extensible=True):
    """X-Ray Filter Type, extensible."""

    StripFilter = CodedConcept("113650", "DCM", "Strip filter")
    WedgeFilter = CodedConcept("113651", "DCM", "Wedge filter")
    ButterflyFilter = CodedConcept("113652", "DCM", "Butterfly filter")
    FlatFilter = CodedConcept("113653", "DCM", "Flat filter")
    NoFilter = CodedConcept("111609", "DCM", "No Filter")
