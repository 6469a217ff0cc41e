"""Items of sequences, M, for type checkers. Generated; do not edit."""

from dicodec.typed import Item, OptSeq, item
from dicomstd.items import ShadeMacroItem

@item
class MRImageShadeItem(Item):
    """Item of table A.4-1, PS3.3 A.4.3, printed in 10-1, C.3-1/ShadeSequence."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...
    StandMaterial: str | None = ...
