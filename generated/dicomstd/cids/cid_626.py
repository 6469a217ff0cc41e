"""CID 626 Premedication Agent for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID626(ContextGroup, cid=626, uid="1.2.840.10008.6.1.1091", keyword="PremedicationAgentForSmallAnimalAnesthesia", title="Premedication Agent for Small Animal Anesthesia", version="20151110", extensible=True):
    """Premedication Agent for Small Animal Anesthesia, extensible."""

    Acepromazine = CodedConcept("96218000", "SCT", "Acepromazine")
    Chlorpromazine = CodedConcept("387258005", "SCT", "Chlorpromazine")
