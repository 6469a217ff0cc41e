"""Visual Field Static Perimetry Test Reliability Module Attributes, PS3.3 C.8.26.3. Generated from table_C.8.26.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes
    from dicomstd.items import CodeSequenceItem


@item
class FixationItem(Item):
    """Item of table C.8.26.3-1 in FixationSequence, PS3.3 C.8.26.3."""

    FixationMonitoringCodeSequence: Codes[CodeSequenceItem] = type1(0x00240033, SQ)
    FixationCheckedQuantity: int | None = type1c(0x00240035, US)  # if FixationMonitoringCodeSequence in {(111844, DCM), (111845, DCM)}
    PatientNotProperlyFixatedQuantity: int | None = type1c(0x00240036, US)  # if FixationMonitoringCodeSequence in {(111844, DCM), (111845, DCM)}
    ExcessiveFixationLossesDataFlag: Literal["YES", "NO"] = type1(0x00240039, CS)
    ExcessiveFixationLosses: Literal["YES", "NO"] | None = type1c(0x00240040, CS)  # if ExcessiveFixationLossesDataFlag in {YES}


@item
class VisualFieldCatchTrialItem(Item):
    """Item of table C.8.26.3-1 in VisualFieldCatchTrialSequence, PS3.3 C.8.26.3."""

    CatchTrialsDataFlag: Literal["YES", "NO"] = type1(0x00240055, CS)
    NegativeCatchTrialsQuantity: int | None = type1c(0x00240048, US)  # if CatchTrialsDataFlag in {YES}
    FalseNegativesQuantity: int | None = type1c(0x00240050, US)  # if CatchTrialsDataFlag in {YES}
    FalseNegativesEstimateFlag: Literal["YES", "NO"] = type1(0x00240045, CS)
    FalseNegativesEstimate: Attr[float | None, AnyFD | None] = type1c(0x00240046, FL)  # if FalseNegativesEstimateFlag in {YES}
    ExcessiveFalseNegativesDataFlag: Literal["YES", "NO"] = type1(0x00240051, CS)
    ExcessiveFalseNegatives: Literal["YES", "NO"] | None = type1c(0x00240052, CS)  # if ExcessiveFalseNegativesDataFlag in {YES}
    PositiveCatchTrialsQuantity: int | None = type1c(0x00240056, US)  # if CatchTrialsDataFlag in {YES}
    FalsePositivesQuantity: int | None = type1c(0x00240060, US)  # if CatchTrialsDataFlag in {YES}
    FalsePositivesEstimateFlag: Literal["YES", "NO"] = type1(0x00240053, CS)
    FalsePositivesEstimate: Attr[float | None, AnyFD | None] = type1c(0x00240054, FL)  # if FalsePositivesEstimateFlag in {YES}
    ExcessiveFalsePositivesDataFlag: Literal["YES", "NO"] = type1(0x00240061, CS)
    ExcessiveFalsePositives: Literal["YES", "NO"] | None = type1c(0x00240062, CS)  # if ExcessiveFalsePositivesDataFlag in {YES}
