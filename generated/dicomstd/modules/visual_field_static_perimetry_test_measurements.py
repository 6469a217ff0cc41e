"""Visual Field Static Perimetry Test Measurements Module Attributes, PS3.3 C.8.26.4. Generated from table_C.8.26.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        ExternallySourcedDataSetIdentificationItem,
        ScreeningBaselineMeasuredItem,
        VisualFieldTestPointItem,
    )


class VisualFieldStaticPerimetryTestMeasurements(Protocol):
    """An object that has the Visual Field Static Perimetry Test Measurements Module, PS3.3 C.8.26.4."""

    @property
    def MeasurementLaterality(self) -> Literal["R", "L", "B"]: ...

    @property
    def PresentedVisualStimuliDataFlag(self) -> Literal["YES", "NO"]: ...

    @property
    def NumberOfVisualStimuli(self) -> int | None: ...

    @reads
    def VisualFieldTestDuration(self) -> float: ...

    @property
    def FovealSensitivityMeasured(self) -> Literal["YES", "NO"]: ...

    @reads
    def FovealSensitivity(self) -> float | None: ...

    @property
    def FovealPointNormativeDataFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def FovealPointProbabilityValue(self) -> float | None: ...

    @property
    def ScreeningBaselineMeasured(self) -> Literal["YES", "NO"]: ...

    @reads
    def ScreeningBaselineMeasuredSequence(self) -> Items[ScreeningBaselineMeasuredItem] | None: ...

    @property
    def BlindSpotLocalized(self) -> Literal["YES", "NO"]: ...

    @reads
    def BlindSpotXCoordinate(self) -> float | None: ...

    @reads
    def BlindSpotYCoordinate(self) -> float | None: ...

    @reads
    def MinimumSensitivityValue(self) -> float: ...

    @property
    def TestPointNormalsDataFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def TestPointNormalsSequence(self) -> Items[ExternallySourcedDataSetIdentificationItem] | None: ...

    @reads
    def AgeCorrectedSensitivityDeviationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem] | None: ...

    @reads
    def GeneralizedDefectSensitivityDeviationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem] | None: ...

    @reads
    def VisualFieldTestPointSequence(self) -> Items[VisualFieldTestPointItem]: ...
