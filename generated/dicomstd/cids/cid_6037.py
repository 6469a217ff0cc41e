"""CID 6037 Mammography Quantitative Temporal Difference Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6037(ContextGroup, cid=6037, uid="1.2.840.10008.6.1.367", keyword="MammographyQuantitativeTemporalDifferenceType", title="Mammography Quantitative Temporal Difference Type", version="20020904", extensible=True):
    """Mammography Quantitative Temporal Difference Type, extensible."""

    DifferenceInSize = CodedConcept("129806009", "SCT", "Difference in size")
    DifferenceInOpacity = CodedConcept("129807000", "SCT", "Difference in opacity")
    DifferenceInLocation = CodedConcept("129808005", "SCT", "Difference in location")
    DifferenceInSpatialProximity = CodedConcept("129809002", "SCT", "Difference in spatial proximity")
    DifferenceInNumberOfCalcifications = CodedConcept("129810007", "SCT", "Difference in number of calcifications")
