"""Modules as protocols, D, PS3.3. Generated; do not edit."""

from typing import Protocol
from dicodec.typed import Items, reads
from dicomstd.items import DirectoryRecordItem

class Directory(Protocol):
    """An object that has the Directory Module, PS3.3 F.4."""
    @reads
    def DirectoryRecordSequence(self) -> Items[DirectoryRecordItem] | None: ...
