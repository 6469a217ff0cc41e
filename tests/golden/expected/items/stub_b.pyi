"""Sequence items, B, PS3.3. Generated; do not edit."""

from dicodec.typed import Item

class BulbKindCodeItem(Item):
    """Item of table C.3-1 in StandSequence/BulbKindCodeSequence, PS3.3 C.3."""

    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str
    LampColor: str | None = ...

    def __init__(
        self, *,
        CodeValue: str,
        CodingSchemeDesignator: str,
        CodeMeaning: str,
        LampColor: str | None = ...,
    ) -> None: ...
