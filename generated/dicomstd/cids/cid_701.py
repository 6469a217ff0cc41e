"""CID 701 Content Assessment Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID701(ContextGroup, cid=701, uid="1.2.840.10008.6.1.1116", keyword="ContentAssessmentType", title="Content Assessment Type", version="20160318", extensible=True):
    """Content Assessment Type, extensible, includes CID 702."""

    RTPreTreatmentDoseCheck = CodedConcept("121373", "DCM", "RT Pre-Treatment Dose Check")
    RTPreTreatmentConsistencyCheck = CodedConcept("121374", "DCM", "RT Pre-Treatment Consistency Check")
