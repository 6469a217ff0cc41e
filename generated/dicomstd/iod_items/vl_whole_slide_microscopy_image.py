"""Items of the VL Whole Slide Microscopy Image IOD, PS3.3 A.32.8.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        DerivationImageItem,
        FrameContentItem,
        OpticalPathIdentificationItem,
        PixelMeasuresItem,
        PlanePositionSlideItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        SpecimenReferenceItem,
        WholeSlideMicroscopyImageFrameTypeItem,
    )


@item
class VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.32.8-1, PS3.3 A.32.8.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = type1u(0x00480207, SQ)

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = type2u(0x00480110, SQ)

    # Whole Slide Microscopy Image Frame Type (M), PS3.3 C.8.12.9
    WholeSlideMicroscopyImageFrameTypeSequence: OptSeq[WholeSlideMicroscopyImageFrameTypeItem] = type1u(0x00400710, SQ)


@item
class VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.32.8-1, PS3.3 A.32.8.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = type1u(0x0048021A, SQ)

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = type1u(0x00480207, SQ)

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = type2u(0x00480110, SQ)

    # Whole Slide Microscopy Image Frame Type (M), PS3.3 C.8.12.9
    WholeSlideMicroscopyImageFrameTypeSequence: OptSeq[WholeSlideMicroscopyImageFrameTypeItem] = type1u(0x00400710, SQ)
