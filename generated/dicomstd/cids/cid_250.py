"""CID 250 Positive-Negative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID250(ContextGroup, cid=250, uid="1.2.840.10008.6.1.38", keyword="PositiveNegative", title="Positive-Negative", version="20040112", extensible=False):
    """Positive-Negative, not extensible."""

    Positive = CodedConcept("10828004", "SCT", "Positive")
    Negative = CodedConcept("260385009", "SCT", "Negative")
