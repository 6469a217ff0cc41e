"""Volume Render Geometry Module Attributes, PS3.3 C.11.30. Generated from table_C.11.30-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class VolumeRenderGeometry(Protocol):
    """An object that has the Volume Render Geometry Module, PS3.3 C.11.30."""

    @property
    def RenderProjection(self) -> Literal["ORTHOGRAPHIC", "PERSPECTIVE"]: ...

    @reads
    def ViewpointPosition(self) -> tuple[float, float, float]: ...

    @reads
    def ViewpointLookAtPoint(self) -> tuple[float, float, float]: ...

    @reads
    def ViewpointUpDirection(self) -> tuple[float, float, float]: ...

    @reads
    def RenderFieldOfView(self) -> tuple[float, float, float, float, float, float]: ...

    @property
    def RenderingMethod(self) -> Literal["MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED"]: ...

    @reads
    def SamplingStepSize(self) -> float | None: ...
