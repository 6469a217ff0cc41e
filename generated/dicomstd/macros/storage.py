"""Storage Macro Attributes, PS3.3 10.3. Generated from table_10-3c; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AE, SQ, UI, UR, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq


@item
class StorageItem(Item):
    """Item of table 10-3c, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UID | None, str | None] = type1c(0x00081150, UI)
    DICOMStorageSequence: OptSeq[DICOMStorageItem] = type1c(0x00404071, SQ)  # if (not present(STOWRSStorageSequence) and not present(XDSStorageSequence)) or ((not present(STOWRSStorageSequence) or not present(XDSStorageSequence)) and not_parsed)
    STOWRSStorageSequence: OptSeq[STOWRSStorageItem] = type1c(0x00404072, SQ)  # if not present(DICOMStorageSequence) and not present(XDSStorageSequence)
    XDSStorageSequence: OptSeq[XDSStorageItem] = type1c(0x00404074, SQ)  # if not present(STOWRSStorageSequence) and not present(DICOMStorageSequence)


@item
class DICOMStorageItem(Item):
    """Item of table 10-3c in DICOMStorageSequence, PS3.3 10.3."""

    DestinationAE: str = type1(0x21000140, AE)


@item
class STOWRSStorageItem(Item):
    """Item of table 10-3c in STOWRSStorageSequence, PS3.3 10.3."""

    StorageURL: str = type1(0x00404073, UR)


@item
class XDSStorageItem(Item):
    """Item of table 10-3c in XDSStorageSequence, PS3.3 10.3."""

    RepositoryUniqueID: Attr[UID, str] = type1(0x0040E030, UI)
    HomeCommunityID: Attr[UID | None, str | None] = type3(0x0040E031, UI)
