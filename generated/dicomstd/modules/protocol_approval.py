"""Protocol Approval Module Attributes, PS3.3 C.34.15. Generated from table_C.34.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ApprovalItem, SOPInstanceReferenceItem


class ProtocolApproval(Protocol):
    """An object that has the Protocol Approval Module, PS3.3 C.34.15."""

    @reads
    def ApprovalSubjectSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def ApprovalSequence(self) -> Items[ApprovalItem]: ...
