"""Items of sequences, B, for type checkers. Generated; do not edit."""

from dicodec.typed import Item, item

@item
class BulbKindCodeItem(Item):
    """Item of table C.3-1 in StandSequence/BulbKindCodeSequence, PS3.3 C.3."""

    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str
    LampColor: str | None = ...
