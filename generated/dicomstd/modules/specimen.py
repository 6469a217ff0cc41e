"""Specimen Module Attributes, PS3.3 C.7.6.22. Generated from table_C.7.6.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        AlternateContainerIdentifierItem,
        CodeSequenceItem,
        ContainerComponentItem,
        HL7v2HierarchicDesignatorItem,
        SpecimenSpecimenDescriptionItem,
    )


class Specimen(Protocol):
    """An object that has the Specimen Module, PS3.3 C.7.6.22."""

    @property
    def ContainerIdentifier(self) -> str: ...

    @reads
    def IssuerOfTheContainerIdentifierSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @reads
    def AlternateContainerIdentifierSequence(self) -> Items[AlternateContainerIdentifierItem] | None: ...

    @reads
    def ContainerTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ContainerDescription(self) -> str | None: ...

    @reads
    def ContainerComponentSequence(self) -> Items[ContainerComponentItem] | None: ...

    @reads
    def SpecimenDescriptionSequence(self) -> Items[SpecimenSpecimenDescriptionItem]: ...
