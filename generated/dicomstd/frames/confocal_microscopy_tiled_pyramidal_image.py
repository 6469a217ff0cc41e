"""Frames of the Confocal Microscopy Tiled Pyramidal Image IOD, PS3.3 A.90.2.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        ConfocalMicroscopyImageFrameTypeItem,
        ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem,
        ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        OpticalPathIdentificationItem,
        PixelMeasuresItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        SpecimenReferenceItem,
    )


class ConfocalMicroscopyTiledPyramidalImageFrame(Frame["ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem", "ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Confocal Microscopy Tiled Pyramidal Image IOD, PS3.3 A.90.2.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    optical_path_identification: OpticalPathIdentificationItem | None = group_c(0x00480207)  # Optical Path Identification (C), PS3.3 C.8.12.6.2
    specimen_reference: OptSeq[SpecimenReferenceItem] = group_u(0x00480110, several=True)  # Specimen Reference (U), PS3.3 C.8.12.6.3
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    frame_content: FrameContentItem | None = group_u(0x00209111, shared=False)  # Frame Content (U), PS3.3 C.7.6.16.2.2
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    plane_position_slide: PlanePositionSlideItem | None = group_c(0x0048021A)  # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    confocal_microscopy_image_frame_type: ConfocalMicroscopyImageFrameTypeItem = group_m(0x00480116)  # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
