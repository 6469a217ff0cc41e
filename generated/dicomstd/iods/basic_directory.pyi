"""Basic Directory IOD, PS3.3 F.3.1. Generated from table_F.3-1; do not edit."""

from typing import Literal

from dicodec.typed import Attr, DirectoryObject, OptSeq, iod
from dicomstd.items import DirectoryRecordItem

@iod("basic_directory", sop_classes=("1.2.840.10008.1.3.10",))
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
