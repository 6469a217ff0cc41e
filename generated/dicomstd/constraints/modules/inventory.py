"""Inventory, PS3.3 C.38.1. Generated from table_C.38.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.38.1-1",
    "Inventory",
    "C.38.1",
    (
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0, include="macros.scope_of_inventory"),  # include Scope of Inventory
        Row(0, 0x00081195, "1C", when="not_checkable(real-world)", may="always"),  # TransactionUID
        Row(0, 0x00080401, "2"),  # InventoryPurpose
        Row(0, 0x00080402, "3"),  # InventoryInstanceDescription
        Row(0, 0x00080403, "1", values=(enumerated("STUDY", "SERIES", "INSTANCE"),)),  # InventoryLevel
        Row(0, 0x00080426, "1", values=(enumerated("COMPLETE", "FAILURE", "CANCELED", "PARTIAL"),)),  # InventoryCompletionStatus
        Row(0, 0x00080427, "1"),  # NumberOfStudyRecordsInInstance
        Row(0, 0x00080428, "1"),  # TotalNumberOfStudyRecords
        Row(0, 0x00080420, "3", items=(1, 1)),  # InventoryAccessEndPointsSequence
        Row(1, 0, include="macros.access_end_points"),  # include Access End Points
        Row(0, 0x00080421, "3", items=(1, 1)),  # StudyAccessEndPointsSequence
        Row(1, 0, include="macros.access_end_points"),  # include Access End Points
        Row(0, 0x00080422, "2", items=(0, None)),  # IncorporatedInventoryInstanceSequence
        Row(1, 0, include="macros.inventory_reference"),  # include Inventory Reference
        Row(0, 0x00080423, "2", items=(0, None)),  # InventoriedStudiesSequence
        Row(1, 0x00080005, "1C", when="not_checkable(content)", may="always"),  # SpecificCharacterSet
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x00080061, "2"),  # ModalitiesInStudy
        Row(1, 0x00080404, "1"),  # ItemInventoryDateTime
        Row(1, 0x00080405, "1C", when="not_checkable(application)", may="always", values=(enumerated("Y", "N"),)),  # RemovedFromOperationalUse
        Row(1, 0x00080406, "2C", when="RemovedFromOperationalUse in {Y}", items=(0, 1)),  # ReasonForRemovalCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00201206, "2"),  # NumberOfStudyRelatedSeries
        Row(1, 0x00201208, "2"),  # NumberOfStudyRelatedInstances
        Row(1, 0x0008041F, "2"),  # StudyUpdateDateTime
        Row(1, 0x00200010, "2"),  # StudyID
        Row(1, 0x00080020, "2"),  # StudyDate
        Row(1, 0x00080030, "2"),  # StudyTime
        Row(1, 0x00081030, "2"),  # StudyDescription
        Row(1, 0x00080063, "3", items=(1, None)),  # AnatomicRegionsInStudyCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081032, "3", items=(1, None)),  # ProcedureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081060, "3"),  # NameOfPhysiciansReadingStudy
        Row(1, 0x00081062, "3", items=(1, None)),  # PhysiciansReadingStudyIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x0008009C, "3"),  # ConsultingPhysicianName
        Row(1, 0x0008009D, "3", items=(1, None)),  # ConsultingPhysicianIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00081048, "3"),  # PhysiciansOfRecord
        Row(1, 0x00081049, "3", items=(1, None)),  # PhysiciansOfRecordIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0, include="macros.original_attributes"),  # include Original Attributes
        Row(1, 0x00080054, "1C", when="not_checkable(application) and not present(StudyAccessEndPointsSequence.RetrieveAETitle)", may="always"),  # RetrieveAETitle
        Row(1, 0x00081190, "1C", when="not_checkable(application) and not present(StudyAccessEndPointsSequence.RetrieveURL)", may="always"),  # RetrieveURL
        Row(1, 0x00080407, "3"),  # StoredInstanceBaseURI
        Row(1, 0x00080056, "3", values=(enumerated("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"),)),  # InstanceAvailability
        Row(1, 0x00080419, "3", items=(1, 1)),  # FileSetAccessSequence
        Row(2, 0x00080408, "3"),  # FolderAccessURI
        Row(2, 0x00080409, "3"),  # FileAccessURI
        Row(2, 0x0008040A, "1C", when="present(FileAccessURI)", values=(defined("ZIP", "TAR", "GZIP", "TARGZIP", "BLOB", "DICM"),)),  # ContainerFileType
        Row(1, 0x00880130, "3"),  # StorageMediaFileSetID
        Row(1, 0x00080050, "2"),  # AccessionNumber
        Row(1, 0x00080051, "3", items=(1, 1)),  # IssuerOfAccessionNumberSequence
        Row(2, 0, include="macros.hl7v2_hierarchic_designator"),  # include HL7v2 Hierarchic Designator
        Row(1, 0x00080090, "3"),  # ReferringPhysicianName
        Row(1, 0x00080096, "3", items=(1, 1)),  # ReferringPhysicianIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x00100010, "2"),  # PatientName
        Row(1, 0x00100020, "2"),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00101002, "3", items=(1, None)),  # OtherPatientIDsSequence
        Row(2, 0x00100020, "2"),  # PatientID
        Row(2, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00100030, "2"),  # PatientBirthDate
        Row(1, 0x00100040, "2"),  # PatientSex
        Row(1, 0x00101001, "3"),  # OtherPatientNames
        Row(1, 0x00080424, "2C", when="InventoryLevel in {SERIES, INSTANCE}", items=(0, None)),  # InventoriedSeriesSequence
        Row(2, 0x00080005, "1C", when="not_checkable(content)", may="always"),  # SpecificCharacterSet
        Row(2, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(2, 0x00080060, "1"),  # Modality
        Row(2, 0x00080405, "1C", when="not_checkable(application) and not_parsed", may="always", values=(enumerated("Y", "N"),)),  # RemovedFromOperationalUse
        Row(2, 0x00080406, "2C", when="RemovedFromOperationalUse in {Y}", items=(0, 1)),  # ReasonForRemovalCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00200011, "2"),  # SeriesNumber
        Row(2, 0x0008103E, "3"),  # SeriesDescription
        Row(2, 0x00080021, "3"),  # SeriesDate
        Row(2, 0x00080031, "3"),  # SeriesTime
        Row(2, 0x00180015, "3"),  # BodyPartExamined
        Row(2, 0x00200060, "3"),  # Laterality
        Row(2, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(3, 0, include="macros.request_attributes"),  # include Request Attributes
        Row(2, 0, include="macros.original_attributes"),  # include Original Attributes
        Row(2, 0x00080407, "3"),  # StoredInstanceBaseURI
        Row(2, 0x00080056, "3", values=(enumerated("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"),)),  # InstanceAvailability
        Row(2, 0x00080419, "3", items=(1, 1)),  # FileSetAccessSequence
        Row(3, 0x00080408, "3"),  # FolderAccessURI
        Row(3, 0x00080409, "3"),  # FileAccessURI
        Row(3, 0x0008040A, "1C", when="present(FileAccessURI)", values=(defined("ZIP", "TAR", "GZIP", "TARGZIP", "BLOB", "DICM"),)),  # ContainerFileType
        Row(2, 0x00880130, "3"),  # StorageMediaFileSetID
        Row(2, 0x00080425, "2C", when="InventoryLevel in {INSTANCE}", items=(0, None)),  # InventoriedInstancesSequence
        Row(3, 0x00080005, "1C", when="not_checkable(content)", may="always"),  # SpecificCharacterSet
        Row(3, 0x00080016, "1"),  # SOPClassUID
        Row(3, 0x00080018, "1"),  # SOPInstanceUID
        Row(3, 0x00200013, "2"),  # InstanceNumber
        Row(3, 0x0008001A, "3"),  # RelatedGeneralSOPClassUID
        Row(3, 0x00080023, "3"),  # ContentDate
        Row(3, 0x00080033, "3"),  # ContentTime
        Row(3, 0x00080201, "3"),  # TimezoneOffsetFromUTC
        Row(3, 0x00280010, "3"),  # Rows
        Row(3, 0x00280011, "3"),  # Columns
        Row(3, 0x00280008, "3"),  # NumberOfFrames
        Row(3, 0x00280100, "3"),  # BitsAllocated
        Row(3, 0x0040A032, "3"),  # ObservationDateTime
        Row(3, 0x0040A043, "3", items=(1, 1)),  # ConceptNameCodeSequence
        Row(4, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(3, 0x0040A504, "3", items=(1, 1)),  # ContentTemplateSequence
        Row(4, 0x0040DB00, "1"),  # TemplateIdentifier
        Row(4, 0x00080105, "1"),  # MappingResource
        Row(3, 0x0040A370, "3", items=(1, None)),  # ReferencedRequestSequence
        Row(4, 0, include="macros.referenced_request"),  # include Referenced Request
        Row(3, 0x00400512, "3"),  # ContainerIdentifier
        Row(3, 0x00400560, "3", items=(1, None)),  # SpecimenDescriptionSequence
        Row(4, 0x00400551, "1"),  # SpecimenIdentifier
        Row(4, 0x00400554, "1"),  # SpecimenUID
        Row(3, 0x00700080, "3"),  # ContentLabel
        Row(3, 0x00700081, "3"),  # ContentDescription
        Row(3, 0x00700082, "3"),  # PresentationCreationDate
        Row(3, 0x00700083, "3"),  # PresentationCreationTime
        Row(3, 0x00700084, "3"),  # ContentCreatorName
        Row(3, 0x00080405, "1C", when="not_parsed", may="always", values=(enumerated("Y", "N"),)),  # RemovedFromOperationalUse
        Row(3, 0x00080406, "2C", when="RemovedFromOperationalUse in {Y}", items=(0, 1), groups=(Group("7031", "D"),)),  # ReasonForRemovalCodeSequence
        Row(4, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(3, 0, include="macros.original_attributes"),  # include Original Attributes
        Row(3, 0x00080056, "3", values=(enumerated("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"),)),  # InstanceAvailability
        Row(3, 0x0008041A, "3", items=(1, None)),  # FileAccessSequence
        Row(4, 0, include="macros.stored_file_access"),  # include Stored File Access
        Row(4, 0x00080416, "3"),  # ExpirationDateTime
        Row(3, 0x00880130, "3"),  # StorageMediaFileSetID
        Row(3, 0x00083001, "3", items=(1, None)),  # AlternateRepresentationSequence
        Row(4, 0x0020000E, "1C", when="not_checkable(other-instance)"),  # SeriesInstanceUID
        Row(4, 0x00080016, "1"),  # SOPClassUID
        Row(4, 0x00080018, "1"),  # SOPInstanceUID
        Row(4, 0x0040A170, "1", items=(1, 1), groups=(Group("7205", "B"),)),  # PurposeOfReferenceCodeSequence
        Row(5, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
