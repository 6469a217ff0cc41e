"""Performed Storage Module Attributes, PS3.3 C.34.14. Generated from table_C.34.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import StorageProtocolElementItem


class PerformedStorage(Protocol):
    """An object that has the Performed Storage Module, PS3.3 C.34.14."""

    @reads
    def StorageProtocolElementSequence(self) -> Items[StorageProtocolElementItem]: ...
