"""Items of the Ophthalmic Tomography Image IOD, PS3.3 A.52.3. Generated; do not edit."""

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
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: OptSeq[OphthalmicFrameLocationItem] = type1u(0x00220031, SQ)


@item
class OphthalmicTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.52.3-1, PS3.3 A.52.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: OptSeq[OphthalmicFrameLocationItem] = type1u(0x00220031, SQ)
