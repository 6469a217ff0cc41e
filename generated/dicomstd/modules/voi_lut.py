"""VOI LUT Module Attributes, PS3.3 C.11.2. Generated from table_C.11-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import VOILUTVOILUTItem


class VOILUT(Protocol):
    """An object that has the VOI LUT Module, PS3.3 C.11.2."""

    @reads
    def VOILUTSequence(self) -> Items[VOILUTVOILUTItem] | None: ...

    @reads
    def WindowCenter(self) -> tuple[float, ...] | None: ...

    @reads
    def WindowWidth(self) -> tuple[float, ...] | None: ...

    @reads
    def WindowCenterWidthExplanation(self) -> tuple[str, ...] | None: ...

    @property
    def VOILUTFunction(self) -> str | None: ...
