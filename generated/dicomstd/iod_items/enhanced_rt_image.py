"""Items of the Enhanced RT Image IOD, PS3.3 A.86.1.15.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
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
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: OptSeq[RTImageFrameGeneralContentItem] = type1u(0x30020102, SQ)

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = type1u(0x30020109, SQ)

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: OptSeq[RTImageFrameRadiationAcquisitionItem] = type1u(0x3002010C, SQ)

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: OptSeq[RTImageFrameContextItem] = type1u(0x30020103, SQ)

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300A0656, SQ)  # if present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)


@item
class EnhancedRTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.86.1.15-1, PS3.3 A.86.1.15.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: OptSeq[RTImageFrameGeneralContentItem] = type1u(0x30020102, SQ)

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = type1u(0x30020109, SQ)

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: OptSeq[RTImageFrameRadiationAcquisitionItem] = type1u(0x3002010C, SQ)

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: OptSeq[RTImageFrameContextItem] = type1u(0x30020103, SQ)

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300A0656, SQ)  # if present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)
