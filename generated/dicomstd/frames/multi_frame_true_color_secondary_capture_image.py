"""Frames of the Multi-frame True Color Secondary Capture Image IOD, PS3.3 A.8.5.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c

if TYPE_CHECKING:
    from dicomstd.items import (
        MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem,
        MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
    )


class MultiFrameTrueColorSecondaryCaptureImageFrame(Frame["MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem", "MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Multi-frame True Color Secondary Capture Image IOD, PS3.3 A.8.5.3."""

    pixel_measures: PixelMeasuresItem | None = group_c(0x00289110)  # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
