"""PET Series Module Attributes, PS3.3 C.8.9.1. Generated from table_C.8-60; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import PETSeriesEnergyWindowRangeItem


class PETSeries(Protocol):
    """An object that has the PET Series Module, PS3.3 C.8.9.1."""

    @reads
    def SeriesDate(self) -> Date: ...

    @reads
    def SeriesTime(self) -> Time: ...

    @property
    def Units(self) -> str: ...

    @property
    def SUVType(self) -> Literal["BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW"] | None: ...

    @property
    def CountsSource(self) -> Literal["EMISSION", "TRANSMISSION"]: ...

    @reads
    def SeriesType(self) -> tuple[str, str]: ...

    @property
    def ReprojectionMethod(self) -> str | None: ...

    @property
    def NumberOfRRIntervals(self) -> int | None: ...

    @property
    def NumberOfTimeSlots(self) -> int | None: ...

    @property
    def NumberOfTimeSlices(self) -> int | None: ...

    @property
    def NumberOfSlices(self) -> int: ...

    @reads
    def CorrectedImage(self) -> tuple[str, ...] | None: ...

    @property
    def RandomsCorrectionMethod(self) -> str | None: ...

    @property
    def AttenuationCorrectionMethod(self) -> str | None: ...

    @property
    def ScatterCorrectionMethod(self) -> str | None: ...

    @property
    def DecayCorrection(self) -> str: ...

    @reads
    def ReconstructionDiameter(self) -> float | None: ...

    @reads
    def ConvolutionKernel(self) -> tuple[str, ...] | None: ...

    @property
    def ReconstructionMethod(self) -> str | None: ...

    @property
    def DetectorLinesOfResponseUsed(self) -> str | None: ...

    @property
    def AcquisitionStartCondition(self) -> str | None: ...

    @property
    def AcquisitionStartConditionData(self) -> int | None: ...

    @property
    def AcquisitionTerminationCondition(self) -> str | None: ...

    @property
    def AcquisitionTerminationConditionData(self) -> int | None: ...

    @property
    def FieldOfViewShape(self) -> str | None: ...

    @reads
    def FieldOfViewDimensions(self) -> tuple[int, ...] | None: ...

    @reads
    def GantryDetectorTilt(self) -> float | None: ...

    @reads
    def GantryDetectorSlew(self) -> float | None: ...

    @property
    def TypeOfDetectorMotion(self) -> str | None: ...

    @property
    def CollimatorType(self) -> str | None: ...

    @property
    def CollimatorGridName(self) -> str | None: ...

    @reads
    def AxialAcceptance(self) -> float | None: ...

    @reads
    def AxialMash(self) -> tuple[int, int] | None: ...

    @property
    def TransverseMash(self) -> int | None: ...

    @reads
    def DetectorElementSize(self) -> tuple[float, float] | None: ...

    @reads
    def CoincidenceWindowWidth(self) -> float | None: ...

    @reads
    def EnergyWindowRangeSequence(self) -> Items[PETSeriesEnergyWindowRangeItem] | None: ...

    @reads
    def SecondaryCountsType(self) -> tuple[str, ...] | None: ...

    @property
    def ScanProgressionDirection(self) -> Literal["FEET_TO_HEAD", "HEAD_TO_FEET"] | None: ...
