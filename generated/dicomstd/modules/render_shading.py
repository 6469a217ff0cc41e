"""Render Shading Module Attributes, PS3.3 C.11.31. Generated from table_C.11.31-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class RenderShading(Protocol):
    """An object that has the Render Shading Module, PS3.3 C.11.31."""

    @property
    def ShadingStyle(self) -> Literal["SINGLESIDED", "DOUBLESIDED"]: ...

    @reads
    def AmbientReflectionIntensity(self) -> float: ...

    @reads
    def LightDirection(self) -> tuple[float, float, float] | None: ...

    @reads
    def DiffuseReflectionIntensity(self) -> float | None: ...

    @reads
    def SpecularReflectionIntensity(self) -> float | None: ...

    @reads
    def Shininess(self) -> float | None: ...
