"""CID 12219 Pulmonary Vein Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12219(ContextGroup, cid=12219, uid="1.2.840.10008.6.1.611", keyword="PulmonaryVeinModifier", title="Pulmonary Vein Modifier", version="20030918", extensible=True):
    """Pulmonary Vein Modifier, extensible."""

    RightUpperSegment = CodedConcept("255499006", "SCT", "Right Upper Segment")
    RightLowerSegment = CodedConcept("255496004", "SCT", "Right Lower Segment")
    LeftUpperSegment = CodedConcept("255482005", "SCT", "Left Upper Segment")
    LeftLowerSegment = CodedConcept("264068005", "SCT", "Left Lower Segment")
