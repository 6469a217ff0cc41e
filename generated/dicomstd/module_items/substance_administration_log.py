"""Substance Administration Log Module Attributes, PS3.3 C.26.4. Generated from table_C.26-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class OperatorIdentificationItem(Item):
    """Item of table C.26-4 in OperatorIdentificationSequence, PS3.3 C.26.4."""

    PersonIdentificationCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00401101, SQ)
