"""CID 6324 Prostate MRI Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6324(ContextGroup, cid=6324, uid="1.2.840.10008.6.1.1381", keyword="ProstateMRIAssessment", title="Prostate MRI Assessment", version="20210714", extensible=True):
    """Prostate MRI Assessment, extensible, includes CID 6325."""

    PIRADS1VeryLow = CodedConcept("RID50289", "RADLEX", "PI-RADS 1 - Very low")
    PIRADS2Low = CodedConcept("RID50290", "RADLEX", "PI-RADS 2 - Low")
    PIRADS3Intermediate = CodedConcept("RID50291", "RADLEX", "PI-RADS 3 - Intermediate")
    PIRADS4High = CodedConcept("RID50292", "RADLEX", "PI-RADS 4 - High")
    PIRADS5VeryHigh = CodedConcept("RID50293", "RADLEX", "PI-RADS 5 - Very high")
    PIRADSXInadequateOrAbsent = CodedConcept("RID50322", "RADLEX", "PI-RADS X - Inadequate or absent")
