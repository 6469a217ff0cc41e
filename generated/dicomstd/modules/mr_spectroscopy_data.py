"""MR Spectroscopy Data Module Attributes, PS3.3 C.8.14.4. Generated from table_C.8-106; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class MRSpectroscopyData(Protocol):
    """An object that has the MR Spectroscopy Data Module, PS3.3 C.8.14.4."""

    @property
    def Rows(self) -> int: ...

    @property
    def Columns(self) -> int: ...

    @property
    def DataPointRows(self) -> int: ...

    @property
    def DataPointColumns(self) -> int: ...

    @property
    def DataRepresentation(self) -> Literal["COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"]: ...

    @property
    def SignalDomainColumns(self) -> Literal["FREQUENCY", "TIME"]: ...

    @property
    def SignalDomainRows(self) -> Literal["FREQUENCY", "TIME"] | None: ...

    @reads
    def FirstOrderPhaseCorrectionAngle(self) -> memoryview | None: ...

    @reads
    def SpectroscopyData(self) -> memoryview: ...
