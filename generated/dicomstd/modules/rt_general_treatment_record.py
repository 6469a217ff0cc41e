"""RT General Treatment Record Module Attributes, PS3.3 C.8.8.17. Generated from table_C.8-53; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import SOPInstanceReferenceItem


class RTGeneralTreatmentRecord(Protocol):
    """An object that has the RT General Treatment Record Module, PS3.3 C.8.8.17."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def TreatmentDate(self) -> Date | None: ...

    @reads
    def TreatmentTime(self) -> Time | None: ...

    @reads
    def ReferencedRTPlanSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedTreatmentRecordSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
