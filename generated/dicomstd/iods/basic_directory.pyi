"""Basic Directory IOD, PS3.3 F.3.1. Generated from table_F.3-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import Attr, DirectoryObject, OptSeq
from dicomstd.items import DirectoryRecordItem

class BasicDirectory(DirectoryObject):
    """Basic Directory IOD, PS3.3 F.3.1."""

    # File-set Identification (M), PS3.3 F.3.2.1
    FileSetID: str | None
    FileSetDescriptorFileID: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SpecificCharacterSetOfFileSetDescriptorFile: str | None = ...

    # Directory Information (U), PS3.3 F.3.2.2
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: int | None = ...
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: int | None = ...
    FileSetConsistencyFlag: Literal[0] | None = ...
    DirectoryRecordSequence: OptSeq[DirectoryRecordItem] = ...

    def __init__(
        self, *,
        FileSetID: str | None,
        FileSetDescriptorFileID: list[str] | tuple[str, ...] | None = ...,
        SpecificCharacterSetOfFileSetDescriptorFile: str | None = ...,
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: int | None = ...,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: int | None = ...,
        FileSetConsistencyFlag: Literal[0] | None = ...,
        DirectoryRecordSequence: Iterable[DirectoryRecordItem] | None = ...,
    ) -> None: ...
