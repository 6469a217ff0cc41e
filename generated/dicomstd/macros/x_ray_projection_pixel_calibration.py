"""X-Ray Projection Pixel Calibration Macro Attributes, PS3.3 C.8.19.6.9. Generated from table_C.8.19.6-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, Item, item, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListFD


@item
class ProjectionPixelCalibrationItem(Item):
    """Item of table C.8.19.6-9 in ProjectionPixelCalibrationSequence, PS3.3 C.8.19.6.9."""

    DistanceObjectToTableTop: Attr[float | None, AnyFD | None] = type2(0x00189403, FL)
    ObjectPixelSpacingInCenterOfBeam: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00189404, FL, "2")  # if has_value(DistanceObjectToTableTop)
    TableHeight: Attr[float | None, AnyDS | None] = type1c(0x00181130, DS)  # if ImageType[1] in {ORIGINAL}
    BeamAngle: Attr[float | None, AnyFD | None] = type1c(0x00189449, FL)  # if ImageType[1] in {ORIGINAL}
