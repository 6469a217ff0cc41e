"""Directory Module Attributes, PS3.3 F.4. Generated from table_F.4-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DirectoryRecordItem


class Directory(Protocol):
    """An object that has the Directory Module, PS3.3 F.4."""

    @reads
    def DirectoryRecordSequence(self) -> Items[DirectoryRecordItem] | None: ...
