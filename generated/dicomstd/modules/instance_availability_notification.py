"""Instance Availability Notification Module Attributes, PS3.3 C.4.23. Generated from table_C.4.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem,
        InstanceAvailabilityNotificationReferencedSeriesItem,
    )


class InstanceAvailabilityNotification(Protocol):
    """An object that has the Instance Availability Notification Module, PS3.3 C.4.23."""

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem] | None: ...

    @reads
    def StudyInstanceUID(self) -> UID | None: ...

    @reads
    def ReferencedSeriesSequence(self) -> Items[InstanceAvailabilityNotificationReferencedSeriesItem] | None: ...
