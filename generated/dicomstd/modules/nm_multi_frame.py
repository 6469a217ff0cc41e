"""NM Multi-frame Module Attributes, PS3.3 C.8.4.8. Generated from table_C.8-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Tag


class NMMultiFrame(Protocol):
    """An object that has the NM Multi-frame Module, PS3.3 C.8.4.8."""

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...]: ...

    @reads
    def EnergyWindowVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfEnergyWindows(self) -> int: ...

    @reads
    def DetectorVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfDetectors(self) -> int: ...

    @reads
    def PhaseVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfPhases(self) -> int | None: ...

    @reads
    def RotationVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfRotations(self) -> int | None: ...

    @reads
    def RRIntervalVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfRRIntervals(self) -> int | None: ...

    @reads
    def TimeSlotVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfTimeSlots(self) -> int | None: ...

    @reads
    def SliceVector(self) -> tuple[int, ...] | None: ...

    @property
    def NumberOfSlices(self) -> int | None: ...

    @reads
    def AngularViewVector(self) -> tuple[int, ...] | None: ...

    @reads
    def TimeSliceVector(self) -> tuple[int, ...] | None: ...
