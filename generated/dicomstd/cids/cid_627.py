"""CID 627 Neuromuscular Blocking Agent for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID627(ContextGroup, cid=627, uid="1.2.840.10008.6.1.1092", keyword="NeuromuscularBlockingAgentForSmallAnimalAnesthesia", title="Neuromuscular Blocking Agent for Small Animal Anesthesia", version="20151110", extensible=True):
    """Neuromuscular Blocking Agent for Small Animal Anesthesia, extensible."""

    Succinylcholine = CodedConcept("372724004", "SCT", "Succinylcholine")
    Pancuronium = CodedConcept("373738000", "SCT", "Pancuronium")
