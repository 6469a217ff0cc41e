"""Sequence items, A, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item,
    ListAT, ListDA, ListDS, ListDT, ListFD, ListPN, ListTM, OptCodes, OptSeq, PersonName, Seq, Tag, Time,
)
from dicomstd.items import (
    BrachyAccessoryDeviceItem,
    ChannelItem,
    CodeSequenceItem,
    ContentMacroItem,
    CylinderItem,
    EquivalentCodeItem,
    GeneralAnatomyOptionalAnatomicRegionItem,
    GeneralDefinedAcquisitionParametersSpecificationItem,
    HL7v2HierarchicDesignatorItem,
    HierarchicalSOPInstanceReferenceItem,
    IdentifiedPersonOrDeviceItem,
    ImagePixelItem,
    KVRadiationImageAcquisitionParametersItem,
    MVRadiationImageAcquisitionParametersItem,
    MicroscopyBulkSimpleAnnotationsMeasurementsItem,
    MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
    N3DRTConeBeamImagingGeometryItem,
    PaletteColorLookupTableItem,
    PertinentDocumentsItem,
    PositionAcquisitionTemplateIdentificationItem,
    PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    ProjectionImagingAcquisitionParameterItem,
    RTPatientPositionItem,
    RTPatientPositionScopeWithLegacySupportItem,
    ReferencedBaselineParametersRTRadiationInstanceItem,
    RelatedAssertionItem,
    RelatedInformationEntitiesItem,
    SOPInstanceReferenceItem,
    StructuredConstraintObservationItem,
    ThresholdItem,
    UDIItem,
    VOILUTVOILUTItem,
)

class ASLBolusCutoffTimingItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence/ASLBolusCutoffTimingSequence, PS3.3 C.8.13.5.14."""

    ASLBolusCutoffDelayTime: int
    ASLBolusCutoffTechnique: str | None

    def __init__(
        self, *,
        ASLBolusCutoffDelayTime: int,
        ASLBolusCutoffTechnique: str | None,
    ) -> None: ...

class ASLSlabItem(Item):
    """Item of table C.8-100b in MRArterialSpinLabelingSequence/ASLSlabSequence, PS3.3 C.8.13.5.14."""

    ASLSlabNumber: int = ...
    AnatomicRegionSequence: OptCodes[GeneralAnatomyOptionalAnatomicRegionItem] = ...
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    ASLSlabThickness: Attr[float, AnyFD]
    ASLSlabOrientation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    ASLMidSlabPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    ASLPulseTrainDuration: int

    def __init__(
        self, *,
        ASLSlabNumber: int = ...,
        AnatomicRegionSequence: Iterable[GeneralAnatomyOptionalAnatomicRegionItem | CodedConcept] | None = ...,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        ASLSlabThickness: AnyFD,
        ASLSlabOrientation: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        ASLMidSlabPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        ASLPulseTrainDuration: int,
    ) -> None: ...

class AccessEndPointsItem(Item):
    """Item of table C.38.2-4, PS3.3 C.38.2.4."""

    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    RetrieveURL: str | None = ...
    StoredInstanceBaseURI: str | None = ...

    def __init__(
        self, *,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        RetrieveURL: str | None = ...,
        StoredInstanceBaseURI: str | None = ...,
    ) -> None: ...

class AcquisitionContextSRReferencedSOPItem(Item):
    """Item of table A.35.16-1, PS3.3 A.35.16.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class AcquisitionDeviceItem(Item):
    """Item of table C.36.2.2.22-1 in AcquisitionDeviceSequence, PS3.3 C.36.2.2.22."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...
    DeviceIndex: int = ...
    ReferencedDefinedDeviceIndex: int | None = ...

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
        DeviceIndex: int = ...,
        ReferencedDefinedDeviceIndex: int | None = ...,
    ) -> None: ...

class AcquisitionProtocolElementSpecificationItem(Item):
    """Item of table C.34.9-1 in AcquisitionProtocolElementSpecificationSequence, PS3.3 C.34.9."""

    ProtocolElementNumber: int
    ParametersSpecificationSequence: OptSeq[GeneralDefinedAcquisitionParametersSpecificationItem] = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int,
        ParametersSpecificationSequence: Iterable[GeneralDefinedAcquisitionParametersSpecificationItem] | None = ...,
    ) -> None: ...

class AcquisitionSubtaskItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence, PS3.3 C.36.29."""

    AcquisitionSubtaskIndex: int = ...
    SubtaskWorkitemCodeSequence: Codes[CodeSequenceItem]
    AcquisitionSignalType: str
    AcquisitionMethod: str
    PositionAcquisitionTemplateIdentificationSequence: OptSeq[PositionAcquisitionTemplateIdentificationItem] = ...
    ReferencedBaselineParametersRTRadiationInstanceSequence: OptSeq[ReferencedBaselineParametersRTRadiationInstanceItem] = ...
    ReferencedDeviceIndex: int | None = ...
    RTDeviceDistanceReferenceLocationCodeSequence: OptCodes[CodeSequenceItem] = ...
    RTBeamModifierDefinitionDistance: Attr[float | None, AnyFD | None] = ...
    AcquisitionInitiationSequence: OptSeq[ContentMacroItem] = ...
    KVImagingGenerationParametersSequence: OptSeq[KVRadiationImageAcquisitionParametersItem] = ...
    MVImagingGenerationParametersSequence: OptSeq[MVRadiationImageAcquisitionParametersItem] = ...
    ProjectionImagingAcquisitionParameterSequence: OptSeq[ProjectionImagingAcquisitionParameterItem] = ...
    CTImagingAcquisitionParameterSequence: OptSeq[N3DRTConeBeamImagingGeometryItem] = ...
    DeviceSpecificAcquisitionParameterSequence: OptSeq[ContentMacroItem] = ...
    AdditionalRTAccessoryDeviceSequence: OptSeq[AdditionalRTAccessoryDeviceItem] = ...
    ReferencedPositionReferenceInstanceSequence: OptSeq[RelatedInformationEntitiesItem] = ...

    def __init__(
        self, *,
        AcquisitionSubtaskIndex: int = ...,
        SubtaskWorkitemCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AcquisitionSignalType: str,
        AcquisitionMethod: str,
        PositionAcquisitionTemplateIdentificationSequence: Iterable[PositionAcquisitionTemplateIdentificationItem] | None = ...,
        ReferencedBaselineParametersRTRadiationInstanceSequence: Iterable[ReferencedBaselineParametersRTRadiationInstanceItem] | None = ...,
        ReferencedDeviceIndex: int | None = ...,
        RTDeviceDistanceReferenceLocationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RTBeamModifierDefinitionDistance: AnyFD | None = ...,
        AcquisitionInitiationSequence: Iterable[ContentMacroItem] | None = ...,
        KVImagingGenerationParametersSequence: Iterable[KVRadiationImageAcquisitionParametersItem] | None = ...,
        MVImagingGenerationParametersSequence: Iterable[MVRadiationImageAcquisitionParametersItem] | None = ...,
        ProjectionImagingAcquisitionParameterSequence: Iterable[ProjectionImagingAcquisitionParameterItem] | None = ...,
        CTImagingAcquisitionParameterSequence: Iterable[N3DRTConeBeamImagingGeometryItem] | None = ...,
        DeviceSpecificAcquisitionParameterSequence: Iterable[ContentMacroItem] | None = ...,
        AdditionalRTAccessoryDeviceSequence: Iterable[AdditionalRTAccessoryDeviceItem] | None = ...,
        ReferencedPositionReferenceInstanceSequence: Iterable[RelatedInformationEntitiesItem] | None = ...,
    ) -> None: ...

class AcquisitionTaskItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence, PS3.3 C.36.29."""

    AcquisitionTaskIndex: int = ...
    AcquisitionTaskWorkitemCodeSequence: Codes[CodeSequenceItem]
    AcquisitionTaskApplicabilitySequence: OptSeq[RTPatientPositionScopeWithLegacySupportItem] = ...
    RTAcquisitionPatientPositionSequence: OptSeq[RTPatientPositionItem]
    AcquisitionSubtaskSequence: Seq[AcquisitionSubtaskItem]

    def __init__(
        self, *,
        AcquisitionTaskIndex: int = ...,
        AcquisitionTaskWorkitemCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AcquisitionTaskApplicabilitySequence: Iterable[RTPatientPositionScopeWithLegacySupportItem] | None = ...,
        RTAcquisitionPatientPositionSequence: Iterable[RTPatientPositionItem] | None,
        AcquisitionSubtaskSequence: Iterable[AcquisitionSubtaskItem],
    ) -> None: ...

class AddOtherItem(Item):
    """Item of table C.8.25.11-2 in AddOtherSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD]
    ViewingDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AddPower: AnyFD,
        ViewingDistance: AnyFD | None = ...,
    ) -> None: ...

class AdditionalParameterRecordingInstanceItem(Item):
    """Item of table C.36.22-1 in AdditionalParameterRecordingInstanceSequence, PS3.3 C.36.22."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    CreatorVersionUID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        CreatorVersionUID: str | None = ...,
    ) -> None: ...

class AdditionalRTAccessoryDeviceItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/AdditionalRTAccessoryDeviceSequence, PS3.3 C.36.29."""

    ReferencedDeviceIndex: int
    DeviceSpecificAcquisitionParameterSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ReferencedDeviceIndex: int,
        DeviceSpecificAcquisitionParameterSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class AdvancedBlendingItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence, PS3.3 C.11.33."""

    BlendingInputNumber: int = ...
    StudyInstanceUID: Attr[UID, str]
    SeriesInstanceUID: Attr[UID, str]
    ReferencedImageSequence: OptSeq[AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem] = ...
    ReferencedSpatialRegistrationSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = ...
    ThresholdSequence: OptSeq[ThresholdItem] = ...
    SoftcopyVOILUTSequence: OptSeq[AdvancedBlendingPresentationStateSoftcopyVOILUTItem] = ...
    PaletteColorLookupTableSequence: OptSeq[PaletteColorLookupTableItem] = ...
    TimeSeriesBlending: Literal["TRUE", "FALSE"] | None = ...
    GeometryForDisplay: Literal["TRUE", "FALSE"] | None = ...

    def __init__(
        self, *,
        BlendingInputNumber: int = ...,
        StudyInstanceUID: str,
        SeriesInstanceUID: str,
        ReferencedImageSequence: Iterable[AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem] | None = ...,
        ReferencedSpatialRegistrationSequence: Iterable[HierarchicalSOPInstanceReferenceItem] | None = ...,
        ThresholdSequence: Iterable[ThresholdItem] | None = ...,
        SoftcopyVOILUTSequence: Iterable[AdvancedBlendingPresentationStateSoftcopyVOILUTItem] | None = ...,
        PaletteColorLookupTableSequence: Iterable[PaletteColorLookupTableItem] | None = ...,
        TimeSeriesBlending: Literal["TRUE", "FALSE"] | None = ...,
        GeometryForDisplay: Literal["TRUE", "FALSE"] | None = ...,
    ) -> None: ...

class AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/ReferencedImageSequence, PS3.3 C.11.33."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedOpticalPathIdentifier: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/SoftcopyVOILUTSequence/ReferencedImageSequence, PS3.3 C.11.33."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedOpticalPathIdentifier: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AdvancedBlendingPresentationStateSoftcopyVOILUTItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/SoftcopyVOILUTSequence, PS3.3 C.11.33."""

    ReferencedImageSequence: OptSeq[AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem] = ...
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = ...
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem] | None = ...,
        VOILUTSequence: Iterable[VOILUTVOILUTItem] | None = ...,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
    ) -> None: ...

class AlgorithmIdentificationItem(Item):
    """Item of table 10-19, PS3.3 10.16."""

    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class AlternateContainerIdentifierItem(Item):
    """Item of table C.7.6.22-2 in AlternateContainerIdentifierSequence, PS3.3 C.7.6.22."""

    ContainerIdentifier: str
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem]

    def __init__(
        self, *,
        ContainerIdentifier: str,
        IssuerOfTheContainerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None,
    ) -> None: ...

class AlternateContentDescriptionItem(Item):
    """Item of table 10-12 in AlternateContentDescriptionSequence, PS3.3 10.9."""

    ContentDescription: str
    LanguageCodeSequence: Codes[CodeSequenceItem]
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ContentDescription: str,
        LanguageCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class AlternateRepresentationItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/AlternateRepresentationSequence, PS3.3 C.38.1."""

    SeriesInstanceUID: Attr[UID | None, str | None] = ...
    SOPClassUID: Attr[UID, str]
    SOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str | None = ...,
        SOPClassUID: str,
        SOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class AnalogFilterCharacteristicsItem(Item):
    """Item of table C.10.12-1 in AnalogFilterCharacteristicsSequence, PS3.3 C.10.12."""

    AnalogFilterRollOff: Attr[float, AnyDS]
    AnalogFilterType: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        AnalogFilterRollOff: AnyDS,
        AnalogFilterType: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class AnimationCurveItem(Item):
    """Item of table C.11.29-1 in AnimationCurveSequence, PS3.3 C.11.29."""

    NumberOfVolumetricCurvePoints: int
    VolumetricCurvePoints: Attr[memoryview, Buffer]
    VolumetricCurveUpDirections: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        NumberOfVolumetricCurvePoints: int,
        VolumetricCurvePoints: Buffer,
        VolumetricCurveUpDirections: Buffer | None = ...,
    ) -> None: ...

class AnnotationGroupItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence, PS3.3 C.37.1.2."""

    AnnotationGroupNumber: int = ...
    AnnotationGroupUID: Attr[UID, str]
    AnnotationGroupLabel: str
    AnnotationGroupDescription: str | None = ...
    AnnotationGroupGenerationType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]
    AnnotationGroupAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = ...
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = ...
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    AnnotationPropertyCategoryCodeSequence: Codes[CodeSequenceItem]
    AnnotationPropertyTypeCodeSequence: Codes[AnnotationPropertyTypeCodeItem]
    NumberOfAnnotations: int
    GraphicType: Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"]
    AnnotationAppliesToAllOpticalPaths: Literal["YES", "NO"]
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    AnnotationAppliesToAllZPlanes: Literal["YES", "NO"] | None = ...
    CommonZCoordinateValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    PointCoordinatesData: Attr[memoryview | None, Buffer | None] = ...
    DoublePointCoordinatesData: Attr[memoryview | None, Buffer | None] = ...
    LongPrimitivePointIndexList: Attr[memoryview | None, Buffer | None] = ...
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    MeasurementsSequence: OptSeq[MicroscopyBulkSimpleAnnotationsMeasurementsItem] = ...

    def __init__(
        self, *,
        AnnotationGroupNumber: int = ...,
        AnnotationGroupUID: str,
        AnnotationGroupLabel: str,
        AnnotationGroupDescription: str | None = ...,
        AnnotationGroupGenerationType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"],
        AnnotationGroupAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        AnatomicRegionSequence: Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept] | None = ...,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        AnnotationPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AnnotationPropertyTypeCodeSequence: Iterable[AnnotationPropertyTypeCodeItem | CodedConcept],
        NumberOfAnnotations: int,
        GraphicType: Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"],
        AnnotationAppliesToAllOpticalPaths: Literal["YES", "NO"],
        ReferencedOpticalPathIdentifier: list[str] | tuple[str, ...] | None = ...,
        AnnotationAppliesToAllZPlanes: Literal["YES", "NO"] | None = ...,
        CommonZCoordinateValue: ListFD | tuple[AnyFD, ...] | None = ...,
        PointCoordinatesData: Buffer | None = ...,
        DoublePointCoordinatesData: Buffer | None = ...,
        LongPrimitivePointIndexList: Buffer | None = ...,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        MeasurementsSequence: Iterable[MicroscopyBulkSimpleAnnotationsMeasurementsItem] | None = ...,
    ) -> None: ...

class AnnotationPropertyTypeCodeItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/AnnotationPropertyTypeCodeSequence, PS3.3 C.37.1.2."""

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
    AnnotationPropertyTypeModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        AnnotationPropertyTypeModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class AnteriorChamberDepthItem(Item):
    """Item of table C.8.25.16-2 in AnteriorChamberDepthSequence, PS3.3 C.8.25.16.2."""

    AnteriorChamberDepth: Attr[float, AnyFD]
    SourceOfAnteriorChamberDepthDataCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        AnteriorChamberDepth: AnyFD,
        SourceOfAnteriorChamberDepthDataCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class ApplicationSetupItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence, PS3.3 C.8.8.15."""

    ApplicationSetupType: str
    ApplicationSetupNumber: int = ...
    ApplicationSetupName: str | None = ...
    ApplicationSetupManufacturer: str | None = ...
    TemplateNumber: int | None = ...
    TemplateType: str | None = ...
    TemplateName: str | None = ...
    ReferencedReferenceImageSequence: OptSeq[SOPInstanceReferenceItem] = ...
    TotalReferenceAirKerma: Attr[float, AnyDS]
    BrachyAccessoryDeviceSequence: OptSeq[BrachyAccessoryDeviceItem] = ...
    ChannelSequence: Seq[ChannelItem]

    def __init__(
        self, *,
        ApplicationSetupType: str,
        ApplicationSetupNumber: int = ...,
        ApplicationSetupName: str | None = ...,
        ApplicationSetupManufacturer: str | None = ...,
        TemplateNumber: int | None = ...,
        TemplateType: str | None = ...,
        TemplateName: str | None = ...,
        ReferencedReferenceImageSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        TotalReferenceAirKerma: AnyDS,
        BrachyAccessoryDeviceSequence: Iterable[BrachyAccessoryDeviceItem] | None = ...,
        ChannelSequence: Iterable[ChannelItem],
    ) -> None: ...

class ApplicatorItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/ApplicatorSequence, PS3.3 C.31.1."""

    AccessoryCode: str | None = ...
    ApplicatorID: str | None = ...
    ApplicatorType: Literal["ELECTRON_SQUARE", "ELECTRON_RECT", "ELECTRON_CIRC", "ELECTRON_SHORT", "ELECTRON_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"] | None = ...

    def __init__(
        self, *,
        AccessoryCode: str | None = ...,
        ApplicatorID: str | None = ...,
        ApplicatorType: Literal["ELECTRON_SQUARE", "ELECTRON_RECT", "ELECTRON_CIRC", "ELECTRON_SHORT", "ELECTRON_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"] | None = ...,
    ) -> None: ...

class ApprovalItem(Item):
    """Item of table C.34.15-1 in ApprovalSequence, PS3.3 C.34.15."""

    AssertionCodeSequence: Codes[CodeSequenceItem]
    AssertionUID: Attr[UID, str]
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem]
    AssertionDateTime: Attr[DateTime, AnyDT]
    AssertionExpirationDateTime: Attr[DateTime | None, AnyDT | None] = ...
    AssertionComments: str | None = ...
    PertinentDocumentsSequence: OptSeq[PertinentDocumentsItem] = ...
    RelatedAssertionSequence: OptSeq[RelatedAssertionItem] = ...
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = ...
    ClinicalTrialProtocolID: str | None = ...

    def __init__(
        self, *,
        AssertionCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AssertionUID: str,
        AsserterIdentificationSequence: Iterable[IdentifiedPersonOrDeviceItem],
        AssertionDateTime: AnyDT,
        AssertionExpirationDateTime: AnyDT | None = ...,
        AssertionComments: str | None = ...,
        PertinentDocumentsSequence: Iterable[PertinentDocumentsItem] | None = ...,
        RelatedAssertionSequence: Iterable[RelatedAssertionItem] | None = ...,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ClinicalTrialProtocolID: str | None = ...,
    ) -> None: ...

class AssertionItem(Item):
    """Item of table 10.30-1, PS3.3 10.30."""

    AssertionCodeSequence: Codes[CodeSequenceItem]
    AssertionUID: Attr[UID, str]
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem]
    AssertionDateTime: Attr[DateTime, AnyDT]
    AssertionExpirationDateTime: Attr[DateTime | None, AnyDT | None] = ...
    AssertionComments: str | None = ...
    PertinentDocumentsSequence: OptSeq[PertinentDocumentsItem] = ...
    RelatedAssertionSequence: OptSeq[RelatedAssertionItem] = ...

    def __init__(
        self, *,
        AssertionCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AssertionUID: str,
        AsserterIdentificationSequence: Iterable[IdentifiedPersonOrDeviceItem],
        AssertionDateTime: AnyDT,
        AssertionExpirationDateTime: AnyDT | None = ...,
        AssertionComments: str | None = ...,
        PertinentDocumentsSequence: Iterable[PertinentDocumentsItem] | None = ...,
        RelatedAssertionSequence: Iterable[RelatedAssertionItem] | None = ...,
    ) -> None: ...

class AssessedSOPInstanceItem(Item):
    """Item of table C.33.1-1 in AssessedSOPInstanceSequence, PS3.3 C.33.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedComparisonSOPInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedComparisonSOPInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class AssessmentObservationsItem(Item):
    """Item of table C.33.1-1 in AssessmentObservationsSequence, PS3.3 C.33.1."""

    ObservationSignificance: Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"]
    ObservationBasisCodeSequence: Codes[CodeSequenceItem]
    ObservationDescription: str
    StructuredConstraintObservationSequence: OptSeq[StructuredConstraintObservationItem]

    def __init__(
        self, *,
        ObservationSignificance: Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"],
        ObservationBasisCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ObservationDescription: str,
        StructuredConstraintObservationSequence: Iterable[StructuredConstraintObservationItem] | None,
    ) -> None: ...

class AttributeToleranceValuesItem(Item):
    """Item of table C.36.2.2.17-1 in AttributeToleranceValuesSequence, PS3.3 C.36.2.2.17."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorValueNumber: int | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributePrivateCreator: str | None = ...
    ToleranceValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        SelectorAttribute: AnyAT | None = ...,
        SelectorValueNumber: int | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        SelectorSequencePointerItems: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        ToleranceValue: AnyFD,
    ) -> None: ...

class AttributeValueConstraintItem(Item):
    """Item of table 10.25-1, PS3.3 10.25."""

    SelectorAttributeName: str
    SelectorAttributeKeyword: str | None = ...
    SelectorAttributeVR: str
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorValueNumber: int | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributePrivateCreator: str | None = ...
    ConstraintType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "EQUAL", "MEMBER_OF", "NOT_MEMBER_OF", "MEMBER_OF_CID", "UNCONSTRAINED"]
    ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE"] | None = ...
    ConstraintViolationCondition: str | None = ...
    ConstraintValueSequence: OptSeq[AttributeValueItem] = ...
    RecommendedDefaultValueSequence: OptSeq[AttributeValueItem] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    SpecificationSelectionGuidance: str | None = ...

    def __init__(
        self, *,
        SelectorAttributeName: str,
        SelectorAttributeKeyword: str | None = ...,
        SelectorAttributeVR: str,
        SelectorAttribute: AnyAT | None = ...,
        SelectorValueNumber: int | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        SelectorSequencePointerItems: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        ConstraintType: Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "EQUAL", "MEMBER_OF", "NOT_MEMBER_OF", "MEMBER_OF_CID", "UNCONSTRAINED"],
        ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE"] | None = ...,
        ConstraintViolationCondition: str | None = ...,
        ConstraintValueSequence: Iterable[AttributeValueItem] | None = ...,
        RecommendedDefaultValueSequence: Iterable[AttributeValueItem] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SpecificationSelectionGuidance: str | None = ...,
    ) -> None: ...

class AttributeValueItem(Item):
    """Item of table 10.26-1, PS3.3 10.26."""

    SelectorAEValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorASValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorATValue: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorDAValue: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = ...
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    SelectorDTValue: Attr[tuple[DateTime, ...] | None, ListDT | tuple[AnyDT, ...] | None] = ...
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorLTValue: str | None = ...
    SelectorOBValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorODValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorOFValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorOLValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorOVValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorOWValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorPNValue: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSTValue: str | None = ...
    SelectorSVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorTMValue: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = ...
    SelectorUCValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorUIValue: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUNValue: Attr[memoryview | None, Buffer | None] = ...
    SelectorURValue: str | None = ...
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUTValue: str | None = ...
    SelectorUVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorCodeSequenceValue: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        SelectorAEValue: list[str] | tuple[str, ...] | None = ...,
        SelectorASValue: list[str] | tuple[str, ...] | None = ...,
        SelectorATValue: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorCSValue: list[str] | tuple[str, ...] | None = ...,
        SelectorDAValue: ListDA | tuple[AnyDA, ...] | None = ...,
        SelectorDSValue: ListDS | tuple[AnyDS, ...] | None = ...,
        SelectorDTValue: ListDT | tuple[AnyDT, ...] | None = ...,
        SelectorFDValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorFLValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorISValue: list[int] | tuple[int, ...] | None = ...,
        SelectorLOValue: list[str] | tuple[str, ...] | None = ...,
        SelectorLTValue: str | None = ...,
        SelectorOBValue: Buffer | None = ...,
        SelectorODValue: Buffer | None = ...,
        SelectorOFValue: Buffer | None = ...,
        SelectorOLValue: Buffer | None = ...,
        SelectorOVValue: Buffer | None = ...,
        SelectorOWValue: Buffer | None = ...,
        SelectorPNValue: ListPN | tuple[AnyPN, ...] | None = ...,
        SelectorSHValue: list[str] | tuple[str, ...] | None = ...,
        SelectorSLValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSTValue: str | None = ...,
        SelectorSVValue: list[int] | tuple[int, ...] | None = ...,
        SelectorTMValue: ListTM | tuple[AnyTM, ...] | None = ...,
        SelectorUCValue: list[str] | tuple[str, ...] | None = ...,
        SelectorUIValue: list[str] | tuple[str, ...] | None = ...,
        SelectorULValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUNValue: Buffer | None = ...,
        SelectorURValue: str | None = ...,
        SelectorUSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUTValue: str | None = ...,
        SelectorUVValue: list[int] | tuple[int, ...] | None = ...,
        SelectorCodeSequenceValue: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class AutorefractionLeftEyeItem(Item):
    """Item of table C.8.25.9-1 in AutorefractionLeftEyeSequence, PS3.3 C.8.25.9."""

    SpherePower: Attr[float, AnyFD]
    CylinderSequence: OptSeq[CylinderItem] = ...
    PupilSize: Attr[float | None, AnyFD | None] = ...
    CornealSize: Attr[float | None, AnyFD | None] = ...
    VertexDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        SpherePower: AnyFD,
        CylinderSequence: Iterable[CylinderItem] | None = ...,
        PupilSize: AnyFD | None = ...,
        CornealSize: AnyFD | None = ...,
        VertexDistance: AnyFD | None = ...,
    ) -> None: ...

class AutorefractionRightEyeItem(Item):
    """Item of table C.8.25.9-1 in AutorefractionRightEyeSequence, PS3.3 C.8.25.9."""

    SpherePower: Attr[float, AnyFD]
    CylinderSequence: OptSeq[CylinderItem] = ...
    PupilSize: Attr[float | None, AnyFD | None] = ...
    CornealSize: Attr[float | None, AnyFD | None] = ...
    VertexDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        SpherePower: AnyFD,
        CylinderSequence: Iterable[CylinderItem] | None = ...,
        PupilSize: AnyFD | None = ...,
        CornealSize: AnyFD | None = ...,
        VertexDistance: AnyFD | None = ...,
    ) -> None: ...
