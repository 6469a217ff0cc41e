"""Frames of the Breast Tomosynthesis Image IOD, PS3.3 A.55.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        BreastBiopsyTargetBiopsyTargetItem,
        BreastTomosynthesisImagePerFrameFunctionalGroupsItem,
        BreastTomosynthesisImageSharedFunctionalGroupsItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        IdentityPixelValueTransformationPixelValueTransformationItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        VOILUTMacroItem,
        XRay3DFrameTypeItem,
    )


class BreastTomosynthesisImageFrame(Frame["BreastTomosynthesisImageSharedFunctionalGroupsItem", "BreastTomosynthesisImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Breast Tomosynthesis Image IOD, PS3.3 A.55.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    pixel_value_transformation: IdentityPixelValueTransformationPixelValueTransformationItem = group_m(0x00289145)  # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    frame_voi_lut: VOILUTMacroItem = group_m(0x00289132)  # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    x_ray_3d_frame_type: XRay3DFrameTypeItem = group_m(0x00189504, shared=False)  # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    biopsy_target: OptSeq[BreastBiopsyTargetBiopsyTargetItem] = group_u(0x00182041, several=True, shared=False)  # Breast Biopsy Target (U), PS3.3 C.8.21.5.2
