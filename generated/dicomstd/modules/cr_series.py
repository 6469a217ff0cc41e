"""CR Series Module Attributes, PS3.3 C.8.1.1. Generated from table_C.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class CRSeries(Protocol):
    """An object that has the CR Series Module, PS3.3 C.8.1.1."""

    @property
    def BodyPartExamined(self) -> str | None: ...

    @property
    def ViewPosition(self) -> str | None: ...

    @property
    def FilterType(self) -> str | None: ...

    @property
    def CollimatorGridName(self) -> str | None: ...

    @reads
    def FocalSpots(self) -> tuple[float, ...] | None: ...

    @property
    def PlateType(self) -> str | None: ...

    @property
    def PhosphorType(self) -> str | None: ...
