"""Visual Field Static Perimetry Test Measurements Module Attributes, PS3.3 C.8.26.4. Generated from table_C.8.26.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, FL, SQ, Item, item, reads, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Items
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        ExternallySourcedDataSetIdentificationItem,
    )


@item
class ScreeningBaselineMeasuredItem(Item):
    """Item of table C.8.26.4-1 in ScreeningBaselineMeasuredSequence, PS3.3 C.8.26.4."""

    ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"] = type1(0x00240124, CS)
    ScreeningBaselineValue: Attr[float, Decimal] = type1(0x00240126, FL)


@item
class VisualFieldTestPointItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence, PS3.3 C.8.26.4."""

    VisualFieldTestPointXCoordinate: Attr[float, Decimal] = type1(0x00240090, FL)
    VisualFieldTestPointYCoordinate: Attr[float, Decimal] = type1(0x00240091, FL)
    StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"] = type1(0x00240093, CS)
    SensitivityValue: Attr[float | None, Decimal] = type1c(0x00240094, FL)
    RetestStimulusSeen: Literal["YES", "NO"] | None = type3(0x00240095, CS)
    RetestSensitivityValue: Attr[float | None, Decimal] = type3(0x00240096, FL)
    QuantifiedDefect: Attr[float | None, Decimal] = type3(0x00240098, FL)
    VisualFieldTestPointNormalsSequence: Attr[Items[VisualFieldTestPointNormalsItem] | None, Iterable[VisualFieldTestPointNormalsItem]] = type2c(0x00240097, SQ)  # if TestPointNormalsDataFlag in {YES}


@item
class VisualFieldTestPointNormalsItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence/VisualFieldTestPointNormalsSequence, PS3.3 C.8.26.4."""

    AgeCorrectedSensitivityDeviationValue: Attr[float, Decimal] = type1(0x00240092, FL)
    AgeCorrectedSensitivityDeviationProbabilityValue: Attr[float, Decimal] = type1(0x00240100, FL)
    GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"] = type1(0x00240102, CS)
    GeneralizedDefectCorrectedSensitivityDeviationValue: Attr[float | None, Decimal] = type1c(0x00240103, FL)  # if GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: Attr[float | None, Decimal] = type1c(0x00240104, FL)  # if GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}


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
