"""Related Information Entities Macro Attributes, PS3.3 10.37. Generated from table_10.37-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, AnyUI, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        SOPInstanceReferenceItem,
    )


@item
class RelatedInformationEntitiesItem(Item):
    """Item of table 10.37-1, PS3.3 10.37."""

    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)
    ReferencedStudySequence: Attr[Items[ReferencedStudyItem], Iterable[ReferencedStudyItem]] = type1(0x00081110, SQ)


@item
class ReferencedStudyItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence, PS3.3 10.37."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    PertinentSOPClassesInStudy: Attr[tuple[UID, ...] | None, list[AnyUI] | tuple[AnyUI, ...]] = type3(0x30100052, UI, "1-n")
    ReferencedSeriesSequence: Attr[Items[RelatedInformationEntitiesReferencedSeriesItem] | None, Iterable[RelatedInformationEntitiesReferencedSeriesItem]] = type3(0x00081115, SQ)


@item
class RelatedInformationEntitiesReferencedSeriesItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence/ReferencedSeriesSequence, PS3.3 10.37."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PertinentSOPClassesInSeries: Attr[tuple[UID, ...] | None, list[AnyUI] | tuple[AnyUI, ...]] = type3(0x30100053, UI, "1-n")
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type3(0x00081140, SQ)
    ReferencedInstanceSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type3(0x0008114A, SQ)
