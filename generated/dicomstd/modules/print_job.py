"""Print Job Module Attributes, PS3.3 C.13.8. Generated from table_C.13-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Time


class PrintJob(Protocol):
    """An object that has the Print Job Module, PS3.3 C.13.8."""

    @property
    def ExecutionStatus(self) -> Literal["PENDING", "PRINTING", "DONE", "FAILURE"] | None: ...

    @property
    def ExecutionStatusInfo(self) -> str | None: ...

    @reads
    def CreationDate(self) -> Date | None: ...

    @reads
    def CreationTime(self) -> Time | None: ...

    @property
    def PrintPriority(self) -> str | None: ...

    @property
    def PrinterName(self) -> str | None: ...

    @property
    def Originator(self) -> str | None: ...
