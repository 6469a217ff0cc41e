"""CID 3418 Lesion Risk, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3418(ContextGroup, cid=3418, uid="1.2.840.10008.6.1.82", keyword="LesionRisk", title="Lesion Risk", version="20030327", extensible=True):
    """Lesion Risk, extensible."""

    LowRiskLesion = CodedConcept("111-1", "NCDR", "Low Risk Lesion")
    ModerateRiskLesion = CodedConcept("111-2", "NCDR", "Moderate Risk Lesion")
    HighRiskLesion = CodedConcept("111-3", "NCDR", "High Risk Lesion")
