"""Items of the Enhanced XA Image IOD, PS3.3 A.47.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CalibrationItem,
        CardiacSynchronizationItem,
        CollimatorShapeItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
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


@item
class EnhancedXAImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.47-1, PS3.3 A.47.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = type1u(0x00289422, SQ)

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = type1u(0x00289415, SQ)

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = type1u(0x00189412, SQ)

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = type1u(0x00189432, SQ)

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = type1u(0x00189434, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = type1u(0x00189455, SQ)

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = type1u(0x00189456, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = type1u(0x00189417, SQ)

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: OptSeq[ProjectionPixelCalibrationItem] = type1u(0x00189401, SQ)

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = type1u(0x00189405, SQ)

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: OptSeq[TablePositionItem] = type1u(0x00189406, SQ)

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = type1u(0x00189407, SQ)

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: OptSeq[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = type1u(0x00189462, SQ)

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = type1u(0x00189476, SQ)


@item
class EnhancedXAImageSharedFunctionalGroupsItem(Item):
    """Item of table A.47-1, PS3.3 A.47.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = type1u(0x00289422, SQ)

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = type1u(0x00289415, SQ)

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = type1u(0x00189412, SQ)

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = type1u(0x00189432, SQ)

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = type1u(0x00189434, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = type1u(0x00189455, SQ)

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = type1u(0x00189456, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = type1u(0x00189417, SQ)

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: OptSeq[ProjectionPixelCalibrationItem] = type1u(0x00189401, SQ)

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = type1u(0x00189405, SQ)

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: OptSeq[TablePositionItem] = type1u(0x00189406, SQ)

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = type1u(0x00189407, SQ)

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: OptSeq[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = type1u(0x00189462, SQ)

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = type1u(0x00189476, SQ)
