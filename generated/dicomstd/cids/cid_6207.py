"""CID 6207 Colon Quantitative Temporal Difference Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6207(ContextGroup, cid=6207, uid="1.2.840.10008.6.1.794", keyword="ColonQuantitativeTemporalDifferenceType", title="Colon Quantitative Temporal Difference Type", version="20090717", extensible=True):
    """Colon Quantitative Temporal Difference Type, extensible."""

    DifferenceInSize = CodedConcept("442714003", "SCT", "Difference in size")
    DifferenceInLocation = CodedConcept("442726008", "SCT", "Difference in location")
    DifferenceInAttenuation = CodedConcept("442707000", "SCT", "Difference in attenuation")
