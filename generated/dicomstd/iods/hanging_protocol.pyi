"""Hanging Protocol IOD, PS3.3 A.44.3. Generated from table_A.44.3-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDT, AnyTM, Attr, CodedConcept, CompositeObject, Date, DateTime, OptCodes, OptSeq, Seq, Time,
)
from dicomstd.items import (
    CodeSequenceItem,
    CodingSchemeIdentificationItem,
    ContextGroupIdentificationItem,
    ContributingEquipmentItem,
    DigitalSignaturesItem,
    DisplaySetsItem,
    EncryptedAttributesItem,
    HL7StructuredDocumentReferenceItem,
    HangingProtocolDefinitionHangingProtocolDefinitionItem,
    ImageSOPInstanceReferenceItem,
    ImageSetsItem,
    MACParametersItem,
    MappingResourceIdentificationItem,
    NavigationIndicatorItem,
    OriginalAttributesItem,
    PrivateDataElementCharacteristicsItem,
    ReferencedDefinedProtocolItem,
    ReferencedPerformedProtocolItem,
    SOPInstanceReferenceItem,
    ScreenSpecificationsItem,
    SynchronizedScrollingItem,
)

class HangingProtocol(CompositeObject):
    """Hanging Protocol IOD, PS3.3 A.44.3."""

    # Hanging Protocol: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = ...
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = ...
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = ...
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    InstanceCreatorUID: Attr[UID | None, str | None] = ...
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = ...
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = ...
    SyntheticData: Literal["YES", "NO"] | None = ...
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = ...
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = ...
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = ...
    TimezoneOffsetFromUTC: str | None = ...
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = ...
    InstanceNumber: int | None = ...
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = ...
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = ...
    SOPAuthorizationComment: str | None = ...
    AuthorizationEquipmentCertificationNumber: str | None = ...
    MACParametersSequence: OptSeq[MACParametersItem] = ...
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = ...
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = ...
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = ...
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = ...
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = ...
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = ...
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = ...
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = ...
    BarcodeValue: str | None = ...
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = ...
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = ...

    # Hanging Protocol: Hanging Protocol Definition (M), PS3.3 C.23.1
    HangingProtocolName: str
    HangingProtocolDescription: str
    HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]
    HangingProtocolCreator: str
    HangingProtocolCreationDateTime: Attr[DateTime, AnyDT]
    HangingProtocolDefinitionSequence: Seq[HangingProtocolDefinitionHangingProtocolDefinitionItem]
    NumberOfPriorsReferenced: int
    ImageSetsSequence: Seq[ImageSetsItem]
    HangingProtocolUserIdentificationCodeSequence: OptCodes[CodeSequenceItem]
    HangingProtocolUserGroupName: str | None = ...
    SourceHangingProtocolSequence: OptSeq[SOPInstanceReferenceItem] = ...

    # Hanging Protocol: Hanging Protocol Environment (M), PS3.3 C.23.2
    NumberOfScreens: int | None
    NominalScreenDefinitionSequence: OptSeq[ScreenSpecificationsItem]

    # Hanging Protocol: Hanging Protocol Display (M), PS3.3 C.23.3
    DisplaySetsSequence: Seq[DisplaySetsItem]
    PartialDataDisplayHandling: Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT"] | None
    SynchronizedScrollingSequence: OptSeq[SynchronizedScrollingItem] = ...
    NavigationIndicatorSequence: OptSeq[NavigationIndicatorItem] = ...

    def __init__(
        self, *,
        SOPClassUID: str = ...,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        InstanceCreationDate: AnyDA | None = ...,
        InstanceCreationTime: AnyTM | None = ...,
        InstanceCoercionDateTime: AnyDT | None = ...,
        InstanceCreatorUID: str | None = ...,
        RelatedGeneralSOPClassUID: list[str] | tuple[str, ...] | None = ...,
        OriginalSpecializedSOPClassUID: str | None = ...,
        SyntheticData: Literal["YES", "NO"] | None = ...,
        CodingSchemeIdentificationSequence: Iterable[CodingSchemeIdentificationItem] | None = ...,
        ContextGroupIdentificationSequence: Iterable[ContextGroupIdentificationItem] | None = ...,
        MappingResourceIdentificationSequence: Iterable[MappingResourceIdentificationItem] | None = ...,
        TimezoneOffsetFromUTC: str | None = ...,
        ContributingEquipmentSequence: Iterable[ContributingEquipmentItem] | None = ...,
        InstanceNumber: int | None = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = ...,
        SOPAuthorizationDateTime: AnyDT | None = ...,
        SOPAuthorizationComment: str | None = ...,
        AuthorizationEquipmentCertificationNumber: str | None = ...,
        MACParametersSequence: Iterable[MACParametersItem] | None = ...,
        DigitalSignaturesSequence: Iterable[DigitalSignaturesItem] | None = ...,
        EncryptedAttributesSequence: Iterable[EncryptedAttributesItem] | None = ...,
        OriginalAttributesSequence: Iterable[OriginalAttributesItem] | None = ...,
        HL7StructuredDocumentReferenceSequence: Iterable[HL7StructuredDocumentReferenceItem] | None = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = ...,
        QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = ...,
        ConversionSourceAttributesSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
        PrivateDataElementCharacteristicsSequence: Iterable[PrivateDataElementCharacteristicsItem] | None = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = ...,
        BarcodeValue: str | None = ...,
        ReferencedDefinedProtocolSequence: Iterable[ReferencedDefinedProtocolItem] | None = ...,
        ReferencedPerformedProtocolSequence: Iterable[ReferencedPerformedProtocolItem] | None = ...,
        HangingProtocolName: str,
        HangingProtocolDescription: str,
        HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"],
        HangingProtocolCreator: str,
        HangingProtocolCreationDateTime: AnyDT,
        HangingProtocolDefinitionSequence: Iterable[HangingProtocolDefinitionHangingProtocolDefinitionItem],
        NumberOfPriorsReferenced: int,
        ImageSetsSequence: Iterable[ImageSetsItem],
        HangingProtocolUserIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        HangingProtocolUserGroupName: str | None = ...,
        SourceHangingProtocolSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        NumberOfScreens: int | None,
        NominalScreenDefinitionSequence: Iterable[ScreenSpecificationsItem] | None,
        DisplaySetsSequence: Iterable[DisplaySetsItem],
        PartialDataDisplayHandling: Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT"] | None,
        SynchronizedScrollingSequence: Iterable[SynchronizedScrollingItem] | None = ...,
        NavigationIndicatorSequence: Iterable[NavigationIndicatorItem] | None = ...,
    ) -> None: ...
