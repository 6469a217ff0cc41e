"""Enhanced Palette Color Lookup Table Module Attributes, PS3.3 C.7.6.23. Generated from table_C.7.6.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        BlendingLUT1Item,
        BlendingLUT2Item,
        DataFrameAssignmentItem,
        EnhancedPaletteColorLookupTableItem,
    )


class EnhancedPaletteColorLookupTable(Protocol):
    """An object that has the Enhanced Palette Color Lookup Table Module, PS3.3 C.7.6.23."""

    @reads
    def DataFrameAssignmentSequence(self) -> Items[DataFrameAssignmentItem]: ...

    @reads
    def BlendingLUT1Sequence(self) -> Items[BlendingLUT1Item] | None: ...

    @reads
    def BlendingLUT2Sequence(self) -> Items[BlendingLUT2Item] | None: ...

    @reads
    def EnhancedPaletteColorLookupTableSequence(self) -> Items[EnhancedPaletteColorLookupTableItem] | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...
