"""Items of the Ophthalmic Tomography Image IOD, PS3.3 A.52.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        OphthalmicFrameLocationItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        ReferencedImageReferencedImageItem,
    )


@item
class OphthalmicTomographyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.52.3-1, PS3.3 A.52.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: Attr[Items[OphthalmicFrameLocationItem] | None, Iterable[OphthalmicFrameLocationItem]] = type1u(0x00220031, SQ)


@item
class OphthalmicTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.52.3-1, PS3.3 A.52.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: Attr[Items[OphthalmicFrameLocationItem] | None, Iterable[OphthalmicFrameLocationItem]] = type1u(0x00220031, SQ)
