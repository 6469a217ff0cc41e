"""Items of the Legacy Converted Enhanced MR Image IOD, PS3.3 A.71.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FL, LO, SH, SQ, UC, UI, UR, US, Item, item, type1, type1c, type1u, type2, type2u, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal
    from dicodec.typed import UID, Attr, CodedConcept, Dataset, DateTime, Items
    from dicomstd.items import (
        CardiacSynchronizationItem,
        CodeSequenceItem,
        ContrastAdministrationProfileItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        EquivalentCodeItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        ImageSOPInstanceReferenceItem,
        MRImageFrameTypeItem,
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
class LegacyConvertedEnhancedMRImageContrastBolusAgentItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3, printed in 8.8-1, C.7-12b/ContrastBolusAgentSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ContrastBolusAgentNumber: int = type1(0x00189337, US)
    ContrastBolusAdministrationRouteSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00180014, SQ)
    ContrastBolusIngredientCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00189338, SQ)
    ContrastBolusVolume: Attr[float | None, Decimal | str] = type2(0x00181041, DS)
    ContrastBolusIngredientConcentration: Attr[float | None, Decimal | str] = type2(0x00181049, DS)
    ContrastBolusIngredientPercentByVolume: Attr[float | None, Decimal] = type3(0x00520001, FL)
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = type3(0x00189425, CS)
    ContrastBolusT1Relaxivity: Attr[float | None, Decimal] = type3(0x00180013, FL)
    ContrastAdministrationProfileSequence: Attr[Items[ContrastAdministrationProfileItem] | None, Iterable[ContrastAdministrationProfileItem]] = type3(0x00189340, SQ)


@item
class LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (present(BodyPartExamined) and not_parsed) or not_parsed
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: Attr[Items[PixelValueTransformationPixelValueTransformationItem] | None, Iterable[PixelValueTransformationPixelValueTransformationItem]] = type1u(0x00289145, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: Attr[Items[MRImageFrameTypeItem] | None, Iterable[MRImageFrameTypeItem]] = type1u(0x00189226, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: Attr[Items[TemporalPositionItem] | None, Iterable[TemporalPositionItem]] = type1u(0x00209310, SQ)

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: Attr[Items[Dataset] | None, Iterable[Dataset]] = type1c(0x00209171, SQ)

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type1u(0x00209172, SQ)


@item
class LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (present(BodyPartExamined) and not_parsed) or not_parsed
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: Attr[Items[PixelValueTransformationPixelValueTransformationItem] | None, Iterable[PixelValueTransformationPixelValueTransformationItem]] = type1u(0x00289145, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: Attr[Items[MRImageFrameTypeItem] | None, Iterable[MRImageFrameTypeItem]] = type1u(0x00189226, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: Attr[Items[TemporalPositionItem] | None, Iterable[TemporalPositionItem]] = type1u(0x00209310, SQ)

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: Attr[Items[Dataset] | None, Iterable[Dataset]] = type1c(0x00209170, SQ)
