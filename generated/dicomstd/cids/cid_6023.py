"""CID 6023 Side from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6023(ContextGroup, cid=6023, uid="1.2.840.10008.6.1.353", keyword="SideFromBIRADS", title="Side from BI-RADS®", version="20020904", extensible=False):
    """Side from BI-RADS®, not extensible."""

    LeftBreast = CodedConcept("80248007", "SCT", "Left breast")
    RightBreast = CodedConcept("73056007", "SCT", "Right breast")
    BothBreasts = CodedConcept("63762007", "SCT", "Both breasts")
