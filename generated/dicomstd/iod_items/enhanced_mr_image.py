"""Items of the Enhanced MR Image IOD, PS3.3 A.36.2.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        FunctionalMRItem,
        MRArterialSpinLabelingItem,
        MRAveragesItem,
        MRDiffusionItem,
        MREchoItem,
        MRFOVGeometryItem,
        MRImageFrameTypeItem,
        MRImagingModifierItem,
        MRMetaboliteMapItem,
        MRModifierItem,
        MRReceiveCoilItem,
        MRSpatialSaturationItem,
        MRTimingAndRelatedParametersItem,
        MRTransmitCoilItem,
        MRVelocityEncodingItem,
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


@item
class EnhancedMRImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.36-1, PS3.3 A.36.2.3: functional groups."""

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

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = type1u(0x00189226, SQ)

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = type1u(0x00189112, SQ)

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = type1u(0x00189125, SQ)

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = type1u(0x00189114, SQ)

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = type1u(0x00189115, SQ)

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = type1u(0x00189006, SQ)

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = type1u(0x00189042, SQ)

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = type1u(0x00189049, SQ)

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = type1u(0x00189117, SQ)

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = type1u(0x00189119, SQ)

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = type2u(0x00189107, SQ)

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = type1u(0x00189152, SQ)

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = type1u(0x00189197, SQ)

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = type1u(0x00189251, SQ)

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = type1u(0x00189621, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)


@item
class EnhancedMRImageSharedFunctionalGroupsItem(Item):
    """Item of table A.36-1, PS3.3 A.36.2.3: functional groups."""

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

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = type1u(0x00189226, SQ)

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = type1u(0x00189112, SQ)

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = type1u(0x00189125, SQ)

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = type1u(0x00189114, SQ)

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = type1u(0x00189115, SQ)

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = type1u(0x00189006, SQ)

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = type1u(0x00189042, SQ)

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = type1u(0x00189049, SQ)

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = type1u(0x00189117, SQ)

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = type1u(0x00189119, SQ)

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = type2u(0x00189107, SQ)

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = type1u(0x00189152, SQ)

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = type1u(0x00189197, SQ)

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = type1u(0x00189251, SQ)

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = type1u(0x00189621, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)
