"""Items of the Breast Projection X-Ray Image IOD, PS3.3 A.74.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, LO, LT, SQ, Item, item, type1u, type2u, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Items
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
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: Attr[Items[IdentityPixelValueTransformationPixelValueTransformationItem] | None, Iterable[IdentityPixelValueTransformationPixelValueTransformationItem]] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: Attr[Items[VOILUTMacroItem] | None, Iterable[VOILUTMacroItem]] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: Attr[Items[IrradiationEventIdentificationItem] | None, Iterable[IrradiationEventIdentificationItem]] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: Attr[Items[XAXRFFrameCharacteristicsItem] | None, Iterable[XAXRFFrameCharacteristicsItem]] = type1u(0x00189412, SQ)

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: Attr[Items[FieldOfViewItem] | None, Iterable[FieldOfViewItem]] = type1u(0x00189432, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: Attr[Items[FramePixelDataPropertiesItem] | None, Iterable[FramePixelDataPropertiesItem]] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: Attr[Items[FrameDetectorParametersItem] | None, Iterable[FrameDetectorParametersItem]] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: Attr[Items[CalibrationItem] | None, Iterable[CalibrationItem]] = type1u(0x00189455, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: Attr[Items[FrameAcquisitionItem] | None, Iterable[FrameAcquisitionItem]] = type1u(0x00189417, SQ)

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: Attr[Items[CollimatorShapeItem] | None, Iterable[CollimatorShapeItem]] = type1u(0x00189407, SQ)

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: Attr[Items[BreastXRayPositionerPositionerPositionItem] | None, Iterable[BreastXRayPositionerPositionerPositionItem]] = type1u(0x00189405, SQ)

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: Attr[Items[DetectorPositionItem] | None, Iterable[DetectorPositionItem]] = type1u(0x00189541, SQ)

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: Attr[Items[BreastXRayGeometryXRayGeometryItem] | None, Iterable[BreastXRayGeometryXRayGeometryItem]] = type1u(0x00189476, SQ)

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: Attr[Items[XRayAcquisitionDoseItem] | None, Iterable[XRayAcquisitionDoseItem]] = type1u(0x00189542, SQ)

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: Attr[Items[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None, Iterable[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem]] = type1u(0x00189462, SQ)

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: Attr[Items[XRayGridItem] | None, Iterable[XRayGridItem]] = type1u(0x00189555, SQ)
    GridAbsorbingMaterial: str | None = type3(0x00187040, LT)
    GridSpacingMaterial: str | None = type3(0x00187041, LT)
    GridThickness: Attr[float | None, Decimal | str] = type3(0x00187042, DS)
    GridPitch: Attr[float | None, Decimal | str] = type3(0x00187044, DS)
    GridAspectRatio: Attr[tuple[int, int] | None, list[int]] = type3(0x00187046, IS, "2")
    GridPeriod: Attr[float | None, Decimal | str] = type3(0x00187048, DS)
    GridFocalDistance: Attr[float | None, Decimal | str] = type3(0x0018704C, DS)
    GridID: str | None = type3(0x00181006, LO)

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: Attr[Items[XRayFiltrationItem] | None, Iterable[XRayFiltrationItem]] = type1u(0x00189556, SQ)


@item
class BreastProjectionXRayImageSharedFunctionalGroupsItem(Item):
    """Item of table A.74-1, PS3.3 A.74.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: Attr[Items[IdentityPixelValueTransformationPixelValueTransformationItem] | None, Iterable[IdentityPixelValueTransformationPixelValueTransformationItem]] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: Attr[Items[VOILUTMacroItem] | None, Iterable[VOILUTMacroItem]] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: Attr[Items[IrradiationEventIdentificationItem] | None, Iterable[IrradiationEventIdentificationItem]] = type1u(0x00189477, SQ)

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: Attr[Items[XAXRFFrameCharacteristicsItem] | None, Iterable[XAXRFFrameCharacteristicsItem]] = type1u(0x00189412, SQ)

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: Attr[Items[FieldOfViewItem] | None, Iterable[FieldOfViewItem]] = type1u(0x00189432, SQ)

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: Attr[Items[FramePixelDataPropertiesItem] | None, Iterable[FramePixelDataPropertiesItem]] = type1u(0x00289443, SQ)

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: Attr[Items[FrameDetectorParametersItem] | None, Iterable[FrameDetectorParametersItem]] = type1u(0x00189451, SQ)

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: Attr[Items[CalibrationItem] | None, Iterable[CalibrationItem]] = type1u(0x00189455, SQ)

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: Attr[Items[FrameAcquisitionItem] | None, Iterable[FrameAcquisitionItem]] = type1u(0x00189417, SQ)

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: Attr[Items[CollimatorShapeItem] | None, Iterable[CollimatorShapeItem]] = type1u(0x00189407, SQ)

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: Attr[Items[BreastXRayPositionerPositionerPositionItem] | None, Iterable[BreastXRayPositionerPositionerPositionItem]] = type1u(0x00189405, SQ)

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: Attr[Items[DetectorPositionItem] | None, Iterable[DetectorPositionItem]] = type1u(0x00189541, SQ)

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: Attr[Items[BreastXRayGeometryXRayGeometryItem] | None, Iterable[BreastXRayGeometryXRayGeometryItem]] = type1u(0x00189476, SQ)

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: Attr[Items[XRayAcquisitionDoseItem] | None, Iterable[XRayAcquisitionDoseItem]] = type1u(0x00189542, SQ)

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: Attr[Items[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None, Iterable[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem]] = type1u(0x00189462, SQ)

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: Attr[Items[XRayGridItem] | None, Iterable[XRayGridItem]] = type1u(0x00189555, SQ)
    GridAbsorbingMaterial: str | None = type3(0x00187040, LT)
    GridSpacingMaterial: str | None = type3(0x00187041, LT)
    GridThickness: Attr[float | None, Decimal | str] = type3(0x00187042, DS)
    GridPitch: Attr[float | None, Decimal | str] = type3(0x00187044, DS)
    GridAspectRatio: Attr[tuple[int, int] | None, list[int]] = type3(0x00187046, IS, "2")
    GridPeriod: Attr[float | None, Decimal | str] = type3(0x00187048, DS)
    GridFocalDistance: Attr[float | None, Decimal | str] = type3(0x0018704C, DS)
    GridID: str | None = type3(0x00181006, LO)

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: Attr[Items[XRayFiltrationItem] | None, Iterable[XRayFiltrationItem]] = type1u(0x00189556, SQ)
