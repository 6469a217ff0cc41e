"""Sequence items, W, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDS, AnyDT, AnyFD, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item, ListDS, ListDT,
    OptCodes, OptSeq, Seq,
)
from dicomstd.items import (
    AnalogFilterCharacteristicsItem,
    ChannelDefinitionItem,
    ChannelDisplayItem,
    CodeSequenceItem,
    ConceptCodeItem,
    ConceptNameCodeItem,
    DigitalFilterCharacteristicsItem,
    EquivalentCodeItem,
    UDIItem,
)

class WADORSRetrievalItem(Item):
    """Item of table 10-3b in WADORSRetrievalSequence, PS3.3 10.3."""

    RetrieveURL: str

    def __init__(
        self, *,
        RetrieveURL: str,
    ) -> None: ...

class WADORetrievalItem(Item):
    """Item of table 10-3b in WADORetrievalSequence, PS3.3 10.3."""

    RetrieveURI: str

    def __init__(
        self, *,
        RetrieveURI: str,
    ) -> None: ...

class WaveformAnnotationItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence, PS3.3 C.10.10."""

    UnformattedTextValue: str | None = ...
    ConceptNameCodeSequence: OptCodes[ConceptNameCodeItem] = ...
    ConceptCodeSequence: OptCodes[ConceptCodeItem] = ...
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ReferencedDateTime: Attr[tuple[DateTime, ...] | None, ListDT | tuple[AnyDT, ...] | None] = ...
    AnnotationGroupNumber: int | None = ...

    def __init__(
        self, *,
        UnformattedTextValue: str | None = ...,
        ConceptNameCodeSequence: Iterable[ConceptNameCodeItem | CodedConcept] | None = ...,
        ConceptCodeSequence: Iterable[ConceptCodeItem | CodedConcept] | None = ...,
        NumericValue: ListDS | tuple[AnyDS, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...],
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...,
        ReferencedSamplePositions: list[int] | tuple[int, ...] | None = ...,
        ReferencedTimeOffsets: ListDS | tuple[AnyDS, ...] | None = ...,
        ReferencedDateTime: ListDT | tuple[AnyDT, ...] | None = ...,
        AnnotationGroupNumber: int | None = ...,
    ) -> None: ...

class WaveformFilterCharacteristicsItem(Item):
    """Item of table C.10.12-1, PS3.3 C.10.12."""

    WaveformFilterType: Literal["ANALOG", "DIGITAL"]
    FilterLowFrequency: Attr[float | None, AnyDS | None] = ...
    FilterHighFrequency: Attr[float | None, AnyDS | None] = ...
    NotchFilterFrequency: Attr[float | None, AnyDS | None] = ...
    NotchFilterBandwidth: Attr[float | None, AnyDS | None] = ...
    AnalogFilterCharacteristicsSequence: OptSeq[AnalogFilterCharacteristicsItem] = ...
    DigitalFilterCharacteristicsSequence: OptSeq[DigitalFilterCharacteristicsItem] = ...
    WaveformFilterDescription: str | None = ...
    FilterLookupTableSequence: OptSeq[WaveformFilterLookupTableItem] = ...

    def __init__(
        self, *,
        WaveformFilterType: Literal["ANALOG", "DIGITAL"],
        FilterLowFrequency: AnyDS | None = ...,
        FilterHighFrequency: AnyDS | None = ...,
        NotchFilterFrequency: AnyDS | None = ...,
        NotchFilterBandwidth: AnyDS | None = ...,
        AnalogFilterCharacteristicsSequence: Iterable[AnalogFilterCharacteristicsItem] | None = ...,
        DigitalFilterCharacteristicsSequence: Iterable[DigitalFilterCharacteristicsItem] | None = ...,
        WaveformFilterDescription: str | None = ...,
        FilterLookupTableSequence: Iterable[WaveformFilterLookupTableItem] | None = ...,
    ) -> None: ...

class WaveformFilterLookupTableItem(Item):
    """Item of table C.10.13-1, PS3.3 C.10.13."""

    FilterLookupTableDescription: str | None = ...
    FrequencyEncodingCodeSequence: Codes[CodeSequenceItem]
    MagnitudeEncodingCodeSequence: Codes[CodeSequenceItem]
    FilterLookupTableData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        FilterLookupTableDescription: str | None = ...,
        FrequencyEncodingCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MagnitudeEncodingCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        FilterLookupTableData: Buffer,
    ) -> None: ...

class WaveformIdentificationReferencedInstanceItem(Item):
    """Item of table C.10-8 in ReferencedInstanceSequence, PS3.3 C.10.8."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class WaveformItem(Item):
    """Item of table C.10-9 in WaveformSequence, PS3.3 C.10.9."""

    MultiplexGroupTimeOffset: Attr[float | None, AnyDS | None] = ...
    TriggerTimeOffset: Attr[float | None, AnyDS | None] = ...
    TriggerSamplePosition: int | None = ...
    WaveformOriginality: Literal["ORIGINAL", "DERIVED"]
    NumberOfWaveformChannels: int
    NumberOfWaveformSamples: int
    SamplingFrequency: Attr[float, AnyDS]
    MultiplexGroupLabel: str | None = ...
    MultiplexGroupUID: Attr[UID | None, str | None] = ...
    PowerlineFrequency: Attr[float | None, AnyDS | None] = ...
    ChannelDefinitionSequence: Seq[ChannelDefinitionItem]
    WaveformBitsAllocated: int
    WaveformSampleInterpretation: str
    WaveformPaddingValue: Attr[memoryview | None, Buffer | None] = ...
    WaveformData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        MultiplexGroupTimeOffset: AnyDS | None = ...,
        TriggerTimeOffset: AnyDS | None = ...,
        TriggerSamplePosition: int | None = ...,
        WaveformOriginality: Literal["ORIGINAL", "DERIVED"],
        NumberOfWaveformChannels: int,
        NumberOfWaveformSamples: int,
        SamplingFrequency: AnyDS,
        MultiplexGroupLabel: str | None = ...,
        MultiplexGroupUID: str | None = ...,
        PowerlineFrequency: AnyDS | None = ...,
        ChannelDefinitionSequence: Iterable[ChannelDefinitionItem],
        WaveformBitsAllocated: int,
        WaveformSampleInterpretation: str,
        WaveformPaddingValue: Buffer | None = ...,
        WaveformData: Buffer,
    ) -> None: ...

class WaveformPresentationGroupItem(Item):
    """Item of table C.10-9 in WaveformPresentationGroupSequence, PS3.3 C.10.9."""

    PresentationGroupNumber: int
    ChannelDisplaySequence: Seq[ChannelDisplayItem]

    def __init__(
        self, *,
        PresentationGroupNumber: int,
        ChannelDisplaySequence: Iterable[ChannelDisplayItem],
    ) -> None: ...

class WaveformReferenceReferencedSOPItem(Item):
    """Item of table C.18.5-1 in ReferencedSOPSequence, PS3.3 C.18.5."""

    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class WedgeDefinitionItem(Item):
    """Item of table C.36.2.2.10-1 in WedgeDefinitionSequence, PS3.3 C.36.2.2.10."""

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
    RadiationBeamWedgeAngle: Attr[float, AnyFD]
    RadiationBeamEffectiveWedgeAngle: Attr[float | None, AnyFD | None]
    BeamModifierOrientationAngle: Attr[float, AnyFD]

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
        RadiationBeamWedgeAngle: AnyFD,
        RadiationBeamEffectiveWedgeAngle: AnyFD | None,
        BeamModifierOrientationAngle: AnyFD,
    ) -> None: ...

class WedgeItem(Item):
    """Item of table C.8-50 in BeamSequence/WedgeSequence, PS3.3 C.8.8.14."""

    WedgeNumber: int = ...
    WedgeType: str | None
    WedgeID: str | None = ...
    AccessoryCode: str | None = ...
    WedgeAngle: int | None
    WedgeFactor: Attr[float | None, AnyDS | None]
    WedgeOrientation: Attr[float | None, AnyDS | None]
    SourceToWedgeTrayDistance: Attr[float | None, AnyDS | None] = ...
    EffectiveWedgeAngle: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        WedgeNumber: int = ...,
        WedgeType: str | None,
        WedgeID: str | None = ...,
        AccessoryCode: str | None = ...,
        WedgeAngle: int | None,
        WedgeFactor: AnyDS | None,
        WedgeOrientation: AnyDS | None,
        SourceToWedgeTrayDistance: AnyDS | None = ...,
        EffectiveWedgeAngle: AnyDS | None = ...,
    ) -> None: ...

class WedgePositionItem(Item):
    """Item of table C.31-2 in ConventionalMachineVerificationSequence/ConventionalControlPointVerificationSequence/WedgePositionSequence, PS3.3 C.31.2."""

    WedgePosition: Literal["IN", "OUT"] | None = ...
    ReferencedWedgeNumber: int | None = ...

    def __init__(
        self, *,
        WedgePosition: Literal["IN", "OUT"] | None = ...,
        ReferencedWedgeNumber: int | None = ...,
    ) -> None: ...

class WedgePositionsWedgePositionItem(Item):
    """Item of table C.36.2.2.11-1 in WedgePositionSequence, PS3.3 C.36.2.2.11."""

    ReferencedDeviceIndex: int
    WedgePosition: Literal["IN", "OUT", "PARTIAL"]
    RadiationBeamWedgeThinEdgeDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ReferencedDeviceIndex: int,
        WedgePosition: Literal["IN", "OUT", "PARTIAL"],
        RadiationBeamWedgeThinEdgeDistance: AnyFD | None = ...,
    ) -> None: ...

class WeekdayFractionPatternItem(Item):
    """Item of table C.36.2.1.1-1 in FractionPatternSequence/WeekdayFractionPatternSequence, PS3.3 C.36.2.1.1."""

    FractionPattern: str | None = ...
    IntendedStartDayOfWeek: str | None = ...

    def __init__(
        self, *,
        FractionPattern: str | None = ...,
        IntendedStartDayOfWeek: str | None = ...,
    ) -> None: ...

class WholeSlideMicroscopyImageFrameTypeItem(Item):
    """Item of table C.8.12.9-1 in WholeSlideMicroscopyImageFrameTypeSequence, PS3.3 C.8.12.9."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
    ) -> None: ...

class WideFieldOphthalmicPhotography3DCoordinatesImageAnatomicRegionItem(Item):
    """Item of table A.77-1, PS3.3 A.77.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageItem(Item):
    """Item of table A.77-1, PS3.3 A.77.3, printed in C.12-10/SourceImageSequence, C.8.17.2-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...,
        PatientOrientation: list[str] | tuple[str, str] | None = ...,
    ) -> None: ...

class WideFieldOphthalmicPhotographyQualityRatingItem(Item):
    """Item of table C.8.17.13-1 in WideFieldOphthalmicPhotographyQualityRatingSequence, PS3.3 C.8.17.13."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    WideFieldOphthalmicPhotographyQualityThresholdSequence: Seq[WideFieldOphthalmicPhotographyQualityThresholdItem]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumericValue: ListDS | tuple[AnyDS, ...],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        WideFieldOphthalmicPhotographyQualityThresholdSequence: Iterable[WideFieldOphthalmicPhotographyQualityThresholdItem],
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class WideFieldOphthalmicPhotographyQualityThresholdItem(Item):
    """Item of table C.8.17.13-1 in WideFieldOphthalmicPhotographyQualityRatingSequence/WideFieldOphthalmicPhotographyQualityThresholdSequence, PS3.3 C.8.17.13."""

    WideFieldOphthalmicPhotographyThresholdQualityRating: Attr[float, AnyFD]

    def __init__(
        self, *,
        WideFieldOphthalmicPhotographyThresholdQualityRating: AnyFD,
    ) -> None: ...

class WideFieldOphthalmicPhotographyStereographicProjectionImageAnatomicRegionItem(Item):
    """Item of table A.76-1, PS3.3 A.76.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class WideFieldOphthalmicPhotographyStereographicProjectionImageSourceImageItem(Item):
    """Item of table A.76-1, PS3.3 A.76.3, printed in C.12-10/SourceImageSequence, C.8.17.2-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...,
        PatientOrientation: list[str] | tuple[str, str] | None = ...,
    ) -> None: ...
