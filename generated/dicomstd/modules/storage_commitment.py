"""Storage Commitment Module Attributes, PS3.3 C.14. Generated from table_C.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import StorageCommitmentFailedSOPItem, StorageCommitmentReferencedSOPItem


class StorageCommitment(Protocol):
    """An object that has the Storage Commitment Module, PS3.3 C.14."""

    @reads
    def TransactionUID(self) -> UID | None: ...

    @reads
    def RetrieveAETitle(self) -> tuple[str, ...] | None: ...

    @property
    def StorageMediaFileSetID(self) -> str | None: ...

    @reads
    def StorageMediaFileSetUID(self) -> UID | None: ...

    @reads
    def ReferencedSOPSequence(self) -> Items[StorageCommitmentReferencedSOPItem] | None: ...

    @reads
    def FailedSOPSequence(self) -> Items[StorageCommitmentFailedSOPItem] | None: ...
