"""Double Floating Point Image Pixel Module Attributes, PS3.3 C.7.6.25. Generated from table_PS3.3_C.7.6.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class DoubleFloatingPointImagePixel(Protocol):
    """An object that has the Double Floating Point Image Pixel Module, PS3.3 C.7.6.25."""

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def Rows(self) -> int: ...

    @property
    def Columns(self) -> int: ...

    @property
    def BitsAllocated(self) -> Literal[64]: ...

    @reads
    def DoubleFloatPixelData(self) -> memoryview: ...

    @reads
    def PixelAspectRatio(self) -> tuple[int, int] | None: ...

    @reads
    def DoubleFloatPixelPaddingValue(self) -> float | None: ...

    @reads
    def DoubleFloatPixelPaddingRangeLimit(self) -> float | None: ...
