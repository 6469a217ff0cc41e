"""Render Display Module Attributes, PS3.3 C.11.32. Generated from table_C.11.32-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RenderDisplayPresentationStateCompositorComponentItem,
        VolumeStreamItem,
    )


class RenderDisplay(Protocol):
    """An object that has the Render Display Module, PS3.3 C.11.32."""

    @property
    def PixelPresentation(self) -> Literal["TRUE_COLOR"]: ...

    @reads
    def VolumeStreamSequence(self) -> Items[VolumeStreamItem]: ...

    @reads
    def PresentationStateCompositorComponentSequence(self) -> Items[RenderDisplayPresentationStateCompositorComponentItem] | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...
