"""General Acquisition Module Attributes, PS3.3 C.7.10.1. Generated from table_C.7.10.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, DateTime, Time


class GeneralAcquisition(Protocol):
    """An object that has the General Acquisition Module, PS3.3 C.7.10.1."""

    @reads
    def AcquisitionUID(self) -> UID | None: ...

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def AcquisitionDate(self) -> Date | None: ...

    @reads
    def AcquisitionTime(self) -> Time | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @reads
    def AcquisitionDuration(self) -> float | None: ...

    @property
    def ImagesInAcquisition(self) -> int | None: ...

    @reads
    def IrradiationEventUID(self) -> tuple[UID, ...] | None: ...
