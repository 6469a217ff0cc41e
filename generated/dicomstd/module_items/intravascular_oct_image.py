"""Intravascular OCT Image Module Attributes, PS3.3 C.8.27.2. Generated from table_C.8.27.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Codes
    from dicomstd.items import CodeSequenceItem


@item
class IntravascularOCTImageReferencedInstanceItem(Item):
    """Item of table C.8.27.2-1 in ReferencedInstanceSequence, PS3.3 C.8.27.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
