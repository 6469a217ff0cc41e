"""NM Tomo Acquisition Module Attributes, PS3.3 C.8.4.12. Generated from table_C.8-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, US, Item, item, type1, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS


@item
class RotationInformationItem(Item):
    """Item of table C.8-12 in RotationInformationSequence, PS3.3 C.8.4.12."""

    StartAngle: Attr[float, AnyDS] = type1(0x00540200, DS)
    AngularStep: Attr[float, AnyDS] = type1(0x00181144, DS)
    RotationDirection: Literal["CW", "CC"] = type1(0x00181140, CS)
    ScanArc: Attr[float, AnyDS] = type1(0x00181143, DS)
    ActualFrameDuration: int = type1(0x00181242, IS)
    RadialPosition: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181142, DS, "1-n")
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type2c(0x00181110, DS)  # if ImageType[4] in {TRANSMISSION}
    NumberOfFramesInRotation: int = type1(0x00540053, US)
    TableTraverse: Attr[float | None, AnyDS | None] = type3(0x00181131, DS)
    TableHeight: Attr[float | None, AnyDS | None] = type3(0x00181130, DS)
