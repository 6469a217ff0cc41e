"""Advanced Blending Presentation State Module Attributes, PS3.3 C.11.33. Generated from table_C.11.33-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AdvancedBlendingItem


class AdvancedBlendingPresentationState(Protocol):
    """An object that has the Advanced Blending Presentation State Module, PS3.3 C.11.33."""

    @reads
    def AdvancedBlendingSequence(self) -> Items[AdvancedBlendingItem]: ...
