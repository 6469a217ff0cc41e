"""Frames of the Enhanced RT Image IOD, PS3.3 A.86.1.15.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        EnhancedRTImagePerFrameFunctionalGroupsItem,
        EnhancedRTImageSharedFunctionalGroupsItem,
        FrameContentItem,
        FrameVOILUTItem,
        MatrixBasedRTImagingGeometryItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        RTImageFrameContextItem,
        RTImageFrameGeneralContentItem,
        RTImageFrameRadiationAcquisitionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
    )


class EnhancedRTImageFrame(Frame["EnhancedRTImageSharedFunctionalGroupsItem", "EnhancedRTImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Enhanced RT Image IOD, PS3.3 A.86.1.15.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_c(0x00209253)  # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    rt_image_frame_general_content: RTImageFrameGeneralContentItem = group_m(0x30020102)  # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    rt_image_frame_imaging_device_position: MatrixBasedRTImagingGeometryItem = group_m(0x30020109)  # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    rt_image_frame_radiation_acquisition: RTImageFrameRadiationAcquisitionItem | None = group_c(0x3002010C)  # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10
    rt_image_frame_context: RTImageFrameContextItem | None = group_c(0x30020103)  # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    rt_beam_limiting_device_opening: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = group_c(0x300A0656, several=True)  # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    frame_voi_lut: FrameVOILUTItem | None = group_u(0x00289132)  # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
