"""RT Projection Imaging Request Geometry Macro Attributes, PS3.3 C.36.2.4.1. Generated from table_C.36.2.4.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Seq
    from dicomstd.items import (
        ParameterizedRTImagingGeometryImageReceptorPositionItem,
        ParameterizedRTImagingGeometryImagingSourcePositionItem,
    )


@item
class ImagingDeviceLocationParameterItem(Item):
    """Item of table C.36.2.4.1-1 in ImagingDeviceLocationParameterSequence, PS3.3 C.36.2.4.1."""

    ReferencedRadiationRTControlPointIndex: int | None = type1c(0x300A073B, US)  # if ImagingSourceLocationSpecificationType in {RELATIVE_PARAMS}
    ImagingSourcePositionSequence: Seq[ParameterizedRTImagingGeometryImagingSourcePositionItem] = type1(0x3002010D, SQ)
    ImageReceptorPositionSequence: Seq[ParameterizedRTImagingGeometryImageReceptorPositionItem] = type1(0x3002010E, SQ)
