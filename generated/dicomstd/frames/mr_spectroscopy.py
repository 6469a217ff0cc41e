"""Frames of the MR Spectroscopy IOD, PS3.3 A.36.3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        MRAveragesItem,
        MRDiffusionItem,
        MREchoItem,
        MRModifierItem,
        MRReceiveCoilItem,
        MRSpatialSaturationItem,
        MRSpectroscopyFOVGeometryItem,
        MRSpectroscopyFrameTypeItem,
        MRSpectroscopyPerFrameFunctionalGroupsItem,
        MRSpectroscopySharedFunctionalGroupsItem,
        MRTimingAndRelatedParametersItem,
        MRTransmitCoilItem,
        MRVelocityEncodingItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


class MRSpectroscopyFrame(Frame["MRSpectroscopySharedFunctionalGroupsItem", "MRSpectroscopyPerFrameFunctionalGroupsItem"]):
    """A frame of the MR Spectroscopy IOD, PS3.3 A.36.3.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_c(0x00209253)  # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    mr_spectroscopy_frame_type: MRSpectroscopyFrameTypeItem = group_m(0x00189227)  # MR Spectroscopy Frame Type (M), PS3.3 C.8.14.3.1
    mr_timing_and_related_parameters: MRTimingAndRelatedParametersItem | None = group_c(0x00189112)  # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2
    mr_spectroscopy_fov_geometry: MRSpectroscopyFOVGeometryItem | None = group_c(0x00189103)  # MR Spectroscopy FOV/Geometry (C), PS3.3 C.8.14.3.2
    mr_echo: MREchoItem | None = group_c(0x00189114)  # MR Echo (C), PS3.3 C.8.13.5.4
    mr_modifier: MRModifierItem | None = group_c(0x00189115)  # MR Modifier (C), PS3.3 C.8.13.5.5
    mr_receive_coil: OptSeq[MRReceiveCoilItem] = group_c(0x00189042, several=True)  # MR Receive Coil (C), PS3.3 C.8.13.5.7
    mr_transmit_coil: MRTransmitCoilItem | None = group_c(0x00189049)  # MR Transmit Coil (C), PS3.3 C.8.13.5.8
    mr_diffusion: MRDiffusionItem | None = group_c(0x00189117)  # MR Diffusion (C), PS3.3 C.8.13.5.9
    mr_averages: MRAveragesItem | None = group_c(0x00189119)  # MR Averages (C), PS3.3 C.8.13.5.10
    mr_spatial_saturation: OptSeq[MRSpatialSaturationItem] = group_c(0x00189107, several=True)  # MR Spatial Saturation (C), PS3.3 C.8.13.5.11
    mr_velocity_encoding: OptSeq[MRVelocityEncodingItem] = group_c(0x00189197, several=True)  # MR Velocity Encoding (C), PS3.3 C.8.13.5.13
    temporal_position: TemporalPositionItem | None = group_u(0x00209310)  # Temporal Position (U), PS3.3 C.7.6.16.2.23
