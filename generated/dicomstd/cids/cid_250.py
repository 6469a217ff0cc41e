"""CID 250 Positive-Negative, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID250Code

class CID250(ContextGroup[CID250Code], cid=250, uid="1.2.840.10008.6.1.38", keyword="PositiveNegative", title="Positive-Negative", version="20040112", extensible=False):
    """Positive-Negative, not extensible."""

    Positive = CID250Code("10828004", "SCT", "Positive")
    Negative = CID250Code("260385009", "SCT", "Negative")
