"""Items of the Parametric Map IOD, PS3.3 A.75.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import Dataset, OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        IdentityPixelValueTransformationPixelValueTransformationItem,
        ParametricMapFrameTypeItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        StoredValueColorRangeItem,
        VOILUTMacroItem,
    )


@item
class ParametricMapPerFrameFunctionalGroupsItem(Item):
    """Item of table A.75-1, PS3.3 A.75.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (U), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Stored Value Color Range (C), PS3.3 C.7.6.16.2.26, if PixelPresentation in {COLOR_RANGE}
    StoredValueColorRangeSequence: OptSeq[StoredValueColorRangeItem] = type1u(0x00281230, SQ)

    # Parametric Map Frame Type (M), PS3.3 C.8.32.3.1
    ParametricMapFrameTypeSequence: OptSeq[ParametricMapFrameTypeItem] = type1u(0x00409092, SQ)

    # Unassigned Per-Frame Converted Attributes (U), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209171, SQ)


@item
class ParametricMapSharedFunctionalGroupsItem(Item):
    """Item of table A.75-1, PS3.3 A.75.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (U), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Stored Value Color Range (C), PS3.3 C.7.6.16.2.26, if PixelPresentation in {COLOR_RANGE}
    StoredValueColorRangeSequence: OptSeq[StoredValueColorRangeItem] = type1u(0x00281230, SQ)

    # Parametric Map Frame Type (M), PS3.3 C.8.32.3.1
    ParametricMapFrameTypeSequence: OptSeq[ParametricMapFrameTypeItem] = type1u(0x00409092, SQ)

    # Unassigned Shared Converted Attributes (U), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209170, SQ)
