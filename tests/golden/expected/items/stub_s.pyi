"""Items of sequences, S, for type checkers. Generated; do not edit."""

from dicodec.typed import Item, OptCodesOf, OptSeq, item
from dicomstd.closed_codes import CID10Code
from dicomstd.items import BulbKindCodeItem

@item
class ShadeMacroItem(Item):
    """Item of table 10-1, PS3.3 10.1."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...

@item
class StandShadeItem(Item):
    """Item of table C.3-1 in ShadeSequence, PS3.3 C.3."""

    StandMaterial: str | None = ...

@item
class StandShadeItem(Item):
    """Item of table C.3-1, PS3.3 C.3, printed in C.3-1/ShadeSequence, 10-1."""

    StandMaterial: str | None = ...
    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...

@item
class StandStandItem(Item):
    """Item of table C.3-1 in StandSequence, PS3.3 C.3."""

    StandMaterial: str
    BulbKindCodeSequence: OptCodesOf[BulbKindCodeItem, CID10Code] = ...
