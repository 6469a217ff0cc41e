"""Supplemental Palette Color Lookup Table Module Attributes, PS3.3 C.7.6.19. Generated from table_C.7.6.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class SupplementalPaletteColorLookupTable(Protocol):
    """An object that has the Supplemental Palette Color Lookup Table Module, PS3.3 C.7.6.19."""

    @reads
    def RedPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def GreenPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def BluePaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def RedPaletteColorLookupTableData(self) -> memoryview: ...

    @reads
    def GreenPaletteColorLookupTableData(self) -> memoryview: ...

    @reads
    def BluePaletteColorLookupTableData(self) -> memoryview: ...
