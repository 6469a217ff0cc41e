"""CID 3116 NM Extracardiac Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3116(ContextGroup, cid=3116, uid="1.2.840.10008.6.1.748", keyword="NMExtracardiacFinding", title="NM Extracardiac Finding", version="20080927", extensible=True):
    """NM Extracardiac Finding, extensible."""

    NormalExtracardiacUptake = CodedConcept("428552000", "SCT", "Normal extracardiac uptake")
    IncreasedLungUptake = CodedConcept("428920008", "SCT", "Increased lung uptake")
    AbnormalExtracardiacUptake = CodedConcept("429576000", "SCT", "Abnormal extracardiac uptake")
