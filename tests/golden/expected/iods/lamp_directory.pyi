"""Lamp Directory IOD, PS3.3 F.2.2. Generated from table_F.2-1; do not edit."""

from dicodec.typed import DirectoryObject, OptSeq, iod
from dicomstd.items import DirectoryRecordItem

@iod("lamp_directory", sop_classes=("1.2.999.50",))
class LampDirectory(DirectoryObject):
    """Lamp Directory IOD, PS3.3 F.2.2."""

    # Shelf (M), PS3.3 F.3
    FileSetID: str | None

    # Directory (U), PS3.3 F.4
    DirectoryRecordSequence: OptSeq[DirectoryRecordItem] = ...
