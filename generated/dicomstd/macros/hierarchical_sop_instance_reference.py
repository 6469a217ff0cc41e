"""Hierarchical SOP Instance Reference Macro Attributes, PS3.3 C.17.2.1. Generated from table_C.17-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import HierarchicalSeriesReferenceItem


@item
class HierarchicalSOPInstanceReferenceItem(Item):
    """Item of table C.17-3, PS3.3 C.17.2.1."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Seq[HierarchicalSeriesReferenceItem] = type1(0x00081115, SQ)
