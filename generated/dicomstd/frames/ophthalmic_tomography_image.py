"""Frames of the Ophthalmic Tomography Image IOD, PS3.3 A.52.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        OphthalmicFrameLocationItem,
        OphthalmicTomographyImagePerFrameFunctionalGroupsItem,
        OphthalmicTomographyImageSharedFunctionalGroupsItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        ReferencedImageReferencedImageItem,
    )


class OphthalmicTomographyImageFrame(Frame["OphthalmicTomographyImageSharedFunctionalGroupsItem", "OphthalmicTomographyImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Ophthalmic Tomography Image IOD, PS3.3 A.52.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    plane_position: PlanePositionItem | None = group_c(0x00209113)  # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    plane_orientation: PlaneOrientationItem | None = group_c(0x00209116)  # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (C), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    contrast_bolus_usage: OptSeq[ContrastBolusUsageItem] = group_c(0x00189341, several=True, shared=False)  # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ophthalmic_frame_location: OptSeq[OphthalmicFrameLocationItem] = group_u(0x00220031, several=True)  # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
