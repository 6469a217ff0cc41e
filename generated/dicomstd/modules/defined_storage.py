"""Defined Storage Module Attributes, PS3.3 C.34.13. Generated from table_C.34.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import StorageProtocolElementSpecificationItem


class DefinedStorage(Protocol):
    """An object that has the Defined Storage Module, PS3.3 C.34.13."""

    @reads
    def StorageProtocolElementSpecificationSequence(self) -> Items[StorageProtocolElementSpecificationItem]: ...
