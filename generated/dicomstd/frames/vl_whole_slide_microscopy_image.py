"""Frames of the VL Whole Slide Microscopy Image IOD, PS3.3 A.32.8.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        DerivationImageItem,
        FrameContentItem,
        OpticalPathIdentificationItem,
        PixelMeasuresItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        SpecimenReferenceItem,
        VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem,
        VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem,
        WholeSlideMicroscopyImageFrameTypeItem,
    )


class VLWholeSlideMicroscopyImageFrame(Frame["VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem", "VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem"]):
    """A frame of the VL Whole Slide Microscopy Image IOD, PS3.3 A.32.8.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem | None = group_u(0x00209111, shared=False)  # Frame Content (U), PS3.3 C.7.6.16.2.2
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    plane_position_slide: PlanePositionSlideItem | None = group_c(0x0048021A)  # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    optical_path_identification: OpticalPathIdentificationItem | None = group_c(0x00480207)  # Optical Path Identification (C), PS3.3 C.8.12.6.2
    specimen_reference: OptSeq[SpecimenReferenceItem] = group_u(0x00480110, several=True)  # Specimen Reference (U), PS3.3 C.8.12.6.3
    whole_slide_microscopy_image_frame_type: WholeSlideMicroscopyImageFrameTypeItem = group_m(0x00400710)  # Whole Slide Microscopy Image Frame Type (M), PS3.3 C.8.12.9
