"""Inventory Module Attributes, PS3.3 C.38.1. Generated from table_C.38.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, Time
    from dicomstd.items import (
        AccessEndPointsItem,
        InventoriedStudiesItem,
        InventoryReferenceItem,
        ScopeOfInventoryItem,
    )


class Inventory(Protocol):
    """An object that has the Inventory Module, PS3.3 C.38.1."""

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def ScopeOfInventorySequence(self) -> Items[ScopeOfInventoryItem] | None: ...

    @reads
    def TransactionUID(self) -> UID | None: ...

    @property
    def InventoryPurpose(self) -> str | None: ...

    @property
    def InventoryInstanceDescription(self) -> str | None: ...

    @property
    def InventoryLevel(self) -> Literal["STUDY", "SERIES", "INSTANCE"]: ...

    @property
    def InventoryCompletionStatus(self) -> Literal["COMPLETE", "FAILURE", "CANCELED", "PARTIAL"]: ...

    @property
    def NumberOfStudyRecordsInInstance(self) -> int: ...

    @property
    def TotalNumberOfStudyRecords(self) -> int: ...

    @reads
    def InventoryAccessEndPointsSequence(self) -> Items[AccessEndPointsItem] | None: ...

    @reads
    def StudyAccessEndPointsSequence(self) -> Items[AccessEndPointsItem] | None: ...

    @reads
    def IncorporatedInventoryInstanceSequence(self) -> Items[InventoryReferenceItem] | None: ...

    @reads
    def InventoriedStudiesSequence(self) -> Items[InventoriedStudiesItem] | None: ...
