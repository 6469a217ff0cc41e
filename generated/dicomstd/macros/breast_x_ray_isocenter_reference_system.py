"""Breast X-Ray Isocenter Reference System Macro Attributes, PS3.3 C.8.31.6. Generated from table_C.8.31.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem(Item):
    """Item of table C.8.31.6-1 in IsocenterReferenceSystemSequence, PS3.3 C.8.31.6."""

    XRaySourceIsocenterPrimaryAngle: Attr[float, AnyFD] = type1(0x00189543, FD)
    XRaySourceIsocenterSecondaryAngle: Attr[float, AnyFD] = type1(0x00189544, FD)
    BreastSupportIsocenterPrimaryAngle: Attr[float, AnyFD] = type1(0x00189545, FD)
    BreastSupportIsocenterSecondaryAngle: Attr[float, AnyFD] = type1(0x00189546, FD)
    BreastSupportXPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189547, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    BreastSupportYPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189548, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    BreastSupportZPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189549, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    DetectorIsocenterPrimaryAngle: Attr[float, AnyFD] = type1(0x00189550, FD)
    DetectorIsocenterSecondaryAngle: Attr[float, AnyFD] = type1(0x00189551, FD)
    DetectorXPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189552, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    DetectorYPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189553, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    DetectorZPositionToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189554, FD)  # if PresentationIntentType in {"FOR PROCESSING"}
    DetectorActiveAreaTLHCPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189557, FD, "3")  # if PresentationIntentType in {"FOR PROCESSING"}
    DetectorActiveAreaOrientation: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189558, FD, "6")  # if PresentationIntentType in {"FOR PROCESSING"}
