"""Radiotherapy Common Instance Module Attributes, PS3.3 C.36.4. Generated from table_C.36.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import IdentifiedPersonOrDeviceItem, SOPInstanceReferenceItem


class RadiotherapyCommonInstance(Protocol):
    """An object that has the Radiotherapy Common Instance Module, PS3.3 C.36.4."""

    @reads
    def InstanceCreationDate(self) -> Date: ...

    @reads
    def InstanceCreationTime(self) -> Time: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AuthorIdentificationSequence(self) -> Items[IdentifiedPersonOrDeviceItem] | None: ...

    @reads
    def InstanceLevelReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
