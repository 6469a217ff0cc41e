"""Frames of the Segmentation IOD, PS3.3 A.51.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        DerivationImageItem,
        FrameContentItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        PlanePositionSlideItem,
        SegmentIdentificationItem,
        SegmentationPerFrameFunctionalGroupsItem,
        SegmentationSharedFunctionalGroupsItem,
    )


class SegmentationFrame(Frame["SegmentationSharedFunctionalGroupsItem", "SegmentationPerFrameFunctionalGroupsItem"]):
    """A frame of the Segmentation IOD, PS3.3 A.51.3."""

    pixel_measures: PixelMeasuresItem | None = group_c(0x00289110)  # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    plane_position_slide: PlanePositionSlideItem | None = group_c(0x0048021A)  # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_content: FrameContentItem | None = group_c(0x00209111, shared=False)  # Frame Content (C), PS3.3 C.7.6.16.2.2
    segment_identification: SegmentIdentificationItem | None = group_c(0x0062000A)  # Segmentation (C), PS3.3 C.8.20.3.1
