"""Displayed Area Module Attributes, PS3.3 C.10.4. Generated from table_C.10-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DisplayedAreaSelectionItem


class DisplayedArea(Protocol):
    """An object that has the Displayed Area Module, PS3.3 C.10.4."""

    @reads
    def DisplayedAreaSelectionSequence(self) -> Items[DisplayedAreaSelectionItem]: ...
