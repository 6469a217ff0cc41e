"""Sequence items, S, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from dicodec.typed import Item, OptCodesOf, OptSeq
from dicomstd.closed_codes import CID10Code
from dicomstd.items import BulbKindCodeItem

class ShadeMacroItem(Item):
    """Item of table 10-1, PS3.3 10.1."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...

    def __init__(
        self, *,
        LampColor: str | None,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
    ) -> None: ...

class StandShadeItem(Item):
    """Item of table C.3-1 in ShadeSequence, PS3.3 C.3."""

    StandMaterial: str | None = ...

    def __init__(
        self, *,
        StandMaterial: str | None = ...,
    ) -> None: ...

class StandShadeItem(Item):
    """Item of table C.3-1, PS3.3 C.3, printed in C.3-1/ShadeSequence, 10-1."""

    StandMaterial: str | None = ...
    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...

    def __init__(
        self, *,
        StandMaterial: str | None = ...,
        LampColor: str | None,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
    ) -> None: ...

class StandStandItem(Item):
    """Item of table C.3-1 in StandSequence, PS3.3 C.3."""

    StandMaterial: str
    BulbKindCodeSequence: OptCodesOf[BulbKindCodeItem, CID10Code] = ...

    def __init__(
        self, *,
        StandMaterial: str,
        BulbKindCodeSequence: Iterable[BulbKindCodeItem | CID10Code] | None = ...,
    ) -> None: ...
