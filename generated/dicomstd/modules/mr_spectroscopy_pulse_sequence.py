"""MR Spectroscopy Pulse Sequence Module Attributes, PS3.3 C.8.14.2. Generated from table_C.8-103; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class MRSpectroscopyPulseSequence(Protocol):
    """An object that has the MR Spectroscopy Pulse Sequence Module, PS3.3 C.8.14.2."""

    @property
    def PulseSequenceName(self) -> str | None: ...

    @property
    def MRSpectroscopyAcquisitionType(self) -> str | None: ...

    @property
    def EchoPulseSequence(self) -> Literal["SPIN", "GRADIENT", "BOTH"] | None: ...

    @property
    def MultipleSpinEcho(self) -> Literal["YES", "NO"] | None: ...

    @property
    def MultiPlanarExcitation(self) -> Literal["YES", "NO"] | None: ...

    @property
    def SteadyStatePulseSequence(self) -> str | None: ...

    @property
    def EchoPlanarPulseSequence(self) -> Literal["YES", "NO"] | None: ...

    @property
    def SpectrallySelectedSuppression(self) -> str | None: ...

    @property
    def GeometryOfKSpaceTraversal(self) -> str | None: ...

    @property
    def RectilinearPhaseEncodeReordering(self) -> str | None: ...

    @property
    def SegmentedKSpaceTraversal(self) -> Literal["SINGLE", "PARTIAL", "FULL"] | None: ...

    @property
    def CoverageOfKSpace(self) -> str | None: ...

    @property
    def NumberOfKSpaceTrajectories(self) -> int | None: ...

    @property
    def EchoPeakPosition(self) -> int | None: ...
