"""CID 702 RT Content Assessment Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID702(ContextGroup, cid=702, uid="1.2.840.10008.6.1.1117", keyword="RTContentAssessmentType", title="RT Content Assessment Type", version="20160318", extensible=True):
    """RT Content Assessment Type, extensible."""

    RTPreTreatmentDoseCheck = CodedConcept("121373", "DCM", "RT Pre-Treatment Dose Check")
    RTPreTreatmentConsistencyCheck = CodedConcept("121374", "DCM", "RT Pre-Treatment Consistency Check")
