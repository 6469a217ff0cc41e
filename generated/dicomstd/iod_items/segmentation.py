"""Items of the Segmentation IOD, PS3.3 A.51.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        DerivationImageItem,
        FrameContentItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        PlanePositionSlideItem,
        SegmentIdentificationItem,
    )


@item
class SegmentationPerFrameFunctionalGroupsItem(Item):
    """Item of table A.51-1, PS3.3 A.51.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if not used(macros.derivation_image) and not_checkable(real-world)
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not used(macros.derivation_image) and not_checkable(real-world)
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not used(macros.derivation_image) and not_checkable(real-world)
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not used(macros.derivation_image) and not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Content (C), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Segmentation (C), PS3.3 C.8.20.3.1, if DimensionOrganizationType not in {TILED_FULL}
    SegmentIdentificationSequence: OptSeq[SegmentIdentificationItem] = type1u(0x0062000A, SQ)


@item
class SegmentationSharedFunctionalGroupsItem(Item):
    """Item of table A.51-1, PS3.3 A.51.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if not used(macros.derivation_image) and not_checkable(real-world)
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not used(macros.derivation_image) and not_checkable(real-world)
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not used(macros.derivation_image) and not_checkable(real-world)
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not used(macros.derivation_image) and not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Segmentation (C), PS3.3 C.8.20.3.1, if DimensionOrganizationType not in {TILED_FULL}
    SegmentIdentificationSequence: OptSeq[SegmentIdentificationItem] = type1u(0x0062000A, SQ)
