"""CT Defined Procedure Protocol IOD, PS3.3 A.82.2.3. Generated from table_A.82.2.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, IS, LO, LT, PN, SH, SQ, ST, TM, UC, UI, UT, CompositeObject, filled, iod, type1, type1c,
    type1u, type2, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyPN, AnyTM, Attr, Date, DateTime, ListDA, ListTM, OptCodes, OptSeq, PersonName,
        Time,
    )
    from dicomstd.items import (
        AcquisitionProtocolElementSpecificationItem,
        AttributeValueConstraintItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        ImageSOPInstanceReferenceItem,
        InstructionItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        ModelSpecificationItem,
        OriginalAttributesItem,
        PatientPositioningAnatomicRegionItem,
        PatientPositioningInstructionItem,
        PatientPositioningPrimaryAnatomicStructureItem,
        PersonIdentificationItem,
        PrivateDataElementCharacteristicsItem,
        ProtocolContextCustodialOrganizationItem,
        ReconstructionProtocolElementSpecificationItem,
        ReferenceLocationItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
        SOPInstanceReferenceItem,
        StorageProtocolElementSpecificationItem,
        UDIItem,
    )


@iod("ct_defined_procedure_protocol", sop_classes=("1.2.840.10008.5.1.4.1.1.200.1",))
class CTDefinedProcedureProtocol(CompositeObject):
    """CT Defined Procedure Protocol IOD, PS3.3 A.82.2.3."""

    # Equipment: General Equipment (M), PS3.3 C.7.5.1
    InstitutionName: str | None = type3(0x00080080, LO)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    StationName: str | None = type3(0x00081010, SH)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)
    ManufacturerDeviceClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018100B, UI, "1-n")
    GantryID: str | None = type3(0x00181008, LO)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    DeviceUID: Attr[UID | None, str | None] = type3(0x00181002, UI)
    SpatialResolution: Attr[float | None, AnyDS | None] = type3(0x00181050, DS)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    DateOfLastCalibration: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type3(0x00181200, DA, "1-n")
    TimeOfLastCalibration: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type3(0x00181201, TM, "1-n")
    PixelPaddingValue: int | None = type1c(0x00280120, "US or SS")  # if present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))

    # Equipment: Enhanced General Equipment (M), PS3.3 C.7.5.2
    Manufacturer: str = type1(0x00080070, LO)
    ManufacturerModelName: str = type1(0x00081090, LO)
    DeviceSerialNumber: str = type1(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181020, LO, "1-n")

    # Procedure Protocol: Protocol Context (M), PS3.3 C.34.2
    CustodialOrganizationSequence: OptSeq[ProtocolContextCustodialOrganizationItem] = type3(0x0040A07C, SQ)
    ResponsibleGroupCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00080220, SQ)
    ProtocolName: str = type1(0x00181030, LO)
    PotentialScheduledProtocolCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189906, SQ)
    PotentialRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189907, SQ)
    PotentialReasonsForProcedure: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00189908, UC, "1-n")
    PotentialReasonsForProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189909, SQ)
    PotentialDiagnosticTasks: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0018990A, UC, "1-n")
    ContraindicationsCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0018990B, SQ)
    PredecessorProtocolSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0018990E, SQ)
    ContentCreatorName: Attr[PersonName, AnyPN] = type1(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = type3(0x00700086, SQ)
    ProtocolDesignRationale: str | None = type3(0x00189910, UT)
    ProtocolPlanningInformation: str | None = type3(0x0018990F, UT)
    InstanceCreationDate: Attr[Date, AnyDA] = type1(0x00080012, DA)
    InstanceCreationTime: Attr[Time, AnyTM] = type1(0x00080013, TM)

    # Procedure Protocol: Clinical Trial Context (U), PS3.3 C.34.4
    ClinicalTrialSponsorName: str | None = type1u(0x00120010, LO)
    ClinicalTrialProtocolID: str | None = type1u(0x00120020, LO)
    ClinicalTrialProtocolName: str | None = type2u(0x00120021, LO)
    ClinicalTrialSiteID: str | None = type2u(0x00120030, LO)
    ClinicalTrialSiteName: str | None = type2u(0x00120031, LO)
    ClinicalTrialProtocolEthicsCommitteeName: str | None = type1c(0x00120081, LO)  # if present(ClinicalTrialProtocolEthicsCommitteeApprovalNumber)
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: str | None = type3(0x00120082, LO)
    EthicsCommitteeApprovalEffectivenessStartDate: Attr[Date | None, AnyDA | None] = type3(0x00120086, DA)
    EthicsCommitteeApprovalEffectivenessEndDate: Attr[Date | None, AnyDA | None] = type3(0x00120087, DA)
    ClinicalTrialCoordinatingCenterName: str | None = type2u(0x00120060, LO)

    # Procedure Protocol: Patient Specification (U), PS3.3 C.34.5
    PatientSpecificationSequence: OptSeq[AttributeValueConstraintItem] = type1u(0x00189911, SQ)

    # Procedure Protocol: Equipment Specification (M), PS3.3 C.34.6
    EquipmentModality: Literal["CT"] = filled(0x00080221, CS, value="CT")
    ModelSpecificationSequence: OptSeq[ModelSpecificationItem] = type3(0x00189912, SQ)

    # Procedure Protocol: Instructions (U), PS3.3 C.34.7
    InstructionSequence: OptSeq[InstructionItem] = type1u(0x00189914, SQ)

    # Procedure Protocol: Patient Positioning (U), PS3.3 C.34.8
    ProtocolDefinedPatientPosition: str | None = type1u(0x00189947, CS)
    PatientPositioningInstructionSequence: OptSeq[PatientPositioningInstructionItem] = type3(0x0018991B, SQ)
    PositioningMethodCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0018991C, SQ)
    PositioningLandmarkSequence: OptSeq[ReferenceLocationItem] = type3(0x0018991D, SQ)
    TargetFrameOfReferenceUID: Attr[UID | None, str | None] = type3(0x0018991E, UI)
    TargetPositionReferenceIndicator: str | None = type3(0x0020103F, LO)
    AnatomicRegionSequence: OptCodes[PatientPositioningAnatomicRegionItem] = type2u(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PatientPositioningPrimaryAnatomicStructureItem] = type2u(0x00082228, SQ)

    # Procedure Protocol: General Defined Acquisition (U), PS3.3 C.34.9
    AcquisitionProtocolElementSpecificationSequence: OptSeq[AcquisitionProtocolElementSpecificationItem] = type1u(0x0018991F, SQ)

    # Procedure Protocol: General Defined Reconstruction (U), PS3.3 C.34.11
    ReconstructionProtocolElementSpecificationSequence: OptSeq[ReconstructionProtocolElementSpecificationItem] = type1u(0x00189933, SQ)

    # Procedure Protocol: Defined Storage (U), PS3.3 C.34.13
    StorageProtocolElementSpecificationSequence: OptSeq[StorageProtocolElementSpecificationItem] = type1u(0x00189935, SQ)

    # Procedure Protocol: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
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
