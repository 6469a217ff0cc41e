"""CID 10017 X-Ray Grid, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10017(ContextGroup, cid=10017, uid="1.2.840.10008.6.1.549", keyword="XRayGrid", title="X-Ray Grid", version="20210903", extensible=True):
    """X-Ray Grid, extensible."""

    FixedGrid = CodedConcept("111641", "DCM", "Fixed grid")
    FocusedGrid = CodedConcept("111642", "DCM", "Focused grid")
    ReciprocatingGrid = CodedConcept("111643", "DCM", "Reciprocating grid")
    ParallelGrid = CodedConcept("111644", "DCM", "Parallel grid")
    CrossedGrid = CodedConcept("111645", "DCM", "Crossed grid")
    NoGrid = CodedConcept("111646", "DCM", "No grid")
    VirtualGrid = CodedConcept("111640", "DCM", "Virtual grid")
