"""SOP Common, PS3.3 C.12.1. Generated from table_C.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.12-1",
    "SOP Common",
    "C.12.1",
    (
        Row(0, 0x00080016, "1"),  # SOPClassUID
        Row(0, 0x00080018, "1"),  # SOPInstanceUID
        Row(0, 0x00080005, "1C", when="not_checkable(content)", values=(defined("ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126", "ISO_IR 138", "ISO_IR 148", "ISO_IR 203", "ISO_IR 13", "ISO_IR 166"), defined("ISO 2022 IR 6", "ISO 2022 IR 100", "ISO 2022 IR 101", "ISO 2022 IR 109", "ISO 2022 IR 110", "ISO 2022 IR 144", "ISO 2022 IR 127", "ISO 2022 IR 126", "ISO 2022 IR 138", "ISO 2022 IR 148", "ISO 2022 IR 203", "ISO 2022 IR 13", "ISO 2022 IR 166"), defined("ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149", "ISO 2022 IR 58"), defined("ISO_IR 192", "GB18030", "GBK"),)),  # SpecificCharacterSet
        Row(0, 0x00080012, "3"),  # InstanceCreationDate
        Row(0, 0x00080013, "3"),  # InstanceCreationTime
        Row(0, 0x00080015, "3"),  # InstanceCoercionDateTime
        Row(0, 0x00080014, "3"),  # InstanceCreatorUID
        Row(0, 0x0008001A, "3"),  # RelatedGeneralSOPClassUID
        Row(0, 0x0008001B, "3"),  # OriginalSpecializedSOPClassUID
        Row(0, 0x0008001C, "3", values=(enumerated("YES", "NO"),)),  # SyntheticData
        Row(0, 0x00080110, "3", items=(1, None)),  # CodingSchemeIdentificationSequence
        Row(1, 0x00080102, "1"),  # CodingSchemeDesignator
        Row(1, 0x00080112, "1C", when="not_checkable(application)", values=(defined("HL7"),)),  # CodingSchemeRegistry
        Row(1, 0x0008010C, "1C", when="not_checkable(application)"),  # CodingSchemeUID
        Row(1, 0x00080114, "2C", when="not_checkable(application) and not present(CodingSchemeUID)"),  # CodingSchemeExternalID
        Row(1, 0x00080115, "3"),  # CodingSchemeName
        Row(1, 0x00080103, "3"),  # CodingSchemeVersion
        Row(1, 0x00080116, "3"),  # CodingSchemeResponsibleOrganization
        Row(1, 0x00080109, "3", items=(1, None)),  # CodingSchemeResourcesSequence
        Row(2, 0x0008010A, "1", values=(defined("DOC", "OWL", "CSV", "FHIR"),)),  # CodingSchemeURLType
        Row(2, 0x0008010E, "1"),  # CodingSchemeURL
        Row(0, 0x00080123, "3", items=(1, None)),  # ContextGroupIdentificationSequence
        Row(1, 0x0008010F, "1"),  # ContextIdentifier
        Row(1, 0x00080117, "3"),  # ContextUID
        Row(1, 0x00080105, "1", values=(defined("DCMR", "SDM"),)),  # MappingResource
        Row(1, 0x00080106, "1"),  # ContextGroupVersion
        Row(0, 0x00080124, "3", items=(1, None)),  # MappingResourceIdentificationSequence
        Row(1, 0x00080105, "1", values=(defined("DCMR", "SDM"),)),  # MappingResource
        Row(1, 0x00080118, "3"),  # MappingResourceUID
        Row(1, 0x00080122, "3"),  # MappingResourceName
        Row(0, 0x00080201, "3"),  # TimezoneOffsetFromUTC
        Row(0, 0x0018A001, "3", items=(1, None)),  # ContributingEquipmentSequence
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7005", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080070, "1"),  # Manufacturer
        Row(1, 0x00080080, "3"),  # InstitutionName
        Row(1, 0x00080081, "3"),  # InstitutionAddress
        Row(1, 0x00081010, "3"),  # StationName
        Row(1, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(1, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081070, "3"),  # OperatorsName
        Row(1, 0x00081072, "3", items=(1, None)),  # OperatorIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00081090, "3"),  # ManufacturerModelName
        Row(1, 0x00181000, "3"),  # DeviceSerialNumber
        Row(1, 0x00181020, "3"),  # SoftwareVersions
        Row(1, 0x00181204, "3"),  # DateOfManufacture
        Row(1, 0x00181205, "3"),  # DateOfInstallation
        Row(1, 0x00181002, "3"),  # DeviceUID
        Row(1, 0x0018100A, "3", items=(1, None)),  # UDISequence
        Row(2, 0, include="macros.udi"),  # include UDI
        Row(1, 0x00181050, "3"),  # SpatialResolution
        Row(1, 0x00181200, "3"),  # DateOfLastCalibration
        Row(1, 0x00181201, "3"),  # TimeOfLastCalibration
        Row(1, 0x0018A002, "3"),  # ContributionDateTime
        Row(1, 0x0018A003, "3"),  # ContributionDescription
        Row(0, 0x00200013, "3"),  # InstanceNumber
        Row(0, 0x01000410, "3", values=(enumerated("NS", "OR", "AO", "AC"),)),  # SOPInstanceStatus
        Row(0, 0x01000420, "3"),  # SOPAuthorizationDateTime
        Row(0, 0x01000424, "3"),  # SOPAuthorizationComment
        Row(0, 0x01000426, "3"),  # AuthorizationEquipmentCertificationNumber
        Row(0, 0, include="macros.digital_signatures"),  # include Digital Signatures
        Row(0, 0x04000500, "1C", when="not_checkable(application)", items=(1, None)),  # EncryptedAttributesSequence
        Row(1, 0x04000510, "1"),  # EncryptedContentTransferSyntaxUID
        Row(1, 0x04000520, "1"),  # EncryptedContent
        Row(0, 0, include="macros.original_attributes"),  # include Original Attributes
        Row(0, 0x0040A390, "1C", when="not_checkable(other-instance)", items=(1, None)),  # HL7StructuredDocumentReferenceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040E001, "1"),  # HL7InstanceIdentifier
        Row(1, 0x0040E010, "3"),  # RetrieveURI
        Row(0, 0x00280303, "3", values=(enumerated("UNMODIFIED", "MODIFIED", "REMOVED"),)),  # LongitudinalTemporalInformationModified
        Row(0, 0x00080053, "1C", when="not_checkable(exchange)", values=(enumerated("CLASSIC", "ENHANCED"),)),  # QueryRetrieveView
        Row(0, 0x00209172, "1C", when="not_checkable(other-instance) and not present(SharedFunctionalGroupsSequence.ConversionSourceAttributesSequence) and not present(PerFrameFunctionalGroupsSequence.ConversionSourceAttributesSequence)", items=(1, None)),  # ConversionSourceAttributesSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x00189004, "3", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00080300, "3", items=(1, None)),  # PrivateDataElementCharacteristicsSequence
        Row(1, 0x00080301, "1"),  # PrivateGroupReference
        Row(1, 0x00080302, "1"),  # PrivateCreatorReference
        Row(1, 0x00080310, "3", items=(1, None)),  # PrivateDataElementDefinitionSequence
        Row(2, 0x00080308, "1"),  # PrivateDataElement
        Row(2, 0x00080309, "1"),  # PrivateDataElementValueMultiplicity
        Row(2, 0x0008030A, "1"),  # PrivateDataElementValueRepresentation
        Row(2, 0x0008030B, "1C", when="PrivateDataElementValueRepresentation in {SQ}"),  # PrivateDataElementNumberOfItems
        Row(2, 0x0008030D, "1"),  # PrivateDataElementKeyword
        Row(2, 0x0008030C, "1"),  # PrivateDataElementName
        Row(2, 0x0008030E, "3"),  # PrivateDataElementDescription
        Row(2, 0x0008030F, "3"),  # PrivateDataElementEncoding
        Row(2, 0x0040E010, "3"),  # RetrieveURI
        Row(1, 0x00080303, "1", values=(enumerated("SAFE", "UNSAFE", "MIXED"),)),  # BlockIdentifyingInformationStatus
        Row(1, 0x00080304, "1C", when="BlockIdentifyingInformationStatus in {MIXED}"),  # NonidentifyingPrivateElements
        Row(1, 0x00080305, "3", items=(1, None)),  # DeidentificationActionSequence
        Row(2, 0x00080306, "1"),  # IdentifyingPrivateElements
        Row(2, 0x00080307, "1", values=(enumerated("D", "Z", "X", "U"),)),  # DeidentificationAction
        Row(0, 0x04000600, "3", values=(enumerated("LOCAL", "IMPORTED"),)),  # InstanceOriginStatus
        Row(0, 0x22000005, "3"),  # BarcodeValue
        Row(0, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
    ),
)
