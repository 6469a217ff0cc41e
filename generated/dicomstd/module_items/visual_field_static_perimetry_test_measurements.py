"""Visual Field Static Perimetry Test Measurements Module Attributes, PS3.3 C.8.26.4. Generated from table_C.8.26.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq


@item
class ScreeningBaselineMeasuredItem(Item):
    """Item of table C.8.26.4-1 in ScreeningBaselineMeasuredSequence, PS3.3 C.8.26.4."""

    ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"] = type1(0x00240124, CS)
    ScreeningBaselineValue: Attr[float, AnyFD] = type1(0x00240126, FL)


@item
class VisualFieldTestPointItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence, PS3.3 C.8.26.4."""

    VisualFieldTestPointXCoordinate: Attr[float, AnyFD] = type1(0x00240090, FL)
    VisualFieldTestPointYCoordinate: Attr[float, AnyFD] = type1(0x00240091, FL)
    StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"] = type1(0x00240093, CS)
    SensitivityValue: Attr[float | None, AnyFD | None] = type1c(0x00240094, FL)
    RetestStimulusSeen: Literal["YES", "NO"] | None = type3(0x00240095, CS)
    RetestSensitivityValue: Attr[float | None, AnyFD | None] = type3(0x00240096, FL)
    QuantifiedDefect: Attr[float | None, AnyFD | None] = type3(0x00240098, FL)
    VisualFieldTestPointNormalsSequence: OptSeq[VisualFieldTestPointNormalsItem] = type2c(0x00240097, SQ)  # if TestPointNormalsDataFlag in {YES}


@item
class VisualFieldTestPointNormalsItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence/VisualFieldTestPointNormalsSequence, PS3.3 C.8.26.4."""

    AgeCorrectedSensitivityDeviationValue: Attr[float, AnyFD] = type1(0x00240092, FL)
    AgeCorrectedSensitivityDeviationProbabilityValue: Attr[float, AnyFD] = type1(0x00240100, FL)
    GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"] = type1(0x00240102, CS)
    GeneralizedDefectCorrectedSensitivityDeviationValue: Attr[float | None, AnyFD | None] = type1c(0x00240103, FL)  # if GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: Attr[float | None, AnyFD | None] = type1c(0x00240104, FL)  # if GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}
