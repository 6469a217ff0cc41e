"""Items of the X-Ray 3D Angiographic Image IOD, PS3.3 A.53.3. Generated; do not edit."""

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
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        XRay3DFrameTypeItem,
    )


@item
class XRay3DAngiographicImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.53-1, PS3.3 A.53.3: functional groups."""

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

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = type1u(0x00189504, SQ)


@item
class XRay3DAngiographicImageSharedFunctionalGroupsItem(Item):
    """Item of table A.53-1, PS3.3 A.53.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = type1u(0x00189504, SQ)
