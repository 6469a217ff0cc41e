"""Items of the Legacy Converted Enhanced PET Image IOD, PS3.3 A.72.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type1c, type1u, type2, type2u

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Dataset, OptCodes, OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        CodeSequenceItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        ImageSOPInstanceReferenceItem,
        IrradiationEventIdentificationItem,
        PETFrameTypeItem,
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


@item
class LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = type1u(0x00189751, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209171, SQ)

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1u(0x00209172, SQ)


@item
class LegacyConvertedEnhancedPETImageRelatedSeriesItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3, printed in C.7-5a/RelatedSeriesSequence, C.8.22-1/RelatedSeriesSequence."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040A170, SQ)


@item
class LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = type1u(0x00189751, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209170, SQ)
