"""CID 3642 Degree Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3642(ContextGroup, cid=3642, uid="1.2.840.10008.6.1.178", keyword="DegreeFinding", title="Degree Finding", version="20040920", extensible=True):
    """Degree Finding, extensible."""

    Decreased = CodedConcept("1250004", "SCT", "Decreased")
    Elevated = CodedConcept("75540009", "SCT", "Elevated")
    SeverelyElevated = CodedConcept("260360000", "SCT", "Severely Elevated")
    NormalRange = CodedConcept("260395002", "SCT", "Normal Range")
