"""MR Diffusion Macro Attributes, PS3.3 C.8.13.5.9. Generated from table_C.8-96; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, FD, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq


@item
class MRDiffusionItem(Item):
    """Item of table C.8-96 in MRDiffusionSequence, PS3.3 C.8.13.5.9."""

    DiffusionBValue: Attr[float | None, AnyFD | None] = type1c(0x00189087, FD)  # if FrameType[1] in {ORIGINAL}
    DiffusionDirectionality: str | None = type1c(0x00189075, CS)  # if FrameType[1] in {ORIGINAL}
    DiffusionGradientDirectionSequence: OptSeq[DiffusionGradientDirectionItem] = type1c(0x00189076, SQ)  # if DiffusionDirectionality in {DIRECTIONAL}
    DiffusionBMatrixSequence: OptSeq[DiffusionBMatrixItem] = type1c(0x00189601, SQ)  # if DiffusionDirectionality in {BMATRIX}
    DiffusionAnisotropyType: str | None = type1c(0x00189147, CS)  # if FrameType[4] in {DIFFUSION_ANISO}


@item
class DiffusionGradientDirectionItem(Item):
    """Item of table C.8-96 in MRDiffusionSequence/DiffusionGradientDirectionSequence, PS3.3 C.8.13.5.9."""

    DiffusionGradientOrientation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189089, FD, "3")  # if FrameType[1] in {ORIGINAL}


@item
class DiffusionBMatrixItem(Item):
    """Item of table C.8-96 in MRDiffusionSequence/DiffusionBMatrixSequence, PS3.3 C.8.13.5.9."""

    DiffusionBValueXX: Attr[float, AnyFD] = type1(0x00189602, FD)
    DiffusionBValueXY: Attr[float, AnyFD] = type1(0x00189603, FD)
    DiffusionBValueXZ: Attr[float, AnyFD] = type1(0x00189604, FD)
    DiffusionBValueYY: Attr[float, AnyFD] = type1(0x00189605, FD)
    DiffusionBValueYZ: Attr[float, AnyFD] = type1(0x00189606, FD)
    DiffusionBValueZZ: Attr[float, AnyFD] = type1(0x00189607, FD)
