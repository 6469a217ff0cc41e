"""Sequence items, O, PS3.3. Generated; do not edit."""

from dicodec.typed import Item

class OrderStandItem(Item):
    """Item of table C.4-1 in StandSequence, PS3.3 C.4."""

    StandMaterial: str | None = ...
    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str

    def __init__(
        self, *,
        StandMaterial: str | None = ...,
        CodeValue: str,
        CodingSchemeDesignator: str,
        CodeMeaning: str,
    ) -> None: ...
