"""Frames of the Enhanced XA Image IOD, PS3.3 A.47.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CalibrationItem,
        CardiacSynchronizationItem,
        CollimatorShapeItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
        EnhancedXAImagePerFrameFunctionalGroupsItem,
        EnhancedXAImageSharedFunctionalGroupsItem,
        ExposureControlSensingRegionsItem,
        FieldOfViewItem,
        FrameAcquisitionItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameDetectorParametersItem,
        FramePixelDataPropertiesItem,
        FramePixelShiftItem,
        FrameVOILUTItem,
        IrradiationEventIdentificationItem,
        ObjectThicknessItem,
        PatientOrientationInFrameItem,
        PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem,
        ProjectionPixelCalibrationItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TablePositionItem,
        XAXRFFrameCharacteristicsItem,
        XRayGeometryXRayGeometryItem,
        XRayIsocenterReferenceSystemIsocenterReferenceSystemItem,
        XRayPositionerPositionerPositionItem,
    )


class EnhancedXAImageFrame(Frame["EnhancedXAImageSharedFunctionalGroupsItem", "EnhancedXAImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Enhanced XA Image IOD, PS3.3 A.47.3."""

    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    cardiac_synchronization: CardiacSynchronizationItem | None = group_u(0x00189118)  # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    frame_voi_lut: FrameVOILUTItem = group_m(0x00289132)  # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    pixel_intensity_relationship_lut: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = group_c(0x00289422, several=True)  # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13
    frame_pixel_shift: OptSeq[FramePixelShiftItem] = group_u(0x00289415, several=True)  # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    patient_orientation_in_frame: PatientOrientationInFrameItem | None = group_c(0x00209450)  # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15
    frame_display_shutter: DisplayShutterItem | None = group_u(0x00189472)  # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    respiratory_synchronization: RespiratorySynchronizationItem | None = group_u(0x00209253)  # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    irradiation_event_identification: IrradiationEventIdentificationItem = group_m(0x00189477)  # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    xa_xrf_frame_characteristics: XAXRFFrameCharacteristicsItem | None = group_u(0x00189412)  # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    field_of_view: FieldOfViewItem | None = group_c(0x00189432)  # X-Ray Field of View (C), PS3.3 C.8.19.6.2
    exposure_control_sensing_regions: OptSeq[ExposureControlSensingRegionsItem] = group_u(0x00189434, several=True)  # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    frame_pixel_data_properties: FramePixelDataPropertiesItem = group_m(0x00289443)  # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    frame_detector_parameters: FrameDetectorParametersItem | None = group_c(0x00189451)  # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5
    calibration: CalibrationItem | None = group_u(0x00189455)  # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    object_thickness: ObjectThicknessItem | None = group_u(0x00189456)  # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    frame_acquisition: FrameAcquisitionItem | None = group_u(0x00189417)  # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    projection_pixel_calibration: ProjectionPixelCalibrationItem | None = group_c(0x00189401)  # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9
    positioner_position: XRayPositionerPositionerPositionItem | None = group_c(0x00189405)  # X-Ray Positioner (C), PS3.3 C.8.19.6.10
    table_position: TablePositionItem | None = group_c(0x00189406)  # X-Ray Table Position (C), PS3.3 C.8.19.6.11
    collimator_shape: CollimatorShapeItem | None = group_c(0x00189407)  # X-Ray Collimator (C), PS3.3 C.8.19.6.12
    isocenter_reference_system: XRayIsocenterReferenceSystemIsocenterReferenceSystemItem | None = group_u(0x00189462)  # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    x_ray_geometry: XRayGeometryXRayGeometryItem | None = group_c(0x00189476)  # X-Ray Geometry (C), PS3.3 C.8.19.6.14
