"""Sequence items, U, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Dataset, Date, DateTime, Item,
    ListPN, OptCodes, OptSeq, PersonName, Seq, Time,
)
from dicomstd.items import (
    CodeSequenceItem,
    HL7v2HierarchicDesignatorItem,
    ImageSOPInstanceReferenceItem,
    IssuerOfPatientIDQualifiersItem,
    OphthalmicAxialLengthQualityMetricItem,
    OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem,
    OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem,
    PerformedProcessingParametersItem,
    ReferencedInstancesAndAccessItem,
)

class UDIItem(Item):
    """Item of table 10.29-1, PS3.3 10.29."""

    UniqueDeviceIdentifier: str
    DeviceDescription: str | None = ...

    def __init__(
        self, *,
        UniqueDeviceIdentifier: str,
        DeviceDescription: str | None = ...,
    ) -> None: ...

class USImageDescriptionItem(Item):
    """Item of table C.8.24.6.1-1 in USImageDescriptionSequence, PS3.3 C.8.24.6.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]
    VolumeBasedCalculationTechnique: str

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"],
        VolumeBasedCalculationTechnique: str,
    ) -> None: ...

class UVMappingItem(Item):
    """Item of table C.27.6-1 in UVMappingSequence, PS3.3 C.27.6."""

    ReferencedSurfaceNumber: int | None = ...
    TextureLabel: str
    UValueData: Attr[memoryview, Buffer]
    VValueData: Attr[memoryview, Buffer]
    ReferencedTextureSequence: Seq[ImageSOPInstanceReferenceItem]

    def __init__(
        self, *,
        ReferencedSurfaceNumber: int | None = ...,
        TextureLabel: str,
        UValueData: Buffer,
        VValueData: Buffer,
        ReferencedTextureSequence: Iterable[ImageSOPInstanceReferenceItem],
    ) -> None: ...

class UltrasoundOphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-4 in UltrasoundOphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.3."""

    OphthalmicAxialLengthVelocity: Attr[float, AnyFD]
    ObserverType: Literal["PSN", "DEV"]
    OphthalmicAxialLengthDataSourceCodeSequence: Codes[CodeSequenceItem]
    OphthalmicAxialLengthDataSourceDescription: str | None = ...

    def __init__(
        self, *,
        OphthalmicAxialLengthVelocity: AnyFD,
        ObserverType: Literal["PSN", "DEV"],
        OphthalmicAxialLengthDataSourceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        OphthalmicAxialLengthDataSourceDescription: str | None = ...,
    ) -> None: ...

class UltrasoundSelectedOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in UltrasoundSelectedOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION"] | None = ...
    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthSelectionMethodCodeSequence: Codes[CodeSequenceItem]
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]
    OphthalmicAxialLengthQualityMetricSequence: Seq[OphthalmicAxialLengthQualityMetricItem]
    SelectedSegmentalOphthalmicAxialLengthSequence: OptSeq[OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION"] | None = ...,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthSelectionMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem],
        OphthalmicAxialLengthQualityMetricSequence: Iterable[OphthalmicAxialLengthQualityMetricItem],
        SelectedSegmentalOphthalmicAxialLengthSequence: Iterable[OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] | None = ...,
    ) -> None: ...

class UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence/ActualHumanPerformersSequence, PS3.3 C.30.3."""

    HumanPerformerCodeSequence: OptCodes[CodeSequenceItem] = ...
    HumanPerformerName: Attr[PersonName | None, AnyPN | None] = ...
    HumanPerformerOrganization: str | None = ...

    def __init__(
        self, *,
        HumanPerformerCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        HumanPerformerName: AnyPN | None = ...,
        HumanPerformerOrganization: str | None = ...,
    ) -> None: ...

class UnifiedProcedureStepPerformedProcedureItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence, PS3.3 C.30.3."""

    ActualHumanPerformersSequence: OptSeq[UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem] = ...
    PerformedStationNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    PerformedStationClassCodeSequence: OptCodes[CodeSequenceItem] = ...
    PerformedStationGeographicLocationCodeSequence: OptCodes[CodeSequenceItem] = ...
    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = ...
    PerformedProcedureStepDescription: str | None = ...
    CommentsOnThePerformedProcedureStep: str | None = ...
    PerformedWorkitemCodeSequence: OptCodes[CodeSequenceItem] = ...
    PerformedProcessingParametersSequence: OptSeq[PerformedProcessingParametersItem] = ...
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = ...
    OutputInformationSequence: OptSeq[ReferencedInstancesAndAccessItem] = ...

    def __init__(
        self, *,
        ActualHumanPerformersSequence: Iterable[UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem] | None = ...,
        PerformedStationNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PerformedStationClassCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PerformedStationGeographicLocationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PerformedProcedureStepStartDateTime: AnyDT | None = ...,
        PerformedProcedureStepDescription: str | None = ...,
        CommentsOnThePerformedProcedureStep: str | None = ...,
        PerformedWorkitemCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PerformedProcessingParametersSequence: Iterable[PerformedProcessingParametersItem] | None = ...,
        PerformedProcedureStepEndDateTime: AnyDT | None = ...,
        OutputInformationSequence: Iterable[ReferencedInstancesAndAccessItem] | None = ...,
    ) -> None: ...

class UnifiedProcedureStepRelationshipOtherPatientIDsItem(Item):
    """Item of table C.30.4-1 in OtherPatientIDsSequence, PS3.3 C.30.4."""

    PatientID: str | None = ...
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...
    TypeOfPatientID: str | None = ...

    def __init__(
        self, *,
        PatientID: str | None = ...,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
        TypeOfPatientID: str | None = ...,
    ) -> None: ...

class UnifiedProcedureStepRelationshipReferencedRequestItem(Item):
    """Item of table C.30.4-1 in ReferencedRequestSequence, PS3.3 C.30.4."""

    StudyInstanceUID: Attr[UID | None, str | None] = ...
    AccessionNumber: str | None = ...
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    RequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    PlacerOrderNumberImagingServiceRequest: str | None = ...
    OrderPlacerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    FillerOrderNumberImagingServiceRequest: str | None = ...
    OrderFillerIdentifierSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    RequestedProcedureID: str | None = ...
    RequestedProcedureDescription: str | None = ...
    ReasonForTheRequestedProcedure: str | None = ...
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    RequestedProcedureComments: str | None = ...
    ConfidentialityCode: str | None = ...
    NamesOfIntendedRecipientsOfResults: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    ImagingServiceRequestComments: str | None = ...
    RequestingPhysician: Attr[PersonName | None, AnyPN | None] = ...
    RequestingService: str | None = ...
    RequestingServiceCodeSequence: OptSeq[Dataset] = ...
    IssueDateOfImagingServiceRequest: Attr[Date | None, AnyDA | None] = ...
    IssueTimeOfImagingServiceRequest: Attr[Time | None, AnyTM | None] = ...
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = ...

    def __init__(
        self, *,
        StudyInstanceUID: str | None = ...,
        AccessionNumber: str | None = ...,
        IssuerOfAccessionNumberSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        RequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PlacerOrderNumberImagingServiceRequest: str | None = ...,
        OrderPlacerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        FillerOrderNumberImagingServiceRequest: str | None = ...,
        OrderFillerIdentifierSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        RequestedProcedureID: str | None = ...,
        RequestedProcedureDescription: str | None = ...,
        ReasonForTheRequestedProcedure: str | None = ...,
        ReasonForRequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RequestedProcedureComments: str | None = ...,
        ConfidentialityCode: str | None = ...,
        NamesOfIntendedRecipientsOfResults: ListPN | tuple[AnyPN, ...] | None = ...,
        ImagingServiceRequestComments: str | None = ...,
        RequestingPhysician: AnyPN | None = ...,
        RequestingService: str | None = ...,
        RequestingServiceCodeSequence: Iterable[Dataset] | None = ...,
        IssueDateOfImagingServiceRequest: AnyDA | None = ...,
        IssueTimeOfImagingServiceRequest: AnyTM | None = ...,
        ReferringPhysicianName: AnyPN | None = ...,
    ) -> None: ...

class UsedRTStructureSetROIItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedRTStructureSetROISequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedROINumber: int

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedROINumber: int,
    ) -> None: ...

class UsedSegmentsItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedSegmentsSequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedSegmentNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedSegmentNumber: list[int] | tuple[int, ...],
    ) -> None: ...
