"""CID 602 Biosafety Control Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID602(ContextGroup, cid=602, uid="1.2.840.10008.6.1.1066", keyword="BiosafetyControlReason", title="Biosafety Control Reason", version="20151110", extensible=True):
    """Biosafety Control Reason, extensible."""

    BiohazardousMaterial = CodedConcept("409595003", "SCT", "Biohazardous material")
    Carcinogen = CodedConcept("88376000", "SCT", "Carcinogen")
    PatientImmunocompromised = CodedConcept("370388006", "SCT", "Patient immunocompromised")
    TransgenicAnimal = CodedConcept("C0003069", "UMLS", "Transgenic animal")
