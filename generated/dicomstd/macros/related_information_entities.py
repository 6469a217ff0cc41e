"""Related Information Entities Macro Attributes, PS3.3 10.37. Generated from table_10.37-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Codes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        SOPInstanceReferenceItem,
    )


@item
class RelatedInformationEntitiesItem(Item):
    """Item of table 10.37-1, PS3.3 10.37."""

    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
    ReferencedStudySequence: Seq[ReferencedStudyItem] = type1(0x00081110, SQ)


@item
class ReferencedStudyItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence, PS3.3 10.37."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    PertinentSOPClassesInStudy: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x30100052, UI, "1-n")
    ReferencedSeriesSequence: OptSeq[RelatedInformationEntitiesReferencedSeriesItem] = type3(0x00081115, SQ)


@item
class RelatedInformationEntitiesReferencedSeriesItem(Item):
    """Item of table 10.37-1 in ReferencedStudySequence/ReferencedSeriesSequence, PS3.3 10.37."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PertinentSOPClassesInSeries: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x30100053, UI, "1-n")
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type3(0x00081140, SQ)
    ReferencedInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0008114A, SQ)
