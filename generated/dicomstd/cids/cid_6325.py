"""CID 6325 Overall Assessment from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6325Code

class CID6325(ContextGroup[CID6325Code], cid=6325, uid="1.2.840.10008.6.1.1382", keyword="OverallAssessmentFromPIRADS", title="Overall Assessment from PI-RADS®", version="20210714", extensible=False):
    """Overall Assessment from PI-RADS®, not extensible."""

    PIRADS1VeryLow = CID6325Code("RID50289", "RADLEX", "PI-RADS 1 - Very low")
    PIRADS2Low = CID6325Code("RID50290", "RADLEX", "PI-RADS 2 - Low")
    PIRADS3Intermediate = CID6325Code("RID50291", "RADLEX", "PI-RADS 3 - Intermediate")
    PIRADS4High = CID6325Code("RID50292", "RADLEX", "PI-RADS 4 - High")
    PIRADS5VeryHigh = CID6325Code("RID50293", "RADLEX", "PI-RADS 5 - Very high")
    PIRADSXInadequateOrAbsent = CID6325Code("RID50322", "RADLEX", "PI-RADS X - Inadequate or absent")
