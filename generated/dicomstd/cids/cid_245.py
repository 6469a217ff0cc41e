"""CID 245 Laterality with Median, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID245(ContextGroup, cid=245, uid="1.2.840.10008.6.1.1267", keyword="LateralityWithMedian", title="Laterality with Median", version="20190524", extensible=False):
    """Laterality with Median, not extensible, includes CID 244."""

    Median = CodedConcept("130290", "DCM", "Median")
    Bilateral = CodedConcept("51440002", "SCT", "Bilateral")
    Unilateral = CodedConcept("66459002", "SCT", "Unilateral")
    Right = CodedConcept("24028007", "SCT", "Right")
    Left = CodedConcept("7771000", "SCT", "Left")
