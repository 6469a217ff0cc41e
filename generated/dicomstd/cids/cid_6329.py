"""CID 6329 PI-RADS® v2 T2WI PZ Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6329Code

class CID6329(ContextGroup[CID6329Code], cid=6329, uid="1.2.840.10008.6.1.1386", keyword="PIRADSv2T2WIPZLesionAssessmentCategory", title="PI-RADS® v2 T2WI PZ Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 T2WI PZ Lesion Assessment Category, not extensible."""

    PIRADS1T2WIPZVeryLow = CID6329Code("RID50302", "RADLEX", "PI-RADS 1 - T2WI PZ Very low")
    PIRADS2T2WIPZLow = CID6329Code("RID50303", "RADLEX", "PI-RADS 2 - T2WI PZ Low")
    PIRADS3T2WIPZIntermediate = CID6329Code("RID50304", "RADLEX", "PI-RADS 3 - T2WI PZ Intermediate")
    PIRADS4T2WIPZHigh = CID6329Code("RID50305", "RADLEX", "PI-RADS 4 - T2WI PZ High")
    PIRADS5T2WIPZVeryHigh = CID6329Code("RID50306", "RADLEX", "PI-RADS 5 - T2WI PZ Very high")
    PIRADSXT2WIPZInadequateOrAbsent = CID6329Code("RID50324", "RADLEX", "PI-RADS X - T2WI PZ Inadequate or absent")
