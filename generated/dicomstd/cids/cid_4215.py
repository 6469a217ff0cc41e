"""CID 4215 Ophthalmic Vertical Direction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4215(ContextGroup, cid=4215, uid="1.2.840.10008.6.1.801", keyword="OphthalmicVerticalDirection", title="Ophthalmic Vertical Direction", version="20080124", extensible=True):
    """Ophthalmic Vertical Direction, extensible."""

    Up = CodedConcept("255532002", "SCT", "Up")
    Down = CodedConcept("255518004", "SCT", "Down")
