"""RT Tolerance Tables Module Attributes, PS3.3 C.8.8.11. Generated from table_C.8-47; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ToleranceTableItem


class RTToleranceTables(Protocol):
    """An object that has the RT Tolerance Tables Module, PS3.3 C.8.8.11."""

    @reads
    def ToleranceTableSequence(self) -> Items[ToleranceTableItem] | None: ...
