"""Code Sequence Macro Attributes, PS3.3 8.8. Generated from table_8.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SH, Item, item, type1


@item
class CodeSequenceItem(Item):
    """Item of table 8.8-1, PS3.3 8.8."""

    CodeValue: str = type1(0x00080100, SH)
    CodingSchemeDesignator: str = type1(0x00080102, SH)
    CodeMeaning: str = type1(0x00080104, LO)
