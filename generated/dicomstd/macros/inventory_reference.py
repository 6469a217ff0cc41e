"""Inventory Reference Macro Attributes, PS3.3 C.38.2.3. Generated from table_C.38.2-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, OB, SQ, UI, UR, UV, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, Buffer, ListDS, OptSeq
    from dicomstd.items import AccessEndPointsItem


@item
class InventoryReferenceItem(Item):
    """Item of table C.38.2-3, PS3.3 C.38.2.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    InventoryAccessEndPointsSequence: OptSeq[AccessEndPointsItem] = type3(0x00080420, SQ)
    FileAccessURI: str | None = type1c(0x00080409, UR)
    ContainerFileType: str | None = type1c(0x0008040A, CS)  # if present(FileAccessURI)
    FilenameInContainer: str | None = type1c(0x0008040B, UR)  # if ContainerFileType in {ZIP, TAR, TARGZIP}
    FileOffsetInContainer: int | None = type1c(0x0008040C, UV)  # if ContainerFileType in {BLOB}
    FileLengthInContainer: int | None = type1c(0x0008040D, UV)  # if ContainerFileType in {BLOB}
    StoredInstanceTransferSyntaxUID: Attr[UID | None, str | None] = type1c(0x0008040E, UI)  # if present(FileAccessURI)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00282112, DS, "1-n")
    MACAlgorithm: str | None = type1c(0x04000015, CS)  # if present(MAC)
    MAC: Attr[memoryview | None, Buffer | None] = type3(0x04000404, OB)
    IncorporatedInventoryInstanceSequence: OptSeq[InventoryReferenceItem] = type1c(0x00080422, SQ)
