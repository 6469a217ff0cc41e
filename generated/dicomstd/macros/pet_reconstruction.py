"""PET Reconstruction Macro Attributes, PS3.3 C.8.22.5.6. Generated from table_C.8.22-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListFD


@item
class PETReconstructionItem(Item):
    """Item of table C.8.22-17 in PETReconstructionSequence, PS3.3 C.8.22.5.6."""

    ReconstructionType: str | None = type1c(0x00189756, CS)  # if FrameType[1] in {ORIGINAL}
    ReconstructionAlgorithm: str | None = type1c(0x00189315, CS)  # if FrameType[1] in {ORIGINAL}
    IterativeReconstructionMethod: Literal["YES", "NO"] = type1(0x00189769, CS)
    NumberOfIterations: int | None = type1c(0x00189739, US)  # if FrameType[1] in {ORIGINAL} and IterativeReconstructionMethod in {YES}
    NumberOfSubsets: int | None = type1c(0x00189740, US)  # if FrameType[1] in {ORIGINAL} and IterativeReconstructionMethod in {YES}
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = type1c(0x00181100, DS)  # if FrameType[1] in {ORIGINAL} and not present(ReconstructionFieldOfView)
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00189317, FD, "2")  # if FrameType[1] in {ORIGINAL} and not present(ReconstructionDiameter)
