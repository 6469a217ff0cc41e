"""MPR Volumetric Presentation State Display Module Attributes, PS3.3 C.11.27. Generated from table_C.11.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem,
        MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem,
    )


class MPRVolumetricPresentationStateDisplay(Protocol):
    """An object that has the MPR Volumetric Presentation State Display Module, PS3.3 C.11.27."""

    @property
    def PixelPresentation(self) -> Literal["MONOCHROME", "TRUE_COLOR"]: ...

    @reads
    def PresentationStateClassificationComponentSequence(self) -> Items[MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem] | None: ...

    @reads
    def PresentationStateCompositorComponentSequence(self) -> Items[MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"] | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...
