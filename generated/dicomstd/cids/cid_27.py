"""CID 27 Basic Cardiac View, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID27(ContextGroup, cid=27, uid="1.2.840.10008.6.1.957", keyword="BasicCardiacView", title="Basic Cardiac View", version="20120822", extensible=True):
    """Basic Cardiac View, extensible."""

    ShortAxis = CodedConcept("103340004", "SCT", "Short Axis")
    VerticalLongAxis = CodedConcept("131185001", "SCT", "Vertical Long Axis")
    HorizontalLongAxis = CodedConcept("131186000", "SCT", "Horizontal Long Axis")
