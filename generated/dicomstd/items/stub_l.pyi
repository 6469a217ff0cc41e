"""Sequence items, L, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDS, AnyDT, AnyFD, Attr, Buffer, CodedConcept, Codes, Dataset, DateTime, Item, ListDS, ListFD,
    OptCodes, OptSeq,
)
from dicomstd.items import (
    CTImageFrameTypeItem,
    CTPixelValueTransformationPixelValueTransformationItem,
    CardiacSynchronizationItem,
    CodeSequenceItem,
    ContrastAdministrationProfileItem,
    ContrastBolusUsageItem,
    CylinderItem,
    DerivationImageItem,
    DisplayQAResultContextActualHumanPerformersItem,
    DisplayQAResultContextMeasurementEquipmentItem,
    EquivalentCodeItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameVOILUTItem,
    ImageSOPInstanceReferenceItem,
    IrradiationEventIdentificationItem,
    MRImageFrameTypeItem,
    PETFrameTypeItem,
    PixelMeasuresItem,
    PixelValueTransformationPixelValueTransformationItem,
    PlaneOrientationItem,
    PlanePositionItem,
    PrismSequencePrismItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    RespiratorySynchronizationItem,
    SOPInstanceReferenceItem,
    TemporalPositionItem,
)

class LateralSpreadingDeviceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/LateralSpreadingDeviceSequence, PS3.3 C.8.8.25."""

    LateralSpreadingDeviceNumber: int = ...
    LateralSpreadingDeviceID: str
    AccessoryCode: str | None = ...
    LateralSpreadingDeviceType: str
    LateralSpreadingDeviceDescription: str | None = ...

    def __init__(
        self, *,
        LateralSpreadingDeviceNumber: int = ...,
        LateralSpreadingDeviceID: str,
        AccessoryCode: str | None = ...,
        LateralSpreadingDeviceType: str,
        LateralSpreadingDeviceDescription: str | None = ...,
    ) -> None: ...

class LateralSpreadingDeviceSettingsItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/LateralSpreadingDeviceSettingsSequence, PS3.3 C.31.3."""

    LateralSpreadingDeviceSetting: str | None = ...
    ReferencedLateralSpreadingDeviceNumber: int | None = ...

    def __init__(
        self, *,
        LateralSpreadingDeviceSetting: str | None = ...,
        ReferencedLateralSpreadingDeviceNumber: int | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedCTImageContrastBolusAgentItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3, printed in 8.8-1, C.7-12b/ContrastBolusAgentSequence."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UID | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = ...
    ContrastBolusAgentNumber: int = ...
    ContrastBolusAdministrationRouteSequence: Codes[CodeSequenceItem]
    ContrastBolusIngredientCodeSequence: OptCodes[CodeSequenceItem]
    ContrastBolusVolume: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientPercentByVolume: Attr[float | None, AnyFD | None] = ...
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...
    ContrastBolusT1Relaxivity: Attr[float | None, AnyFD | None] = ...
    ContrastAdministrationProfileSequence: OptSeq[ContrastAdministrationProfileItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        ContrastBolusAgentNumber: int = ...,
        ContrastBolusAdministrationRouteSequence: Iterable[CodeSequenceItem | CodedConcept],
        ContrastBolusIngredientCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ContrastBolusVolume: AnyDS | None,
        ContrastBolusIngredientConcentration: AnyDS | None,
        ContrastBolusIngredientPercentByVolume: AnyFD | None = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...,
        ContrastBolusT1Relaxivity: AnyFD | None = ...,
        ContrastAdministrationProfileSequence: Iterable[ContrastAdministrationProfileItem] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = ...

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = ...

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        CTImageFrameTypeSequence: Iterable[CTImageFrameTypeItem] | None = ...,
        PixelValueTransformationSequence: Iterable[CTPixelValueTransformationPixelValueTransformationItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedPerFrameConvertedAttributesSequence: Iterable[Dataset] | None = ...,
        ConversionSourceAttributesSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.70-1, PS3.3 A.70.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = ...

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        CTImageFrameTypeSequence: Iterable[CTImageFrameTypeItem] | None = ...,
        PixelValueTransformationSequence: Iterable[CTPixelValueTransformationPixelValueTransformationItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedSharedConvertedAttributesSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedMRImageContrastBolusAgentItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3, printed in 8.8-1, C.7-12b/ContrastBolusAgentSequence."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UID | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = ...
    ContrastBolusAgentNumber: int = ...
    ContrastBolusAdministrationRouteSequence: Codes[CodeSequenceItem]
    ContrastBolusIngredientCodeSequence: OptCodes[CodeSequenceItem]
    ContrastBolusVolume: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientConcentration: Attr[float | None, AnyDS | None]
    ContrastBolusIngredientPercentByVolume: Attr[float | None, AnyFD | None] = ...
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...
    ContrastBolusT1Relaxivity: Attr[float | None, AnyFD | None] = ...
    ContrastAdministrationProfileSequence: OptSeq[ContrastAdministrationProfileItem] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        ContrastBolusAgentNumber: int = ...,
        ContrastBolusAdministrationRouteSequence: Iterable[CodeSequenceItem | CodedConcept],
        ContrastBolusIngredientCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ContrastBolusVolume: AnyDS | None,
        ContrastBolusIngredientConcentration: AnyDS | None,
        ContrastBolusIngredientPercentByVolume: AnyFD | None = ...,
        ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = ...,
        ContrastBolusT1Relaxivity: AnyFD | None = ...,
        ContrastAdministrationProfileSequence: Iterable[ContrastAdministrationProfileItem] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = ...

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedPerFrameConvertedAttributesSequence: Iterable[Dataset] | None = ...,
        ConversionSourceAttributesSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem(Item):
    """Item of table A.71-1, PS3.3 A.71.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (U), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (U), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedSharedConvertedAttributesSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Per-Frame Converted Attributes (M), PS3.3 C.7.6.16.2.25.2
    UnassignedPerFrameConvertedAttributesSequence: OptSeq[Dataset] = ...

    # Image Frame Conversion Source (C), PS3.3 C.7.6.16.2.25.3
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        PETFrameTypeSequence: Iterable[PETFrameTypeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedPerFrameConvertedAttributesSequence: Iterable[Dataset] | None = ...,
        ConversionSourceAttributesSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class LegacyConvertedEnhancedPETImageRelatedSeriesItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3, printed in C.7-5a/RelatedSeriesSequence, C.8.22-1/RelatedSeriesSequence."""

    StudyInstanceUID: Attr[UID, str]
    SeriesInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        SeriesInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem(Item):
    """Item of table A.72-1, PS3.3 A.72.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (C), PS3.3 C.7.6.16.2.8, if (has_value(BodyPartExamined) and not_checkable(content)) or not_checkable(other-instance)
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (C), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Unassigned Shared Converted Attributes (M), PS3.3 C.7.6.16.2.25.1
    UnassignedSharedConvertedAttributesSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        PETFrameTypeSequence: Iterable[PETFrameTypeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        UnassignedSharedConvertedAttributesSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class LensConstantItem(Item):
    """Item of table C.8.25.16-5 in LensConstantSequence, PS3.3 C.8.25.16.5."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumericValue: ListDS | tuple[AnyDS, ...],
    ) -> None: ...

class LensThicknessItem(Item):
    """Item of table C.8.25.16-2 in LensThicknessSequence, PS3.3 C.8.25.16.2."""

    LensThickness: Attr[float, AnyFD]
    SourceOfLensThicknessDataCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        LensThickness: AnyFD,
        SourceOfLensThicknessDataCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class LensometryMeasurementsAddIntermediateItem(Item):
    """Item of table C.8.25.8-2 in AddIntermediateSequence, PS3.3 C.8.25.8.1."""

    AddPower: Attr[float, AnyFD]
    ViewingDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AddPower: AnyFD,
        ViewingDistance: AnyFD | None = ...,
    ) -> None: ...

class LensometryMeasurementsAddNearItem(Item):
    """Item of table C.8.25.8-2 in AddNearSequence, PS3.3 C.8.25.8.1."""

    AddPower: Attr[float, AnyFD]
    ViewingDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AddPower: AnyFD,
        ViewingDistance: AnyFD | None = ...,
    ) -> None: ...

class LensometryMeasurementsItem(Item):
    """Item of table C.8.25.8-2, PS3.3 C.8.25.8.1."""

    SpherePower: Attr[float, AnyFD]
    CylinderSequence: OptSeq[CylinderItem] = ...
    AddNearSequence: OptSeq[LensometryMeasurementsAddNearItem] = ...
    AddIntermediateSequence: OptSeq[LensometryMeasurementsAddIntermediateItem] = ...
    PrismSequence: OptSeq[PrismSequencePrismItem] = ...
    LensSegmentType: Literal["PROGRESSIVE", "NONPROGRESSIVE"] | None = ...
    OpticalTransmittance: Attr[float | None, AnyFD | None] = ...
    ChannelWidth: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        SpherePower: AnyFD,
        CylinderSequence: Iterable[CylinderItem] | None = ...,
        AddNearSequence: Iterable[LensometryMeasurementsAddNearItem] | None = ...,
        AddIntermediateSequence: Iterable[LensometryMeasurementsAddIntermediateItem] | None = ...,
        PrismSequence: Iterable[PrismSequencePrismItem] | None = ...,
        LensSegmentType: Literal["PROGRESSIVE", "NONPROGRESSIVE"] | None = ...,
        OpticalTransmittance: AnyFD | None = ...,
        ChannelWidth: AnyFD | None = ...,
    ) -> None: ...

class LightPathFilterTypeStackCodeItem(Item):
    """Item of table C.8.17.9-1 in LightPathFilterTypeStackCodeSequence, PS3.3 C.8.17.9."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UID | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = ...
    LightPathFilterPassThroughWavelength: int | None = ...
    LightPathFilterPassBand: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        LightPathFilterPassThroughWavelength: int | None = ...,
        LightPathFilterPassBand: list[int] | tuple[int, int] | None = ...,
    ) -> None: ...

class LineItem(Item):
    """Item of table C.27-4 in LineSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        LongPrimitivePointIndexList: Buffer,
    ) -> None: ...

class LineStyleItem(Item):
    """Item of table C.10-5b in LineStyleSequence, PS3.3 C.10.5.1.3.13."""

    PatternOnColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    PatternOffColorCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    PatternOnOpacity: Attr[float, AnyFD]
    PatternOffOpacity: Attr[float | None, AnyFD | None] = ...
    LineThickness: Attr[float, AnyFD]
    LineDashingStyle: Literal["SOLID", "DASHED"]
    LinePattern: int | None = ...
    ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"]
    ShadowOffsetX: Attr[float, AnyFD]
    ShadowOffsetY: Attr[float, AnyFD]
    ShadowColorCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    ShadowOpacity: Attr[float, AnyFD]

    def __init__(
        self, *,
        PatternOnColorCIELabValue: list[int] | tuple[int, int, int],
        PatternOffColorCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        PatternOnOpacity: AnyFD,
        PatternOffOpacity: AnyFD | None = ...,
        LineThickness: AnyFD,
        LineDashingStyle: Literal["SOLID", "DASHED"],
        LinePattern: int | None = ...,
        ShadowStyle: Literal["NORMAL", "OUTLINED", "OFF"],
        ShadowOffsetX: AnyFD,
        ShadowOffsetY: AnyFD,
        ShadowColorCIELabValue: list[int] | tuple[int, int, int],
        ShadowOpacity: AnyFD,
    ) -> None: ...

class LocalizedDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/LocalizedDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    LocalizedDeviationProbability: Attr[float, AnyFD]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        LocalizedDeviationProbability: AnyFD,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class LuminanceResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/LuminanceResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = ...
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = ...
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = ...
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = ...
    NumberOfLuminancePoints: int | None = ...
    LuminanceResponseSequence: OptSeq[LuminanceResultLuminanceResponseItem] = ...
    ReflectedAmbientLight: int | None = ...
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...

    def __init__(
        self, *,
        PerformedProcedureStepStartDateTime: AnyDT | None = ...,
        PerformedProcedureStepEndDateTime: AnyDT | None = ...,
        ActualHumanPerformersSequence: Iterable[DisplayQAResultContextActualHumanPerformersItem] | None = ...,
        MeasurementEquipmentSequence: Iterable[DisplayQAResultContextMeasurementEquipmentItem] | None = ...,
        NumberOfLuminancePoints: int | None = ...,
        LuminanceResponseSequence: Iterable[LuminanceResultLuminanceResponseItem] | None = ...,
        ReflectedAmbientLight: int | None = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...,
    ) -> None: ...

class LuminanceResultLuminanceResponseItem(Item):
    """Item of table C.32.3.4-1 in LuminanceResponseSequence, PS3.3 C.32.3.4."""

    DDLValue: int | None = ...
    LuminanceValue: Attr[float | None, AnyFD | None] = ...
    CIExyWhitePoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        DDLValue: int | None = ...,
        LuminanceValue: AnyFD | None = ...,
        CIExyWhitePoint: ListFD | tuple[AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class LuminanceUniformityResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/LuminanceUniformityResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = ...
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = ...
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = ...
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = ...
    NumberOfLuminancePoints: int | None = ...
    MeasurementPatternCodeSequence: OptCodes[CodeSequenceItem] = ...
    DDLValue: int | None = ...
    WhitePointFlag: Literal["YES", "NO"] | None = ...
    LuminanceResponseSequence: OptSeq[LuminanceUniformityResultLuminanceResponseItem] = ...
    ReflectedAmbientLight: int | None = ...
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...

    def __init__(
        self, *,
        PerformedProcedureStepStartDateTime: AnyDT | None = ...,
        PerformedProcedureStepEndDateTime: AnyDT | None = ...,
        ActualHumanPerformersSequence: Iterable[DisplayQAResultContextActualHumanPerformersItem] | None = ...,
        MeasurementEquipmentSequence: Iterable[DisplayQAResultContextMeasurementEquipmentItem] | None = ...,
        NumberOfLuminancePoints: int | None = ...,
        MeasurementPatternCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        DDLValue: int | None = ...,
        WhitePointFlag: Literal["YES", "NO"] | None = ...,
        LuminanceResponseSequence: Iterable[LuminanceUniformityResultLuminanceResponseItem] | None = ...,
        ReflectedAmbientLight: int | None = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = ...,
    ) -> None: ...

class LuminanceUniformityResultLuminanceResponseItem(Item):
    """Item of table C.32.3.3-1 in LuminanceResponseSequence, PS3.3 C.32.3.3."""

    LuminanceValue: Attr[float | None, AnyFD | None] = ...
    CIExyWhitePoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        LuminanceValue: AnyFD | None = ...,
        CIExyWhitePoint: ListFD | tuple[AnyFD, AnyFD] | None = ...,
    ) -> None: ...
