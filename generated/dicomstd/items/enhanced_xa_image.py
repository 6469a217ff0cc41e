"""Items of the Enhanced XA Image IOD, PS3.3 A.47.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
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
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: Attr[Items[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None, Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem]] = type1u(0x00289422, SQ)

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: Attr[Items[FramePixelShiftItem] | None, Iterable[FramePixelShiftItem]] = type1u(0x00289415, SQ)

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: Attr[Items[PatientOrientationInFrameItem] | None, Iterable[PatientOrientationInFrameItem]] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: Attr[Items[IrradiationEventIdentificationItem] | None, Iterable[IrradiationEventIdentificationItem]] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: Attr[Items[XAXRFFrameCharacteristicsItem] | None, Iterable[XAXRFFrameCharacteristicsItem]] = type1u(0x00189412, SQ)

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: Attr[Items[FieldOfViewItem] | None, Iterable[FieldOfViewItem]] = type1u(0x00189432, SQ)

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: Attr[Items[ExposureControlSensingRegionsItem] | None, Iterable[ExposureControlSensingRegionsItem]] = type1u(0x00189434, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: Attr[Items[FramePixelDataPropertiesItem] | None, Iterable[FramePixelDataPropertiesItem]] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: Attr[Items[FrameDetectorParametersItem] | None, Iterable[FrameDetectorParametersItem]] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: Attr[Items[CalibrationItem] | None, Iterable[CalibrationItem]] = type1u(0x00189455, SQ)

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: Attr[Items[ObjectThicknessItem] | None, Iterable[ObjectThicknessItem]] = type1u(0x00189456, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: Attr[Items[FrameAcquisitionItem] | None, Iterable[FrameAcquisitionItem]] = type1u(0x00189417, SQ)

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: Attr[Items[ProjectionPixelCalibrationItem] | None, Iterable[ProjectionPixelCalibrationItem]] = type1u(0x00189401, SQ)

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: Attr[Items[XRayPositionerPositionerPositionItem] | None, Iterable[XRayPositionerPositionerPositionItem]] = type1u(0x00189405, SQ)

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: Attr[Items[TablePositionItem] | None, Iterable[TablePositionItem]] = type1u(0x00189406, SQ)

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: Attr[Items[CollimatorShapeItem] | None, Iterable[CollimatorShapeItem]] = type1u(0x00189407, SQ)

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: Attr[Items[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None, Iterable[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem]] = type1u(0x00189462, SQ)

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: Attr[Items[XRayGeometryXRayGeometryItem] | None, Iterable[XRayGeometryXRayGeometryItem]] = type1u(0x00189476, SQ)


@item
class EnhancedXAImageSharedFunctionalGroupsItem(Item):
    """Item of table A.47-1, PS3.3 A.47.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: Attr[Items[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None, Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem]] = type1u(0x00289422, SQ)

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: Attr[Items[FramePixelShiftItem] | None, Iterable[FramePixelShiftItem]] = type1u(0x00289415, SQ)

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: Attr[Items[PatientOrientationInFrameItem] | None, Iterable[PatientOrientationInFrameItem]] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: Attr[Items[IrradiationEventIdentificationItem] | None, Iterable[IrradiationEventIdentificationItem]] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: Attr[Items[XAXRFFrameCharacteristicsItem] | None, Iterable[XAXRFFrameCharacteristicsItem]] = type1u(0x00189412, SQ)

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: Attr[Items[FieldOfViewItem] | None, Iterable[FieldOfViewItem]] = type1u(0x00189432, SQ)

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: Attr[Items[ExposureControlSensingRegionsItem] | None, Iterable[ExposureControlSensingRegionsItem]] = type1u(0x00189434, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: Attr[Items[FramePixelDataPropertiesItem] | None, Iterable[FramePixelDataPropertiesItem]] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: Attr[Items[FrameDetectorParametersItem] | None, Iterable[FrameDetectorParametersItem]] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: Attr[Items[CalibrationItem] | None, Iterable[CalibrationItem]] = type1u(0x00189455, SQ)

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: Attr[Items[ObjectThicknessItem] | None, Iterable[ObjectThicknessItem]] = type1u(0x00189456, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: Attr[Items[FrameAcquisitionItem] | None, Iterable[FrameAcquisitionItem]] = type1u(0x00189417, SQ)

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: Attr[Items[ProjectionPixelCalibrationItem] | None, Iterable[ProjectionPixelCalibrationItem]] = type1u(0x00189401, SQ)

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: Attr[Items[XRayPositionerPositionerPositionItem] | None, Iterable[XRayPositionerPositionerPositionItem]] = type1u(0x00189405, SQ)

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: Attr[Items[TablePositionItem] | None, Iterable[TablePositionItem]] = type1u(0x00189406, SQ)

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: Attr[Items[CollimatorShapeItem] | None, Iterable[CollimatorShapeItem]] = type1u(0x00189407, SQ)

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: Attr[Items[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None, Iterable[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem]] = type1u(0x00189462, SQ)

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: Attr[Items[XRayGeometryXRayGeometryItem] | None, Iterable[XRayGeometryXRayGeometryItem]] = type1u(0x00189476, SQ)
