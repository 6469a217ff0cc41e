"""CID 12221 Flow Direction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12221(ContextGroup, cid=12221, uid="1.2.840.10008.6.1.613", keyword="FlowDirection", title="Flow Direction", version="20100317", extensible=True):
    """Flow Direction, extensible."""

    AntegradeFlow = CodedConcept("263677008", "SCT", "Antegrade Flow")
    RetrogradeFlow = CodedConcept("312004007", "SCT", "Retrograde Flow")
    RegurgitantFlow = CodedConcept("397417004", "SCT", "Regurgitant Flow")
    LeftToRightCardiovascularShunt = CodedConcept("66130006", "SCT", "Left to right cardiovascular shunt")
    RightToLeftCardiovascularShunt = CodedConcept("79692001", "SCT", "Right to left cardiovascular shunt")
