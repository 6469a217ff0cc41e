"""CID 4231 Lens Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4231(ContextGroup, cid=4231, uid="1.2.840.10008.6.1.877", keyword="LensStatus", title="Lens Status", version="20230630", extensible=True):
    """Lens Status, extensible."""

    Aphakic = CodedConcept("24010005", "SCT", "Aphakic")
    CrystallineLens = CodedConcept("247049005", "SCT", "Crystalline lens")
    PhakicIOL = CodedConcept("397559001", "SCT", "Phakic IOL")
    PiggybackIOL = CodedConcept("370951003", "SCT", "Piggyback IOL")
    Pseudophakia = CodedConcept("309523001", "SCT", "Pseudophakia")
