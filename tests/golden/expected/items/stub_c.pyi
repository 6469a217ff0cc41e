"""Sequence items, C, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from dicodec.typed import Item, OptSeq
from dicomstd.items import ShadeMacroItem

class CTImageShadeItem(Item):
    """Item of table A.3-1, PS3.3 A.3.3, printed in 10-1, C.3-1/ShadeSequence."""

    LampColor: str | None
    ShadeSequence: OptSeq[ShadeMacroItem] = ...
    StandMaterial: str | None = ...

    def __init__(
        self, *,
        LampColor: str | None,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
        StandMaterial: str | None = ...,
    ) -> None: ...

class CandleStandItem(Item):
    """Item of table C.9-1 in StandSequence, PS3.3 C.9."""

    StandMaterial: str | None = ...

    def __init__(
        self, *,
        StandMaterial: str | None = ...,
    ) -> None: ...

class CodeSequenceItem(Item):
    """Item of table 8.8-1, PS3.3 8.8."""

    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str

    def __init__(
        self, *,
        CodeValue: str,
        CodingSchemeDesignator: str,
        CodeMeaning: str,
    ) -> None: ...
