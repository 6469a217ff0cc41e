"""3D RT Cone-Beam Imaging Geometry Macro Attributes, PS3.3 C.36.2.4.5. Generated from table_C.36.2.4.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq, Seq
    from dicomstd.items import AttributeValueConstraintItem, ParameterizedRTImagingGeometryItem


@item
class N3DRTConeBeamImagingGeometryItem(Item):
    """Item of table C.36.2.4.5-1, PS3.3 C.36.2.4.5."""

    ScanArcType: Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC"] | None = type3(0x3002012E, CS)
    ScanStartPositionSequence: Seq[ParameterizedRTImagingGeometryItem] = type1(0x3002012B, SQ)
    ScanStopPositionSequence: Seq[ParameterizedRTImagingGeometryItem] = type1(0x3002012C, SQ)
    DetectorPositioningType: Literal["CENTERED", "SHIFTED"] | None = type3(0x3002012F, CS)
    ParametersSpecificationSequence: OptSeq[AttributeValueConstraintItem] = type3(0x00189913, SQ)
