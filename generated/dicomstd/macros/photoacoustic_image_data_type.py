"""Photoacoustic Image Data Type Macro Attributes, PS3.3 C.8.34.5.3. Generated from table_C.8.34.5.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Codes
    from dicomstd.items import CodeSequenceItem


@item
class PhotoacousticImageDataTypeImageDataTypeItem(Item):
    """Item of table C.8.34.5.3-1 in ImageDataTypeSequence, PS3.3 C.8.34.5.3."""

    ImageDataTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x00189836, SQ)
