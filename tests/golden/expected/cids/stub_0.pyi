"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID10Code

class CID9(ContextGroup):
    """Bulb Kind."""
    GlowBulb: CodedConcept
    N12VBulb: CodedConcept
    TwelveVoltBulb: CodedConcept
    NeonTube: CodedConcept
    None_: CodedConcept

class CID10(ContextGroup[CID10Code]):
    """Tube Kind."""
    NeonTube: CID10Code
    None_: CID10Code
    GlowBulb: CID10Code
    N12VBulb: CID10Code
    TwelveVoltBulb: CID10Code
