"""Volumetric Presentation State Identification Module Attributes, PS3.3 C.11.22. Generated from table_C.11.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
    )


class VolumetricPresentationStateIdentification(Protocol):
    """An object that has the Volumetric Presentation State Identification Module, PS3.3 C.11.22."""

    @reads
    def PresentationCreationDate(self) -> Date: ...

    @reads
    def PresentationCreationTime(self) -> Time: ...

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
    def RenderedImageReferenceSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

    @reads
    def PresentationDisplayCollectionUID(self) -> UID | None: ...

    @reads
    def PresentationSequenceCollectionUID(self) -> UID | None: ...

    @property
    def PresentationSequencePositionIndex(self) -> int | None: ...
