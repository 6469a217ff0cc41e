"""Frames of the Legacy Converted Enhanced MR Image IOD, PS3.3 A.71.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import Dataset, OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        ImageSOPInstanceReferenceItem,
        LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem,
        LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem,
        MRImageFrameTypeItem,
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


class LegacyConvertedEnhancedMRImageFrame(Frame["LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem", "LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Legacy Converted Enhanced MR Image IOD, PS3.3 A.71.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_u(0x00189118)  # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    frame_anatomy: FrameAnatomyItem | None = group_c(0x00209071)  # Frame Anatomy (C), PS3.3 C.7.6.16.2.8
    pixel_value_transformation: PixelValueTransformationPixelValueTransformationItem | None = group_u(0x00289145)  # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    frame_voi_lut: FrameVOILUTItem | None = group_u(0x00289132)  # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_u(0x00189341, several=True)  # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_u(0x00209253)  # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    mr_image_frame_type: MRImageFrameTypeItem = group_m(0x00189226)  # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    temporal_position: TemporalPositionItem | None = group_u(0x00209310)  # Temporal Position (U), PS3.3 C.7.6.16.2.23
    unassigned_shared_converted_attributes: Dataset | None = group_c(0x00209170, per_frame=False)  # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    unassigned_per_frame_converted_attributes: Dataset | None = group_c(0x00209171, shared=False)  # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    conversion_source_attributes: ImageSOPInstanceReferenceItem | None = group_c(0x00209172, shared=False)  # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
