"""CID 6090 Relative Usage/Exposure Amount, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6090(ContextGroup, cid=6090, uid="1.2.840.10008.6.1.412", keyword="RelativeUsageExposureAmount", title="Relative Usage/Exposure Amount", version="20050822", extensible=True):
    """Relative Usage/Exposure Amount, extensible."""

    High = CodedConcept("111575", "DCM", "High")
    Medium = CodedConcept("111576", "DCM", "Medium")
    Low = CodedConcept("111577", "DCM", "Low")
    NoKnownExposure = CodedConcept("111587", "DCM", "No known exposure")
