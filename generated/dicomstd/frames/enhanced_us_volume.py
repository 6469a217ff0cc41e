"""Frames of the Enhanced US Volume IOD, PS3.3 A.59.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
        EnhancedUSVolumePerFrameFunctionalGroupsItem,
        EnhancedUSVolumeSharedFunctionalGroupsItem,
        FrameContentItem,
        FrameVOILUTItem,
        ImageDataTypeImageDataTypeItem,
        PatientOrientationInFrameItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlaneOrientationVolumeItem,
        PlanePositionItem,
        PlanePositionVolumeItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
        USImageDescriptionItem,
    )


class EnhancedUSVolumeFrame(Frame["EnhancedUSVolumeSharedFunctionalGroupsItem", "EnhancedUSVolumePerFrameFunctionalGroupsItem"]):
    """A frame of the Enhanced US Volume IOD, PS3.3 A.59.3."""

    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    frame_voi_lut: FrameVOILUTItem = group_m(0x00289132)  # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    patient_orientation_in_frame: PatientOrientationInFrameItem | None = group_u(0x00209450)  # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    frame_display_shutter: DisplayShutterItem | None = group_u(0x00189472)  # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_c(0x00209253)  # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    plane_position_volume: PlanePositionVolumeItem = group_m(0x0020930E, shared=False)  # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    plane_orientation_volume: PlaneOrientationVolumeItem = group_m(0x0020930F, per_frame=False)  # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    temporal_position: TemporalPositionItem | None = group_c(0x00209310)  # Temporal Position (C), PS3.3 C.7.6.16.2.23
    image_data_type: ImageDataTypeImageDataTypeItem = group_m(0x00189807)  # Image Data Type (M), PS3.3 C.7.6.16.2.24
    us_image_description: USImageDescriptionItem = group_m(0x00189806, per_frame=False)  # US Image Description (M), PS3.3 C.8.24.6.1
