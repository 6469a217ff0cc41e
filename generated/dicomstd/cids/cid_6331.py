"""CID 6331 PI-RADS® v2 DWI Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6331(ContextGroup, cid=6331, uid="1.2.840.10008.6.1.1388", keyword="PIRADSv2DWILesionAssessmentCategory", title="PI-RADS® v2 DWI Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 DWI Lesion Assessment Category, not extensible."""

    PIRADS1DWIVeryLow = CodedConcept("RID50314", "RADLEX", "PI-RADS 1 - DWI Very low")
    PIRADS2DWILow = CodedConcept("RID50315", "RADLEX", "PI-RADS 2 - DWI Low")
    PIRADS3DWIIntermediate = CodedConcept("RID50316", "RADLEX", "PI-RADS 3 - DWI Intermediate")
    PIRADS4DWIHigh = CodedConcept("RID50317", "RADLEX", "PI-RADS 4 - DWI High")
    PIRADS5DWIVeryHigh = CodedConcept("RID50318", "RADLEX", "PI-RADS 5 - DWI Very high")
    PIRADSXDWIInadequateOrAbsent = CodedConcept("RID50326", "RADLEX", "PI-RADS X - DWI Inadequate or absent")
