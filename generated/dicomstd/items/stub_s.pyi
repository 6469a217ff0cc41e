"""Sequence items, S, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Dataset, Date as
    DateValue, DateTime as DateTimeValue, Item, ListAT, ListDS, ListDT, ListFD, OptCodes, OptCodesOf, OptSeq,
    PersonName as PersonNameValue, Seq, Tag, Time as TimeValue, UID as UIDValue,
)
from dicomstd.closed_codes import CID244Code
from dicomstd.items import (
    AddOtherItem,
    AlgorithmIdentificationItem,
    AlternateContainerIdentifierItem,
    AttributeValueItem,
    CodeSequenceItem,
    CombinationSegmentReferenceItem,
    ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem,
    ConceptualVolumeItem,
    ContainerComponentItem,
    ContainerContentTemplateItem,
    ContentItemReferencedSOPItem,
    ContentMacroItem,
    CylinderItem,
    DICOMStorageItem,
    DefinedStorageParametersSpecificationItem,
    DerivationImageItem,
    DirectSegmentReferenceItem,
    EquivalentCodeItem,
    FacetItem,
    FrameContentItem,
    HL7v2HierarchicDesignatorItem,
    IdentifiedPersonOrDeviceItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    IssuerOfPatientIDQualifiersItem,
    LineItem,
    MeasuredValueItem,
    MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
    OphthalmicAxialLengthQualityMetricItem,
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem,
    PerformedProcedureStepRelationshipScheduledProtocolCodeItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    PlanePositionSlideItem,
    PointsItem,
    PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    PrismSequencePrismItem,
    ReferencedSurfaceItem,
    RequestAttributesProtocolContextItem,
    TabulatedValuesItem,
    TriangleFanItem,
    TriangleStripItem,
    UDIItem,
    VOILUTVOILUTItem,
    VectorsItem,
    XDSStorageItem,
)

class SOPInstanceReferenceItem(Item):
    """Item of table 10-11, PS3.3 10.8."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
    ) -> None: ...

class SRDocumentContentReferencedSOPItem(Item):
    """Item of table C.17-4, PS3.3 C.17.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
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

class SRDocumentGeneralCustodialOrganizationItem(Item):
    """Item of table C.17-2 in CustodialOrganizationSequence, PS3.3 C.17.2."""

    InstitutionName: str | None
    InstitutionCodeSequence: OptCodes[CodeSequenceItem]
    ResponsibleGroupCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        InstitutionName: str | None,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ResponsibleGroupCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class SRDocumentGeneralReferencedInstanceItem(Item):
    """Item of table C.17-2 in ReferencedInstanceSequence, PS3.3 C.17.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class SRDocumentKeysContentItem(Item):
    """Item of table F.5-25 in ContentSequence, PS3.3 F.5.25."""

    RelationshipType: Literal["HAS CONCEPT MOD"] = ...
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"]
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    TextValue: str | None = ...
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = ...
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[SRDocumentKeysContentReferencedSOPItem] = ...
    GraphicData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = ...
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = ...
    FiducialUID: Attr[UIDValue | None, str | None] = ...
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str | None] = ...
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = ...
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = ...
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = ...
    TabulatedValuesSequence: OptSeq[TabulatedValuesItem] = ...

    def __init__(
        self, *,
        RelationshipType: Literal["HAS CONCEPT MOD"] = ...,
        ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"],
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TextValue: str | None = ...,
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        MeasuredValueSequence: Iterable[MeasuredValueItem] | None = ...,
        NumericValueQualifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[SRDocumentKeysContentReferencedSOPItem] | None = ...,
        GraphicData: ListFD | tuple[AnyFD, ...] | None = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = ...,
        FiducialUID: str | None = ...,
        ReferencedFrameOfReferenceUID: str | None = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...,
        ReferencedSamplePositions: list[int] | tuple[int, ...] | None = ...,
        ReferencedTimeOffsets: ListDS | tuple[AnyDS, ...] | None = ...,
        ReferencedDateTime: ListDT | tuple[AnyDT, ...] | None = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = ...,
        ContentTemplateSequence: Iterable[ContainerContentTemplateItem] | None = ...,
        TabulatedValuesSequence: Iterable[TabulatedValuesItem] | None = ...,
    ) -> None: ...

class SRDocumentKeysContentReferencedSOPItem(Item):
    """Item of table F.5-25, PS3.3 F.5.25, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
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

class STOWRSStorageItem(Item):
    """Item of table 10-3c in STOWRSStorageSequence, PS3.3 10.3."""

    StorageURL: str

    def __init__(
        self, *,
        StorageURL: str,
    ) -> None: ...

class ScheduledHumanPerformersItem(Item):
    """Item of table C.30.2-1 in ScheduledHumanPerformersSequence, PS3.3 C.30.2."""

    HumanPerformerCodeSequence: OptCodes[CodeSequenceItem] = ...
    HumanPerformerName: Attr[PersonNameValue | None, AnyPN | None] = ...
    HumanPerformerOrganization: str | None = ...

    def __init__(
        self, *,
        HumanPerformerCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        HumanPerformerName: AnyPN | None = ...,
        HumanPerformerOrganization: str | None = ...,
    ) -> None: ...

class ScheduledProcedureStepItem(Item):
    """Item of table C.4-10 in ScheduledProcedureStepSequence, PS3.3 C.4.10."""

    ScheduledStationAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ScheduledStationName: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ScheduledProcedureStepLocation: str | None = ...
    ReferencedDefinedProtocolSequence: OptSeq[ScheduledProcedureStepReferencedDefinedProtocolItem] = ...
    ReferencedPerformedProtocolSequence: OptSeq[ScheduledProcedureStepReferencedPerformedProtocolItem] = ...
    ScheduledProcedureStepStartDate: Attr[DateValue | None, AnyDA | None] = ...
    ScheduledProcedureStepStartTime: Attr[TimeValue | None, AnyTM | None] = ...
    ScheduledProcedureStepEndDate: Attr[DateValue | None, AnyDA | None] = ...
    ScheduledProcedureStepEndTime: Attr[TimeValue | None, AnyTM | None] = ...
    ScheduledPerformingPhysicianName: Attr[PersonNameValue | None, AnyPN | None] = ...
    ScheduledPerformingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ScheduledProcedureStepDescription: str | None = ...
    ScheduledProtocolCodeSequence: OptCodes[ScheduledProcedureStepScheduledProtocolCodeItem] = ...
    ScheduledProcedureStepID: str | None = ...
    ScheduledProcedureStepStatus: str | None = ...
    CommentsOnTheScheduledProcedureStep: str | None = ...
    Modality: str | None = ...
    RequestedContrastAgent: str | None = ...
    PreMedication: str | None = ...
    AnatomicalOrientationType: Literal["BIPED", "QUADRUPED"] | None = ...
    TreatmentSessionUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ScheduledStationAETitle: list[str] | tuple[str, ...] | None = ...,
        ScheduledStationName: list[str] | tuple[str, ...] | None = ...,
        ScheduledProcedureStepLocation: str | None = ...,
        ReferencedDefinedProtocolSequence: Iterable[ScheduledProcedureStepReferencedDefinedProtocolItem] | None = ...,
        ReferencedPerformedProtocolSequence: Iterable[ScheduledProcedureStepReferencedPerformedProtocolItem] | None = ...,
        ScheduledProcedureStepStartDate: AnyDA | None = ...,
        ScheduledProcedureStepStartTime: AnyTM | None = ...,
        ScheduledProcedureStepEndDate: AnyDA | None = ...,
        ScheduledProcedureStepEndTime: AnyTM | None = ...,
        ScheduledPerformingPhysicianName: AnyPN | None = ...,
        ScheduledPerformingPhysicianIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ScheduledProcedureStepDescription: str | None = ...,
        ScheduledProtocolCodeSequence: Iterable[ScheduledProcedureStepScheduledProtocolCodeItem | CodedConcept] | None = ...,
        ScheduledProcedureStepID: str | None = ...,
        ScheduledProcedureStepStatus: str | None = ...,
        CommentsOnTheScheduledProcedureStep: str | None = ...,
        Modality: str | None = ...,
        RequestedContrastAgent: str | None = ...,
        PreMedication: str | None = ...,
        AnatomicalOrientationType: Literal["BIPED", "QUADRUPED"] | None = ...,
        TreatmentSessionUID: str | None = ...,
    ) -> None: ...

class ScheduledProcedureStepProtocolContextItem(Item):
    """Item of table C.4-10 in ScheduledProcedureStepSequence/ScheduledProtocolCodeSequence/ProtocolContextSequence, PS3.3 C.4.10."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"]
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    TextValue: str | None = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = ...
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"],
        ObservationDateTime: AnyDT | None = ...,
        ObservationStartDateTime: AnyDT | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        TextValue: str | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumericValue: ListDS | tuple[AnyDS, ...] | None = ...,
        FloatingPointValue: ListFD | tuple[AnyFD, ...] | None = ...,
        RationalNumeratorValue: list[int] | tuple[int, ...] | None = ...,
        RationalDenominatorValue: list[int] | tuple[int, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[ContentItemReferencedSOPItem] | None = ...,
        ContentItemModifierSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class ScheduledProcedureStepReferencedDefinedProtocolItem(Item):
    """Item of table C.4-10 in ScheduledProcedureStepSequence/ReferencedDefinedProtocolSequence, PS3.3 C.4.10."""

    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
    ) -> None: ...

class ScheduledProcedureStepReferencedPerformedProtocolItem(Item):
    """Item of table C.4-10 in ScheduledProcedureStepSequence/ReferencedPerformedProtocolSequence, PS3.3 C.4.10."""

    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
    ) -> None: ...

class ScheduledProcedureStepScheduledProtocolCodeItem(Item):
    """Item of table C.4-10 in ScheduledProcedureStepSequence/ScheduledProtocolCodeSequence, PS3.3 C.4.10."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    ProtocolContextSequence: OptSeq[ScheduledProcedureStepProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[ScheduledProcedureStepProtocolContextItem] | None = ...,
    ) -> None: ...

class ScheduledProcessingParametersItem(Item):
    """Item of table C.30.2-1 in ScheduledProcessingParametersSequence, PS3.3 C.30.2."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"]
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    TextValue: str | None = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = ...
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"],
        ObservationDateTime: AnyDT | None = ...,
        ObservationStartDateTime: AnyDT | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        TextValue: str | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumericValue: ListDS | tuple[AnyDS, ...] | None = ...,
        FloatingPointValue: ListFD | tuple[AnyFD, ...] | None = ...,
        RationalNumeratorValue: list[int] | tuple[int, ...] | None = ...,
        RationalDenominatorValue: list[int] | tuple[int, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[ContentItemReferencedSOPItem] | None = ...,
        ContentItemModifierSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class ScheduledProtocolCodeItem(Item):
    """Item of table 10-9 in ScheduledProtocolCodeSequence, PS3.3 10.6."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    ProtocolContextSequence: OptSeq[RequestAttributesProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[RequestAttributesProtocolContextItem] | None = ...,
    ) -> None: ...

class ScheduledStepAttributesItem(Item):
    """Item of table C.4-13 in ScheduledStepAttributesSequence, PS3.3 C.4.13."""

    StudyInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReferencedStudySequence: OptSeq[SOPInstanceReferenceItem] = ...
    AccessionNumber: str | None = ...
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    PlacerOrderNumberImagingServiceRequest: str | None = ...
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    FillerOrderNumberImagingServiceRequest: str | None = ...
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    RequestedProcedureID: str | None = ...
    RequestedProcedureDescription: str | None = ...
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    ScheduledProcedureStepID: str | None = ...
    ScheduledProcedureStepDescription: str | None = ...
    ScheduledProtocolCodeSequence: OptCodes[PerformedProcedureStepRelationshipScheduledProtocolCodeItem] = ...

    def __init__(
        self, *,
        StudyInstanceUID: str | None = ...,
        ReferencedStudySequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        AccessionNumber: str | None = ...,
        IssuerOfAccessionNumberSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        PlacerOrderNumberImagingServiceRequest: str | None = ...,
        OrderPlacerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        FillerOrderNumberImagingServiceRequest: str | None = ...,
        OrderFillerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        RequestedProcedureID: str | None = ...,
        RequestedProcedureDescription: str | None = ...,
        RequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ScheduledProcedureStepID: str | None = ...,
        ScheduledProcedureStepDescription: str | None = ...,
        ScheduledProtocolCodeSequence: Iterable[PerformedProcedureStepRelationshipScheduledProtocolCodeItem | CodedConcept] | None = ...,
    ) -> None: ...

class ScopeOfInventoryItem(Item):
    """Item of table C.38.2-1 in ScopeOfInventorySequence, PS3.3 C.38.2.1."""

    ExtendedMatchingMechanisms: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    TimezoneOffsetFromUTC: str | None = ...
    QueryRetrieveLevel: Literal["STUDY", "SERIES", "IMAGE"] | None = ...
    RangeMatchingSequence: OptSeq[Dataset] = ...
    ListOfUIDMatchingSequence: OptSeq[Dataset] = ...
    EmptyValueMatchingSequence: OptSeq[Dataset] = ...
    GeneralMatchingSequence: OptSeq[Dataset] = ...

    def __init__(
        self, *,
        ExtendedMatchingMechanisms: list[str] | tuple[str, ...] | None = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        TimezoneOffsetFromUTC: str | None = ...,
        QueryRetrieveLevel: Literal["STUDY", "SERIES", "IMAGE"] | None = ...,
        RangeMatchingSequence: Iterable[Dataset] | None = ...,
        ListOfUIDMatchingSequence: Iterable[Dataset] | None = ...,
        EmptyValueMatchingSequence: Iterable[Dataset] | None = ...,
        GeneralMatchingSequence: Iterable[Dataset] | None = ...,
    ) -> None: ...

class ScreenSpecificationsItem(Item):
    """Item of table C.23.2-2, PS3.3 C.23.2."""

    NumberOfVerticalPixels: int
    NumberOfHorizontalPixels: int
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]
    ScreenMinimumGrayscaleBitDepth: int | None = ...
    ScreenMinimumColorBitDepth: int | None = ...
    ApplicationMaximumRepaintTime: int | None = ...

    def __init__(
        self, *,
        NumberOfVerticalPixels: int,
        NumberOfHorizontalPixels: int,
        DisplayEnvironmentSpatialPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
        ScreenMinimumGrayscaleBitDepth: int | None = ...,
        ScreenMinimumColorBitDepth: int | None = ...,
        ApplicationMaximumRepaintTime: int | None = ...,
    ) -> None: ...

class ScreeningBaselineMeasuredItem(Item):
    """Item of table C.8.26.4-1 in ScreeningBaselineMeasuredSequence, PS3.3 C.8.26.4."""

    ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"]
    ScreeningBaselineValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"],
        ScreeningBaselineValue: AnyFD,
    ) -> None: ...

class SegmentAnnotationTypeCodeItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence/SegmentAnnotationTypeCodeSequence, PS3.3 C.36.8."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    SegmentAnnotationTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...

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
        SegmentAnnotationTypeModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
    ) -> None: ...

class SegmentDescriptionDefinitionSourceItem(Item):
    """Item of table C.8.20-4 in DefinitionSourceSequence, PS3.3 C.8.20.4.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedROINumber: int | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedROINumber: int | None = ...,
    ) -> None: ...

class SegmentIdentificationItem(Item):
    """Item of table C.8.20-3 in SegmentIdentificationSequence, PS3.3 C.8.20.3.1."""

    ReferencedSegmentNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        ReferencedSegmentNumber: list[int] | tuple[int, ...],
    ) -> None: ...

class SegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence, PS3.3 C.36.9."""

    SegmentReferenceIndex: int = ...
    DirectSegmentReferenceSequence: OptSeq[DirectSegmentReferenceItem] = ...
    CombinationSegmentReferenceSequence: OptSeq[CombinationSegmentReferenceItem] = ...

    def __init__(
        self, *,
        SegmentReferenceIndex: int = ...,
        DirectSegmentReferenceSequence: Iterable[DirectSegmentReferenceItem] | None = ...,
        CombinationSegmentReferenceSequence: Iterable[CombinationSegmentReferenceItem] | None = ...,
    ) -> None: ...

class SegmentationImageSegmentItem(Item):
    """Item of table C.8.20-2 in SegmentSequence, PS3.3 C.8.20.2."""

    SegmentNumber: int = ...
    SegmentLabel: str
    SegmentDescription: str | None = ...
    SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = ...
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    SegmentedPropertyCategoryCodeSequence: Codes[CodeSequenceItem]
    SegmentedPropertyTypeCodeSequence: Codes[SegmentedPropertyTypeCodeItem]
    TrackingID: str | None = ...
    TrackingUID: Attr[UIDValue | None, str | None] = ...
    DefinitionSourceSequence: OptSeq[SegmentDescriptionDefinitionSourceItem] = ...
    ContentCreatorName: Attr[PersonNameValue | None, AnyPN | None] = ...
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = ...
    SegmentAlgorithmName: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SegmentationAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = ...
    RecommendedDisplayGrayscaleValue: int | None = ...
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...

    def __init__(
        self, *,
        SegmentNumber: int = ...,
        SegmentLabel: str,
        SegmentDescription: str | None = ...,
        SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"],
        AnatomicRegionSequence: Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept] | None = ...,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SegmentedPropertyTypeCodeSequence: Iterable[SegmentedPropertyTypeCodeItem | CodedConcept],
        TrackingID: str | None = ...,
        TrackingUID: str | None = ...,
        DefinitionSourceSequence: Iterable[SegmentDescriptionDefinitionSourceItem] | None = ...,
        ContentCreatorName: AnyPN | None = ...,
        ContentCreatorIdentificationCodeSequence: Iterable[PersonIdentificationItem] | None = ...,
        SegmentAlgorithmName: list[str] | tuple[str, ...] | None = ...,
        SegmentationAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        RecommendedDisplayGrayscaleValue: int | None = ...,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
    ) -> None: ...

class SegmentationPerFrameFunctionalGroupsItem(Item):
    """Item of table A.51-1, PS3.3 A.51.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if not used(macros.derivation_image) and not_checkable(real-world)
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not used(macros.derivation_image) and not_checkable(real-world)
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not used(macros.derivation_image) and not_checkable(real-world)
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not used(macros.derivation_image) and not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Content (C), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Segmentation (C), PS3.3 C.8.20.3.1, if DimensionOrganizationType not in {TILED_FULL}
    SegmentIdentificationSequence: OptSeq[SegmentIdentificationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        SegmentIdentificationSequence: Iterable[SegmentIdentificationItem] | None = ...,
    ) -> None: ...

class SegmentationSharedFunctionalGroupsItem(Item):
    """Item of table A.51-1, PS3.3 A.51.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if not used(macros.derivation_image) and not_checkable(real-world)
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not used(macros.derivation_image) and not_checkable(real-world)
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not used(macros.derivation_image) and not_checkable(real-world)
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Slide) (C), PS3.3 C.8.12.6.1, if not used(macros.derivation_image) and not_checkable(real-world) and DimensionOrganizationType not in {TILED_FULL}
    PlanePositionSlideSequence: OptSeq[PlanePositionSlideItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Segmentation (C), PS3.3 C.8.20.3.1, if DimensionOrganizationType not in {TILED_FULL}
    SegmentIdentificationSequence: OptSeq[SegmentIdentificationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSlideSequence: Iterable[PlanePositionSlideItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        SegmentIdentificationSequence: Iterable[SegmentIdentificationItem] | None = ...,
    ) -> None: ...

class SegmentedPropertyTypeCodeItem(Item):
    """Item of table C.8.20-4 in SegmentedPropertyTypeCodeSequence, PS3.3 C.8.20.4.1."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    SegmentedPropertyTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = ...

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
        SegmentedPropertyTypeModifierCodeSequence: Iterable[CodeSequenceItem | CID244Code] | None = ...,
    ) -> None: ...

class SegmentedRTAccessoryDeviceItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence/SegmentedRTAccessoryDeviceSequence, PS3.3 C.36.8."""

    DeviceIndex: int = ...
    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...

    def __init__(
        self, *,
        DeviceIndex: int = ...,
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
    ) -> None: ...

class SelectedFrameFunctionalGroupsItem(Item):
    """Item of table C.7.6.29-1 in SelectedFrameFunctionalGroupsSequence, PS3.3 C.7.6.29."""

    SelectedFrameNumber: int

    def __init__(
        self, *,
        SelectedFrameNumber: int,
    ) -> None: ...

class SelectedTotalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence/SelectedTotalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]
    OphthalmicAxialLengthQualityMetricSequence: Seq[OphthalmicAxialLengthQualityMetricItem]

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem],
        OphthalmicAxialLengthQualityMetricSequence: Iterable[OphthalmicAxialLengthQualityMetricItem],
    ) -> None: ...

class SelectorAttributeItem(Item):
    """Item of table 10-20, PS3.3 10.17."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorValueNumber: int | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributePrivateCreator: str | None = ...

    def __init__(
        self, *,
        SelectorAttribute: AnyAT | None = ...,
        SelectorValueNumber: int | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        SelectorSequencePointerItems: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
    ) -> None: ...

class SequenceOfUltrasoundRegionsItem(Item):
    """Item of table C.8-17 in SequenceOfUltrasoundRegions, PS3.3 C.8.5.5."""

    RegionLocationMinX0: int
    RegionLocationMinY0: int
    RegionLocationMaxX1: int
    RegionLocationMaxY1: int
    PhysicalUnitsXDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    PhysicalUnitsYDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    PhysicalDeltaX: Attr[float, AnyFD]
    PhysicalDeltaY: Attr[float, AnyFD]
    ReferencePixelX0: int | None = ...
    ReferencePixelY0: int | None = ...
    ReferencePixelPhysicalValueX: Attr[float | None, AnyFD | None] = ...
    ReferencePixelPhysicalValueY: Attr[float | None, AnyFD | None] = ...
    RegionSpatialFormat: Literal[0, 1, 2, 3, 4, 5]
    RegionDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18]
    RegionFlags: int
    PixelComponentOrganization: Literal[0, 1, 2, 3] | None = ...
    PixelComponentMask: int | None = ...
    PixelComponentRangeStart: int | None = ...
    PixelComponentRangeStop: int | None = ...
    PixelComponentPhysicalUnits: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None = ...
    PixelComponentDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = ...
    NumberOfTableBreakPoints: int | None = ...
    TableOfXBreakPoints: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    TableOfYBreakPoints: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    NumberOfTableEntries: int | None = ...
    TableOfPixelValues: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    TableOfParameterValues: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    PixelValueMappingCodeSequence: OptCodes[CodeSequenceItem] = ...
    TransducerFrequency: int | None = ...
    PulseRepetitionFrequency: int | None = ...
    DopplerCorrectionAngle: Attr[float | None, AnyFD | None] = ...
    SteeringAngle: Attr[float | None, AnyFD | None] = ...
    DopplerSampleVolumeXPosition: int | None = ...
    DopplerSampleVolumeYPosition: int | None = ...
    TMLinePositionX0: int | None = ...
    TMLinePositionY0: int | None = ...
    TMLinePositionX1: int | None = ...
    TMLinePositionY1: int | None = ...
    ActiveImageAreaOverlayGroup: int | None = ...

    def __init__(
        self, *,
        RegionLocationMinX0: int,
        RegionLocationMinY0: int,
        RegionLocationMaxX1: int,
        RegionLocationMaxY1: int,
        PhysicalUnitsXDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        PhysicalUnitsYDirection: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        PhysicalDeltaX: AnyFD,
        PhysicalDeltaY: AnyFD,
        ReferencePixelX0: int | None = ...,
        ReferencePixelY0: int | None = ...,
        ReferencePixelPhysicalValueX: AnyFD | None = ...,
        ReferencePixelPhysicalValueY: AnyFD | None = ...,
        RegionSpatialFormat: Literal[0, 1, 2, 3, 4, 5],
        RegionDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18],
        RegionFlags: int,
        PixelComponentOrganization: Literal[0, 1, 2, 3] | None = ...,
        PixelComponentMask: int | None = ...,
        PixelComponentRangeStart: int | None = ...,
        PixelComponentRangeStop: int | None = ...,
        PixelComponentPhysicalUnits: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None = ...,
        PixelComponentDataType: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = ...,
        NumberOfTableBreakPoints: int | None = ...,
        TableOfXBreakPoints: list[int] | tuple[int, ...] | None = ...,
        TableOfYBreakPoints: ListFD | tuple[AnyFD, ...] | None = ...,
        NumberOfTableEntries: int | None = ...,
        TableOfPixelValues: list[int] | tuple[int, ...] | None = ...,
        TableOfParameterValues: ListFD | tuple[AnyFD, ...] | None = ...,
        PixelValueMappingCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TransducerFrequency: int | None = ...,
        PulseRepetitionFrequency: int | None = ...,
        DopplerCorrectionAngle: AnyFD | None = ...,
        SteeringAngle: AnyFD | None = ...,
        DopplerSampleVolumeXPosition: int | None = ...,
        DopplerSampleVolumeYPosition: int | None = ...,
        TMLinePositionX0: int | None = ...,
        TMLinePositionY0: int | None = ...,
        TMLinePositionX1: int | None = ...,
        TMLinePositionY1: int | None = ...,
        ActiveImageAreaOverlayGroup: int | None = ...,
    ) -> None: ...

class SeriesAndInstanceReferenceReferencedSeriesItem(Item):
    """Item of table 10-4 in ReferencedSeriesSequence, PS3.3 10.4."""

    SeriesInstanceUID: Attr[UIDValue, str]
    ReferencedInstanceSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        ReferencedInstanceSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class SetupDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/SetupDeviceSequence, PS3.3 C.8.8.12."""

    SetupDeviceType: str
    SetupDeviceLabel: str | None
    SetupDeviceDescription: str | None = ...
    SetupDeviceParameter: Attr[float | None, AnyDS | None]
    SetupReferenceDescription: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        SetupDeviceType: str,
        SetupDeviceLabel: str | None,
        SetupDeviceDescription: str | None = ...,
        SetupDeviceParameter: AnyDS | None,
        SetupReferenceDescription: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class ShieldingDeviceItem(Item):
    """Item of table C.8-48 in PatientSetupSequence/ShieldingDeviceSequence, PS3.3 C.8.8.12."""

    ShieldingDeviceType: str
    ShieldingDeviceLabel: str | None
    ShieldingDeviceDescription: str | None = ...
    ShieldingDevicePosition: str | None = ...
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        ShieldingDeviceType: str,
        ShieldingDeviceLabel: str | None,
        ShieldingDeviceDescription: str | None = ...,
        ShieldingDevicePosition: str | None = ...,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class SimplifiedAdultEchoSRReferencedSOPItem(Item):
    """Item of table A.35.17-1, PS3.3 A.35.17.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
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

class SimulatedKeratometricCylinderItem(Item):
    """Item of table C.8.30.3-1 in SimulatedKeratometricCylinderSequence, PS3.3 C.8.30.3."""

    KeratometricPower: Attr[float, AnyFD]
    KeratometricAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        KeratometricPower: AnyFD,
        KeratometricAxis: AnyFD,
    ) -> None: ...

class SnoutItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/SnoutSequence, PS3.3 C.8.8.25."""

    SnoutID: str
    AccessoryCode: str | None = ...

    def __init__(
        self, *,
        SnoutID: str,
        AccessoryCode: str | None = ...,
    ) -> None: ...

class SoftcopyVOILUTSoftcopyVOILUTItem(Item):
    """Item of table C.11.8-1 in SoftcopyVOILUTSequence, PS3.3 C.11.8."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = ...
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    VOILUTFunction: str | None = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        VOILUTSequence: Iterable[VOILUTVOILUTItem] | None = ...,
        WindowCenter: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowWidth: ListDS | tuple[AnyDS, ...] | None = ...,
        WindowCenterWidthExplanation: list[str] | tuple[str, ...] | None = ...,
        VOILUTFunction: str | None = ...,
    ) -> None: ...

class SortingOperationsItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/SortingOperationsSequence, PS3.3 C.23.3."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    FunctionalGroupPrivateCreator: str | None = ...
    SelectorAttributePrivateCreator: str | None = ...
    SelectorValueNumber: int | None = ...
    SortByCategory: str | None = ...
    SortingDirection: Literal["INCREASING", "DECREASING"]

    def __init__(
        self, *,
        SelectorAttribute: AnyAT | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        FunctionalGroupPointer: AnyAT | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        FunctionalGroupPrivateCreator: str | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        SelectorValueNumber: int | None = ...,
        SortByCategory: str | None = ...,
        SortingDirection: Literal["INCREASING", "DECREASING"],
    ) -> None: ...

class SoundSpeedCorrectionMechanismCodeItem(Item):
    """Item of table C.8.34.4-1 in SoundSpeedCorrectionMechanismCodeSequence, PS3.3 C.8.34.4."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    ObjectSoundSpeed: Attr[float | None, AnyFD | None] = ...
    AcousticCouplingMediumSoundSpeed: Attr[float | None, AnyFD | None] = ...
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...

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
        ObjectSoundSpeed: AnyFD | None = ...,
        AcousticCouplingMediumSoundSpeed: AnyFD | None = ...,
        ReferencedImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class SourceConceptualVolumeItem(Item):
    """Item of table 10.33-1 in DerivationConceptualVolumeSequence/SourceConceptualVolumeSequence, PS3.3 10.33."""

    SourceConceptualVolumeUID: Attr[UIDValue, str]
    ConceptualVolumeConstituentIndex: int = ...
    ConceptualVolumeConstituentSegmentationReferenceSequence: OptSeq[ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem]

    def __init__(
        self, *,
        SourceConceptualVolumeUID: str,
        ConceptualVolumeConstituentIndex: int = ...,
        ConceptualVolumeConstituentSegmentationReferenceSequence: Iterable[ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem] | None,
    ) -> None: ...

class SourceImageCornealProcessedDataItem(Item):
    """Item of table C.8.30.3-1 in SourceImageCornealProcessedDataSequence, PS3.3 C.8.30.3."""

    CornealPointLocation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    CornealPointEstimated: Literal["Y", "N"]
    AxialPower: Attr[float, AnyFD]
    TangentialPower: Attr[float, AnyFD]
    RefractivePower: Attr[float, AnyFD]
    RelativeElevation: Attr[float, AnyFD]
    CornealWavefront: Attr[float, AnyFD]

    def __init__(
        self, *,
        CornealPointLocation: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        CornealPointEstimated: Literal["Y", "N"],
        AxialPower: AnyFD,
        TangentialPower: AnyFD,
        RefractivePower: AnyFD,
        RelativeElevation: AnyFD,
        CornealWavefront: AnyFD,
    ) -> None: ...

class SourceIrradiationEventItem(Item):
    """Item of table C.8.21.1-1 in SourceIrradiationEventSequence, PS3.3 C.8.21.1."""

    IrradiationEventUID: Attr[tuple[UIDValue, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        IrradiationEventUID: list[str] | tuple[str, ...],
    ) -> None: ...

class SourceItem(Item):
    """Item of table C.8-51 in SourceSequence, PS3.3 C.8.8.15."""

    SourceNumber: int = ...
    SourceSerialNumber: str | None = ...
    SourceModelID: str | None = ...
    SourceDescription: str | None = ...
    SourceType: str
    SourceManufacturer: str | None = ...
    ActiveSourceDiameter: Attr[float | None, AnyDS | None] = ...
    ActiveSourceLength: Attr[float | None, AnyDS | None] = ...
    MaterialID: str | None = ...
    SourceEncapsulationNominalThickness: Attr[float | None, AnyDS | None] = ...
    SourceEncapsulationNominalTransmission: Attr[float | None, AnyDS | None] = ...
    SourceIsotopeName: str
    SourceIsotopeHalfLife: Attr[float, AnyDS]
    SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = ...
    ReferenceAirKermaRate: Attr[float, AnyDS]
    SourceStrength: Attr[float | None, AnyDS | None] = ...
    SourceStrengthReferenceDate: Attr[DateValue, AnyDA]
    SourceStrengthReferenceTime: Attr[TimeValue, AnyTM]

    def __init__(
        self, *,
        SourceNumber: int = ...,
        SourceSerialNumber: str | None = ...,
        SourceModelID: str | None = ...,
        SourceDescription: str | None = ...,
        SourceType: str,
        SourceManufacturer: str | None = ...,
        ActiveSourceDiameter: AnyDS | None = ...,
        ActiveSourceLength: AnyDS | None = ...,
        MaterialID: str | None = ...,
        SourceEncapsulationNominalThickness: AnyDS | None = ...,
        SourceEncapsulationNominalTransmission: AnyDS | None = ...,
        SourceIsotopeName: str,
        SourceIsotopeHalfLife: AnyDS,
        SourceStrengthUnits: Literal["AIR_KERMA_RATE", "DOSE_RATE_WATER"] | None = ...,
        ReferenceAirKermaRate: AnyDS,
        SourceStrength: AnyDS | None = ...,
        SourceStrengthReferenceDate: AnyDA,
        SourceStrengthReferenceTime: AnyTM,
    ) -> None: ...

class SourceOfRefractiveMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence/SourceOfRefractiveMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SourceOfRefractiveMeasurementsCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        SourceOfRefractiveMeasurementsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class SourcePatientGroupIdentificationItem(Item):
    """Item of table C.7.1.4-1 in SourcePatientGroupIdentificationSequence, PS3.3 C.7.1.4."""

    PatientID: str
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...

    def __init__(
        self, *,
        PatientID: str,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
    ) -> None: ...

class SourcePixelPlanesCharacteristicsItem(Item):
    """Item of table C.8-42 in ROIContourSequence/SourcePixelPlanesCharacteristicsSequence, PS3.3 C.8.8.6."""

    PixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]
    SpacingBetweenSlices: Attr[float, AnyDS]
    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]]
    ImagePositionPatient: Attr[tuple[float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS]]
    NumberOfFrames: int
    Rows: int
    Columns: int

    def __init__(
        self, *,
        PixelSpacing: ListDS | tuple[AnyDS, AnyDS],
        SpacingBetweenSlices: AnyDS,
        ImageOrientationPatient: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS],
        ImagePositionPatient: ListDS | tuple[AnyDS, AnyDS, AnyDS],
        NumberOfFrames: int,
        Rows: int,
        Columns: int,
    ) -> None: ...

class SourceSeriesInformationItem(Item):
    """Item of table C.8-41 in SourceSeriesInformationSequence, PS3.3 C.8.8.5."""

    Modality: str
    SeriesDate: Attr[DateValue, AnyDA]
    SeriesTime: Attr[TimeValue, AnyTM]
    SeriesDescription: str
    SeriesInstanceUID: Attr[UIDValue, str]
    SeriesNumber: int

    def __init__(
        self, *,
        Modality: str,
        SeriesDate: AnyDA,
        SeriesTime: AnyTM,
        SeriesDescription: str,
        SeriesInstanceUID: str,
        SeriesNumber: int,
    ) -> None: ...

class SourceSeriesItem(Item):
    """Item of table C.8-42 in ROIContourSequence/SourceSeriesSequence, PS3.3 C.8.8.6."""

    SeriesInstanceUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
    ) -> None: ...

class SourceWaveformItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence/SourceWaveformSequence, PS3.3 C.10.9."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedWaveformChannels: list[int] | tuple[int, ...],
    ) -> None: ...

class SpatialFiducialsDefinitionSourceItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/DefinitionSourceSequence, PS3.3 C.21.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedROINumber: int | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedROINumber: int | None = ...,
    ) -> None: ...

class SpatialRegistrationUsedFiducialsItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedFiducialsSequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    FiducialUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        FiducialUID: str,
    ) -> None: ...

class SpecificAbsorptionRateItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence/SpecificAbsorptionRateSequence, PS3.3 C.8.13.5.2."""

    SpecificAbsorptionRateDefinition: str
    SpecificAbsorptionRateValue: Attr[float, AnyFD]

    def __init__(
        self, *,
        SpecificAbsorptionRateDefinition: str,
        SpecificAbsorptionRateValue: AnyFD,
    ) -> None: ...

class SpecimenDescriptionItem(Item):
    """Item of table C.4-15 in PerformedSeriesSequence/ReferencedImageSequence/SpecimenDescriptionSequence, PS3.3 C.4.15."""

    SpecimenIdentifier: str | None = ...
    SpecimenUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        SpecimenIdentifier: str | None = ...,
        SpecimenUID: str | None = ...,
    ) -> None: ...

class SpecimenItem(Item):
    """Item of table C.7.6.22-2, PS3.3 C.7.6.22."""

    ContainerIdentifier: str
    IssuerOfTheContainerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem]
    AlternateContainerIdentifierSequence: OptSeq[AlternateContainerIdentifierItem] = ...
    ContainerTypeCodeSequence: OptCodes[CodeSequenceItem]
    ContainerDescription: str | None = ...
    ContainerComponentSequence: OptSeq[ContainerComponentItem] = ...
    SpecimenDescriptionSequence: Seq[SpecimenSpecimenDescriptionItem]

    def __init__(
        self, *,
        ContainerIdentifier: str,
        IssuerOfTheContainerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None,
        AlternateContainerIdentifierSequence: Iterable[AlternateContainerIdentifierItem] | None = ...,
        ContainerTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ContainerDescription: str | None = ...,
        ContainerComponentSequence: Iterable[ContainerComponentItem] | None = ...,
        SpecimenDescriptionSequence: Iterable[SpecimenSpecimenDescriptionItem],
    ) -> None: ...

class SpecimenPreparationItem(Item):
    """Item of table C.7.6.22-2 in SpecimenDescriptionSequence/SpecimenPreparationSequence, PS3.3 C.7.6.22."""

    SpecimenPreparationStepContentItemSequence: Seq[ContentMacroItem]

    def __init__(
        self, *,
        SpecimenPreparationStepContentItemSequence: Iterable[ContentMacroItem],
    ) -> None: ...

class SpecimenReferenceItem(Item):
    """Item of table C.8.12.6.3-1 in SpecimenReferenceSequence, PS3.3 C.8.12.6.3."""

    SpecimenUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        SpecimenUID: str,
    ) -> None: ...

class SpecimenSpecimenDescriptionItem(Item):
    """Item of table C.7.6.22-2 in SpecimenDescriptionSequence, PS3.3 C.7.6.22."""

    SpecimenIdentifier: str
    IssuerOfTheSpecimenIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem]
    SpecimenUID: Attr[UIDValue, str]
    SpecimenTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    SpecimenShortDescription: str | None = ...
    SpecimenDetailedDescription: str | None = ...
    SpecimenPreparationSequence: OptSeq[SpecimenPreparationItem]
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    SpecimenLocalizationContentItemSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        SpecimenIdentifier: str,
        IssuerOfTheSpecimenIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None,
        SpecimenUID: str,
        SpecimenTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SpecimenShortDescription: str | None = ...,
        SpecimenDetailedDescription: str | None = ...,
        SpecimenPreparationSequence: Iterable[SpecimenPreparationItem] | None,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        SpecimenLocalizationContentItemSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class SpectaclePrescriptionReportReferencedSOPItem(Item):
    """Item of table A.35.9-1, PS3.3 A.35.9.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
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

class SteepCornealAxisItem(Item):
    """Item of table C.8.25.16-8 in SteepCornealAxisSequence, PS3.3 C.8.25.16.8."""

    RadiusOfCurvature: Attr[float, AnyFD]
    CornealPower: Attr[float | None, AnyFD | None]
    CornealAxis: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        CornealPower: AnyFD | None,
        CornealAxis: AnyFD | None,
    ) -> None: ...

class StereoPairsItem(Item):
    """Item of table C.8.18.2-1 in StereoPairsSequence, PS3.3 C.8.18.2."""

    StereoBaselineAngle: Attr[float | None, AnyFD | None] = ...
    StereoBaselineDisplacement: Attr[float | None, AnyFD | None] = ...
    StereoHorizontalPixelOffset: Attr[float | None, AnyFD | None] = ...
    StereoVerticalPixelOffset: Attr[float | None, AnyFD | None] = ...
    StereoRotation: Attr[float | None, AnyFD | None] = ...
    LeftImageSequence: Seq[ImageSOPInstanceReferenceItem]
    RightImageSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        StereoBaselineAngle: AnyFD | None = ...,
        StereoBaselineDisplacement: AnyFD | None = ...,
        StereoHorizontalPixelOffset: AnyFD | None = ...,
        StereoVerticalPixelOffset: AnyFD | None = ...,
        StereoRotation: AnyFD | None = ...,
        LeftImageSequence: Iterable[ImageSOPInstanceReferenceItem],
        RightImageSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class StorageCommitmentFailedSOPItem(Item):
    """Item of table C.14-1 in FailedSOPSequence, PS3.3 C.14."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    FailureReason: Literal[272, 274, 531, 290, 281, 305] | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        FailureReason: Literal[272, 274, 531, 290, 281, 305] | None = ...,
    ) -> None: ...

class StorageCommitmentReferencedSOPItem(Item):
    """Item of table C.14-1 in ReferencedSOPSequence, PS3.3 C.14."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    StorageMediaFileSetID: str | None = ...
    StorageMediaFileSetUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        StorageMediaFileSetID: str | None = ...,
        StorageMediaFileSetUID: str | None = ...,
    ) -> None: ...

class StorageItem(Item):
    """Item of table 10-3c, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UIDValue | None, str | None] = ...
    DICOMStorageSequence: OptSeq[DICOMStorageItem] = ...
    STOWRSStorageSequence: OptSeq[STOWRSStorageItem] = ...
    XDSStorageSequence: OptSeq[XDSStorageItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str | None = ...,
        DICOMStorageSequence: Iterable[DICOMStorageItem] | None = ...,
        STOWRSStorageSequence: Iterable[STOWRSStorageItem] | None = ...,
        XDSStorageSequence: Iterable[XDSStorageItem] | None = ...,
    ) -> None: ...

class StorageProtocolElementItem(Item):
    """Item of table C.34.14-1 in StorageProtocolElementSequence, PS3.3 C.34.14."""

    ProtocolElementNumber: int = ...
    ProtocolElementName: str | None
    ProtocolElementPurpose: str | None = ...
    ProtocolElementCharacteristicsSummary: str | None = ...
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SourceReconstructionProtocolElementNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPClassUID: Attr[Literal["1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"] | None, Literal["1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"] | None] = ...
    ReferencedSOPInstanceUID: Attr[UIDValue | None, str | None] = ...
    OutputInformationSequence: Seq[StorageItem]

    def __init__(
        self, *,
        ProtocolElementNumber: int = ...,
        ProtocolElementName: str | None,
        ProtocolElementPurpose: str | None = ...,
        ProtocolElementCharacteristicsSummary: str | None = ...,
        SourceAcquisitionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
        SourceReconstructionProtocolElementNumber: list[int] | tuple[int, ...] | None = ...,
        SourceAcquisitionBeamNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPClassUID: Literal["1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"] | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
        OutputInformationSequence: Iterable[StorageItem],
    ) -> None: ...

class StorageProtocolElementSpecificationItem(Item):
    """Item of table C.34.13-1 in StorageProtocolElementSpecificationSequence, PS3.3 C.34.13."""

    ProtocolElementNumber: int
    ParametersSpecificationSequence: OptSeq[DefinedStorageParametersSpecificationItem] = ...

    def __init__(
        self, *,
        ProtocolElementNumber: int,
        ParametersSpecificationSequence: Iterable[DefinedStorageParametersSpecificationItem] | None = ...,
    ) -> None: ...

class StoredValueColorRangeItem(Item):
    """Item of table C.7.6.16.2.26-1 in StoredValueColorRangeSequence, PS3.3 C.7.6.16.2.26."""

    MinimumStoredValueMapped: Attr[float, AnyFD]
    MaximumStoredValueMapped: Attr[float, AnyFD]

    def __init__(
        self, *,
        MinimumStoredValueMapped: AnyFD,
        MaximumStoredValueMapped: AnyFD,
    ) -> None: ...

class StrainStockItem(Item):
    """Item of table C.7-1 in StrainStockSequence, PS3.3 C.7.1.1."""

    StrainStockNumber: str
    StrainSource: str
    StrainSourceRegistryCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        StrainStockNumber: str,
        StrainSource: str,
        StrainSourceRegistryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class StructureSetDefinitionSourceItem(Item):
    """Item of table C.8-41 in StructureSetROISequence/DefinitionSourceSequence, PS3.3 C.8.8.5."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedFiducialUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedFiducialUID: str | None = ...,
    ) -> None: ...

class StructureSetROIItem(Item):
    """Item of table C.8-41 in StructureSetROISequence, PS3.3 C.8.8.5."""

    ROINumber: int = ...
    ConceptualVolumeIdentificationSequence: OptSeq[ConceptualVolumeItem] = ...
    ReferencedFrameOfReferenceUID: Attr[UIDValue, str]
    ROIName: str | None
    ROIDescription: str | None = ...
    ROIVolume: Attr[float | None, AnyDS | None] = ...
    ROIDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ROIGenerationAlgorithm: str | None
    ROIGenerationDescription: str | None = ...
    RTProtocolCodeSequence: OptCodes[CodeSequenceItem] = ...
    ROICreatorSequence: OptSeq[IdentifiedPersonOrDeviceItem] = ...
    ROIDerivationAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = ...
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    DefinitionSourceSequence: OptSeq[StructureSetDefinitionSourceItem] = ...

    def __init__(
        self, *,
        ROINumber: int = ...,
        ConceptualVolumeIdentificationSequence: Iterable[ConceptualVolumeItem] | None = ...,
        ReferencedFrameOfReferenceUID: str,
        ROIName: str | None,
        ROIDescription: str | None = ...,
        ROIVolume: AnyDS | None = ...,
        ROIDateTime: AnyDT | None = ...,
        ROIGenerationAlgorithm: str | None,
        ROIGenerationDescription: str | None = ...,
        RTProtocolCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ROICreatorSequence: Iterable[IdentifiedPersonOrDeviceItem] | None = ...,
        ROIDerivationAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        DerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        DefinitionSourceSequence: Iterable[StructureSetDefinitionSourceItem] | None = ...,
    ) -> None: ...

class StructuredConstraintObservationItem(Item):
    """Item of table C.33.1-1 in AssessmentObservationsSequence/StructuredConstraintObservationSequence, PS3.3 C.33.1."""

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
    AssessedAttributeValueSequence: Seq[AttributeValueItem]

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
        AssessedAttributeValueSequence: Iterable[AttributeValueItem],
    ) -> None: ...

class StructuredDisplayImageBoxItem(Item):
    """Item of table C.11.17-1 in StructuredDisplayImageBoxSequence, PS3.3 C.11.17."""

    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]
    ImageBoxNumber: int
    ImageBoxLayoutType: str
    ImageBoxTileHorizontalDimension: int | None = ...
    ImageBoxTileVerticalDimension: int | None = ...
    ImageBoxOverlapPriority: int | None = ...
    DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT"] | None = ...
    DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM"] | None = ...
    PreferredPlaybackSequencing: Literal[0, 1, 2] | None = ...
    RecommendedDisplayFrameRate: int | None = ...
    CineRelativeToRealTime: Attr[float | None, AnyFD | None] = ...
    InitialCineRunState: str | None = ...
    StartTrim: int | None = ...
    StopTrim: int | None = ...
    ReferencedFirstFrameSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ReferencedImageSequence: OptSeq[StructuredDisplayImageBoxReferencedImageItem] = ...
    ReferencedPresentationStateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedStereometricInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        DisplayEnvironmentSpatialPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
        ImageBoxNumber: int,
        ImageBoxLayoutType: str,
        ImageBoxTileHorizontalDimension: int | None = ...,
        ImageBoxTileVerticalDimension: int | None = ...,
        ImageBoxOverlapPriority: int | None = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT"] | None = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM"] | None = ...,
        PreferredPlaybackSequencing: Literal[0, 1, 2] | None = ...,
        RecommendedDisplayFrameRate: int | None = ...,
        CineRelativeToRealTime: AnyFD | None = ...,
        InitialCineRunState: str | None = ...,
        StartTrim: int | None = ...,
        StopTrim: int | None = ...,
        ReferencedFirstFrameSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ReferencedImageSequence: Iterable[StructuredDisplayImageBoxReferencedImageItem] | None = ...,
        ReferencedPresentationStateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedStereometricInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class StructuredDisplayImageBoxReferencedImageItem(Item):
    """Item of table C.11.17-1 in StructuredDisplayImageBoxSequence/ReferencedImageSequence, PS3.3 C.11.17."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedPresentationStateSequence: OptSeq[SOPInstanceReferenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedPresentationStateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
    ) -> None: ...

class StructuredDisplayTextBoxItem(Item):
    """Item of table C.11.18-1 in StructuredDisplayTextBoxSequence, PS3.3 C.11.18."""

    UnformattedTextValue: str
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]
    BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"]
    GraphicLayerRecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...

    def __init__(
        self, *,
        UnformattedTextValue: str,
        DisplayEnvironmentSpatialPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"],
        GraphicLayerRecommendedDisplayCIELabValue: list[int] | tuple[int, int, int] | None = ...,
    ) -> None: ...

class StudiesContainingOtherReferencedInstancesItem(Item):
    """Item of table C.12-8 in StudiesContainingOtherReferencedInstancesSequence, PS3.3 C.12.2."""

    StudyInstanceUID: Attr[UIDValue, str]
    ReferencedSeriesSequence: Seq[SeriesAndInstanceReferenceReferencedSeriesItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        ReferencedSeriesSequence: Iterable[SeriesAndInstanceReferenceReferencedSeriesItem],
    ) -> None: ...

class SubjectiveRefractionMeasurementsAddIntermediateItem(Item):
    """Item of table C.8.25.11-2 in AddIntermediateSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD]
    ViewingDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AddPower: AnyFD,
        ViewingDistance: AnyFD | None = ...,
    ) -> None: ...

class SubjectiveRefractionMeasurementsAddNearItem(Item):
    """Item of table C.8.25.11-2 in AddNearSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD]
    ViewingDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        AddPower: AnyFD,
        ViewingDistance: AnyFD | None = ...,
    ) -> None: ...

class SubjectiveRefractionMeasurementsItem(Item):
    """Item of table C.8.25.11-2, PS3.3 C.8.25.11."""

    SpherePower: Attr[float, AnyFD]
    CylinderSequence: OptSeq[CylinderItem] = ...
    PrismSequence: OptSeq[PrismSequencePrismItem] = ...
    VertexDistance: Attr[float | None, AnyFD | None] = ...
    AddNearSequence: OptSeq[SubjectiveRefractionMeasurementsAddNearItem] = ...
    AddIntermediateSequence: OptSeq[SubjectiveRefractionMeasurementsAddIntermediateItem] = ...
    AddOtherSequence: OptSeq[AddOtherItem] = ...

    def __init__(
        self, *,
        SpherePower: AnyFD,
        CylinderSequence: Iterable[CylinderItem] | None = ...,
        PrismSequence: Iterable[PrismSequencePrismItem] | None = ...,
        VertexDistance: AnyFD | None = ...,
        AddNearSequence: Iterable[SubjectiveRefractionMeasurementsAddNearItem] | None = ...,
        AddIntermediateSequence: Iterable[SubjectiveRefractionMeasurementsAddIntermediateItem] | None = ...,
        AddOtherSequence: Iterable[AddOtherItem] | None = ...,
    ) -> None: ...

class SupportedImageDisplayFormatsItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/SupportedImageDisplayFormatsSequence, PS3.3 C.13.13."""

    Rows: int | None = ...
    Columns: int | None = ...
    ImageDisplayFormat: str | None = ...
    FilmOrientation: str | None = ...
    FilmSizeID: str | None = ...
    PrinterResolutionID: str | None = ...
    PrinterPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    RequestedImageSizeFlag: Literal["NO", "YES"] | None = ...

    def __init__(
        self, *,
        Rows: int | None = ...,
        Columns: int | None = ...,
        ImageDisplayFormat: str | None = ...,
        FilmOrientation: str | None = ...,
        FilmSizeID: str | None = ...,
        PrinterResolutionID: str | None = ...,
        PrinterPixelSpacing: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        RequestedImageSizeFlag: Literal["NO", "YES"] | None = ...,
    ) -> None: ...

class SurfaceItem(Item):
    """Item of table C.27-1 in SurfaceSequence, PS3.3 C.27.1."""

    SurfaceNumber: int = ...
    SurfaceComments: str | None = ...
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = ...
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    SurfaceProcessing: Literal["YES", "NO"] | None
    SurfaceProcessingRatio: Attr[float | None, AnyFD | None] = ...
    SurfaceProcessingDescription: str | None = ...
    SurfaceProcessingAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = ...
    RecommendedDisplayGrayscaleValue: int
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]]
    RecommendedPresentationOpacity: Attr[float, AnyFD]
    RecommendedPresentationType: str
    RecommendedPointRadius: Attr[float | None, AnyFD | None] = ...
    RecommendedLineThickness: Attr[float | None, AnyFD | None] = ...
    FiniteVolume: Literal["YES", "NO", "UNKNOWN"]
    Manifold: Literal["YES", "NO", "UNKNOWN"]
    SurfacePointsSequence: Seq[PointsItem]
    SurfacePointsNormalsSequence: OptSeq[VectorsItem]
    SurfaceMeshPrimitivesSequence: Seq[SurfaceMeshPrimitivesItem]

    def __init__(
        self, *,
        SurfaceNumber: int = ...,
        SurfaceComments: str | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SegmentedPropertyTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SurfaceProcessing: Literal["YES", "NO"] | None,
        SurfaceProcessingRatio: AnyFD | None = ...,
        SurfaceProcessingDescription: str | None = ...,
        SurfaceProcessingAlgorithmIdentificationSequence: Iterable[AlgorithmIdentificationItem] | None = ...,
        RecommendedDisplayGrayscaleValue: int,
        RecommendedDisplayCIELabValue: list[int] | tuple[int, int, int],
        RecommendedPresentationOpacity: AnyFD,
        RecommendedPresentationType: str,
        RecommendedPointRadius: AnyFD | None = ...,
        RecommendedLineThickness: AnyFD | None = ...,
        FiniteVolume: Literal["YES", "NO", "UNKNOWN"],
        Manifold: Literal["YES", "NO", "UNKNOWN"],
        SurfacePointsSequence: Iterable[PointsItem],
        SurfacePointsNormalsSequence: Iterable[VectorsItem] | None,
        SurfaceMeshPrimitivesSequence: Iterable[SurfaceMeshPrimitivesItem],
    ) -> None: ...

class SurfaceMeshPrimitivesItem(Item):
    """Item of table C.27-4, PS3.3 C.27.4."""

    LongVertexPointIndexList: Attr[memoryview | None, Buffer | None]
    LongEdgePointIndexList: Attr[memoryview | None, Buffer | None]
    LongTrianglePointIndexList: Attr[memoryview | None, Buffer | None]
    TriangleStripSequence: OptSeq[TriangleStripItem]
    TriangleFanSequence: OptSeq[TriangleFanItem]
    LineSequence: OptSeq[LineItem]
    FacetSequence: OptSeq[FacetItem]

    def __init__(
        self, *,
        LongVertexPointIndexList: Buffer | None,
        LongEdgePointIndexList: Buffer | None,
        LongTrianglePointIndexList: Buffer | None,
        TriangleStripSequence: Iterable[TriangleStripItem] | None,
        TriangleFanSequence: Iterable[TriangleFanItem] | None,
        LineSequence: Iterable[LineItem] | None,
        FacetSequence: Iterable[FacetItem] | None,
    ) -> None: ...

class SurfaceModelDescriptionItem(Item):
    """Item of table C.29.1.3-1 in SurfaceModelDescriptionSequence, PS3.3 C.29.1.3."""

    ReferencedSurfaceNumber: int
    SurfaceModelLabel: str

    def __init__(
        self, *,
        ReferencedSurfaceNumber: int,
        SurfaceModelLabel: str,
    ) -> None: ...

class SurfacePointsItem(Item):
    """Item of table C.27.5-1 in SurfacePointsSequence, PS3.3 C.27.5."""

    NumberOfSurfacePoints: int
    PointCoordinatesData: Attr[memoryview, Buffer]
    PointPositionAccuracy: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    MeanPointDistance: Attr[float | None, AnyFD | None] = ...
    MaximumPointDistance: Attr[float | None, AnyFD | None] = ...
    PointsBoundingBoxCoordinates: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    AxisOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    CenterOfRotation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = ...
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        NumberOfSurfacePoints: int,
        PointCoordinatesData: Buffer,
        PointPositionAccuracy: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        MeanPointDistance: AnyFD | None = ...,
        MaximumPointDistance: AnyFD | None = ...,
        PointsBoundingBoxCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        AxisOfRotation: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        CenterOfRotation: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SegmentedPropertyTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class SurfaceSegmentationSegmentItem(Item):
    """Item of table C.8.23-1 in SegmentSequence, PS3.3 C.8.23.1."""

    SegmentNumber: int = ...
    SegmentLabel: str
    SegmentDescription: str | None = ...
    SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = ...
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = ...
    SegmentedPropertyCategoryCodeSequence: Codes[CodeSequenceItem]
    SegmentedPropertyTypeCodeSequence: Codes[SegmentedPropertyTypeCodeItem]
    TrackingID: str | None = ...
    TrackingUID: Attr[UIDValue | None, str | None] = ...
    DefinitionSourceSequence: OptSeq[SegmentDescriptionDefinitionSourceItem] = ...
    ContentCreatorName: Attr[PersonNameValue | None, AnyPN | None] = ...
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = ...
    SurfaceCount: int
    ReferencedSurfaceSequence: Seq[ReferencedSurfaceItem]

    def __init__(
        self, *,
        SegmentNumber: int = ...,
        SegmentLabel: str,
        SegmentDescription: str | None = ...,
        SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"],
        AnatomicRegionSequence: Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept] | None = ...,
        PrimaryAnatomicStructureSequence: Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept] | None = ...,
        SegmentedPropertyCategoryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SegmentedPropertyTypeCodeSequence: Iterable[SegmentedPropertyTypeCodeItem | CodedConcept],
        TrackingID: str | None = ...,
        TrackingUID: str | None = ...,
        DefinitionSourceSequence: Iterable[SegmentDescriptionDefinitionSourceItem] | None = ...,
        ContentCreatorName: AnyPN | None = ...,
        ContentCreatorIdentificationCodeSequence: Iterable[PersonIdentificationItem] | None = ...,
        SurfaceCount: int,
        ReferencedSurfaceSequence: Iterable[ReferencedSurfaceItem],
    ) -> None: ...

class SurgicallyInducedAstigmatismItem(Item):
    """Item of table C.8.25.16-2 in SurgicallyInducedAstigmatismSequence, PS3.3 C.8.25.16.2."""

    CylinderPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        CylinderPower: AnyFD,
        CylinderAxis: AnyFD,
    ) -> None: ...

class SynchronizedScrollingItem(Item):
    """Item of table C.23.3-1 in SynchronizedScrollingSequence, PS3.3 C.23.3."""

    DisplaySetScrollingGroup: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        DisplaySetScrollingGroup: list[int] | tuple[int, ...],
    ) -> None: ...
