"""Inventory IOD, PS3.3 A.88.3. Generated from table_A.88.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, IS, LO, LT, SH, SQ, ST, TM, UI, UL, UV, CompositeObject, filled, iod, type1, type1c, type2,
    type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyTM, Attr, Date, DateTime, ListDA, ListTM, OptCodes, OptSeq, Time,
    )
    from dicomstd.items import (
        AccessEndPointsItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        ImageSOPInstanceReferenceItem,
        InventoriedStudiesItem,
        InventoryReferenceItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
        ScopeOfInventoryItem,
        UDIItem,
    )


@iod("inventory", sop_classes=("1.2.840.10008.5.1.4.1.1.201.1",))
class Inventory(CompositeObject):
    """Inventory IOD, PS3.3 A.88.3."""

    # Equipment: General Equipment (M), PS3.3 C.7.5.1
    Manufacturer: str | None = type2(0x00080070, LO)
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    StationName: str | None = type3(0x00081010, SH)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    ManufacturerDeviceClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018100B, UI, "1-n")
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    GantryID: str | None = type3(0x00181008, LO)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    DeviceUID: Attr[UID | None, str | None] = type3(0x00181002, UI)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    PixelPaddingValue: int | None = type1c(0x00280120, "US or SS")  # if present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))

    # Inventory: Inventory (M), PS3.3 C.38.1
    ContentDate: Attr[Date, AnyDA] = type1(0x00080023, DA)
    ContentTime: Attr[Time, AnyTM] = type1(0x00080033, TM)
    ScopeOfInventorySequence: OptSeq[ScopeOfInventoryItem] = type2(0x00080400, SQ)
    TransactionUID: Attr[UID | None, str | None] = type1c(0x00081195, UI)
    InventoryPurpose: str | None = type2(0x00080401, LT)
    InventoryInstanceDescription: str | None = type3(0x00080402, LT)
    InventoryLevel: Literal["STUDY", "SERIES", "INSTANCE"] = type1(0x00080403, CS)
    InventoryCompletionStatus: Literal["COMPLETE", "FAILURE", "CANCELED", "PARTIAL"] = type1(0x00080426, CS)
    NumberOfStudyRecordsInInstance: int = type1(0x00080427, UL)
    TotalNumberOfStudyRecords: int = type1(0x00080428, UV)
    InventoryAccessEndPointsSequence: OptSeq[AccessEndPointsItem] = type3(0x00080420, SQ)
    StudyAccessEndPointsSequence: OptSeq[AccessEndPointsItem] = type3(0x00080421, SQ)
    IncorporatedInventoryInstanceSequence: OptSeq[InventoryReferenceItem] = type2(0x00080422, SQ)
    InventoriedStudiesSequence: OptSeq[InventoriedStudiesItem] = type2(0x00080423, SQ)

    # Inventory: SOP Common (M), PS3.3 C.12.1
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
