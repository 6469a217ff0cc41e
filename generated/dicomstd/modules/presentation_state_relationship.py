"""Presentation State Relationship Module Attributes, PS3.3 C.11.11. Generated from table_C.11.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PresentationStateRelationshipReferencedSeriesItem


class PresentationStateRelationship(Protocol):
    """An object that has the Presentation State Relationship Module, PS3.3 C.11.11."""

    @reads
    def ReferencedSeriesSequence(self) -> Items[PresentationStateRelationshipReferencedSeriesItem]: ...
