"""CID 7500 Neighbourhood Grey Tone Difference Based Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7500(ContextGroup, cid=7500, uid="1.2.840.10008.6.1.1273", keyword="NeighbourhoodGreyToneDifferenceBasedFeature", title="Neighbourhood Grey Tone Difference Based Feature", version="20190121", extensible=True):
    """Neighbourhood Grey Tone Difference Based Feature, extensible."""

    CoarsenessOfNGTDM = CodedConcept("QCDE", "IBSI", "Coarseness of NGTDM")
    ContrastOfNGTDM = CodedConcept("65HE", "IBSI", "Contrast of NGTDM")
    BusynessOfNGTDM = CodedConcept("NQ30", "IBSI", "Busyness of NGTDM")
    ComplexityOfNGTDM = CodedConcept("HDEZ", "IBSI", "Complexity of NGTDM")
    StrengthOfNGTDM = CodedConcept("1X9X", "IBSI", "Strength of NGTDM")
