"""Enhanced PET Series Module Attributes, PS3.3 C.8.22.1. Generated from table_C.8.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import SQ, UI, Item, item, reads, type1, type2

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


@item
class EnhancedPETSeriesRelatedSeriesItem(Item):
    """Item of table C.8.22-1 in RelatedSeriesSequence, PS3.3 C.8.22.1."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x0040A170, SQ)


class EnhancedPETSeries(Protocol):
    """An object that has the Enhanced PET Series Module, PS3.3 C.8.22.1."""

    @property
    def Modality(self) -> Literal["PT"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def RelatedSeriesSequence(self) -> Items[EnhancedPETSeriesRelatedSeriesItem] | None: ...
