"""Frames of the Enhanced CT Image IOD, PS3.3 A.38.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CTAcquisitionDetailsItem,
        CTAcquisitionTypeItem,
        CTAdditionalXRaySourceCTAdditionalXRaySourceItem,
        CTExposureItem,
        CTGeometryItem,
        CTImageFrameTypeItem,
        CTPixelValueTransformationPixelValueTransformationItem,
        CTPositionItem,
        CTReconstructionItem,
        CTTableDynamicsItem,
        CTXRayDetailsCTXRayDetailsItem,
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        EnhancedCTImagePerFrameFunctionalGroupsItem,
        EnhancedCTImageSharedFunctionalGroupsItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        IrradiationEventIdentificationItem,
        MultienergyCTCharacteristicsItem,
        MultienergyCTProcessingItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


class EnhancedCTImageFrame(Frame["EnhancedCTImageSharedFunctionalGroupsItem", "EnhancedCTImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Enhanced CT Image IOD, PS3.3 A.38.1.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    frame_voi_lut: FrameVOILUTItem | None = group_u(0x00289132)  # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_c(0x00409096, several=True)  # Real World Value Mapping (C), PS3.3 C.7.6.16.2.11
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_c(0x00209253)  # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    irradiation_event_identification: IrradiationEventIdentificationItem = group_m(0x00189477)  # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    ct_image_frame_type: CTImageFrameTypeItem = group_m(0x00189329)  # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    ct_acquisition_type: CTAcquisitionTypeItem | None = group_c(0x00189301)  # CT Acquisition Type (C), PS3.3 C.8.15.3.2
    ct_acquisition_details: CTAcquisitionDetailsItem | None = group_c(0x00189304)  # CT Acquisition Details (C), PS3.3 C.8.15.3.3
    ct_table_dynamics: CTTableDynamicsItem | None = group_c(0x00189308)  # CT Table Dynamics (C), PS3.3 C.8.15.3.4
    ct_position: CTPositionItem | None = group_c(0x00189326)  # CT Position (C), PS3.3 C.8.15.3.5
    ct_geometry: CTGeometryItem | None = group_c(0x00189312)  # CT Geometry (C), PS3.3 C.8.15.3.6
    ct_reconstruction: CTReconstructionItem | None = group_c(0x00189314)  # CT Reconstruction (C), PS3.3 C.8.15.3.7
    ct_exposure: CTExposureItem | None = group_c(0x00189321)  # CT Exposure (C), PS3.3 C.8.15.3.8
    ct_x_ray_details: CTXRayDetailsCTXRayDetailsItem | None = group_c(0x00189325)  # CT X-Ray Details (C), PS3.3 C.8.15.3.9
    pixel_value_transformation: CTPixelValueTransformationPixelValueTransformationItem = group_m(0x00289145)  # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    ct_additional_x_ray_source: OptSeq[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] = group_c(0x00189360, several=True)  # CT Additional X-Ray Source (C), PS3.3 C.8.15.3.11
    multi_energy_ct_processing: MultienergyCTProcessingItem | None = group_c(0x00189363)  # Multi-energy CT Processing (C), PS3.3 C.8.15.3.13
    multi_energy_ct_characteristics: MultienergyCTCharacteristicsItem | None = group_u(0x00189364)  # Multi-energy CT Characteristics (U), PS3.3 C.8.15.3.12
    temporal_position: TemporalPositionItem | None = group_u(0x00209310)  # Temporal Position (U), PS3.3 C.7.6.16.2.23
