"""Key Object Document Module Attributes, PS3.3 C.17.6.2. Generated from table_C.17.6-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import HierarchicalSOPInstanceReferenceItem, ReferencedRequestItem


class KeyObjectDocument(Protocol):
    """An object that has the Key Object Document Module, PS3.3 C.17.6.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def ReferencedRequestSequence(self) -> Items[ReferencedRequestItem] | None: ...

    @reads
    def CurrentRequestedProcedureEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem]: ...

    @reads
    def IdenticalDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...
