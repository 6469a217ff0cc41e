"""Scan Procedure Module Attributes, PS3.3 C.8.29.2. Generated from table_C.8.29-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import CodeSequenceItem


class ScanProcedure(Protocol):
    """An object that has the Scan Procedure Module, PS3.3 C.8.29.2."""

    @reads
    def SurfaceScanAcquisitionTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def SurfaceScanModeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def RegistrationMethodCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def AcquisitionNumber(self) -> int: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def ShotDurationTime(self) -> float: ...

    @reads
    def ShotOffsetTime(self) -> float | None: ...
