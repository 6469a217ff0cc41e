"""MR FOV/Geometry Macro Attributes, PS3.3 C.8.13.5.3. Generated from table_C.8-90; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, US, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class MRFOVGeometryItem(Item):
    """Item of table C.8-90 in MRFOVGeometrySequence, PS3.3 C.8.13.5.3."""

    InPlanePhaseEncodingDirection: Literal["COLUMN", "ROW", "OTHER"] | None = type1c(0x00181312, CS)  # if FrameType[1] in {ORIGINAL}
    MRAcquisitionFrequencyEncodingSteps: int | None = type1c(0x00189058, US)  # if FrameType[1] in {ORIGINAL}
    MRAcquisitionPhaseEncodingStepsInPlane: int | None = type1c(0x00189231, US)  # if FrameType[1] in {ORIGINAL}
    MRAcquisitionPhaseEncodingStepsOutOfPlane: int | None = type1c(0x00189232, US)  # if MRAcquisitionType in {3D} and FrameType[1] in {ORIGINAL}
    PercentSampling: Attr[float | None, AnyDS | None] = type1c(0x00180093, DS)  # if FrameType[1] in {ORIGINAL}
    PercentPhaseFieldOfView: Attr[float | None, AnyDS | None] = type1c(0x00180094, DS)  # if FrameType[1] in {ORIGINAL}
