"""SOP Common Module Attributes, PS3.3 C.12.1. Generated from table_C.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, LO, OB, PN, SH, SQ, ST, TM, UC, UI, UL, UR, US, UT, Item, item, type1, type1c, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyPN, AnyTM, Attr, Buffer, Codes, Date, DateTime, ListDA, ListPN, ListTM, OptCodes,
        OptSeq, PersonName, Time,
    )
    from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, UDIItem


@item
class CodingSchemeIdentificationItem(Item):
    """Item of table C.12-1 in CodingSchemeIdentificationSequence, PS3.3 C.12.1."""

    CodingSchemeDesignator: str = type1(0x00080102, SH)
    CodingSchemeRegistry: str | None = type1c(0x00080112, LO)
    CodingSchemeUID: Attr[UID | None, str | None] = type1c(0x0008010C, UI)
    CodingSchemeExternalID: str | None = type2c(0x00080114, ST)  # if not_checkable(application) and not present(CodingSchemeUID)
    CodingSchemeName: str | None = type3(0x00080115, ST)
    CodingSchemeVersion: str | None = type3(0x00080103, SH)
    CodingSchemeResponsibleOrganization: str | None = type3(0x00080116, ST)
    CodingSchemeResourcesSequence: OptSeq[CodingSchemeResourcesItem] = type3(0x00080109, SQ)


@item
class CodingSchemeResourcesItem(Item):
    """Item of table C.12-1 in CodingSchemeIdentificationSequence/CodingSchemeResourcesSequence, PS3.3 C.12.1."""

    CodingSchemeURLType: str = type1(0x0008010A, CS)
    CodingSchemeURL: str = type1(0x0008010E, UR)


@item
class ContextGroupIdentificationItem(Item):
    """Item of table C.12-1 in ContextGroupIdentificationSequence, PS3.3 C.12.1."""

    ContextIdentifier: str = type1(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str = type1(0x00080105, CS)
    ContextGroupVersion: Attr[DateTime, AnyDT] = type1(0x00080106, DT)


@item
class MappingResourceIdentificationItem(Item):
    """Item of table C.12-1 in MappingResourceIdentificationSequence, PS3.3 C.12.1."""

    MappingResource: str = type1(0x00080105, CS)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)


@item
class ContributingEquipmentItem(Item):
    """Item of table C.12-1 in ContributingEquipmentSequence, PS3.3 C.12.1."""

    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
    Manufacturer: str = type1(0x00080070, LO)
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    StationName: str | None = type3(0x00081010, SH)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081070, PN, "1-n")
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081072, SQ)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    DeviceUID: Attr[UID | None, str | None] = type3(0x00181002, UI)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    ContributionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x0018A002, DT)
    ContributionDescription: str | None = type3(0x0018A003, ST)


@item
class EncryptedAttributesItem(Item):
    """Item of table C.12-1 in EncryptedAttributesSequence, PS3.3 C.12.1."""

    EncryptedContentTransferSyntaxUID: Attr[UID, str] = type1(0x04000510, UI)
    EncryptedContent: Attr[memoryview, Buffer] = type1(0x04000520, OB)


@item
class HL7StructuredDocumentReferenceItem(Item):
    """Item of table C.12-1 in HL7StructuredDocumentReferenceSequence, PS3.3 C.12.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    HL7InstanceIdentifier: str = type1(0x0040E001, ST)
    RetrieveURI: str | None = type3(0x0040E010, UR)


@item
class PrivateDataElementCharacteristicsItem(Item):
    """Item of table C.12-1 in PrivateDataElementCharacteristicsSequence, PS3.3 C.12.1."""

    PrivateGroupReference: int = type1(0x00080301, US)
    PrivateCreatorReference: str = type1(0x00080302, LO)
    PrivateDataElementDefinitionSequence: OptSeq[PrivateDataElementDefinitionItem] = type3(0x00080310, SQ)
    BlockIdentifyingInformationStatus: Literal["SAFE", "UNSAFE", "MIXED"] = type1(0x00080303, CS)
    NonidentifyingPrivateElements: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00080304, US, "1-n")  # if BlockIdentifyingInformationStatus in {MIXED}
    DeidentificationActionSequence: OptSeq[DeidentificationActionItem] = type3(0x00080305, SQ)


@item
class PrivateDataElementDefinitionItem(Item):
    """Item of table C.12-1 in PrivateDataElementCharacteristicsSequence/PrivateDataElementDefinitionSequence, PS3.3 C.12.1."""

    PrivateDataElement: int = type1(0x00080308, US)
    PrivateDataElementValueMultiplicity: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00080309, UL, "1-3")
    PrivateDataElementValueRepresentation: str = type1(0x0008030A, CS)
    PrivateDataElementNumberOfItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0008030B, UL, "1-2")  # if PrivateDataElementValueRepresentation in {SQ}
    PrivateDataElementKeyword: str = type1(0x0008030D, UC)
    PrivateDataElementName: str = type1(0x0008030C, UC)
    PrivateDataElementDescription: str | None = type3(0x0008030E, UT)
    PrivateDataElementEncoding: str | None = type3(0x0008030F, UT)
    RetrieveURI: str | None = type3(0x0040E010, UR)


@item
class DeidentificationActionItem(Item):
    """Item of table C.12-1 in PrivateDataElementCharacteristicsSequence/DeidentificationActionSequence, PS3.3 C.12.1."""

    IdentifyingPrivateElements: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00080306, US, "1-n")
    DeidentificationAction: Literal["D", "Z", "X", "U"] = type1(0x00080307, CS)
