"""CID 6133 Chest Quantitative Temporal Difference Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6133(ContextGroup, cid=6133, uid="1.2.840.10008.6.1.453", keyword="ChestQuantitativeTemporalDifferenceType", title="Chest Quantitative Temporal Difference Type", version="20100604", extensible=True):
    """Chest Quantitative Temporal Difference Type, extensible."""

    DifferenceInSize = CodedConcept("442714003", "SCT", "Difference in size")
    DifferenceInLocation = CodedConcept("442726008", "SCT", "Difference in location")
