"""Display Shutter Module Attributes, PS3.3 C.7.6.11. Generated from table_C.7-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class DisplayShutter(Protocol):
    """An object that has the Display Shutter Module, PS3.3 C.7.6.11."""

    @reads
    def ShutterShape(self) -> tuple[str, ...]: ...

    @property
    def ShutterLeftVerticalEdge(self) -> int | None: ...

    @property
    def ShutterRightVerticalEdge(self) -> int | None: ...

    @property
    def ShutterUpperHorizontalEdge(self) -> int | None: ...

    @property
    def ShutterLowerHorizontalEdge(self) -> int | None: ...

    @reads
    def CenterOfCircularShutter(self) -> tuple[int, int] | None: ...

    @property
    def RadiusOfCircularShutter(self) -> int | None: ...

    @reads
    def VerticesOfThePolygonalShutter(self) -> tuple[int, ...] | None: ...

    @property
    def ShutterPresentationValue(self) -> int | None: ...

    @reads
    def ShutterPresentationColorCIELabValue(self) -> tuple[int, int, int] | None: ...
