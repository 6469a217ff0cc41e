"""X-Ray Image Intensifier Module Attributes, PS3.3 C.8.19.4. Generated from table_C.8.19.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class XRayImageIntensifier(Protocol):
    """An object that has the X-Ray Image Intensifier Module, PS3.3 C.8.19.4."""

    @reads
    def IntensifierSize(self) -> float: ...

    @property
    def IntensifierActiveShape(self) -> Literal["RECTANGLE", "ROUND", "HEXAGONAL"]: ...

    @reads
    def IntensifierActiveDimensions(self) -> tuple[float, ...]: ...
