"""Real-Time Bulk Data Flow Module Attributes, PS3.3 C.7.6.26. Generated from table_C.7.6.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RealTimeBulkDataFlowItem


class RealTimeBulkDataFlow(Protocol):
    """An object that has the Real-Time Bulk Data Flow Module, PS3.3 C.7.6.26."""

    @reads
    def RealTimeBulkDataFlowSequence(self) -> Items[RealTimeBulkDataFlowItem]: ...
