"""CID 12237 Echocardiography Anatomic Site Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12237(ContextGroup, cid=12237, uid="1.2.840.10008.6.1.628", keyword="EchocardiographyAnatomicSiteModifier", title="Echocardiography Anatomic Site Modifier", version="20030918", extensible=True):
    """Echocardiography Anatomic Site Modifier, extensible, includes CID 12219."""

    RightUpperSegment = CodedConcept("255499006", "SCT", "Right Upper Segment")
    RightLowerSegment = CodedConcept("255496004", "SCT", "Right Lower Segment")
    LeftUpperSegment = CodedConcept("255482005", "SCT", "Left Upper Segment")
    LeftLowerSegment = CodedConcept("264068005", "SCT", "Left Lower Segment")
