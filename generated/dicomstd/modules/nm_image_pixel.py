"""NM Image Pixel Module Attributes, PS3.3 C.8.4.7. Generated from table_C.8-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class NMImagePixel(Protocol):
    """An object that has the NM Image Pixel Module, PS3.3 C.8.4.7."""

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "PALETTE COLOR"]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...
