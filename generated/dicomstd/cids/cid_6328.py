"""CID 6328 PI-RADS® v2 Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6328Code

class CID6328(ContextGroup[CID6328Code], cid=6328, uid="1.2.840.10008.6.1.1385", keyword="PIRADSv2LesionAssessmentCategory", title="PI-RADS® v2 Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 Lesion Assessment Category, not extensible."""

    PIRADS1VeryLowLesion = CID6328Code("RID50296", "RADLEX", "PI-RADS 1 - Very low (lesion)")
    PIRADS2LowLesion = CID6328Code("RID50297", "RADLEX", "PI-RADS 2 - Low (lesion)")
    PIRADS3IntermediateLesion = CID6328Code("RID50298", "RADLEX", "PI-RADS 3 - Intermediate (lesion)")
    PIRADS4HighLesion = CID6328Code("RID50299", "RADLEX", "PI-RADS 4 - High (lesion)")
    PIRADS5VeryHighLesion = CID6328Code("RID50300", "RADLEX", "PI-RADS 5 - Very high (lesion)")
    PIRADSXInadequateOrAbsentLesion = CID6328Code("RID50323", "RADLEX", "PI-RADS X - Inadequate or absent (lesion)")
