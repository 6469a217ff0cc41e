"""Overlay Plane Module Attributes, PS3.3 C.9.2. Generated from table_C.9-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class OverlayPlane(Protocol):
    """An object that has the Overlay Plane Module, PS3.3 C.9.2."""

    @property
    def OverlayRows(self) -> int: ...

    @property
    def OverlayColumns(self) -> int: ...

    @property
    def OverlayType(self) -> Literal["G", "R"]: ...

    @reads
    def OverlayOrigin(self) -> tuple[int, int]: ...

    @property
    def OverlayBitsAllocated(self) -> int: ...

    @property
    def OverlayBitPosition(self) -> int: ...

    @reads
    def OverlayData(self) -> memoryview: ...

    @property
    def OverlayDescription(self) -> str | None: ...

    @property
    def OverlaySubtype(self) -> str | None: ...

    @property
    def OverlayLabel(self) -> str | None: ...

    @property
    def ROIArea(self) -> int | None: ...

    @reads
    def ROIMean(self) -> float | None: ...

    @reads
    def ROIStandardDeviation(self) -> float | None: ...
