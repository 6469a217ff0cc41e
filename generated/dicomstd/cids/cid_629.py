"""CID 629 Carrier Gases for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID629(ContextGroup, cid=629, uid="1.2.840.10008.6.1.1094", keyword="CarrierGasesForSmallAnimalAnesthesia", title="Carrier Gases for Small Animal Anesthesia", version="20151110", extensible=True):
    """Carrier Gases for Small Animal Anesthesia, extensible."""

    OxygenGas = CodedConcept("320917000", "SCT", "Oxygen gas")
    MedicalAir = CodedConcept("417696007", "SCT", "Medical air")
    RoomAir = CodedConcept("C3846005", "UMLS", "Room air")
