"""CID 3667 Framingham Score, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3667(ContextGroup, cid=3667, uid="1.2.840.10008.6.1.183", keyword="FraminghamScore", title="Framingham Score", version="20030327", extensible=True):
    """Framingham Score, extensible."""

    N10YearCHDRisk = CodedConcept("122230", "DCM", "10 Year CHD Risk")
    ComparativeAverage10YearCHDRisk = CodedConcept("122231", "DCM", "Comparative Average10 Year CHD Risk")
    ComparativeLow10YearCHDRisk = CodedConcept("122232", "DCM", "Comparative Low10 Year CHD Risk")
