"""CID 4234 Refractive Surgery Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4234(ContextGroup, cid=4234, uid="1.2.840.10008.6.1.880", keyword="RefractiveSurgeryType", title="Refractive Surgery Type", version="20181111", extensible=True):
    """Refractive Surgery Type, extensible."""

    RK = CodedConcept("51683002", "SCT", "RK")
    PRK = CodedConcept("397516006", "SCT", "PRK")
    LASIK = CodedConcept("312965008", "SCT", "LASIK")
    LASEK = CodedConcept("414582004", "SCT", "LASEK")
    SMILE = CodedConcept("111681", "DCM", "SMILE")
