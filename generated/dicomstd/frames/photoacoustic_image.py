"""Frames of the Photoacoustic Image IOD, PS3.3 A.89.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq, Seq
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
        FrameContentItem,
        FrameVOILUTItem,
        PatientOrientationInFrameItem,
        PhotoacousticExcitationCharacteristicsItem,
        PhotoacousticImageDataTypeImageDataTypeItem,
        PhotoacousticImageFrameTypeItem,
        PhotoacousticImagePerFrameFunctionalGroupsItem,
        PhotoacousticImageSharedFunctionalGroupsItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlaneOrientationVolumeItem,
        PlanePositionItem,
        PlanePositionVolumeItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        TemporalPositionItem,
    )


class PhotoacousticImageFrame(Frame["PhotoacousticImageSharedFunctionalGroupsItem", "PhotoacousticImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Photoacoustic Image IOD, PS3.3 A.89.3."""

    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_voi_lut: FrameVOILUTItem | None = group_u(0x00289132)  # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    patient_orientation_in_frame: PatientOrientationInFrameItem | None = group_u(0x00209450)  # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    frame_display_shutter: DisplayShutterItem | None = group_u(0x00189472)  # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    plane_position_volume: PlanePositionVolumeItem = group_m(0x0020930E, shared=False)  # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    plane_orientation_volume: PlaneOrientationVolumeItem = group_m(0x0020930F, per_frame=False)  # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    temporal_position: TemporalPositionItem = group_m(0x00209310)  # Temporal Position (M), PS3.3 C.7.6.16.2.23
    photoacoustic_excitation_characteristics: OptSeq[PhotoacousticExcitationCharacteristicsItem] = group_u(0x00189821, several=True)  # Photoacoustic Excitation Characteristics (U), PS3.3 C.8.34.5.1
    photoacoustic_image_frame_type: PhotoacousticImageFrameTypeItem = group_m(0x00189835, per_frame=False)  # Photoacoustic Image Frame Type (M), PS3.3 C.8.34.5.2
    image_data_type: Seq[PhotoacousticImageDataTypeImageDataTypeItem] = group_m(0x00189807, several=True, per_frame=False)  # Photoacoustic Image Data Type (M), PS3.3 C.8.34.5.3
    reconstruction_algorithm: OptSeq[AlgorithmIdentificationItem] = group_u(0x0018993D, several=True, per_frame=False)  # Photoacoustic Reconstruction Algorithm Macro Attributes (U), PS3.3 C.8.34.5.4
