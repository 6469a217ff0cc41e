"""CID 9 Bulb Kind, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9(ContextGroup, cid=9, uid="1.2.999.30", keyword="BulbKind", title="Bulb Kind", version="20300101", extensible=True):
    """Bulb Kind, extensible, includes CID 10."""

    GlowBulb = CodedConcept("B-1", "99LAMP", "Glow bulb")
    N12VBulb = CodedConcept("B-2", "99LAMP", "12 V bulb")
    TwelveVoltBulb = CodedConcept("B-2", "99LAMP", "Twelve volt bulb")
    NeonTube = CodedConcept("T-1", "99LAMP", "Néon \"tube\"")
    None_ = CodedConcept("T-2", "99LAMP", "None")
