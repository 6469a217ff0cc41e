"""Directory Information Module Attributes, PS3.3 F.3.2.2. Generated from table_F.3-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DirectoryRecordItem


class DirectoryInformation(Protocol):
    """An object that has the Directory Information Module, PS3.3 F.3.2.2."""

    @property
    def OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity(self) -> int: ...

    @property
    def OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity(self) -> int: ...

    @property
    def FileSetConsistencyFlag(self) -> Literal[0]: ...

    @reads
    def DirectoryRecordSequence(self) -> Items[DirectoryRecordItem] | None: ...
