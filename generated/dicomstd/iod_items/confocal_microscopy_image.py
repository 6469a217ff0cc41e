"""Items of the Confocal Microscopy Image IOD, PS3.3 A.90.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        ConfocalMicroscopyImageFrameTypeItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        OpticalPathIdentificationItem,
        PixelMeasuresItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
    )


@item
class ConfocalMicroscopyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.90.1.3-1, PS3.3 A.90.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = type1u(0x00480207, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = type1u(0x00480116, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)


@item
class ConfocalMicroscopyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.90.1.3-1, PS3.3 A.90.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = type1u(0x00480207, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: OptSeq[ConfocalMicroscopyImageFrameTypeItem] = type1u(0x00480116, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)
