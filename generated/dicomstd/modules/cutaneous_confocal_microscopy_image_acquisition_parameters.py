"""Cutaneous Confocal Microscopy Image Acquisition Parameters Module Attributes, PS3.3 C.8.35.3. Generated from table_C.8.35.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class CutaneousConfocalMicroscopyImageAcquisitionParameters(Protocol):
    """An object that has the Cutaneous Confocal Microscopy Image Acquisition Parameters Module, PS3.3 C.8.35.3."""

    @reads
    def OpticalMagnificationFactor(self) -> float | None: ...

    @reads
    def ImageAcquisitionDepth(self) -> float | None: ...

    @property
    def FieldOfViewShape(self) -> str | None: ...

    @reads
    def FieldOfViewDimensions(self) -> tuple[int, ...] | None: ...

    @property
    def TrackingID(self) -> str | None: ...

    @reads
    def TrackingUID(self) -> UID | None: ...
