"""CID 3710 Coronary Dominance, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3710(ContextGroup, cid=3710, uid="1.2.840.10008.6.1.211", keyword="CoronaryDominance", title="Coronary Dominance", version="20111028", extensible=True):
    """Coronary Dominance, extensible."""

    LeftCoronaryDominance = CodedConcept("253729004", "SCT", "Left Coronary Dominance")
    RightCoronaryDominance = CodedConcept("253728007", "SCT", "Right Coronary Dominance")
    BalancedCoronaryDominance = CodedConcept("253730009", "SCT", "Balanced Coronary Dominance")
