"""CID 10 Tube Kind, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID10Code

class CID10(ContextGroup[CID10Code], cid=10, uid="1.2.999.32", keyword="TubeKind", title="Tube Kind", version="20300101", extensible=False):
    """Tube Kind, not extensible, includes CID 9."""

    NeonTube = CID10Code("T-1", "99LAMP", "Néon \"tube\"")
    None_ = CID10Code("T-2", "99LAMP", "None")
    GlowBulb = CID10Code("B-1", "99LAMP", "Glow bulb")
    N12VBulb = CID10Code("B-2", "99LAMP", "12 V bulb")
    TwelveVoltBulb = CID10Code("B-2", "99LAMP", "Twelve volt bulb")
