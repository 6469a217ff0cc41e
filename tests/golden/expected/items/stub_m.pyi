"""Sequence items, M, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from dicodec.typed import Item, OptSeq
from dicomstd.items import ShadeMacroItem

class MRImageShadeItem(Item):
    """Item of table A.4-1, PS3.3 A.4.3, printed in 10-1, C.3-1/ShadeSequence."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...
    StandMaterial: str | None = ...

    def __init__(
        self, *,
        LampColor: str | None,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
        StandMaterial: str | None = ...,
    ) -> None: ...
