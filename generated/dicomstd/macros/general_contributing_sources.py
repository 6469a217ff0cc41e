"""General Contributing Sources Macro Attributes, PS3.3 10.10. Generated from table_10-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, UI, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq


@item
class ContributingSOPInstancesReferenceItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence, PS3.3 10.10."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Seq[GeneralContributingSourcesReferencedSeriesItem] = type1(0x00081115, SQ)


@item
class GeneralContributingSourcesReferencedSeriesItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence/ReferencedSeriesSequence, PS3.3 10.10."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    SeriesNumber: int | None = type2(0x00200011, IS)
    ReferencedInstanceSequence: Seq[GeneralContributingSourcesReferencedInstanceItem] = type1(0x0008114A, SQ)


@item
class GeneralContributingSourcesReferencedInstanceItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence/ReferencedSeriesSequence/ReferencedInstanceSequence, PS3.3 10.10."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    InstanceNumber: int | None = type2(0x00200013, IS)
