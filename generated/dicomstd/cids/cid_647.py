"""CID 647 Position Reference Indicator for Frame of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID647(ContextGroup, cid=647, uid="1.2.840.10008.6.1.1112", keyword="PositionReferenceIndicatorForFrameOfReference", title="Position Reference Indicator for Frame of Reference", version="20151110", extensible=True):
    """Position Reference Indicator for Frame of Reference, extensible."""

    Bregma = CodedConcept("264776", "FMA", "Bregma")
    Lambda = CodedConcept("264773", "FMA", "Lambda")
