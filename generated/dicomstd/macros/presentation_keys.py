"""Presentation Keys, PS3.3 F.5.23. Generated from table_F.5-23; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class PresentationKeysModuleReferencedSeriesItem(Item):
    """Item of table F.5-23 in ReferencedSeriesSequence, PS3.3 F.5.23."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedImageSequence: Seq[SOPInstanceReferenceItem] = type1(0x00081140, SQ)


@item
class PresentationKeysBlendingItem(Item):
    """Item of table F.5-23 in BlendingSequence, PS3.3 F.5.23."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Seq[PresentationKeysBlendingReferencedSeriesItem] = type1(0x00081115, SQ)


@item
class PresentationKeysBlendingReferencedSeriesItem(Item):
    """Item of table F.5-23 in BlendingSequence/ReferencedSeriesSequence, PS3.3 F.5.23."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedImageSequence: Seq[SOPInstanceReferenceItem] = type1(0x00081140, SQ)
