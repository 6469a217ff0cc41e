"""CID 3706 Overall Contractility, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3706(ContextGroup, cid=3706, uid="1.2.840.10008.6.1.208", keyword="OverallContractility", title="Overall Contractility", version="20111028", extensible=True):
    """Overall Contractility, extensible."""

    NormalWallContractility = CodedConcept("373129009", "SCT", "Normal wall contractility")
    Hyperkinesis = CodedConcept("371855002", "SCT", "Hyperkinesis")
    Hypokinesis = CodedConcept("37706002", "SCT", "Hypokinesis")
    Akinesis = CodedConcept("195675009", "SCT", "Akinesis")
