"""Inventory Creation IOD, PS3.3 B.30.2. Generated from table_B.30.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AE, CS, DA, DS, DT, IS, LO, LT, OB, SH, SQ, TM, UI, UR, US, UV, NormalizedObject, iod, type1c, type1u, type2u,
    type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyTM, Attr, Buffer, Date, DateTime, ListDS, OptSeq, Time,
    )
    from dicomstd.items import (
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        ImageSOPInstanceReferenceItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
        ScopeOfInventoryItem,
    )


@iod("inventory_creation", sop_classes=("1.2.840.10008.5.1.4.1.1.201.5",))
class InventoryCreation(NormalizedObject):
    """Inventory Creation IOD, PS3.3 B.30.2."""

    # Inventory Creation, PS3.3 C.38.3
    ScopeOfInventorySequence: OptSeq[ScopeOfInventoryItem] = type2u(0x00080400, SQ)
    TransactionUID: Attr[UID | None, str | None] = untyped(0x00081195, UI)
    TransactionStatus: Literal["PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED"] | None = untyped(0x00080417, CS)
    TransactionStatusComment: str | None = untyped(0x00080418, LT)
    ExpirationDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00080416, DT)
    InventoryPurpose: str | None = untyped(0x00080401, LT)
    InventoryLevel: Literal["STUDY", "SERIES", "INSTANCE"] | None = untyped(0x00080403, CS)
    ReferencedSOPClassUID: Attr[UID | None, str | None] = untyped(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = untyped(0x00081155, UI)
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00080054, AE, "1-n")
    RetrieveURL: str | None = untyped(0x00081190, UR)
    StoredInstanceBaseURI: str | None = untyped(0x00080407, UR)
    FileAccessURI: str | None = type1c(0x00080409, UR)
    ContainerFileType: str | None = type1c(0x0008040A, CS)  # if present(FileAccessURI)
    FilenameInContainer: str | None = type1c(0x0008040B, UR)  # if ContainerFileType in {ZIP, TAR, TARGZIP}
    FileOffsetInContainer: int | None = type1c(0x0008040C, UV)  # if ContainerFileType in {BLOB}
    FileLengthInContainer: int | None = type1c(0x0008040D, UV)  # if ContainerFileType in {BLOB}
    StoredInstanceTransferSyntaxUID: Attr[UID | None, str | None] = type1c(0x0008040E, UI)  # if present(FileAccessURI)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00282112, DS, "1-n")
    MACAlgorithm: str | None = type1c(0x04000015, CS)  # if present(MAC)
    MAC: Attr[memoryview | None, Buffer | None] = type3(0x04000404, OB)
    TotalNumberOfStudyRecords: int | None = untyped(0x00080428, UV)
    RequestedStatusInterval: int | None = untyped(0x00080414, US)
    RetainInstances: Literal["Y", "N"] | None = untyped(0x00080415, CS)

    # SOP Common, PS3.3 C.12.1
    SOPClassUID: Attr[UID | None, str | None] = type1u(0x00080016, UI)
    SOPInstanceUID: Attr[UID | None, str | None] = type1u(0x00080018, UI)
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
