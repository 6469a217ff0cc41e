"""CID 3666 P50 Equation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3666(ContextGroup, cid=3666, uid="1.2.840.10008.6.1.182", keyword="P50Equation", title="P50 Equation", version="20030327", extensible=True):
    """P50 Equation, extensible."""

    IfPremAgeLessThan3daysP50Equals199 = CodedConcept("122256", "DCM", "if (prem age< 3days) P50 = 19.9")
    IfAgeLessThan1dayP50Equals216 = CodedConcept("122257", "DCM", "if (age < 1day) P50 = 21.6")
    IfAgeLessThan30dayP50Equals246 = CodedConcept("122258", "DCM", "if (age < 30day) P50 = 24.6")
    IfAgeLessThan18yP50Equals272 = CodedConcept("122259", "DCM", "if (age < 18y) P50 = 27.2")
    IfAgeLessThan40yP50Equals274 = CodedConcept("122260", "DCM", "if (age < 40y) P50 = 27.4")
    IfAgeGreaterThan60yP50Equals293 = CodedConcept("122261", "DCM", "if (age > 60y) P50 = 29.3")
