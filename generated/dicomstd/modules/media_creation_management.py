"""Media Creation Management Module Attributes, PS3.3 C.22.1. Generated from table_C.22.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import AT, LO, SH, SQ, UI, US, Item, item, reads, type1, untyped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, AnyAT, Attr, Items, Tag
    from dicomstd.items import ImagePixelItem


@item
class MediaCreationManagementReferencedSOPItem(Item):
    """Item of table C.22.1-1 in ReferencedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RequestedMediaApplicationProfile: str | None = untyped(0x2200000C, LO)
    IconImageSequence: Attr[Items[ImagePixelItem] | None, Iterable[ImagePixelItem]] = untyped(0x00880200, SQ)


@item
class MediaCreationManagementFailedSOPItem(Item):
    """Item of table C.22.1-1 in FailedSOPSequence, PS3.3 C.22.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RequestedMediaApplicationProfile: str | None = untyped(0x2200000C, LO)
    FailureReason: int | None = untyped(0x00081197, US)
    FailureAttributes: Attr[tuple[Tag, ...] | None, list[AnyAT] | tuple[AnyAT, ...]] = untyped(0x2200000E, AT, "1-n")


@item
class ReferencedStorageMediaItem(Item):
    """Item of table C.22.1-1 in ReferencedStorageMediaSequence, PS3.3 C.22.1."""

    StorageMediaFileSetID: str | None = untyped(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID | None, str] = untyped(0x00880140, UI)


class MediaCreationManagement(Protocol):
    """An object that has the Media Creation Management Module, PS3.3 C.22.1."""

    @property
    def StorageMediaFileSetID(self) -> str | None: ...

    @reads
    def StorageMediaFileSetUID(self) -> UID | None: ...

    @property
    def NumberOfCopies(self) -> int | None: ...

    @property
    def RequestPriority(self) -> Literal["HIGH", "MED", "LOW"] | None: ...

    @property
    def LabelUsingInformationExtractedFromInstances(self) -> Literal["YES", "NO"] | None: ...

    @property
    def LabelText(self) -> str | None: ...

    @property
    def LabelStyleSelection(self) -> str | None: ...

    @property
    def MediaDisposition(self) -> str | None: ...

    @property
    def BarcodeValue(self) -> str | None: ...

    @property
    def BarcodeSymbology(self) -> str | None: ...

    @property
    def AllowMediaSplitting(self) -> Literal["YES", "NO"] | None: ...

    @property
    def AllowLossyCompression(self) -> Literal["YES", "NO"] | None: ...

    @property
    def IncludeNonDICOMObjects(self) -> str | None: ...

    @property
    def IncludeDisplayApplication(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PreserveCompositeInstancesAfterMediaCreation(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ReferencedSOPSequence(self) -> Items[MediaCreationManagementReferencedSOPItem] | None: ...

    @property
    def ExecutionStatus(self) -> Literal["IDLE", "PENDING", "CREATING", "DONE", "FAILURE"] | None: ...

    @property
    def ExecutionStatusInfo(self) -> str | None: ...

    @property
    def TotalNumberOfPiecesOfMediaCreated(self) -> int | None: ...

    @reads
    def FailedSOPSequence(self) -> Items[MediaCreationManagementFailedSOPItem] | None: ...

    @reads
    def ReferencedStorageMediaSequence(self) -> Items[ReferencedStorageMediaItem] | None: ...
