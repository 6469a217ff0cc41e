"""Items of the Breast Projection X-Ray Image IOD, PS3.3 A.74.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, LO, LT, SQ, Item, item, type1u, type2u, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptSeq
    from dicomstd.items import (
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


@item
class BreastProjectionXRayImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.74-1, PS3.3 A.74.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED} or (ImageType[1] in {ORIGINAL} and PresentationIntentType in {"FOR PRESENTATION"})
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = type1u(0x00189412, SQ)

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = type1u(0x00189432, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = type1u(0x00189455, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = type1u(0x00189417, SQ)

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = type1u(0x00189407, SQ)

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: OptSeq[BreastXRayPositionerPositionerPositionItem] = type1u(0x00189405, SQ)

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: OptSeq[DetectorPositionItem] = type1u(0x00189541, SQ)

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: OptSeq[BreastXRayGeometryXRayGeometryItem] = type1u(0x00189476, SQ)

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: OptSeq[XRayAcquisitionDoseItem] = type1u(0x00189542, SQ)

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: OptSeq[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = type1u(0x00189462, SQ)

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: OptSeq[XRayGridItem] = type1u(0x00189555, SQ)
    GridAbsorbingMaterial: str | None = type3(0x00187040, LT)
    GridSpacingMaterial: str | None = type3(0x00187041, LT)
    GridThickness: Attr[float | None, AnyDS | None] = type3(0x00187042, DS)
    GridPitch: Attr[float | None, AnyDS | None] = type3(0x00187044, DS)
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00187046, IS, "2")
    GridPeriod: Attr[float | None, AnyDS | None] = type3(0x00187048, DS)
    GridFocalDistance: Attr[float | None, AnyDS | None] = type3(0x0018704C, DS)
    GridID: str | None = type3(0x00181006, LO)

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: OptSeq[XRayFiltrationItem] = type1u(0x00189556, SQ)


@item
class BreastProjectionXRayImageSharedFunctionalGroupsItem(Item):
    """Item of table A.74-1, PS3.3 A.74.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED} or (ImageType[1] in {ORIGINAL} and PresentationIntentType in {"FOR PRESENTATION"})
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = type1u(0x00189412, SQ)

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = type1u(0x00189432, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = type1u(0x00189455, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = type1u(0x00189417, SQ)

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = type1u(0x00189407, SQ)

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: OptSeq[BreastXRayPositionerPositionerPositionItem] = type1u(0x00189405, SQ)

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: OptSeq[DetectorPositionItem] = type1u(0x00189541, SQ)

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: OptSeq[BreastXRayGeometryXRayGeometryItem] = type1u(0x00189476, SQ)

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: OptSeq[XRayAcquisitionDoseItem] = type1u(0x00189542, SQ)

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: OptSeq[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = type1u(0x00189462, SQ)

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: OptSeq[XRayGridItem] = type1u(0x00189555, SQ)
    GridAbsorbingMaterial: str | None = type3(0x00187040, LT)
    GridSpacingMaterial: str | None = type3(0x00187041, LT)
    GridThickness: Attr[float | None, AnyDS | None] = type3(0x00187042, DS)
    GridPitch: Attr[float | None, AnyDS | None] = type3(0x00187044, DS)
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00187046, IS, "2")
    GridPeriod: Attr[float | None, AnyDS | None] = type3(0x00187048, DS)
    GridFocalDistance: Attr[float | None, AnyDS | None] = type3(0x0018704C, DS)
    GridID: str | None = type3(0x00181006, LO)

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: OptSeq[XRayFiltrationItem] = type1u(0x00189556, SQ)
