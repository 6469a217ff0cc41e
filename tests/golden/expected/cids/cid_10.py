"""CID 10 Tube Kind, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID10(ContextGroup, cid=10, uid="1.2.999.32", keyword="TubeKind", title="Tube Kind", version="20300101", extensible=False):
    """Tube Kind, not extensible, includes CID 9."""

    NeonTube = CodedConcept("T-1", "99LAMP", "Néon \"tube\"")
    None_ = CodedConcept("T-2", "99LAMP", "None")
    GlowBulb = CodedConcept("B-1", "99LAMP", "Glow bulb")
    N12VBulb = CodedConcept("B-2", "99LAMP", "12 V bulb")
    TwelveVoltBulb = CodedConcept("B-2", "99LAMP", "Twelve volt bulb")
