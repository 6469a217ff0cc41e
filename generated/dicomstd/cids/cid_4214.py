"""CID 4214 Ophthalmic Horizontal Direction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4214(ContextGroup, cid=4214, uid="1.2.840.10008.6.1.800", keyword="OphthalmicHorizontalDirection", title="Ophthalmic Horizontal Direction", version="20080124", extensible=True):
    """Ophthalmic Horizontal Direction, extensible."""

    Inward = CodedConcept("255460003", "SCT", "Inward")
    Outward = CodedConcept("255543005", "SCT", "Outward")
