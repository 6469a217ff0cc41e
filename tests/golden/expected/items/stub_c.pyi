"""Items of sequences, C, for type checkers. Generated; do not edit."""

from dicodec.typed import Item, OptSeq, item
from dicomstd.items import ShadeMacroItem

@item
class CTImageShadeItem(Item):
    """Item of table A.3-1, PS3.3 A.3.3, printed in 10-1, C.3-1/ShadeSequence."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...
    StandMaterial: str | None = ...

@item
class CandleStandItem(Item):
    """Item of table C.9-1 in StandSequence, PS3.3 C.9."""

    StandMaterial: str | None = ...

@item
class CodeSequenceItem(Item):
    """Item of table 8.8-1, PS3.3 8.8."""

    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str
