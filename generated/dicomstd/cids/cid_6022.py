"""CID 6022 Side, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6022(ContextGroup, cid=6022, uid="1.2.840.10008.6.1.352", keyword="Side", title="Side", version="20020904", extensible=False):
    """Side, not extensible, includes CID 6023."""

    LeftBreast = CodedConcept("80248007", "SCT", "Left breast")
    RightBreast = CodedConcept("73056007", "SCT", "Right breast")
    BothBreasts = CodedConcept("63762007", "SCT", "Both breasts")
