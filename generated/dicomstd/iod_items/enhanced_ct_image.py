"""Items of the Enhanced CT Image IOD, PS3.3 A.38.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c, type1u, type2u, type3

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


@item
class EnhancedCTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.38-1, PS3.3 A.38.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (C), PS3.3 C.7.6.16.2.11, if MultienergyCTAcquisition in {YES}
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = type1u(0x00189329, SQ)

    # CT Acquisition Type (C), PS3.3 C.8.15.3.2, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionTypeSequence: OptSeq[CTAcquisitionTypeItem] = type1u(0x00189301, SQ)

    # CT Acquisition Details (C), PS3.3 C.8.15.3.3, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionDetailsSequence: OptSeq[CTAcquisitionDetailsItem] = type1u(0x00189304, SQ)

    # CT Table Dynamics (C), PS3.3 C.8.15.3.4, if ImageType[1] in {ORIGINAL, MIXED}
    CTTableDynamicsSequence: OptSeq[CTTableDynamicsItem] = type1u(0x00189308, SQ)

    # CT Position (C), PS3.3 C.8.15.3.5, if ImageType[1] in {ORIGINAL, MIXED}
    CTPositionSequence: OptSeq[CTPositionItem] = type1u(0x00189326, SQ)

    # CT Geometry (C), PS3.3 C.8.15.3.6, if ImageType[1] in {ORIGINAL, MIXED}
    CTGeometrySequence: OptSeq[CTGeometryItem] = type1u(0x00189312, SQ)

    # CT Reconstruction (C), PS3.3 C.8.15.3.7, if ImageType[1] in {ORIGINAL, MIXED} and AcquisitionType not in {CONSTANT_ANGLE}
    CTReconstructionSequence: OptSeq[CTReconstructionItem] = type1u(0x00189314, SQ)

    # CT Exposure (C), PS3.3 C.8.15.3.8, if ImageType[1] in {ORIGINAL, MIXED}
    CTExposureSequence: OptSeq[CTExposureItem] = type1u(0x00189321, SQ)

    # CT X-Ray Details (C), PS3.3 C.8.15.3.9, if ImageType[1] in {ORIGINAL, MIXED}
    CTXRayDetailsSequence: OptSeq[CTXRayDetailsCTXRayDetailsItem] = type1u(0x00189325, SQ)

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # CT Additional X-Ray Source (C), PS3.3 C.8.15.3.11, if not_checkable(real-world) and (MultienergyCTAcquisition in {NO} or not present(MultienergyCTAcquisition))
    CTAdditionalXRaySourceSequence: OptSeq[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] = type1u(0x00189360, SQ)

    # Multi-energy CT Processing (C), PS3.3 C.8.15.3.13
    MultienergyCTProcessingSequence: OptSeq[MultienergyCTProcessingItem] = type3(0x00189363, SQ)

    # Multi-energy CT Characteristics (U), PS3.3 C.8.15.3.12
    MultienergyCTCharacteristicsSequence: OptSeq[MultienergyCTCharacteristicsItem] = type1c(0x00189364, SQ)  # if (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)


@item
class EnhancedCTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.38-1, PS3.3 A.38.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (C), PS3.3 C.7.6.16.2.11, if MultienergyCTAcquisition in {YES}
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = type1u(0x00189329, SQ)

    # CT Acquisition Type (C), PS3.3 C.8.15.3.2, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionTypeSequence: OptSeq[CTAcquisitionTypeItem] = type1u(0x00189301, SQ)

    # CT Acquisition Details (C), PS3.3 C.8.15.3.3, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionDetailsSequence: OptSeq[CTAcquisitionDetailsItem] = type1u(0x00189304, SQ)

    # CT Table Dynamics (C), PS3.3 C.8.15.3.4, if ImageType[1] in {ORIGINAL, MIXED}
    CTTableDynamicsSequence: OptSeq[CTTableDynamicsItem] = type1u(0x00189308, SQ)

    # CT Position (C), PS3.3 C.8.15.3.5, if ImageType[1] in {ORIGINAL, MIXED}
    CTPositionSequence: OptSeq[CTPositionItem] = type1u(0x00189326, SQ)

    # CT Geometry (C), PS3.3 C.8.15.3.6, if ImageType[1] in {ORIGINAL, MIXED}
    CTGeometrySequence: OptSeq[CTGeometryItem] = type1u(0x00189312, SQ)

    # CT Reconstruction (C), PS3.3 C.8.15.3.7, if ImageType[1] in {ORIGINAL, MIXED} and AcquisitionType not in {CONSTANT_ANGLE}
    CTReconstructionSequence: OptSeq[CTReconstructionItem] = type1u(0x00189314, SQ)

    # CT Exposure (C), PS3.3 C.8.15.3.8, if ImageType[1] in {ORIGINAL, MIXED}
    CTExposureSequence: OptSeq[CTExposureItem] = type1u(0x00189321, SQ)

    # CT X-Ray Details (C), PS3.3 C.8.15.3.9, if ImageType[1] in {ORIGINAL, MIXED}
    CTXRayDetailsSequence: OptSeq[CTXRayDetailsCTXRayDetailsItem] = type1u(0x00189325, SQ)

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # CT Additional X-Ray Source (C), PS3.3 C.8.15.3.11, if not_checkable(real-world) and (MultienergyCTAcquisition in {NO} or not present(MultienergyCTAcquisition))
    CTAdditionalXRaySourceSequence: OptSeq[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] = type1u(0x00189360, SQ)

    # Multi-energy CT Processing (C), PS3.3 C.8.15.3.13
    MultienergyCTProcessingSequence: OptSeq[MultienergyCTProcessingItem] = type3(0x00189363, SQ)

    # Multi-energy CT Characteristics (U), PS3.3 C.8.15.3.12
    MultienergyCTCharacteristicsSequence: OptSeq[MultienergyCTCharacteristicsItem] = type1c(0x00189364, SQ)  # if (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)
