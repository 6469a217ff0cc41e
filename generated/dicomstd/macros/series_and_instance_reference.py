"""Series and Instance Reference Macro Attributes, PS3.3 10.4. Generated from table_10-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class SeriesAndInstanceReferenceReferencedSeriesItem(Item):
    """Item of table 10-4 in ReferencedSeriesSequence, PS3.3 10.4."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedInstanceSequence: Seq[SOPInstanceReferenceItem] = type1(0x0008114A, SQ)
