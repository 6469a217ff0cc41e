"""Intravascular OCT Acquisition Parameters Module Attributes, PS3.3 C.8.27.3. Generated from table_C.8.27.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class IntravascularOCTAcquisitionParameters(Protocol):
    """An object that has the Intravascular OCT Acquisition Parameters Module, PS3.3 C.8.27.3."""

    @reads
    def OCTFocalDistance(self) -> float | None: ...

    @reads
    def BeamSpotSize(self) -> float | None: ...

    @reads
    def EffectiveRefractiveIndex(self) -> float | None: ...

    @property
    def OCTAcquisitionDomain(self) -> str: ...

    @reads
    def OCTOpticalCenterWavelength(self) -> float | None: ...

    @reads
    def AxialResolution(self) -> float | None: ...

    @reads
    def RangingDepth(self) -> float: ...

    @reads
    def ALineRate(self) -> float: ...

    @property
    def ALinesPerFrame(self) -> int: ...
