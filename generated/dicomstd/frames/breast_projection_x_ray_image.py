"""Frames of the Breast Projection X-Ray Image IOD, PS3.3 A.74.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        BreastProjectionXRayImagePerFrameFunctionalGroupsItem,
        BreastProjectionXRayImageSharedFunctionalGroupsItem,
        BreastXRayGeometryXRayGeometryItem,
        BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem,
        BreastXRayPositionerPositionerPositionItem,
        CalibrationItem,
        CollimatorShapeItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DetectorPositionItem,
        DisplayShutterItem,
        FieldOfViewItem,
        FrameAcquisitionItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameDetectorParametersItem,
        FramePixelDataPropertiesItem,
        IdentityPixelValueTransformationPixelValueTransformationItem,
        IrradiationEventIdentificationItem,
        ReferencedImageReferencedImageItem,
        VOILUTMacroItem,
        XAXRFFrameCharacteristicsItem,
        XRayAcquisitionDoseItem,
        XRayFiltrationItem,
        XRayGridItem,
    )


class BreastProjectionXRayImageFrame(Frame["BreastProjectionXRayImageSharedFunctionalGroupsItem", "BreastProjectionXRayImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Breast Projection X-Ray Image IOD, PS3.3 A.74.3."""

    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_u(0x00081140, several=True)  # Referenced Image (U), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    pixel_value_transformation: IdentityPixelValueTransformationPixelValueTransformationItem = group_m(0x00289145)  # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    frame_voi_lut: VOILUTMacroItem = group_m(0x00289132)  # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    frame_display_shutter: DisplayShutterItem | None = group_u(0x00189472)  # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    irradiation_event_identification: IrradiationEventIdentificationItem = group_m(0x00189477)  # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    xa_xrf_frame_characteristics: XAXRFFrameCharacteristicsItem | None = group_u(0x00189412)  # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    field_of_view: FieldOfViewItem = group_m(0x00189432)  # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    frame_pixel_data_properties: FramePixelDataPropertiesItem = group_m(0x00289443)  # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    frame_detector_parameters: FrameDetectorParametersItem | None = group_u(0x00189451)  # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    calibration: CalibrationItem | None = group_u(0x00189455)  # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    frame_acquisition: FrameAcquisitionItem | None = group_u(0x00189417)  # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    collimator_shape: CollimatorShapeItem = group_m(0x00189407)  # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    positioner_position: BreastXRayPositionerPositionerPositionItem | None = group_c(0x00189405)  # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    detector_position: DetectorPositionItem | None = group_c(0x00189541)  # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    x_ray_geometry: BreastXRayGeometryXRayGeometryItem = group_m(0x00189476)  # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    x_ray_acquisition_dose: XRayAcquisitionDoseItem = group_m(0x00189542)  # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    isocenter_reference_system: BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem = group_m(0x00189462)  # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    x_ray_grid: XRayGridItem | None = group_u(0x00189555)  # X-Ray Grid (U), PS3.3 C.8.31.7
    x_ray_filter: XRayFiltrationItem | None = group_u(0x00189556)  # X-Ray Filter (U), PS3.3 C.8.31.8
