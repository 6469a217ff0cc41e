"""Directory Information, PS3.3 F.3.2.2. Generated from table_F.3-3; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "F.3-3",
    "Directory Information",
    "F.3.2.2",
    (
        Row(0, 0x00041200, "1"),  # OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
        Row(0, 0x00041202, "1"),  # OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
        Row(0, 0x00041212, "1", values=(enumerated("0000H"),)),  # FileSetConsistencyFlag
        Row(0, 0x00041220, "2"),  # DirectoryRecordSequence
        Row(1, 0x00041400, "1"),  # OffsetOfTheNextDirectoryRecord
        Row(1, 0x00041410, "1", values=(enumerated("FFFFH"),)),  # RecordInUseFlag
        Row(1, 0x00041420, "1"),  # OffsetOfReferencedLowerLevelDirectoryEntity
        Row(1, 0x00041430, "1", values=(enumerated("PATIENT", "STUDY", "SERIES", "IMAGE", "RADIOTHERAPY", "RT DOSE", "RT STRUCTURE SET", "RT PLAN", "PLAN", "RT TREAT RECORD", "PRESENTATION", "WAVEFORM", "SR DOCUMENT", "KEY OBJECT DOC", "SPECTROSCOPY", "RAW DATA", "REGISTRATION", "FIDUCIAL", "HANGING PROTOCOL", "ENCAP DOC", "VALUE MAP", "STEREOMETRIC", "PALETTE", "IMPLANT", "IMPLANT GROUP", "IMPLANT ASSY", "MEASUREMENT", "SURFACE", "SURFACE SCAN", "TRACT", "ASSESSMENT", "ANNOTATION", "INVENTORY", "PRIVATE"),)),  # DirectoryRecordType
        Row(1, 0x00041432, "1C", when="DirectoryRecordType in {PRIVATE}"),  # PrivateRecordUID
        Row(1, 0x00041500, "1C", when="not_parsed"),  # ReferencedFileID
        Row(1, 0x00041510, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPClassUIDInFile
        Row(1, 0x00041511, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPInstanceUIDInFile
        Row(1, 0x00041512, "1C", when="not_checkable(other-instance)"),  # ReferencedTransferSyntaxUIDInFile
        Row(1, 0x0004151A, "1C", when="not_checkable(other-instance)"),  # ReferencedRelatedGeneralSOPClassUIDInFile
        Row(1, 0, when="DirectoryRecordType in {PATIENT}", include="macros.patient_keys"),  # include Patient Keys
        Row(1, 0, when="DirectoryRecordType in {STUDY}", include="macros.study_keys"),  # include Study Keys
        Row(1, 0, when="DirectoryRecordType in {SERIES}", include="macros.series_keys"),  # include Series Keys
        Row(1, 0, when="DirectoryRecordType in {IMAGE}", include="macros.image_keys"),  # include Image Keys
        Row(1, 0, when="DirectoryRecordType in {\"RT DOSE\"}", include="macros.rt_dose_keys"),  # include RT Dose Keys
        Row(1, 0, when="DirectoryRecordType in {\"RT STRUCTURE SET\"}", include="macros.rt_structure_set_keys"),  # include RT Structure Set Keys
        Row(1, 0, when="DirectoryRecordType in {\"RT PLAN\"}", include="macros.rt_plan_keys"),  # include RT Plan Keys
        Row(1, 0, when="DirectoryRecordType in {\"RT TREAT RECORD\"}", include="macros.rt_treatment_record_keys"),  # include RT Treatment Record Keys
        Row(1, 0, when="DirectoryRecordType in {PRESENTATION}", include="macros.presentation_keys"),  # include Presentation Keys
        Row(1, 0, when="DirectoryRecordType in {WAVEFORM}", include="macros.waveform_keys"),  # include Waveform Keys
        Row(1, 0, when="DirectoryRecordType in {\"SR DOCUMENT\"}", include="macros.sr_document_keys"),  # include SR Document Keys
        Row(1, 0, when="DirectoryRecordType in {\"KEY OBJECT DOC\"}", include="macros.key_object_document_keys"),  # include Key Object Document Keys
        Row(1, 0, when="DirectoryRecordType in {SPECTROSCOPY}", include="macros.spectroscopy_keys"),  # include Spectroscopy Keys
        Row(1, 0, when="DirectoryRecordType in {\"RAW DATA\"}", include="macros.raw_data_keys"),  # include Raw Data Keys
        Row(1, 0, when="DirectoryRecordType in {REGISTRATION}", include="macros.registration_keys"),  # include Registration Keys
        Row(1, 0, when="DirectoryRecordType in {FIDUCIAL}", include="macros.fiducial_keys"),  # include Fiducial Keys
        Row(1, 0, when="DirectoryRecordType in {\"HANGING PROTOCOL\"}", include="macros.hanging_protocol_keys"),  # include Hanging Protocol Keys
        Row(1, 0, when="DirectoryRecordType in {\"ENCAP DOC\"}", include="macros.encapsulated_document_keys"),  # include Encapsulated Document Keys
        Row(1, 0, when="DirectoryRecordType in {\"VALUE MAP\"}", include="macros.real_world_value_mapping_keys"),  # include Real World Value Mapping Keys
        Row(1, 0, when="DirectoryRecordType in {STEREOMETRIC}", include="macros.stereometric_relationship_keys"),  # include Stereometric Relationship Keys
        Row(1, 0, when="DirectoryRecordType in {PALETTE}", include="macros.palette_keys"),  # include Palette Keys
        Row(1, 0, when="DirectoryRecordType in {IMPLANT}", include="macros.implant_keys"),  # include Implant Keys
        Row(1, 0, when="DirectoryRecordType in {\"IMPLANT ASSY\"}", include="macros.implant_assembly_keys"),  # include Implant Assembly Keys
        Row(1, 0, when="DirectoryRecordType in {\"IMPLANT GROUP\"}", include="macros.implant_group_keys"),  # include Implant Group Keys
        Row(1, 0, when="DirectoryRecordType in {PLAN}", include="macros.plan_keys"),  # include Plan Keys
        Row(1, 0, when="DirectoryRecordType in {MEASUREMENT}", include="macros.measurement_keys"),  # include Measurement Keys
        Row(1, 0, when="DirectoryRecordType in {SURFACE}", include="macros.surface_keys"),  # include Surface Keys
        Row(1, 0, when="DirectoryRecordType in {\"SURFACE SCAN\"}", include="macros.surface_scan_keys"),  # include Surface Scan Keys
        Row(1, 0, when="DirectoryRecordType in {TRACT}", include="macros.tractography_results_keys"),  # include Tractography Results Keys
        Row(1, 0, when="DirectoryRecordType in {ASSESSMENT}", include="macros.content_assessment_results_directory_record_results_keys"),  # include Content Assessment Results Directory Record Results Keys
        Row(1, 0, when="DirectoryRecordType in {RADIOTHERAPY}", include="macros.radiotherapy_keys"),  # include Radiotherapy Keys
        Row(1, 0, when="DirectoryRecordType in {ANNOTATION}", include="macros.microscopy_bulk_simple_annotations_keys"),  # include Microscopy Bulk Simple Annotations Keys
        Row(1, 0, when="DirectoryRecordType in {INVENTORY}", include="macros.inventory_keys"),  # include Inventory Keys
    ),
)
