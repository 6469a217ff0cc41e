"""MR Modifier Macro Attributes, PS3.3 C.8.13.5.5. Generated from table_C.8-92; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class MRModifierItem(Item):
    """Item of table C.8-92 in MRModifierSequence, PS3.3 C.8.13.5.5."""

    InversionRecovery: Literal["YES", "NO"] | None = type1c(0x00189009, CS)  # if FrameType[1] in {ORIGINAL}
    InversionTimes: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00189079, FD, "1-n")  # if FrameType[1] in {ORIGINAL} and InversionRecovery in {YES}
    FlowCompensation: str | None = type1c(0x00189010, CS)  # if FrameType[1] in {ORIGINAL}
    FlowCompensationDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "SLICE_AND_FREQ", "SLICE_FREQ_PHASE", "PHASE_AND_FREQ", "SLICE_AND_PHASE", "OTHER"] | None = type1c(0x00189183, CS)  # if FrameType[1] in {ORIGINAL} and FlowCompensation not in {NONE}
    Spoiling: Literal["RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"] | None = type1c(0x00189016, CS)  # if FrameType[1] in {ORIGINAL} and EchoPulseSequence in {GRADIENT, BOTH}
    T2Preparation: Literal["YES", "NO"] | None = type1c(0x00189021, CS)  # if FrameType[1] in {ORIGINAL}
    SpectrallySelectedExcitation: Literal["WATER", "FAT", "NONE"] | None = type1c(0x00189026, CS)  # if FrameType[1] in {ORIGINAL}
    SpatialPresaturation: str | None = type1c(0x00189027, CS)  # if FrameType[1] in {ORIGINAL}
    PartialFourier: Literal["YES", "NO"] | None = type1c(0x00189081, CS)  # if FrameType[1] in {ORIGINAL}
    PartialFourierDirection: Literal["PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"] | None = type1c(0x00189036, CS)  # if FrameType[1] in {ORIGINAL} and PartialFourier in {YES}
    ParallelAcquisition: Literal["YES", "NO"] | None = type1c(0x00189077, CS)  # if FrameType[1] in {ORIGINAL}
    ParallelAcquisitionTechnique: str | None = type1c(0x00189078, CS)  # if FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}
    ParallelReductionFactorInPlane: Attr[float | None, AnyFD | None] = type1c(0x00189069, FD)  # if FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}
    ParallelReductionFactorOutOfPlane: Attr[float | None, AnyFD | None] = type1c(0x00189155, FD)  # if FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}
    ParallelReductionFactorSecondInPlane: Attr[float | None, AnyFD | None] = type1c(0x00189168, FD)  # if not_parsed or (FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES})
