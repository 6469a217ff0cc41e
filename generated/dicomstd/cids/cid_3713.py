"""CID 3713 TIMI Flow Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3713(ContextGroup, cid=3713, uid="1.2.840.10008.6.1.214", keyword="TIMIFlowCharacteristic", title="TIMI Flow Characteristic", version="20030327", extensible=True):
    """TIMI Flow Characteristic, extensible."""

    N0NoPerfusion = CodedConcept("371867000", "SCT", "0: No Perfusion")
    N1PenetrationWithoutPerfusion = CodedConcept("371866009", "SCT", "1: Penetration without Perfusion")
    N2PartialPerfusion = CodedConcept("371864007", "SCT", "2: Partial Perfusion")
    N3CompletePerfusion = CodedConcept("371865008", "SCT", "3: Complete Perfusion")
