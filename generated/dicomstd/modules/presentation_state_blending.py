"""Presentation State Blending Module Attributes, PS3.3 C.11.14. Generated from table_C.11.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BlendingItem, HierarchicalSOPInstanceReferenceItem


class PresentationStateBlending(Protocol):
    """An object that has the Presentation State Blending Module, PS3.3 C.11.14."""

    @reads
    def BlendingSequence(self) -> Items[BlendingItem]: ...

    @reads
    def RelativeOpacity(self) -> float: ...

    @reads
    def ReferencedSpatialRegistrationSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...
