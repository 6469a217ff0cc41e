"""Basic Directory IOD, PS3.3 F.3.1. Generated from table_F.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, SQ, UL, US, DirectoryObject, iod, type1c, type1u, type2, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import Attr, OptSeq
    from dicomstd.items import DirectoryRecordItem


@iod("basic_directory", sop_classes=("1.2.840.10008.1.3.10",))
class BasicDirectory(DirectoryObject):
    """Basic Directory IOD, PS3.3 F.3.1."""

    # File-set Identification (M), PS3.3 F.3.2.1
    FileSetID: str | None = type2(0x00041130, CS)
    FileSetDescriptorFileID: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00041141, CS, "1-8")
    SpecificCharacterSetOfFileSetDescriptorFile: str | None = type1c(0x00041142, CS)

    # Directory Information (U), PS3.3 F.3.2.2
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: int | None = type1u(0x00041200, UL)
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: int | None = type1u(0x00041202, UL)
    FileSetConsistencyFlag: Literal[0] | None = type1u(0x00041212, US)
    DirectoryRecordSequence: OptSeq[DirectoryRecordItem] = type2u(0x00041220, SQ)
