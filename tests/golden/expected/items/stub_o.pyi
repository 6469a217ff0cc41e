"""Items of sequences, O, for type checkers. Generated; do not edit."""

from dicodec.typed import Item, item

@item
class OrderStandItem(Item):
    """Item of table C.4-1 in StandSequence, PS3.3 C.4."""

    StandMaterial: str | None = ...
    CodeValue: str
    CodingSchemeDesignator: str
    CodeMeaning: str
