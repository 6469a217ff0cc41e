"""MR Pulse Sequence Module Attributes, PS3.3 C.8.13.4. Generated from table_C.8-87; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import VelocityEncodingAcquisitionItem


class MRPulseSequence(Protocol):
    """An object that has the MR Pulse Sequence Module, PS3.3 C.8.13.4."""

    @property
    def PulseSequenceName(self) -> str | None: ...

    @property
    def MRAcquisitionType(self) -> str | None: ...

    @property
    def EchoPulseSequence(self) -> Literal["SPIN", "GRADIENT", "BOTH"] | None: ...

    @property
    def MultipleSpinEcho(self) -> Literal["YES", "NO"] | None: ...

    @property
    def MultiPlanarExcitation(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PhaseContrast(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def VelocityEncodingAcquisitionSequence(self) -> Items[VelocityEncodingAcquisitionItem] | None: ...

    @property
    def TimeOfFlightContrast(self) -> Literal["YES", "NO"] | None: ...

    @property
    def ArterialSpinLabelingContrast(self) -> Literal["CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"] | None: ...

    @property
    def SteadyStatePulseSequence(self) -> str | None: ...

    @property
    def EchoPlanarPulseSequence(self) -> Literal["YES", "NO"] | None: ...

    @property
    def SaturationRecovery(self) -> Literal["YES", "NO"] | None: ...

    @property
    def SpectrallySelectedSuppression(self) -> str | None: ...

    @property
    def OversamplingPhase(self) -> Literal["2D", "3D", "2D_3D", "NONE"] | None: ...

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
