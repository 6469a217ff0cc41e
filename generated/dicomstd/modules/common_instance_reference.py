"""Common Instance Reference Module Attributes, PS3.3 C.12.2. Generated from table_C.12-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import SQ, UI, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, Items
    from dicomstd.items import (
        SOPInstanceReferenceItem,
        SeriesAndInstanceReferenceReferencedSeriesItem,
    )


@item
class CommonInstanceReferenceReferencedSeriesItem(Item):
    """Item of table C.12-8 in ReferencedSeriesSequence, PS3.3 C.12.2."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedInstanceSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x0008114A, SQ)


@item
class StudiesContainingOtherReferencedInstancesItem(Item):
    """Item of table C.12-8 in StudiesContainingOtherReferencedInstancesSequence, PS3.3 C.12.2."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Attr[Items[SeriesAndInstanceReferenceReferencedSeriesItem], Iterable[SeriesAndInstanceReferenceReferencedSeriesItem]] = type1(0x00081115, SQ)


class CommonInstanceReference(Protocol):
    """An object that has the Common Instance Reference Module, PS3.3 C.12.2."""

    @reads
    def ReferencedSeriesSequence(self) -> Items[CommonInstanceReferenceReferencedSeriesItem] | None: ...

    @reads
    def StudiesContainingOtherReferencedInstancesSequence(self) -> Items[StudiesContainingOtherReferencedInstancesItem] | None: ...
