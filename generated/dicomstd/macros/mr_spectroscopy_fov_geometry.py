"""MR Spectroscopy FOV/Geometry Macro Attributes, PS3.3 C.8.14.3.2. Generated from table_C.8-105; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, UL, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class MRSpectroscopyFOVGeometryItem(Item):
    """Item of table C.8-105 in MRSpectroscopyFOVGeometrySequence, PS3.3 C.8.14.3.2."""

    SpectroscopyAcquisitionDataColumns: int | None = type1c(0x00189127, UL)  # if FrameType[1] in {ORIGINAL}
    SpectroscopyAcquisitionPhaseRows: int | None = type1c(0x00189095, UL)  # if FrameType[1] in {ORIGINAL}
    SpectroscopyAcquisitionPhaseColumns: int | None = type1c(0x00189234, UL)  # if FrameType[1] in {ORIGINAL}
    SpectroscopyAcquisitionOutOfPlanePhaseSteps: int | None = type1c(0x00189159, UL)  # if MRSpectroscopyAcquisitionType in {PLANE} and FrameType[1] in {ORIGINAL}
    PercentSampling: Attr[float | None, AnyDS | None] = type1c(0x00180093, DS)  # if FrameType[1] in {ORIGINAL}
    PercentPhaseFieldOfView: Attr[float | None, AnyDS | None] = type1c(0x00180094, DS)  # if FrameType[1] in {ORIGINAL}
