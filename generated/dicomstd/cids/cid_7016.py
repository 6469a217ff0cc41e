"""CID 7016 Level of Difficulty, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7016(ContextGroup, cid=7016, uid="1.2.840.10008.6.1.1180", keyword="LevelOfDifficulty", title="Level of Difficulty", version="20170914", extensible=True):
    """Level of Difficulty, extensible."""

    PrimaryLevel = CodedConcept("128725", "DCM", "Primary level")
    IntermediateLevel = CodedConcept("128726", "DCM", "Intermediate level")
    AdvancedLevel = CodedConcept("128727", "DCM", "Advanced level")
