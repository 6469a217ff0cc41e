"""CID 3778 Stage, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3778(ContextGroup, cid=3778, uid="1.2.840.10008.6.1.638", keyword="Stage", title="Stage", version="20081027", extensible=True):
    """Stage, extensible."""

    Stage0 = CodedConcept("261613009", "SCT", "Stage 0")
    Stage1 = CodedConcept("258215001", "SCT", "Stage 1")
    Stage2 = CodedConcept("258219007", "SCT", "Stage 2")
    Stage3 = CodedConcept("258224005", "SCT", "Stage 3")
    Stage4 = CodedConcept("258228008", "SCT", "Stage 4")
    Stage5 = CodedConcept("261617005", "SCT", "Stage 5")
