"""CID 6330 PI-RADS® v2 T2WI TZ Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6330Code

class CID6330(ContextGroup[CID6330Code], cid=6330, uid="1.2.840.10008.6.1.1387", keyword="PIRADSv2T2WITZLesionAssessmentCategory", title="PI-RADS® v2 T2WI TZ Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 T2WI TZ Lesion Assessment Category, not extensible."""

    PIRADS1T2WITZVeryLow = CID6330Code("RID50308", "RADLEX", "PI-RADS 1 - T2WI TZ Very low")
    PIRADS2T2WITZLow = CID6330Code("RID50309", "RADLEX", "PI-RADS 2 - T2WI TZ Low")
    PIRADS3T2WITZIntermediate = CID6330Code("RID50310", "RADLEX", "PI-RADS 3 - T2WI TZ Intermediate")
    PIRADS4T2WITZHigh = CID6330Code("RID50311", "RADLEX", "PI-RADS 4 - T2WI TZ High")
    PIRADS5T2WITZVeryHigh = CID6330Code("RID50312", "RADLEX", "PI-RADS 5 - T2WI TZ Very high")
    PIRADSXT2WITZInadequateOrAbsent = CID6330Code("RID50325", "RADLEX", "PI-RADS X - T2WI TZ Inadequate or absent")
