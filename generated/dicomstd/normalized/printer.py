"""Printer IOD, PS3.3 B.12.2. Generated from table_B.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, IS, LO, LT, SH, SQ, TM, UI, NormalizedObject, iod, type1c, type1u, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyTM, Attr, Date, DateTime, ListDA, ListTM, OptSeq, Time,
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
    )


@iod("printer", sop_classes=("1.2.840.10008.5.1.1.16",))
class Printer(NormalizedObject):
    """Printer IOD, PS3.3 B.12.2."""

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

    # Printer, PS3.3 C.13.9
    PrinterStatus: Literal["NORMAL", "WARNING", "FAILURE"] | None = untyped(0x21100010, CS)
    PrinterStatusInfo: str | None = untyped(0x21100020, CS)
    PrinterName: str | None = untyped(0x21100030, LO)
    Manufacturer: str | None = untyped(0x00080070, LO)
    ManufacturerModelName: str | None = untyped(0x00081090, LO)
    DeviceSerialNumber: str | None = untyped(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, AnyDA | None] = untyped(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = untyped(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = untyped(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = untyped(0x00181201, TM, "1-n")
