"""Sequence items, V, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDS, AnyDT, AnyFD, AnyPN, Attr, Buffer, CodedConcept, DateTime, Item, ListDS, ListFD, OptCodes, OptSeq,
    PersonName, Seq,
)
from dicomstd.items import (
    CodeSequenceItem,
    DerivationImageItem,
    DisplayQAResultContextActualHumanPerformersItem,
    DisplayQAResultContextMeasurementEquipmentItem,
    EquivalentCodeItem,
    FrameContentItem,
    ImageSOPInstanceReferenceItem,
    ModalityLUTItem,
    ObliqueCroppingPlaneItem,
    OpticalPathIdentificationItem,
    PixelMeasuresItem,
    PlanePositionSlideItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    RenderDisplayPresentationStateClassificationComponentItem,
    SOPInstanceReferenceItem,
    SpecimenReferenceItem,
    WholeSlideMicroscopyImageFrameTypeItem,
)

class VLEndoscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.1-1, PS3.3 A.32.1.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VLEndoscopicImageReferencedImageItem(Item):
    """Item of table A.32.1-1, PS3.3 A.32.1.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VLImageAnatomicRegionItem(Item):
    """Item of table C.8-77 in AnatomicRegionSequence, PS3.3 C.8.12.1."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VLImageReferencedImageItem(Item):
    """Item of table C.8-77 in ReferencedImageSequence, PS3.3 C.8.12.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VLMicroscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.1-2, PS3.3 A.32.2.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VLMicroscopicImageReferencedImageItem(Item):
    """Item of table A.32.1-2, PS3.3 A.32.2.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VLPhotographicImageAnatomicRegionItem(Item):
    """Item of table A.32.4-1, PS3.3 A.32.4.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VLPhotographicImageReferencedImageItem(Item):
    """Item of table A.32.4-1, PS3.3 A.32.4.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VLSlideCoordinatesMicroscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.1-3, PS3.3 A.32.3.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VLSlideCoordinatesMicroscopicImageReferencedImageItem(Item):
    """Item of table A.32.1-3, PS3.3 A.32.3.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.32.8-1, PS3.3 A.32.8.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (U), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = ...

    # Whole Slide Microscopy Image Frame Type (M), PS3.3 C.8.12.9
    WholeSlideMicroscopyImageFrameTypeSequence: OptSeq[WholeSlideMicroscopyImageFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        SpecimenReferenceSequence: Iterable[SpecimenReferenceItem] | None = ...,
        WholeSlideMicroscopyImageFrameTypeSequence: Iterable[WholeSlideMicroscopyImageFrameTypeItem] | None = ...,
    ) -> None: ...

class VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.32.8-1, PS3.3 A.32.8.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Optical Path Identification (C), PS3.3 C.8.12.6.2, if DimensionOrganizationType not in {TILED_FULL}
    OpticalPathIdentificationSequence: OptSeq[OpticalPathIdentificationItem] = ...

    # Specimen Reference (U), PS3.3 C.8.12.6.3
    SpecimenReferenceSequence: OptSeq[SpecimenReferenceItem] = ...

    # Whole Slide Microscopy Image Frame Type (M), PS3.3 C.8.12.9
    WholeSlideMicroscopyImageFrameTypeSequence: OptSeq[WholeSlideMicroscopyImageFrameTypeItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        OpticalPathIdentificationSequence: Iterable[OpticalPathIdentificationItem] | None = ...,
        SpecimenReferenceSequence: Iterable[SpecimenReferenceItem] | None = ...,
        WholeSlideMicroscopyImageFrameTypeSequence: Iterable[WholeSlideMicroscopyImageFrameTypeItem] | None = ...,
    ) -> None: ...

class VOILUTMacroItem(Item):
    """Item of table C.11-2b, PS3.3 C.11.2."""

    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = ...
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...

    def __init__(
        self, *,
        VOILUTSequence: Iterable[VOILUTVOILUTItem] | None = ...,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
    ) -> None: ...

class VOILUTVOILUTItem(Item):
    """Item of table C.11-2b in VOILUTSequence, PS3.3 C.11.2."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    LUTExplanation: str | None = ...
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        LUTDescriptor: list[int] | tuple[int, int, int],
        LUTExplanation: str | None = ...,
        LUTData: Buffer | list[int] | tuple[int, ...],
    ) -> None: ...

class VariableModalityLUTItem(Item):
    """Item of table C.11.35-1 in VariableModalityLUTSequence, PS3.3 C.11.35."""

    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem]
    ModalityLUTSequence: OptSeq[ModalityLUTItem] = ...
    RescaleIntercept: Attr[float | None, AnyDS | None] = ...
    RescaleSlope: Attr[float | None, AnyDS | None] = ...
    RescaleType: str | None = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem],
        ModalityLUTSequence: Iterable[ModalityLUTItem] | None = ...,
        RescaleIntercept: AnyDS | None = ...,
        RescaleSlope: AnyDS | None = ...,
        RescaleType: str | None = ...,
    ) -> None: ...

class VariableModalityLUTSoftcopyPresentationStateMaskSubtractionItem(Item):
    """Item of table A.33.8-1, PS3.3 A.33.8.3, printed in C.11.13-1/MaskSubtractionSequence, C.7-16/MaskSubtractionSequence."""

    MaskOperation: Literal["AVG_SUB", "TID"]
    ContrastFrameAveraging: int | None = ...
    SubtractionItemID: int | None = ...
    ApplicableFrameRange: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskFrameNumbers: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MaskSubPixelShift: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    TIDOffset: int | None = ...
    MaskOperationExplanation: str | None = ...
    MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...

    def __init__(
        self, *,
        MaskOperation: Literal["AVG_SUB", "TID"],
        ContrastFrameAveraging: int | None = ...,
        SubtractionItemID: int | None = ...,
        ApplicableFrameRange: list[int] | tuple[int, ...] | None = ...,
        MaskFrameNumbers: list[int] | tuple[int, ...] | None = ...,
        MaskSubPixelShift: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        TIDOffset: int | None = ...,
        MaskOperationExplanation: str | None = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER"] | None = ...,
    ) -> None: ...

class VectorsItem(Item):
    """Item of table C.27-3, PS3.3 C.27.3."""

    NumberOfVectors: int
    VectorDimensionality: int
    VectorAccuracy: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    VectorCoordinateData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        NumberOfVectors: int,
        VectorDimensionality: int,
        VectorAccuracy: ListFD | tuple[AnyFD, ...] | None = ...,
        VectorCoordinateData: Buffer,
    ) -> None: ...

class VelocityEncodingAcquisitionItem(Item):
    """Item of table C.8-87 in VelocityEncodingAcquisitionSequence, PS3.3 C.8.13.4."""

    VelocityEncodingDirection: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        VelocityEncodingDirection: ListFD | tuple[AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class VerifyingObserverItem(Item):
    """Item of table C.17-2 in VerifyingObserverSequence, PS3.3 C.17.2."""

    VerifyingObserverName: Attr[PersonName, AnyPN]
    VerifyingObserverIdentificationCodeSequence: OptCodes[CodeSequenceItem]
    VerifyingOrganization: str
    VerificationDateTime: Attr[DateTime, AnyDT]

    def __init__(
        self, *,
        VerifyingObserverName: AnyPN,
        VerifyingObserverIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        VerifyingOrganization: str,
        VerificationDateTime: AnyDT,
    ) -> None: ...

class VideoEndoscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.5-1, PS3.3 A.32.5.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VideoEndoscopicImageReferencedImageItem(Item):
    """Item of table A.32.5-1, PS3.3 A.32.5.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VideoMicroscopicImageAnatomicRegionItem(Item):
    """Item of table A.32.6-1, PS3.3 A.32.6.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VideoMicroscopicImageReferencedImageItem(Item):
    """Item of table A.32.6-1, PS3.3 A.32.6.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VideoPhotographicImageAnatomicRegionItem(Item):
    """Item of table A.32.7-1, PS3.3 A.32.7.3, printed in 10-7/AnatomicRegionSequence, C.8-77/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VideoPhotographicImageReferencedImageItem(Item):
    """Item of table A.32.7-1, PS3.3 A.32.7.3, printed in C.12-10/ReferencedImageSequence, C.8-77/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class VisualAcuityMeasurementsItem(Item):
    """Item of table C.8.25.12-2, PS3.3 C.8.25.12."""

    DecimalVisualAcuity: Attr[float, AnyFD]
    VisualAcuityModifiers: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...

    def __init__(
        self, *,
        DecimalVisualAcuity: AnyFD,
        VisualAcuityModifiers: list[int] | tuple[int, int] | None = ...,
    ) -> None: ...

class VisualEvaluationResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/VisualEvaluationResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = ...
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = ...
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = ...
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = ...
    VisualEvaluationTestSequence: OptSeq[VisualEvaluationTestItem] = ...
    VisualEvaluationMethodCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        PerformedProcedureStepStartDateTime: AnyDT | None = ...,
        PerformedProcedureStepEndDateTime: AnyDT | None = ...,
        ActualHumanPerformersSequence: Iterable[DisplayQAResultContextActualHumanPerformersItem] | None = ...,
        MeasurementEquipmentSequence: Iterable[DisplayQAResultContextMeasurementEquipmentItem] | None = ...,
        VisualEvaluationTestSequence: Iterable[VisualEvaluationTestItem] | None = ...,
        VisualEvaluationMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class VisualEvaluationResultReferencedImageItem(Item):
    """Item of table C.32.3.2-1 in VisualEvaluationTestSequence/ReferencedImageSequence, PS3.3 C.32.3.2."""

    TestImageValidation: Literal["MATCHED", "UNMATCHED"] | None = ...

    def __init__(
        self, *,
        TestImageValidation: Literal["MATCHED", "UNMATCHED"] | None = ...,
    ) -> None: ...

class VisualEvaluationTestItem(Item):
    """Item of table C.32.3.2-1 in VisualEvaluationTestSequence, PS3.3 C.32.3.2."""

    TestResult: Literal["PASS", "FAIL", "SKIP"] | None = ...
    TestResultComment: str | None = ...
    TestPatternCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedImageSequence: OptSeq[VisualEvaluationResultReferencedImageItem] = ...

    def __init__(
        self, *,
        TestResult: Literal["PASS", "FAIL", "SKIP"] | None = ...,
        TestResultComment: str | None = ...,
        TestPatternCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedImageSequence: Iterable[VisualEvaluationResultReferencedImageItem] | None = ...,
    ) -> None: ...

class VisualFieldCatchTrialItem(Item):
    """Item of table C.8.26.3-1 in VisualFieldCatchTrialSequence, PS3.3 C.8.26.3."""

    CatchTrialsDataFlag: Literal["YES", "NO"]
    NegativeCatchTrialsQuantity: int | None = ...
    FalseNegativesQuantity: int | None = ...
    FalseNegativesEstimateFlag: Literal["YES", "NO"]
    FalseNegativesEstimate: Attr[float | None, AnyFD | None] = ...
    ExcessiveFalseNegativesDataFlag: Literal["YES", "NO"]
    ExcessiveFalseNegatives: Literal["YES", "NO"] | None = ...
    PositiveCatchTrialsQuantity: int | None = ...
    FalsePositivesQuantity: int | None = ...
    FalsePositivesEstimateFlag: Literal["YES", "NO"]
    FalsePositivesEstimate: Attr[float | None, AnyFD | None] = ...
    ExcessiveFalsePositivesDataFlag: Literal["YES", "NO"]
    ExcessiveFalsePositives: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        CatchTrialsDataFlag: Literal["YES", "NO"],
        NegativeCatchTrialsQuantity: int | None = ...,
        FalseNegativesQuantity: int | None = ...,
        FalseNegativesEstimateFlag: Literal["YES", "NO"],
        FalseNegativesEstimate: AnyFD | None = ...,
        ExcessiveFalseNegativesDataFlag: Literal["YES", "NO"],
        ExcessiveFalseNegatives: Literal["YES", "NO"] | None = ...,
        PositiveCatchTrialsQuantity: int | None = ...,
        FalsePositivesQuantity: int | None = ...,
        FalsePositivesEstimateFlag: Literal["YES", "NO"],
        FalsePositivesEstimate: AnyFD | None = ...,
        ExcessiveFalsePositivesDataFlag: Literal["YES", "NO"],
        ExcessiveFalsePositives: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class VisualFieldTestPointItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence, PS3.3 C.8.26.4."""

    VisualFieldTestPointXCoordinate: Attr[float, AnyFD]
    VisualFieldTestPointYCoordinate: Attr[float, AnyFD]
    StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"]
    SensitivityValue: Attr[float | None, AnyFD | None] = ...
    RetestStimulusSeen: Literal["YES", "NO"] | None = ...
    RetestSensitivityValue: Attr[float | None, AnyFD | None] = ...
    QuantifiedDefect: Attr[float | None, AnyFD | None] = ...
    VisualFieldTestPointNormalsSequence: OptSeq[VisualFieldTestPointNormalsItem] = ...

    def __init__(
        self, *,
        VisualFieldTestPointXCoordinate: AnyFD,
        VisualFieldTestPointYCoordinate: AnyFD,
        StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"],
        SensitivityValue: AnyFD | None = ...,
        RetestStimulusSeen: Literal["YES", "NO"] | None = ...,
        RetestSensitivityValue: AnyFD | None = ...,
        QuantifiedDefect: AnyFD | None = ...,
        VisualFieldTestPointNormalsSequence: Iterable[VisualFieldTestPointNormalsItem] | None = ...,
    ) -> None: ...

class VisualFieldTestPointNormalsItem(Item):
    """Item of table C.8.26.4-1 in VisualFieldTestPointSequence/VisualFieldTestPointNormalsSequence, PS3.3 C.8.26.4."""

    AgeCorrectedSensitivityDeviationValue: Attr[float, AnyFD]
    AgeCorrectedSensitivityDeviationProbabilityValue: Attr[float, AnyFD]
    GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"]
    GeneralizedDefectCorrectedSensitivityDeviationValue: Attr[float | None, AnyFD | None] = ...
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AgeCorrectedSensitivityDeviationValue: AnyFD,
        AgeCorrectedSensitivityDeviationProbabilityValue: AnyFD,
        GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"],
        GeneralizedDefectCorrectedSensitivityDeviationValue: AnyFD | None = ...,
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: AnyFD | None = ...,
    ) -> None: ...

class VolumeCroppingItem(Item):
    """Item of table C.11.24-1 in VolumeCroppingSequence, PS3.3 C.11.24."""

    CroppingSpecificationNumber: int = ...
    VolumeCroppingMethod: Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"]
    BoundingBoxCrop: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    ObliqueCroppingPlaneSequence: OptSeq[ObliqueCroppingPlaneItem] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        CroppingSpecificationNumber: int = ...,
        VolumeCroppingMethod: Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"],
        BoundingBoxCrop: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        ObliqueCroppingPlaneSequence: Iterable[ObliqueCroppingPlaneItem] | None = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class VolumeLocalizationItem(Item):
    """Item of table C.8-102 in VolumeLocalizationSequence, PS3.3 C.8.14.1."""

    SlabThickness: Attr[float, AnyFD]
    SlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    MidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        SlabThickness: AnyFD,
        SlabOrientation: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        MidSlabPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class VolumeStreamItem(Item):
    """Item of table C.11.32-1 in VolumeStreamSequence, PS3.3 C.11.32."""

    VolumetricPresentationInputSetUID: Attr[UID, str]
    PresentationStateClassificationComponentSequence: Seq[RenderDisplayPresentationStateClassificationComponentItem]

    def __init__(
        self, *,
        VolumetricPresentationInputSetUID: str,
        PresentationStateClassificationComponentSequence: Iterable[RenderDisplayPresentationStateClassificationComponentItem],
    ) -> None: ...

class VolumetricAnnotationItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence, PS3.3 C.11.28."""

    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"]
    GraphicLayer: str
    AnnotationClipping: Literal["YES", "NO"]
    TextObjectSequence: OptSeq[VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem] = ...
    ReferencedStructuredContextSequence: OptSeq[VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem] = ...

    def __init__(
        self, *,
        GraphicData: ListFD | tuple[AnyFD, ...],
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"],
        GraphicLayer: str,
        AnnotationClipping: Literal["YES", "NO"],
        TextObjectSequence: Iterable[VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem] | None = ...,
        ReferencedStructuredContextSequence: Iterable[VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem] | None = ...,
    ) -> None: ...

class VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence/ReferencedStructuredContextSequence, PS3.3 C.11.28."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedContentItem: Attr[UID, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedContentItem: str,
    ) -> None: ...

class VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem(Item):
    """Item of table C.11.28-1 in VolumetricAnnotationSequence/TextObjectSequence, PS3.3 C.11.28."""

    UnformattedTextValue: str
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...

    def __init__(
        self, *,
        UnformattedTextValue: str,
        BoundingBoxTopLeftHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxBottomRightHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...,
    ) -> None: ...

class VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence/ReferencedStructuredContextSequence, PS3.3 C.11.28."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedContentItem: Attr[UID, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedContentItem: str,
    ) -> None: ...

class VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence/TextObjectSequence, PS3.3 C.11.28."""

    UnformattedTextValue: str
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...

    def __init__(
        self, *,
        UnformattedTextValue: str,
        BoundingBoxTopLeftHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxBottomRightHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...,
    ) -> None: ...

class VolumetricPresentationInputAnnotationItem(Item):
    """Item of table C.11.28-1 in VolumetricPresentationInputAnnotationSequence, PS3.3 C.11.28."""

    VolumetricPresentationInputIndex: int
    GraphicLayer: str
    TextObjectSequence: Seq[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem]
    ReferencedStructuredContextSequence: OptSeq[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem] = ...

    def __init__(
        self, *,
        VolumetricPresentationInputIndex: int,
        GraphicLayer: str,
        TextObjectSequence: Iterable[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem],
        ReferencedStructuredContextSequence: Iterable[VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem] | None = ...,
    ) -> None: ...

class VolumetricPresentationInputSetItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationInputSetSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputSetUID: Attr[UID, str]
    PresentationInputType: Literal["VOLUME"] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ReferencedSpatialRegistrationSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        VolumetricPresentationInputSetUID: str,
        PresentationInputType: Literal["VOLUME"] = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ReferencedSpatialRegistrationSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class VolumetricPresentationStateInputItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationStateInputSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputNumber: int = ...
    VolumetricPresentationInputSetUID: Attr[UID, str]
    InputSequencePositionIndex: int | None = ...
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = ...
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...
    Crop: Literal["YES", "NO"]
    CroppingSpecificationIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] | None = ...

    def __init__(
        self, *,
        VolumetricPresentationInputNumber: int = ...,
        VolumetricPresentationInputSetUID: str,
        InputSequencePositionIndex: int | None = ...,
        VOILUTSequence: Iterable[VOILUTVOILUTItem] | None = ...,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
        Crop: Literal["YES", "NO"],
        CroppingSpecificationIndex: list[int] | tuple[int, ...] | None = ...,
        RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] | None = ...,
    ) -> None: ...
