"""X-Ray Exposure Control Sensing Regions Macro Attributes, PS3.3 C.8.19.6.3. Generated from table_C.8.19.6-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SS, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class ExposureControlSensingRegionsItem(Item):
    """Item of table C.8.19.6-3 in ExposureControlSensingRegionsSequence, PS3.3 C.8.19.6.3."""

    ExposureControlSensingRegionShape: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = type1(0x00189435, CS)
    ExposureControlSensingRegionLeftVerticalEdge: int | None = type1c(0x00189436, SS)  # if ExposureControlSensingRegionShape in {RECTANGULAR}
    ExposureControlSensingRegionRightVerticalEdge: int | None = type1c(0x00189437, SS)  # if ExposureControlSensingRegionShape in {RECTANGULAR}
    ExposureControlSensingRegionUpperHorizontalEdge: int | None = type1c(0x00189438, SS)  # if ExposureControlSensingRegionShape in {RECTANGULAR}
    ExposureControlSensingRegionLowerHorizontalEdge: int | None = type1c(0x00189439, SS)  # if ExposureControlSensingRegionShape in {RECTANGULAR}
    CenterOfCircularExposureControlSensingRegion: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00189440, SS, "2")  # if ExposureControlSensingRegionShape in {CIRCULAR}
    RadiusOfCircularExposureControlSensingRegion: int | None = type1c(0x00189441, US)  # if ExposureControlSensingRegionShape in {CIRCULAR}
    VerticesOfThePolygonalExposureControlSensingRegion: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189442, SS, "2-n")  # if ExposureControlSensingRegionShape in {POLYGONAL}
