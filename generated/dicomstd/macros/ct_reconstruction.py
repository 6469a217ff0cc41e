"""CT Reconstruction Macro Attributes, PS3.3 C.8.15.3.7. Generated from table_C.8-123; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, SH, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListFD


@item
class CTReconstructionItem(Item):
    """Item of table C.8-123 in CTReconstructionSequence, PS3.3 C.8.15.3.7."""

    ReconstructionAlgorithm: str | None = type1c(0x00189315, CS)  # if FrameType[1] in {ORIGINAL}
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00181210, SH, "1-n")  # if FrameType[1] in {ORIGINAL}
    ConvolutionKernelGroup: str | None = type1c(0x00189316, CS)  # if present(ConvolutionKernel)
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = type1c(0x00181100, DS)  # if FrameType[1] in {ORIGINAL} and not present(ReconstructionFieldOfView)
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00189317, FD, "2")  # if FrameType[1] in {ORIGINAL} and not present(ReconstructionDiameter)
    ReconstructionPixelSpacing: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00189322, FD, "2")  # if FrameType[1] in {ORIGINAL}
    ReconstructionAngle: Attr[float | None, AnyFD | None] = type1c(0x00189319, FD)  # if FrameType[1] in {ORIGINAL}
    ImageFilter: str | None = type1c(0x00189320, SH)  # if FrameType[1] in {ORIGINAL}
