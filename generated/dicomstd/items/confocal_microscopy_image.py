"""Items of the Confocal Microscopy Image IOD, PS3.3 A.90.1.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
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
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: Attr[Items[OpticalPathIdentificationItem] | None, Iterable[OpticalPathIdentificationItem]] = type1u(0x00480207, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: Attr[Items[PlanePositionSlideItem] | None, Iterable[PlanePositionSlideItem]] = type1u(0x0048021A, SQ)

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: Attr[Items[ConfocalMicroscopyImageFrameTypeItem] | None, Iterable[ConfocalMicroscopyImageFrameTypeItem]] = type1u(0x00480116, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)


@item
class ConfocalMicroscopyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.90.1.3-1, PS3.3 A.90.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: Attr[Items[OpticalPathIdentificationItem] | None, Iterable[OpticalPathIdentificationItem]] = type1u(0x00480207, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1
    PlanePositionSlideSequence: Attr[Items[PlanePositionSlideItem] | None, Iterable[PlanePositionSlideItem]] = type1u(0x0048021A, SQ)

    # Confocal Microscopy Image Frame Type (M), PS3.3 C.8.35.4.1
    ConfocalMicroscopyImageFrameTypeSequence: Attr[Items[ConfocalMicroscopyImageFrameTypeItem] | None, Iterable[ConfocalMicroscopyImageFrameTypeItem]] = type1u(0x00480116, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)
