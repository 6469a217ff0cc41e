"""CID 12234 Respiration State, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12234(ContextGroup, cid=12234, uid="1.2.840.10008.6.1.625", keyword="RespirationState", title="Respiration State", version="20030918", extensible=True):
    """Respiration State, extensible."""

    Inspiration = CodedConcept("14910006", "SCT", "Inspiration")
    Expiration = CodedConcept("58322009", "SCT", "Expiration")
