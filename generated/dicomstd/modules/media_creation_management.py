"""Media Creation Management Module Attributes, PS3.3 C.22.1. Generated from table_C.22.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        MediaCreationManagementFailedSOPItem,
        MediaCreationManagementReferencedSOPItem,
        ReferencedStorageMediaItem,
    )


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
