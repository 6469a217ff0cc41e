"""CID 3118 Level of Risk, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3118(ContextGroup, cid=3118, uid="1.2.840.10008.6.1.750", keyword="RiskLevel", title="Level of Risk", version="20080927", extensible=True):
    """Level of Risk, extensible."""

    NormalRisk = CodedConcept("427986001", "SCT", "Normal risk")
    LowRisk = CodedConcept("75976002", "SCT", "Low risk")
    LowToModerateRisk = CodedConcept("429551001", "SCT", "Low to moderate risk")
    ModerateRisk = CodedConcept("25594002", "SCT", "Moderate risk")
    ModerateToHighRisk = CodedConcept("429557002", "SCT", "Moderate to high risk")
    HighRisk = CodedConcept("15508007", "SCT", "High risk")
    UncertainRisk = CodedConcept("64957009", "SCT", "Uncertain risk")
