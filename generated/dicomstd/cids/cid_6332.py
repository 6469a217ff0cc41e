"""CID 6332 PI-RADS® v2 DCE Lesion Assessment Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6332(ContextGroup, cid=6332, uid="1.2.840.10008.6.1.1389", keyword="PIRADSv2DCELesionAssessmentCategory", title="PI-RADS® v2 DCE Lesion Assessment Category", version="20210714", extensible=True):
    """PI-RADS® v2 DCE Lesion Assessment Category, extensible."""

    PIRADSDCEVe = CodedConcept("RID50320", "RADLEX", "PI-RADS DCE -ve")
    PIRADSDCEPlusVe = CodedConcept("RID50321", "RADLEX", "PI-RADS DCE +ve")
    PIRADSXDCEInadequateOrAbsent = CodedConcept("RID50327", "RADLEX", "PI-RADS X - DCE Inadequate or absent")
