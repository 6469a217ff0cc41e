"""CID 6000 Overall Breast Composition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6000(ContextGroup, cid=6000, uid="1.2.840.10008.6.1.330", keyword="OverallBreastComposition", title="Overall Breast Composition", version="20020904", extensible=True):
    """Overall Breast Composition, extensible, includes CID 6001."""

    AlmostEntirelyFat = CodedConcept("129716005", "SCT", "Almost entirely fat")
    ScatteredFibroglandularDensities = CodedConcept("129717001", "SCT", "Scattered fibroglandular densities")
    HeterogeneouslyDense = CodedConcept("129718006", "SCT", "Heterogeneously dense")
    ExtremelyDense = CodedConcept("129719003", "SCT", "Extremely dense")
