"""CID 6329 PI-RADS® v2 T2WI PZ Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6329(ContextGroup, cid=6329, uid="1.2.840.10008.6.1.1386", keyword="PIRADSv2T2WIPZLesionAssessmentCategory", title="PI-RADS® v2 T2WI PZ Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 T2WI PZ Lesion Assessment Category, not extensible."""

    PIRADS1T2WIPZVeryLow = CodedConcept("RID50302", "RADLEX", "PI-RADS 1 - T2WI PZ Very low")
    PIRADS2T2WIPZLow = CodedConcept("RID50303", "RADLEX", "PI-RADS 2 - T2WI PZ Low")
    PIRADS3T2WIPZIntermediate = CodedConcept("RID50304", "RADLEX", "PI-RADS 3 - T2WI PZ Intermediate")
    PIRADS4T2WIPZHigh = CodedConcept("RID50305", "RADLEX", "PI-RADS 4 - T2WI PZ High")
    PIRADS5T2WIPZVeryHigh = CodedConcept("RID50306", "RADLEX", "PI-RADS 5 - T2WI PZ Very high")
    PIRADSXT2WIPZInadequateOrAbsent = CodedConcept("RID50324", "RADLEX", "PI-RADS X - T2WI PZ Inadequate or absent")
