"""Performed Storage Module Attributes, PS3.3 C.34.14. Generated from table_C.34.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import LO, SQ, UI, US, UT, Item, item, numbered, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import StorageItem


@item
class StorageProtocolElementItem(Item):
    """Item of table C.34.14-1 in StorageProtocolElementSequence, PS3.3 C.34.14."""

    ProtocolElementNumber: int = numbered(0x00189921, US)
    ProtocolElementName: str | None = type2(0x00189922, LO)
    ProtocolElementPurpose: str | None = type3(0x00189924, UT)
    ProtocolElementCharacteristicsSummary: str | None = type3(0x00189923, UT)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189938, US, "1-n")  # if not present(SourceReconstructionProtocolElementNumber)
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0018993A, US, "1-n")  # if not present(SourceAcquisitionProtocolElementNumber)
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189939, US, "1-n")  # if SOPClassUID in {1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8} and present(SourceAcquisitionProtocolElementNumber) and not_checkable(real-world)
    ReferencedSOPClassUID: Attr[Literal["1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"] | None, Literal["1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"] | None] = type1c(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = type1c(0x00081155, UI)
    OutputInformationSequence: Seq[StorageItem] = type1(0x00404033, SQ)
