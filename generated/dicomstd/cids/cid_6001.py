"""CID 6001 Overall Breast Composition from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6001(ContextGroup, cid=6001, uid="1.2.840.10008.6.1.331", keyword="OverallBreastCompositionFromBIRADS", title="Overall Breast Composition from BI-RADS®", version="20020904", extensible=True):
    """Overall Breast Composition from BI-RADS®, extensible."""

    AlmostEntirelyFat = CodedConcept("129716005", "SCT", "Almost entirely fat")
    ScatteredFibroglandularDensities = CodedConcept("129717001", "SCT", "Scattered fibroglandular densities")
    HeterogeneouslyDense = CodedConcept("129718006", "SCT", "Heterogeneously dense")
    ExtremelyDense = CodedConcept("129719003", "SCT", "Extremely dense")
