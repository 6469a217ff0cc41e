"""Hanging Protocol IOD, PS3.3 A.44.3. Generated from table_A.44.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, IS, LO, LT, SH, SQ, TM, UI, US, CompositeObject, filled, iod, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyTM, Attr, Date, DateTime, OptCodes, OptSeq, Seq, Time,
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


@iod("hanging_protocol", sop_classes=("1.2.840.10008.5.1.4.38.1",))
class HangingProtocol(CompositeObject):
    """Hanging Protocol IOD, PS3.3 A.44.3."""

    # Hanging Protocol: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = type3(0x00080012, DA)
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = type3(0x00080013, TM)
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00080015, DT)
    InstanceCreatorUID: Attr[UID | None, str | None] = type3(0x00080014, UI)
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = type3(0x0008001B, UI)
    SyntheticData: Literal["YES", "NO"] | None = type3(0x0008001C, CS)
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = type3(0x00080110, SQ)
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = type3(0x00080123, SQ)
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = type3(0x00080124, SQ)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = type3(0x0018A001, SQ)
    InstanceNumber: int | None = type3(0x00200013, IS)
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = type3(0x01000410, CS)
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x01000420, DT)
    SOPAuthorizationComment: str | None = type3(0x01000424, LT)
    AuthorizationEquipmentCertificationNumber: str | None = type3(0x01000426, LO)
    MACParametersSequence: OptSeq[MACParametersItem] = type3(0x4FFE0001, SQ)
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = type3(0xFFFAFFFA, SQ)
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = type1c(0x04000500, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = type1c(0x0040A390, SQ)
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = type3(0x00280303, CS)
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = type1c(0x00080053, CS)
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00209172, SQ)  # if not_checkable(other-instance) and not present(SharedFunctionalGroupsSequence.ConversionSourceAttributesSequence) and not present(PerFrameFunctionalGroupsSequence.ConversionSourceAttributesSequence)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = type3(0x00080300, SQ)
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = type3(0x04000600, CS)
    BarcodeValue: str | None = type3(0x22000005, LT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)

    # Hanging Protocol: Hanging Protocol Definition (M), PS3.3 C.23.1
    HangingProtocolName: str = type1(0x00720002, SH)
    HangingProtocolDescription: str = type1(0x00720004, LO)
    HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"] = type1(0x00720006, CS)
    HangingProtocolCreator: str = type1(0x00720008, LO)
    HangingProtocolCreationDateTime: Attr[DateTime, AnyDT] = type1(0x0072000A, DT)
    HangingProtocolDefinitionSequence: Seq[HangingProtocolDefinitionHangingProtocolDefinitionItem] = type1(0x0072000C, SQ)
    NumberOfPriorsReferenced: int = type1(0x00720014, US)
    ImageSetsSequence: Seq[ImageSetsItem] = type1(0x00720020, SQ)
    HangingProtocolUserIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0072000E, SQ)
    HangingProtocolUserGroupName: str | None = type3(0x00720010, LO)
    SourceHangingProtocolSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00720012, SQ)

    # Hanging Protocol: Hanging Protocol Environment (M), PS3.3 C.23.2
    NumberOfScreens: int | None = type2(0x00720100, US)
    NominalScreenDefinitionSequence: OptSeq[ScreenSpecificationsItem] = type2(0x00720102, SQ)

    # Hanging Protocol: Hanging Protocol Display (M), PS3.3 C.23.3
    DisplaySetsSequence: Seq[DisplaySetsItem] = type1(0x00720200, SQ)
    PartialDataDisplayHandling: Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT"] | None = type2(0x00720208, CS)
    SynchronizedScrollingSequence: OptSeq[SynchronizedScrollingItem] = type3(0x00720210, SQ)
    NavigationIndicatorSequence: OptSeq[NavigationIndicatorItem] = type3(0x00720214, SQ)
