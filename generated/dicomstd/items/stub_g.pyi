"""Sequence items, G, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, Attr, CodedConcept, Codes, Date, DateTime, Item, ListAT, ListFD,
    OptCodes, OptSeq, Seq, Tag,
)
from dicomstd.items import (
    ApplicatorItem,
    AttributeValueItem,
    BeamLimitingDeviceLeafPairsItem,
    CodeSequenceItem,
    CompoundGraphicItem,
    DataInformationItem,
    DeviceIdentificationItem,
    EquivalentCodeItem,
    FillStyleItem,
    ImageSOPInstanceReferenceItem,
    IssuerOfPatientIDQualifiersItem,
    LineStyleItem,
    RTGeneralMachineVerificationPatientSetupItem,
    RecordedBlockItem,
    RecordedCompensatorItem,
    RecordedWedgeItem,
    ReferencedBolusItem,
    TextStyleItem,
    UDIItem,
)

class GatedInformationItem(Item):
    """Item of table C.8-13 in GatedInformationSequence, PS3.3 C.8.4.13."""

    TriggerTime: Attr[float | None, AnyDS | None] = ...
    CardiacFramingType: str | None = ...
    DataInformationSequence: OptSeq[DataInformationItem]

    def __init__(
        self, *,
        TriggerTime: AnyDS | None = ...,
        CardiacFramingType: str | None = ...,
        DataInformationSequence: Iterable[DataInformationItem] | None,
    ) -> None: ...

class GatingBeamHoldTransitionItem(Item):
    """Item of table C.8-57 in TreatmentSessionBeamSequence/GatingBeamHoldTransitionSequence, PS3.3 C.8.8.21."""

    BeamHoldTransition: Literal["HOLD", "RESTART"]
    BeamHoldTransitionTriggerSource: Literal["USER", "DEVICE"] | None = ...
    BeamHoldTransitionDateTime: Attr[DateTime, AnyDT]
    BeamHoldOriginatingDeviceSequence: OptSeq[DeviceIdentificationItem] = ...

    def __init__(
        self, *,
        BeamHoldTransition: Literal["HOLD", "RESTART"],
        BeamHoldTransitionTriggerSource: Literal["USER", "DEVICE"] | None = ...,
        BeamHoldTransitionDateTime: AnyDT,
        BeamHoldOriginatingDeviceSequence: Iterable[DeviceIdentificationItem] | None = ...,
    ) -> None: ...

class GeneralAccessoryDefinitionItem(Item):
    """Item of table C.36.2.2.15-1 in GeneralAccessoryDefinitionSequence, PS3.3 C.36.2.2.15."""

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
        BeamModifierOrientationAngle: AnyFD,
    ) -> None: ...

class GeneralAnatomyMandatoryAnatomicRegionItem(Item):
    """Item of table 10-5 in AnatomicRegionSequence, PS3.3 10.5."""

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

class GeneralAnatomyOptionalAnatomicRegionItem(Item):
    """Item of table 10-7 in AnatomicRegionSequence, PS3.3 10.5."""

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

class GeneralAnatomyRequiredAnatomicRegionItem(Item):
    """Item of table 10-6 in AnatomicRegionSequence, PS3.3 10.5."""

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

class GeneralContributingSourcesReferencedInstanceItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence/ReferencedSeriesSequence/ReferencedInstanceSequence, PS3.3 10.10."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    InstanceNumber: int | None

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        InstanceNumber: int | None,
    ) -> None: ...

class GeneralContributingSourcesReferencedSeriesItem(Item):
    """Item of table 10-13 in ContributingSOPInstancesReferenceSequence/ReferencedSeriesSequence, PS3.3 10.10."""

    SeriesInstanceUID: Attr[UID, str]
    SeriesNumber: int | None
    ReferencedInstanceSequence: Seq[GeneralContributingSourcesReferencedInstanceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        SeriesNumber: int | None,
        ReferencedInstanceSequence: Iterable[GeneralContributingSourcesReferencedInstanceItem],
    ) -> None: ...

class GeneralDefinedAcquisitionParametersSpecificationItem(Item):
    """Item of table C.34.9-1 in AcquisitionProtocolElementSpecificationSequence/ParametersSpecificationSequence, PS3.3 C.34.9."""

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
    ModifiableConstraintFlag: Literal["YES", "NO"] | None = ...

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
        ModifiableConstraintFlag: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class GeneralDefinedReconstructionParametersSpecificationItem(Item):
    """Item of table C.34.11-1 in ReconstructionProtocolElementSpecificationSequence/ParametersSpecificationSequence, PS3.3 C.34.11."""

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
    ModifiableConstraintFlag: Literal["YES", "NO"] | None = ...

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
        ModifiableConstraintFlag: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class GeneralMachineVerificationItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence, PS3.3 C.31.1."""

    SpecifiedPrimaryMeterset: Attr[float | None, AnyDS | None] = ...
    SpecifiedSecondaryMeterset: Attr[float | None, AnyDS | None] = ...
    SpecifiedTreatmentTime: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceLeafPairsSequence: OptSeq[BeamLimitingDeviceLeafPairsItem] = ...
    RecordedWedgeSequence: OptSeq[RecordedWedgeItem] = ...
    RecordedCompensatorSequence: OptSeq[RecordedCompensatorItem] = ...
    RecordedBlockSequence: OptSeq[RecordedBlockItem] = ...
    TreatmentMachineName: str | None = ...
    BeamName: str | None = ...
    RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION"] | None = ...
    NumberOfWedges: int | None = ...
    NumberOfCompensators: int | None = ...
    NumberOfBoli: int | None = ...
    NumberOfBlocks: int | None = ...
    ApplicatorSequence: OptSeq[ApplicatorItem] = ...
    NumberOfControlPoints: int | None = ...
    PatientSetupSequence: OptSeq[RTGeneralMachineVerificationPatientSetupItem] = ...
    ReferencedBeamNumber: int | None = ...
    ReferencedBolusSequence: OptSeq[ReferencedBolusItem] = ...

    def __init__(
        self, *,
        SpecifiedPrimaryMeterset: AnyDS | None = ...,
        SpecifiedSecondaryMeterset: AnyDS | None = ...,
        SpecifiedTreatmentTime: AnyDS | None = ...,
        BeamLimitingDeviceLeafPairsSequence: Iterable[BeamLimitingDeviceLeafPairsItem] | None = ...,
        RecordedWedgeSequence: Iterable[RecordedWedgeItem] | None = ...,
        RecordedCompensatorSequence: Iterable[RecordedCompensatorItem] | None = ...,
        RecordedBlockSequence: Iterable[RecordedBlockItem] | None = ...,
        TreatmentMachineName: str | None = ...,
        BeamName: str | None = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION"] | None = ...,
        NumberOfWedges: int | None = ...,
        NumberOfCompensators: int | None = ...,
        NumberOfBoli: int | None = ...,
        NumberOfBlocks: int | None = ...,
        ApplicatorSequence: Iterable[ApplicatorItem] | None = ...,
        NumberOfControlPoints: int | None = ...,
        PatientSetupSequence: Iterable[RTGeneralMachineVerificationPatientSetupItem] | None = ...,
        ReferencedBeamNumber: int | None = ...,
        ReferencedBolusSequence: Iterable[ReferencedBolusItem] | None = ...,
    ) -> None: ...

class GeneralReferenceReferencedImageItem(Item):
    """Item of table C.12-10 in ReferencedImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class GeneralReferenceReferencedInstanceItem(Item):
    """Item of table C.12-10 in ReferencedInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class GeneralReferenceSourceImageItem(Item):
    """Item of table C.12-10 in SourceImageSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...,
        PatientOrientation: list[str] | tuple[str, str] | None = ...,
    ) -> None: ...

class GeneralReferenceSourceInstanceItem(Item):
    """Item of table C.12-10 in SourceInstanceSequence, PS3.3 C.12.4."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class GeneralSeriesRelatedSeriesItem(Item):
    """Item of table C.7-5a in RelatedSeriesSequence, PS3.3 C.7.3.1."""

    StudyInstanceUID: Attr[UID, str]
    SeriesInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        SeriesInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class GeneticModificationsItem(Item):
    """Item of table C.7-1 in GeneticModificationsSequence, PS3.3 C.7.1.1."""

    GeneticModificationsDescription: str
    GeneticModificationsNomenclature: str
    GeneticModificationsCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        GeneticModificationsDescription: str,
        GeneticModificationsNomenclature: str,
        GeneticModificationsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class GlobalDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/GlobalDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    GlobalDeviationProbability: Attr[float, AnyFD]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        GlobalDeviationProbability: AnyFD,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class GraphicAnnotationItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence, PS3.3 C.10.5."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    GraphicLayer: str
    TextObjectSequence: OptSeq[GraphicAnnotationTextObjectItem] = ...
    GraphicObjectSequence: OptSeq[GraphicObjectItem] = ...
    CompoundGraphicSequence: OptSeq[CompoundGraphicItem] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        GraphicLayer: str,
        TextObjectSequence: Iterable[GraphicAnnotationTextObjectItem] | None = ...,
        GraphicObjectSequence: Iterable[GraphicObjectItem] | None = ...,
        CompoundGraphicSequence: Iterable[CompoundGraphicItem] | None = ...,
    ) -> None: ...

class GraphicAnnotationTextObjectItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/TextObjectSequence, PS3.3 C.10.5."""

    BoundingBoxAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] | None = ...
    AnchorPointAnnotationUnits: str | None = ...
    UnformattedTextValue: str
    TextStyleSequence: OptSeq[TextStyleItem] = ...
    BoundingBoxTopLeftHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxBottomRightHandCorner: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...
    AnchorPoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    AnchorPointVisibility: Literal["Y", "N"] | None = ...
    CompoundGraphicInstanceID: int | None = ...
    GraphicGroupID: int | None = ...
    TrackingID: str | None = ...
    TrackingUID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        BoundingBoxAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] | None = ...,
        AnchorPointAnnotationUnits: str | None = ...,
        UnformattedTextValue: str,
        TextStyleSequence: Iterable[TextStyleItem] | None = ...,
        BoundingBoxTopLeftHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxBottomRightHandCorner: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] | None = ...,
        AnchorPoint: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        AnchorPointVisibility: Literal["Y", "N"] | None = ...,
        CompoundGraphicInstanceID: int | None = ...,
        GraphicGroupID: int | None = ...,
        TrackingID: str | None = ...,
        TrackingUID: str | None = ...,
    ) -> None: ...

class GraphicCoordinatesDataItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/GraphicCoordinatesDataSequence, PS3.3 C.21.2."""

    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        GraphicData: ListFD | tuple[AnyFD, ...],
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class GraphicGroupItem(Item):
    """Item of table C.10-12 in GraphicGroupSequence, PS3.3 C.10.11."""

    GraphicGroupID: int
    GraphicGroupLabel: str
    GraphicGroupDescription: str | None = ...

    def __init__(
        self, *,
        GraphicGroupID: int,
        GraphicGroupLabel: str,
        GraphicGroupDescription: str | None = ...,
    ) -> None: ...

class GraphicLayerItem(Item):
    """Item of table C.10-7 in GraphicLayerSequence, PS3.3 C.10.7."""

    GraphicLayer: str
    GraphicLayerOrder: int
    GraphicLayerRecommendedDisplayGrayscaleValue: int | None = ...
    GraphicLayerRecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    GraphicLayerDescription: str | None = ...

    def __init__(
        self, *,
        GraphicLayer: str,
        GraphicLayerOrder: int,
        GraphicLayerRecommendedDisplayGrayscaleValue: int | None = ...,
        GraphicLayerRecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
        GraphicLayerDescription: str | None = ...,
    ) -> None: ...

class GraphicObjectItem(Item):
    """Item of table C.10-5 in GraphicAnnotationSequence/GraphicObjectSequence, PS3.3 C.10.5."""

    GraphicAnnotationUnits: str
    GraphicDimensions: Literal[2] = ...
    NumberOfGraphicPoints: int
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    GraphicType: Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"]
    LineStyleSequence: OptSeq[LineStyleItem] = ...
    GraphicFilled: Literal["Y", "N"] | None = ...
    FillStyleSequence: OptSeq[FillStyleItem] = ...
    CompoundGraphicInstanceID: int | None = ...
    GraphicGroupID: int | None = ...
    TrackingID: str | None = ...
    TrackingUID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        GraphicAnnotationUnits: str,
        GraphicDimensions: Literal[2] = ...,
        NumberOfGraphicPoints: int,
        GraphicData: ListFD | tuple[AnyFD, ...],
        GraphicType: Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"],
        LineStyleSequence: Iterable[LineStyleItem] | None = ...,
        GraphicFilled: Literal["Y", "N"] | None = ...,
        FillStyleSequence: Iterable[FillStyleItem] | None = ...,
        CompoundGraphicInstanceID: int | None = ...,
        GraphicGroupID: int | None = ...,
        TrackingID: str | None = ...,
        TrackingUID: str | None = ...,
    ) -> None: ...

class GrayscaleSoftcopyPresentationStateMaskSubtractionItem(Item):
    """Item of table A.33.1-1, PS3.3 A.33.1.3, printed in C.11.13-1/MaskSubtractionSequence, C.7-16/MaskSubtractionSequence."""

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

class GroupOfPatientsIdentificationItem(Item):
    """Item of table C.7.1.4-1 in GroupOfPatientsIdentificationSequence, PS3.3 C.7.1.4."""

    PatientID: str
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...
    SubjectRelativePositionInImage: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    PatientPosition: str | None = ...

    def __init__(
        self, *,
        PatientID: str,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
        SubjectRelativePositionInImage: list[int] | tuple[int, int, int] | None = ...,
        PatientPosition: str | None = ...,
    ) -> None: ...
