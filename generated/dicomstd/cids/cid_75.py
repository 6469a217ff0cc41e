"""CID 75 Low High or Equal, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID75(ContextGroup, cid=75, uid="1.2.840.10008.6.1.1265", keyword="LowHighOrEqual", title="Low High or Equal", version="20181115", extensible=False):
    """Low High or Equal, not extensible."""

    Low = CodedConcept("62482003", "SCT", "Low")
    High = CodedConcept("75540009", "SCT", "High")
    Equal = CodedConcept("9726003", "SCT", "Equal")
