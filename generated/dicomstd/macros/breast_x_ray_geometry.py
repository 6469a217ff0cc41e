"""Breast X-Ray Geometry Macro Attributes, PS3.3 C.8.31.4. Generated from table_C.8.31.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class BreastXRayGeometryXRayGeometryItem(Item):
    """Item of table C.8.31.4-1 in XRayGeometrySequence, PS3.3 C.8.31.4."""

    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type1c(0x00181110, DS)  # if PresentationIntentType in {"FOR PROCESSING"}
    DistanceSourceToPatient: Attr[float | None, AnyDS | None] = type1c(0x00181111, DS)  # if PresentationIntentType in {"FOR PROCESSING"}
    DistanceSourceToIsocenter: Attr[float | None, AnyFD | None] = type1c(0x00189402, FL)  # if PresentationIntentType in {"FOR PROCESSING"}
    DistanceSourceToEntrance: Attr[float | None, AnyDS | None] = type3(0x00400306, DS)
    EstimatedRadiographicMagnificationFactor: Attr[float, AnyDS] = type1(0x00181114, DS)
