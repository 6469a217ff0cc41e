"""CID 6331 PI-RADS® v2 DWI Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6331Code

class CID6331(ContextGroup[CID6331Code], cid=6331, uid="1.2.840.10008.6.1.1388", keyword="PIRADSv2DWILesionAssessmentCategory", title="PI-RADS® v2 DWI Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 DWI Lesion Assessment Category, not extensible."""

    PIRADS1DWIVeryLow = CID6331Code("RID50314", "RADLEX", "PI-RADS 1 - DWI Very low")
    PIRADS2DWILow = CID6331Code("RID50315", "RADLEX", "PI-RADS 2 - DWI Low")
    PIRADS3DWIIntermediate = CID6331Code("RID50316", "RADLEX", "PI-RADS 3 - DWI Intermediate")
    PIRADS4DWIHigh = CID6331Code("RID50317", "RADLEX", "PI-RADS 4 - DWI High")
    PIRADS5DWIVeryHigh = CID6331Code("RID50318", "RADLEX", "PI-RADS 5 - DWI Very high")
    PIRADSXDWIInadequateOrAbsent = CID6331Code("RID50326", "RADLEX", "PI-RADS X - DWI Inadequate or absent")
