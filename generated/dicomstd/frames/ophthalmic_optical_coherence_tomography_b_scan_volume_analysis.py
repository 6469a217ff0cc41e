"""Frames of the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD, PS3.3 A.84.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import Frame, group_c, group_m, group_u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem,
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        VOILUTMacroItem,
    )


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFrame(Frame["OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem", "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem"]):
    """A frame of the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD, PS3.3 A.84.3."""

    pixel_measures: PixelMeasuresItem = group_m(0x00289110)  # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    plane_orientation: PlaneOrientationItem = group_m(0x00209116)  # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    plane_position: PlanePositionItem = group_m(0x00209113)  # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    frame_content: FrameContentItem = group_m(0x00209111, shared=False)  # Frame Content (M), PS3.3 C.7.6.16.2.2
    referenced_image: OptSeq[ReferencedImageReferencedImageItem] = group_c(0x00081140, several=True)  # Referenced Image (M), PS3.3 C.7.6.16.2.5
    derivation_image: OptSeq[DerivationImageItem] = group_c(0x00089124, several=True, shared=False)  # Derivation Image (M), PS3.3 C.7.6.16.2.6
    frame_anatomy: FrameAnatomyItem = group_m(0x00209071)  # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    frame_voi_lut: VOILUTMacroItem = group_m(0x00289132)  # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    real_world_value_mapping: OptSeq[RealWorldValueMappingItem] = group_u(0x00409096, several=True)  # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
