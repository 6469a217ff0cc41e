"""CID 6325 Overall Assessment from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6325(ContextGroup, cid=6325, uid="1.2.840.10008.6.1.1382", keyword="OverallAssessmentFromPIRADS", title="Overall Assessment from PI-RADS®", version="20210714", extensible=False):
    """Overall Assessment from PI-RADS®, not extensible."""

    PIRADS1VeryLow = CodedConcept("RID50289", "RADLEX", "PI-RADS 1 - Very low")
    PIRADS2Low = CodedConcept("RID50290", "RADLEX", "PI-RADS 2 - Low")
    PIRADS3Intermediate = CodedConcept("RID50291", "RADLEX", "PI-RADS 3 - Intermediate")
    PIRADS4High = CodedConcept("RID50292", "RADLEX", "PI-RADS 4 - High")
    PIRADS5VeryHigh = CodedConcept("RID50293", "RADLEX", "PI-RADS 5 - Very high")
    PIRADSXInadequateOrAbsent = CodedConcept("RID50322", "RADLEX", "PI-RADS X - Inadequate or absent")
