"""Enhanced PET Corrections Module Attributes, PS3.3 C.8.22.6. Generated from table_C.8.22-19; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime


class EnhancedPETCorrections(Protocol):
    """An object that has the Enhanced PET Corrections Module, PS3.3 C.8.22.6."""

    @property
    def CountsSource(self) -> Literal["EMISSION", "TRANSMISSION"]: ...

    @property
    def DecayCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def AttenuationCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def ScatterCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def DeadTimeCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def GantryMotionCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def PatientMotionCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def CountLossNormalizationCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def RandomsCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def NonUniformRadialSamplingCorrected(self) -> Literal["YES", "NO"]: ...

    @property
    def SensitivityCalibrated(self) -> Literal["YES", "NO"]: ...

    @property
    def DetectorNormalizationCorrection(self) -> Literal["YES", "NO"]: ...

    @property
    def RandomsCorrectionMethod(self) -> str | None: ...

    @property
    def AttenuationCorrectionSource(self) -> str | None: ...

    @property
    def AttenuationCorrectionTemporalRelationship(self) -> str | None: ...

    @property
    def ScatterCorrectionMethod(self) -> str | None: ...

    @reads
    def DecayCorrectionDateTime(self) -> DateTime | None: ...
