"""Frames of the Enhanced PET Image IOD, PS3.3 A.56.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m

if TYPE_CHECKING:
    from dicodec.typed import OptSeq, Seq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        DerivationImageItem,
        EnhancedPETImagePerFrameFunctionalGroupsItem,
        EnhancedPETImageSharedFunctionalGroupsItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        PETDetectorMotionDetailsItem,
        PETFrameAcquisitionItem,
        PETFrameCorrectionFactorsItem,
        PETFrameTypeItem,
        PETPositionItem,
        PETReconstructionItem,
        PETTableDynamicsItem,
        PatientPhysiologicalStateItem,
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RadiopharmaceuticalUsageItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
    )


class EnhancedPETImageFrame(Frame["EnhancedPETImageSharedFunctionalGroupsItem", "EnhancedPETImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Enhanced PET Image IOD, PS3.3 A.56.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    pixel_value_transformation: PixelValueTransformationPixelValueTransformationItem = group_m(0x00289145)  # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    frame_voi_lut: FrameVOILUTItem = group_m(0x00289132)  # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    real_world_value_mapping: Seq[RealWorldValueMappingItem] = group_m(0x00409096, several=True)  # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_c(0x00209253)  # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    radiopharmaceutical_usage: Seq[RadiopharmaceuticalUsageItem] = group_m(0x00189737, several=True)  # Radiopharmaceutical Usage (M), PS3.3 C.7.6.16.2.19
    patient_physiological_state: PatientPhysiologicalStateItem | None = group_c(0x00189771)  # Patient Physiological State (C), PS3.3 C.7.6.16.2.20
    pet_frame_type: PETFrameTypeItem = group_m(0x00189751)  # PET Frame Type (M), PS3.3 C.8.22.5.1
    pet_frame_acquisition: PETFrameAcquisitionItem | None = group_c(0x00189732)  # PET Frame Acquisition (C), PS3.3 C.8.22.5.2
    pet_detector_motion_details: PETDetectorMotionDetailsItem | None = group_c(0x00189733)  # PET Detector Motion Details (C), PS3.3 C.8.22.5.3
    pet_position: PETPositionItem | None = group_c(0x00189735)  # PET Position (C), PS3.3 C.8.22.5.4
    pet_frame_correction_factors: PETFrameCorrectionFactorsItem | None = group_c(0x00189736)  # PET Frame Correction Factors (C), PS3.3 C.8.22.5.5
    pet_reconstruction: PETReconstructionItem | None = group_c(0x00189749)  # PET Reconstruction (C), PS3.3 C.8.22.5.6
    pet_table_dynamics: PETTableDynamicsItem | None = group_c(0x00189734)  # PET Table Dynamics (C), PS3.3 C.8.22.5.7
