"""X-Ray Isocenter Reference System Macro Attributes, PS3.3 C.8.19.6.13. Generated from table_C.8.19.6-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class XRayIsocenterReferenceSystemIsocenterReferenceSystemItem(Item):
    """Item of table C.8.19.6-13 in IsocenterReferenceSystemSequence, PS3.3 C.8.19.6.13."""

    PositionerIsocenterPrimaryAngle: Attr[float, AnyFD] = type1(0x00189463, FL)
    PositionerIsocenterSecondaryAngle: Attr[float, AnyFD] = type1(0x00189464, FL)
    PositionerIsocenterDetectorRotationAngle: Attr[float, AnyFD] = type1(0x00189465, FL)
    TableXPositionToIsocenter: Attr[float, AnyFD] = type1(0x00189466, FL)
    TableYPositionToIsocenter: Attr[float, AnyFD] = type1(0x00189467, FL)
    TableZPositionToIsocenter: Attr[float, AnyFD] = type1(0x00189468, FL)
    TableHorizontalRotationAngle: Attr[float, AnyFD] = type1(0x00189469, FL)
    TableHeadTiltAngle: Attr[float, AnyFD] = type1(0x00189470, FL)
    TableCradleTiltAngle: Attr[float, AnyFD] = type1(0x00189471, FL)
