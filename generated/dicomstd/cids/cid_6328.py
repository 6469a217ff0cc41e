"""CID 6328 PI-RADS® v2 Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6328(ContextGroup, cid=6328, uid="1.2.840.10008.6.1.1385", keyword="PIRADSv2LesionAssessmentCategory", title="PI-RADS® v2 Lesion Assessment Category", version="20210714", extensible=False):
    """PI-RADS® v2 Lesion Assessment Category, not extensible."""

    PIRADS1VeryLowLesion = CodedConcept("RID50296", "RADLEX", "PI-RADS 1 - Very low (lesion)")
    PIRADS2LowLesion = CodedConcept("RID50297", "RADLEX", "PI-RADS 2 - Low (lesion)")
    PIRADS3IntermediateLesion = CodedConcept("RID50298", "RADLEX", "PI-RADS 3 - Intermediate (lesion)")
    PIRADS4HighLesion = CodedConcept("RID50299", "RADLEX", "PI-RADS 4 - High (lesion)")
    PIRADS5VeryHighLesion = CodedConcept("RID50300", "RADLEX", "PI-RADS 5 - Very high (lesion)")
    PIRADSXInadequateOrAbsentLesion = CodedConcept("RID50323", "RADLEX", "PI-RADS X - Inadequate or absent (lesion)")
