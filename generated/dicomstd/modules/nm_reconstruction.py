"""NM Reconstruction Module Attributes, PS3.3 C.8.4.15. Generated from table_C.8-15; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class NMReconstruction(Protocol):
    """An object that has the NM Reconstruction Module, PS3.3 C.8.4.15."""

    @reads
    def SpacingBetweenSlices(self) -> float | None: ...

    @reads
    def ReconstructionDiameter(self) -> float | None: ...

    @reads
    def ConvolutionKernel(self) -> tuple[str, ...] | None: ...

    @reads
    def SliceThickness(self) -> float | None: ...

    @reads
    def SliceLocation(self) -> float | None: ...

    @property
    def SliceProgressionDirection(self) -> Literal["APEX_TO_BASE", "BASE_TO_APEX"] | None: ...
