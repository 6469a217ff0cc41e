"""MR Arterial Spin Labeling Macro Attributes, PS3.3 C.8.13.5.14. Generated from table_C.8-100b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, LO, SQ, UL, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptCodes, OptSeq
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


@item
class MRArterialSpinLabelingItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence, PS3.3 C.8.13.5.14."""

    ASLTechniqueDescription: str | None = type2(0x00189252, LO)
    ASLContext: Literal["LABEL", "CONTROL", "M_ZERO_SCAN"] | None = type1c(0x00189257, CS)  # if FrameType in {ORIGINAL}
    ASLSlabSequence: OptSeq[ASLSlabItem] = type1c(0x00189260, SQ)  # if ASLContext in {CONTROL, LABEL}
    ASLCrusherFlag: Literal["YES", "NO"] = type1(0x00189259, CS)
    ASLCrusherFlowLimit: Attr[float | None, AnyFD | None] = type1c(0x0018925A, FD)  # if ASLCrusherFlag in {YES}
    ASLCrusherDescription: str | None = type1c(0x0018925B, LO)  # if ASLCrusherFlag in {YES}
    ASLBolusCutoffFlag: Literal["YES", "NO"] = type1(0x0018925C, CS)
    ASLBolusCutoffTimingSequence: OptSeq[ASLBolusCutoffTimingItem] = type1c(0x0018925D, SQ)  # if ASLBolusCutoffFlag in {YES}


@item
class ASLSlabItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence/ASLSlabSequence, PS3.3 C.8.13.5.14."""

    ASLSlabNumber: int = numbered(0x00189253, US)
    AnatomicRegionSequence: OptCodes[GeneralAnatomyOptionalAnatomicRegionItem] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
    ASLSlabThickness: Attr[float, AnyFD] = type1(0x00189254, FD)
    ASLSlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189255, FD, "3")
    ASLMidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189256, FD, "3")
    ASLPulseTrainDuration: int = type1(0x00189258, UL)


@item
class ASLBolusCutoffTimingItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence/ASLBolusCutoffTimingSequence, PS3.3 C.8.13.5.14."""

    ASLBolusCutoffDelayTime: int = type1(0x0018925F, UL)
    ASLBolusCutoffTechnique: str | None = type2(0x0018925E, LO)
