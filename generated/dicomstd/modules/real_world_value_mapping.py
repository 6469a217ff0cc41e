"""Real World Value Mapping Module Attributes, PS3.3 C.25.2. Generated from table_C.25.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import SQ, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
        RealWorldValueMappingItem,
    )


@item
class ReferencedImageRealWorldValueMappingItem(Item):
    """Item of table C.25.2-1 in ReferencedImageRealWorldValueMappingSequence, PS3.3 C.25.2."""

    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem], Iterable[RealWorldValueMappingItem]] = type1(0x00409096, SQ)
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem], Iterable[ImageSOPInstanceReferenceItem]] = type1(0x00081140, SQ)


class RealWorldValueMapping(Protocol):
    """An object that has the Real World Value Mapping Module, PS3.3 C.25.2."""

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def ContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ReferencedImageRealWorldValueMappingSequence(self) -> Items[ReferencedImageRealWorldValueMappingItem]: ...
