"""Items of the Breast Tomosynthesis Image IOD, PS3.3 A.55.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        BreastBiopsyTargetBiopsyTargetItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        IdentityPixelValueTransformationPixelValueTransformationItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        VOILUTMacroItem,
        XRay3DFrameTypeItem,
    )


@item
class BreastTomosynthesisImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.55-1, PS3.3 A.55.3: functional groups."""

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

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = type1u(0x00189504, SQ)

    # Breast Biopsy Target (U), PS3.3 C.8.21.5.2
    BiopsyTargetSequence: OptSeq[BreastBiopsyTargetBiopsyTargetItem] = type1c(0x00182041, SQ)


@item
class BreastTomosynthesisImageSharedFunctionalGroupsItem(Item):
    """Item of table A.55-1, PS3.3 A.55.3: functional groups."""

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

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)
