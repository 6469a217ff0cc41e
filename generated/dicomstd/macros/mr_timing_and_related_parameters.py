"""MR Timing and Related Parameters Macro Attributes, PS3.3 C.8.13.5.2. Generated from table_C.8-89; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, IS, SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, OptSeq


@item
class MRTimingAndRelatedParametersItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence, PS3.3 C.8.13.5.2."""

    RepetitionTime: Attr[float | None, AnyDS | None] = type1c(0x00180080, DS)  # if FrameType[1] in {ORIGINAL}
    FlipAngle: Attr[float | None, AnyDS | None] = type1c(0x00181314, DS)  # if FrameType[1] in {ORIGINAL}
    EchoTrainLength: int | None = type1c(0x00180091, IS)  # if FrameType[1] in {ORIGINAL}
    RFEchoTrainLength: int | None = type1c(0x00189240, US)  # if FrameType[1] in {ORIGINAL}
    GradientEchoTrainLength: int | None = type1c(0x00189241, US)  # if FrameType[1] in {ORIGINAL}
    SpecificAbsorptionRateSequence: OptSeq[SpecificAbsorptionRateItem] = type1c(0x00189239, SQ)
    GradientOutputType: str | None = type1c(0x00189180, CS)
    GradientOutput: Attr[float | None, AnyFD | None] = type1c(0x00189182, FD)
    OperatingModeSequence: OptSeq[OperatingModeItem] = type1c(0x00189176, SQ)


@item
class SpecificAbsorptionRateItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence/SpecificAbsorptionRateSequence, PS3.3 C.8.13.5.2."""

    SpecificAbsorptionRateDefinition: str = type1(0x00189179, CS)
    SpecificAbsorptionRateValue: Attr[float, AnyFD] = type1(0x00189181, FD)


@item
class OperatingModeItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence/OperatingModeSequence, PS3.3 C.8.13.5.2."""

    OperatingModeType: str = type1(0x00189177, CS)
    OperatingMode: str = type1(0x00189178, CS)
