"""Frames of the Intravascular Optical Coherence Tomography Image IOD, PS3.3 A.66.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        IntravascularFrameContentItem,
        IntravascularOCTFrameContentItem,
        IntravascularOCTFrameTypeItem,
        IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem,
        IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem,
        PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem,
        PixelMeasuresItem,
    )


class IntravascularOpticalCoherenceTomographyImageFrame(Frame["IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem", "IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem"]):
    """A frame of the Intravascular Optical Coherence Tomography Image IOD, PS3.3 A.66.3."""

    pixel_measures: PixelMeasuresItem | None = group_c(0x00289110)  # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True)  # Derivation Image (C), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    cardiac_synchronization: CardiacSynchronizationItem | None = group_c(0x00189118)  # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    frame_voi_lut: FrameVOILUTItem | None = group_u(0x00289132)  # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    pixel_intensity_relationship_lut: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = group_c(0x00289422, several=True)  # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13
    intravascular_oct_frame_type: IntravascularOCTFrameTypeItem = group_m(0x00520025)  # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    intravascular_frame_content: IntravascularFrameContentItem | None = group_c(0x00520027)  # Intravascular Frame Content (C), PS3.3 C.8.27.6.2
    intravascular_oct_frame_content: IntravascularOCTFrameContentItem | None = group_c(0x00520029)  # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3
