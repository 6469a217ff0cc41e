"""Items of the MR Spectroscopy IOD, PS3.3 A.36.3.3. Generated; do not edit."""

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
        MRAveragesItem,
        MRDiffusionItem,
        MREchoItem,
        MRModifierItem,
        MRReceiveCoilItem,
        MRSpatialSaturationItem,
        MRSpectroscopyFOVGeometryItem,
        MRSpectroscopyFrameTypeItem,
        MRTimingAndRelatedParametersItem,
        MRTransmitCoilItem,
        MRVelocityEncodingItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


@item
class MRSpectroscopyPerFrameFunctionalGroupsItem(Item):
    """Item of table A.36-3, PS3.3 A.36.3.3: functional groups."""

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

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # MR Spectroscopy Frame Type (M), PS3.3 C.8.14.3.1
    MRSpectroscopyFrameTypeSequence: OptSeq[MRSpectroscopyFrameTypeItem] = type1u(0x00189227, SQ)

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = type1u(0x00189112, SQ)

    # MR Spectroscopy FOV/Geometry (C), PS3.3 C.8.14.3.2, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpectroscopyFOVGeometrySequence: OptSeq[MRSpectroscopyFOVGeometryItem] = type1u(0x00189103, SQ)

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = type1u(0x00189114, SQ)

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = type1u(0x00189115, SQ)

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

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = type1u(0x00189197, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)


@item
class MRSpectroscopySharedFunctionalGroupsItem(Item):
    """Item of table A.36-3, PS3.3 A.36.3.3: functional groups."""

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

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # MR Spectroscopy Frame Type (M), PS3.3 C.8.14.3.1
    MRSpectroscopyFrameTypeSequence: OptSeq[MRSpectroscopyFrameTypeItem] = type1u(0x00189227, SQ)

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = type1u(0x00189112, SQ)

    # MR Spectroscopy FOV/Geometry (C), PS3.3 C.8.14.3.2, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpectroscopyFOVGeometrySequence: OptSeq[MRSpectroscopyFOVGeometryItem] = type1u(0x00189103, SQ)

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = type1u(0x00189114, SQ)

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = type1u(0x00189115, SQ)

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

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = type1u(0x00189197, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)
