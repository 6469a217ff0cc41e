"""Enhanced PET Acquisition Module Attributes, PS3.3 C.8.22.2. Generated from table_C.8.22-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        EnhancedPETAcquisitionEnergyWindowRangeItem,
        MandatoryViewAndSliceProgressionDirectionViewCodeItem,
    )


class EnhancedPETAcquisition(Protocol):
    """An object that has the Enhanced PET Acquisition Module, PS3.3 C.8.22.2."""

    @property
    def AcquisitionStartCondition(self) -> str | None: ...

    @reads
    def StartDensityThreshold(self) -> float | None: ...

    @reads
    def StartRelativeDensityDifferenceThreshold(self) -> float | None: ...

    @reads
    def StartCardiacTriggerCountThreshold(self) -> float | None: ...

    @reads
    def StartRespiratoryTriggerCountThreshold(self) -> float | None: ...

    @property
    def AcquisitionTerminationCondition(self) -> str | None: ...

    @reads
    def TerminationCountsThreshold(self) -> float | None: ...

    @reads
    def TerminationDensityThreshold(self) -> float | None: ...

    @reads
    def TerminationRelativeDensityThreshold(self) -> float | None: ...

    @reads
    def TerminationTimeThreshold(self) -> float | None: ...

    @reads
    def TerminationCardiacTriggerCountThreshold(self) -> float | None: ...

    @reads
    def TerminationRespiratoryTriggerCountThreshold(self) -> float | None: ...

    @property
    def TypeOfDetectorMotion(self) -> str | None: ...

    @property
    def DetectorGeometry(self) -> str | None: ...

    @reads
    def TransverseDetectorSeparation(self) -> float | None: ...

    @reads
    def AxialDetectorDimension(self) -> float | None: ...

    @property
    def CollimatorType(self) -> str | None: ...

    @reads
    def CoincidenceWindowWidth(self) -> float | None: ...

    @reads
    def EnergyWindowRangeSequence(self) -> Items[EnhancedPETAcquisitionEnergyWindowRangeItem] | None: ...

    @property
    def TableMotion(self) -> Literal["STATIC", "DYNAMIC"]: ...

    @property
    def TimeOfFlightInformationUsed(self) -> Literal["TRUE", "FALSE"]: ...

    @reads
    def ViewCodeSequence(self) -> Items[MandatoryViewAndSliceProgressionDirectionViewCodeItem]: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @property
    def ScanProgressionDirection(self) -> Literal["FEET_TO_HEAD", "HEAD_TO_FEET"] | None: ...
