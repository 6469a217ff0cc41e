"""CT Acquisition Type Macro Attributes, PS3.3 C.8.15.3.2. Generated from table_C.8-118; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class CTAcquisitionTypeItem(Item):
    """Item of table C.8-118 in CTAcquisitionTypeSequence, PS3.3 C.8.15.3.2."""

    AcquisitionType: str | None = type1c(0x00189302, CS)  # if FrameType[1] in {ORIGINAL}
    TubeAngle: Attr[float | None, AnyFD | None] = type1c(0x00189303, FD)  # if FrameType[1] in {ORIGINAL} and AcquisitionType in {CONSTANT_ANGLE}
    ConstantVolumeFlag: Literal["YES", "NO"] | None = type1c(0x00189333, CS)  # if FrameType[1] in {ORIGINAL}
    FluoroscopyFlag: Literal["YES", "NO"] | None = type1c(0x00189334, CS)  # if FrameType[1] in {ORIGINAL}
