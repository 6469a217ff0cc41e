"""CID 8132 Magnification Selection, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8132(ContextGroup, cid=8132, uid="1.2.840.10008.6.1.949", keyword="MagnificationSelection", title="Magnification Selection", version="20120605", extensible=True):
    """Magnification Selection, extensible."""

    N5X = CodedConcept("112715", "DCM", "5X")
    N10X = CodedConcept("112716", "DCM", "10X")
    N20X = CodedConcept("112717", "DCM", "20X")
    N40X = CodedConcept("112718", "DCM", "40X")
