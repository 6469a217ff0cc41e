"""Multi-frame Module Attributes, PS3.3 C.7.6.6. Generated from table_C.7-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Tag


class MultiFrame(Protocol):
    """An object that has the Multi-frame Module, PS3.3 C.7.6.6."""

    @property
    def NumberOfFrames(self) -> int: ...

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def StereoPairsPresent(self) -> Literal["YES", "NO"] | None: ...

    @property
    def EncapsulatedPixelDataValueTotalLength(self) -> int | None: ...
