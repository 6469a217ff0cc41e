"""Image Plane Module Attributes, PS3.3 C.7.6.2. Generated from table_C.7-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class ImagePlane(Protocol):
    """An object that has the Image Plane Module, PS3.3 C.7.6.2."""

    @reads
    def PixelSpacing(self) -> tuple[float, float]: ...

    @reads
    def ImageOrientationPatient(self) -> tuple[float, float, float, float, float, float]: ...

    @reads
    def ImagePositionPatient(self) -> tuple[float, float, float]: ...

    @reads
    def SliceThickness(self) -> float | None: ...

    @reads
    def SpacingBetweenSlices(self) -> float | None: ...

    @reads
    def SliceLocation(self) -> float | None: ...
