"""Structured Display Module Attributes, PS3.3 C.11.16. Generated from table_C.11.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImagePixelItem,
        PersonIdentificationItem,
        ScreenSpecificationsItem,
    )


class StructuredDisplay(Protocol):
    """An object that has the Structured Display Module, PS3.3 C.11.16."""

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
    def PresentationCreationDate(self) -> Date: ...

    @reads
    def PresentationCreationTime(self) -> Time: ...

    @property
    def NumberOfScreens(self) -> int: ...

    @reads
    def NominalScreenDefinitionSequence(self) -> Items[ScreenSpecificationsItem]: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @reads
    def StructuredDisplayBackgroundCIELabValue(self) -> tuple[int, int, int] | None: ...

    @reads
    def EmptyImageBoxCIELabValue(self) -> tuple[int, int, int] | None: ...

    @property
    def HangingProtocolName(self) -> str | None: ...

    @property
    def HangingProtocolCreator(self) -> str | None: ...
