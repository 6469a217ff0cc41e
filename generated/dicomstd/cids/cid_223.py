"""CID 223 Normal Range Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID223(ContextGroup, cid=223, uid="1.2.840.10008.6.1.28", keyword="NormalRangeValue", title="Normal Range Value", version="20170914", extensible=True):
    """Normal Range Value, extensible."""

    NormalRangeUpperLimit = CodedConcept("371933006", "SCT", "Normal Range Upper Limit")
    NormalRangeLowerLimit = CodedConcept("385524004", "SCT", "Normal Range Lower Limit")
