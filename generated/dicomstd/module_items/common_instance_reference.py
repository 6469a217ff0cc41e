"""Common Instance Reference Module Attributes, PS3.3 C.12.2. Generated from table_C.12-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import (
        SOPInstanceReferenceItem,
        SeriesAndInstanceReferenceReferencedSeriesItem,
    )


@item
class CommonInstanceReferenceReferencedSeriesItem(Item):
    """Item of table C.12-8 in ReferencedSeriesSequence, PS3.3 C.12.2."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedInstanceSequence: Seq[SOPInstanceReferenceItem] = type1(0x0008114A, SQ)


@item
class StudiesContainingOtherReferencedInstancesItem(Item):
    """Item of table C.12-8 in StudiesContainingOtherReferencedInstancesSequence, PS3.3 C.12.2."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Seq[SeriesAndInstanceReferenceReferencedSeriesItem] = type1(0x00081115, SQ)
