"""Frames of the Parametric Map IOD, PS3.3 A.75.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import Dataset, OptSeq, Seq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        IdentityPixelValueTransformationPixelValueTransformationItem,
        ParametricMapFrameTypeItem,
        ParametricMapPerFrameFunctionalGroupsItem,
        ParametricMapSharedFunctionalGroupsItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        StoredValueColorRangeItem,
        VOILUTMacroItem,
    )


class ParametricMapFrame(Frame["ParametricMapSharedFunctionalGroupsItem", "ParametricMapPerFrameFunctionalGroupsItem"]):
    """A frame of the Parametric Map IOD, PS3.3 A.75.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    plane_position_slide: PlanePositionSlideItem | None = group_c(0x0048021A)  # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    cardiac_synchronization: CardiacSynchronizationItem | None = group_u(0x00189118)  # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    frame_anatomy: FrameAnatomyItem | None = group_u(0x00209071)  # Frame Anatomy (U), PS3.3 C.7.6.16.2.8
    pixel_value_transformation: IdentityPixelValueTransformationPixelValueTransformationItem = group_m(0x00289145)  # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    frame_voi_lut: VOILUTMacroItem = group_m(0x00289132)  # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    real_world_value_mapping: Seq[RealWorldValueMappingItem] = group_m(0x00409096, several=True)  # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_u(0x00189341, several=True)  # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_u(0x00209253)  # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    stored_value_color_range: StoredValueColorRangeItem | None = group_c(0x00281230)  # Stored Value Color Range (C), PS3.3 C.7.6.16.2.26
    parametric_map_frame_type: ParametricMapFrameTypeItem = group_m(0x00409092)  # Parametric Map Frame Type (M), PS3.3 C.8.32.3.1
    unassigned_shared_converted_attributes: Dataset | None = group_u(0x00209170, per_frame=False)  # Unassigned Shared Converted Attributes (U), PS3.3 C.7.6.16.2.25.1
    unassigned_per_frame_converted_attributes: Dataset | None = group_u(0x00209171, shared=False)  # Unassigned Per-Frame Converted Attributes (U), PS3.3 C.7.6.16.2.25.2
