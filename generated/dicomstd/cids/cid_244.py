"""CID 244 Laterality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID244(ContextGroup, cid=244, uid="1.2.840.10008.6.1.37", keyword="Laterality", title="Laterality", version="20030108", extensible=False):
    """Laterality, not extensible, includes CID 247."""

    Bilateral = CodedConcept("51440002", "SCT", "Bilateral")
    Unilateral = CodedConcept("66459002", "SCT", "Unilateral")
    Right = CodedConcept("24028007", "SCT", "Right")
    Left = CodedConcept("7771000", "SCT", "Left")
