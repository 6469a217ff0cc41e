"""Image Pixel Module Attributes, PS3.3 C.7.6.3. Generated from table_C.7-11a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class ImagePixel(Protocol):
    """An object that has the Image Pixel Module, PS3.3 C.7.6.3."""

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> str: ...

    @property
    def Rows(self) -> int: ...

    @property
    def Columns(self) -> int: ...

    @property
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> Literal[0, 1]: ...

    @property
    def PlanarConfiguration(self) -> Literal[0, 1] | None: ...

    @reads
    def PixelAspectRatio(self) -> tuple[int, int] | None: ...

    @property
    def SmallestImagePixelValue(self) -> int | None: ...

    @property
    def LargestImagePixelValue(self) -> int | None: ...

    @reads
    def RedPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int] | None: ...

    @reads
    def GreenPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int] | None: ...

    @reads
    def BluePaletteColorLookupTableDescriptor(self) -> tuple[int, int, int] | None: ...

    @reads
    def RedPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def GreenPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def BluePaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...

    @reads
    def PixelData(self) -> memoryview | None: ...

    @property
    def PixelDataProviderURL(self) -> str | None: ...

    @property
    def PixelPaddingRangeLimit(self) -> int | None: ...

    @reads
    def ExtendedOffsetTable(self) -> memoryview | None: ...

    @reads
    def ExtendedOffsetTableLengths(self) -> memoryview | None: ...
