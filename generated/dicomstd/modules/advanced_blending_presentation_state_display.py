"""Advanced Blending Presentation State Display Module Attributes, PS3.3 C.11.34. Generated from table_C.11.34.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BlendingDisplayItem


class AdvancedBlendingPresentationStateDisplay(Protocol):
    """An object that has the Advanced Blending Presentation State Display Module, PS3.3 C.11.34."""

    @property
    def PixelPresentation(self) -> Literal["TRUE_COLOR"]: ...

    @reads
    def BlendingDisplaySequence(self) -> Items[BlendingDisplayItem]: ...
