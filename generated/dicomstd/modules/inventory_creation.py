"""Inventory Creation Module Attributes, PS3.3 C.38.3. Generated from table_C.38.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, DateTime, Items
    from dicomstd.items import ScopeOfInventoryItem


class InventoryCreation(Protocol):
    """An object that has the Inventory Creation Module, PS3.3 C.38.3."""

    @reads
    def ScopeOfInventorySequence(self) -> Items[ScopeOfInventoryItem] | None: ...

    @reads
    def TransactionUID(self) -> UID | None: ...

    @property
    def TransactionStatus(self) -> Literal["PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED"] | None: ...

    @property
    def TransactionStatusComment(self) -> str | None: ...

    @reads
    def ExpirationDateTime(self) -> DateTime | None: ...

    @property
    def InventoryPurpose(self) -> str | None: ...

    @property
    def InventoryLevel(self) -> Literal["STUDY", "SERIES", "INSTANCE"] | None: ...

    @reads
    def ReferencedSOPClassUID(self) -> UID | None: ...

    @reads
    def ReferencedSOPInstanceUID(self) -> UID | None: ...

    @reads
    def RetrieveAETitle(self) -> tuple[str, ...] | None: ...

    @property
    def RetrieveURL(self) -> str | None: ...

    @property
    def StoredInstanceBaseURI(self) -> str | None: ...

    @property
    def FileAccessURI(self) -> str | None: ...

    @property
    def ContainerFileType(self) -> str | None: ...

    @property
    def FilenameInContainer(self) -> str | None: ...

    @property
    def FileOffsetInContainer(self) -> int | None: ...

    @property
    def FileLengthInContainer(self) -> int | None: ...

    @reads
    def StoredInstanceTransferSyntaxUID(self) -> UID | None: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @property
    def MACAlgorithm(self) -> str | None: ...

    @reads
    def MAC(self) -> memoryview | None: ...

    @property
    def TotalNumberOfStudyRecords(self) -> int | None: ...

    @property
    def RequestedStatusInterval(self) -> int | None: ...

    @property
    def RetainInstances(self) -> Literal["Y", "N"] | None: ...
