"""Lamp Directory IOD, PS3.3 F.2.2. Generated from table_F.2-1; do not edit."""

from collections.abc import Iterable
from dicodec.typed import DirectoryObject, OptSeq
from dicomstd.items import DirectoryRecordItem

class LampDirectory(DirectoryObject):
    """Lamp Directory IOD, PS3.3 F.2.2."""

    # Shelf (M), PS3.3 F.3
    FileSetID: str | None

    # Directory (U), PS3.3 F.4
    DirectoryRecordSequence: OptSeq[DirectoryRecordItem] = ...

    def __init__(
        self, *,
        FileSetID: str | None,
        DirectoryRecordSequence: Iterable[DirectoryRecordItem] | None = ...,
    ) -> None: ...
