"""Lamp Directory IOD, PS3.3 F.2.2. Generated from table_F.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, DirectoryObject, iod, type2, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import DirectoryRecordItem


@iod("lamp_directory", sop_classes=("1.2.999.50",))
class LampDirectory(DirectoryObject):
    """Lamp Directory IOD, PS3.3 F.2.2."""

    # Shelf (M), PS3.3 F.3
    FileSetID: str | None = type2(0x00041130, CS)

    # Directory (U), PS3.3 F.4
    DirectoryRecordSequence: OptSeq[DirectoryRecordItem] = type2u(0x00041220, SQ)
