"""Floating Point Image Pixel Module Attributes, PS3.3 C.7.6.24. Generated from table_PS3.3_C.7.6.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class FloatingPointImagePixel(Protocol):
    """An object that has the Floating Point Image Pixel Module, PS3.3 C.7.6.24."""

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def Rows(self) -> int: ...

    @property
    def Columns(self) -> int: ...

    @property
    def BitsAllocated(self) -> Literal[32]: ...

    @reads
    def FloatPixelData(self) -> memoryview: ...

    @reads
    def PixelAspectRatio(self) -> tuple[int, int] | None: ...

    @reads
    def FloatPixelPaddingValue(self) -> float | None: ...

    @reads
    def FloatPixelPaddingRangeLimit(self) -> float | None: ...
