"""X-Ray Table Module Attributes, PS3.3 C.8.7.4. Generated from table_C.8-29; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class XRayTable(Protocol):
    """An object that has the X-Ray Table Module, PS3.3 C.8.7.4."""

    @property
    def TableMotion(self) -> str | None: ...

    @reads
    def TableVerticalIncrement(self) -> tuple[float, ...] | None: ...

    @reads
    def TableLongitudinalIncrement(self) -> tuple[float, ...] | None: ...

    @reads
    def TableLateralIncrement(self) -> tuple[float, ...] | None: ...

    @reads
    def TableAngle(self) -> float | None: ...
