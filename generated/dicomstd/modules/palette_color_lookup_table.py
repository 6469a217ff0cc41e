"""Palette Color Lookup Table Module Attributes, PS3.3 C.7.9. Generated from table_C.7-22; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class PaletteColorLookupTable(Protocol):
    """An object that has the Palette Color Lookup Table Module, PS3.3 C.7.9."""

    @reads
    def RedPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def GreenPaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def BluePaletteColorLookupTableDescriptor(self) -> tuple[int, int, int]: ...

    @reads
    def PaletteColorLookupTableUID(self) -> UID | None: ...

    @reads
    def RedPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def GreenPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def BluePaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def SegmentedRedPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def SegmentedGreenPaletteColorLookupTableData(self) -> memoryview | None: ...

    @reads
    def SegmentedBluePaletteColorLookupTableData(self) -> memoryview | None: ...
