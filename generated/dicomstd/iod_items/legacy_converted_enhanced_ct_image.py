"""Items of the Legacy Converted Enhanced CT Image IOD, PS3.3 A.70.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FL, LO, SH, SQ, UC, UI, UR, US, Item, item, numbered, type1, type1c, type1u, type2, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDS, AnyDT, AnyFD, Attr, Codes, Dataset, DateTime, OptCodes, OptSeq,
    )
    from dicomstd.items import (
        CTImageFrameTypeItem,
        CTPixelValueTransformationPixelValueTransformationItem,
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
        IrradiationEventIdentificationItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlanePositionItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
    )


@item
class LegacyConvertedEnhancedCTImageContrastBolusAgentItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3, printed in 8.8-1, C.7-12b/ContrastBolusAgentSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ContrastBolusAgentNumber: int = numbered(0x00189337, US)
    ContrastBolusAdministrationRouteSequence: Codes[CodeSequenceItem] = type1(0x00180014, SQ)
    ContrastBolusIngredientCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00189338, SQ)
    ContrastBolusVolume: Attr[float | None, AnyDS | None] = type2(0x00181041, DS)
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None] = type2(0x00181049, DS)
    ContrastBolusIngredientPercentByVolume: Attr[float | None, AnyFD | None] = type3(0x00520001, FL)
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = type3(0x00189425, CS)
    ContrastBolusT1Relaxivity: Attr[float | None, AnyFD | None] = type3(0x00180013, FL)
    ContrastAdministrationProfileSequence: OptSeq[ContrastAdministrationProfileItem] = type3(0x00189340, SQ)


@item
class LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3: functional groups."""

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

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = type1u(0x00189329, SQ)

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209171, SQ)

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1u(0x00209172, SQ)


@item
class LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3: functional groups."""

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

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = type1u(0x00189477, SQ)

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = type1u(0x00189329, SQ)

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = type1c(0x00209170, SQ)
