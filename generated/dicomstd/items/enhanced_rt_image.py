"""Items of the Enhanced RT Image IOD, PS3.3 A.86.1.15.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c, type1u, type2u

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameContentItem,
        FrameVOILUTItem,
        MatrixBasedRTImagingGeometryItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        RTImageFrameContextItem,
        RTImageFrameGeneralContentItem,
        RTImageFrameRadiationAcquisitionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
    )


@item
class EnhancedRTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.86.1.15-1, PS3.3 A.86.1.15.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: Attr[Items[RTImageFrameGeneralContentItem] | None, Iterable[RTImageFrameGeneralContentItem]] = type1u(0x30020102, SQ)

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: Attr[Items[MatrixBasedRTImagingGeometryItem] | None, Iterable[MatrixBasedRTImagingGeometryItem]] = type1u(0x30020109, SQ)

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: Attr[Items[RTImageFrameRadiationAcquisitionItem] | None, Iterable[RTImageFrameRadiationAcquisitionItem]] = type1u(0x3002010C, SQ)

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: Attr[Items[RTImageFrameContextItem] | None, Iterable[RTImageFrameContextItem]] = type1u(0x30020103, SQ)

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: Attr[Items[RTBeamLimitingDeviceOpeningDefinitionItem] | None, Iterable[RTBeamLimitingDeviceOpeningDefinitionItem]] = type1c(0x300A0656, SQ)  # if NumberOfRTBeamLimitingDevices != 0

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)


@item
class EnhancedRTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.86.1.15-1, PS3.3 A.86.1.15.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: Attr[Items[RTImageFrameGeneralContentItem] | None, Iterable[RTImageFrameGeneralContentItem]] = type1u(0x30020102, SQ)

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: Attr[Items[MatrixBasedRTImagingGeometryItem] | None, Iterable[MatrixBasedRTImagingGeometryItem]] = type1u(0x30020109, SQ)

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: Attr[Items[RTImageFrameRadiationAcquisitionItem] | None, Iterable[RTImageFrameRadiationAcquisitionItem]] = type1u(0x3002010C, SQ)

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: Attr[Items[RTImageFrameContextItem] | None, Iterable[RTImageFrameContextItem]] = type1u(0x30020103, SQ)

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: Attr[Items[RTBeamLimitingDeviceOpeningDefinitionItem] | None, Iterable[RTBeamLimitingDeviceOpeningDefinitionItem]] = type1c(0x300A0656, SQ)  # if NumberOfRTBeamLimitingDevices != 0

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)
