"""CID 11002 Acoustic Coupling Medium, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11002(ContextGroup, cid=11002, uid="1.2.840.10008.6.1.1472", keyword="AcousticCouplingMedium", title="Acoustic Coupling Medium", version="20230626", extensible=True):
    """Acoustic Coupling Medium, extensible."""

    Water = CodedConcept("11713004", "SCT", "Water")
    DeuteriumOxide = CodedConcept("12977001", "SCT", "Deuterium oxide")
    UltrasoundCouplingGel = CodedConcept("1004163002", "SCT", "Ultrasound coupling gel")
    Air = CodedConcept("15158005", "SCT", "Air")
