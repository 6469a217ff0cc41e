"""Presentation View Description Module Attributes, PS3.3 C.11.25. Generated from table_C.11.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        GeneralAnatomyRequiredAnatomicRegionItem,
        PresentationViewDescriptionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class PresentationViewDescription(Protocol):
    """An object that has the Presentation View Description Module, PS3.3 C.11.25."""

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyRequiredAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[PresentationViewDescriptionViewCodeItem] | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...
