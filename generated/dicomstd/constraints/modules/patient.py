"""Patient, PS3.3 C.7.1.1. Generated from table_C.7-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.7-1",
    "Patient",
    "C.7.1.1",
    (
        Row(0, 0x00100010, "2"),  # PatientName
        Row(0, 0x00100020, "2"),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00100022, "3", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00100030, "2"),  # PatientBirthDate
        Row(0, 0x00100033, "3"),  # PatientBirthDateInAlternativeCalendar
        Row(0, 0x00100034, "3"),  # PatientDeathDateInAlternativeCalendar
        Row(0, 0x00100035, "1C", when="present(PatientBirthDateInAlternativeCalendar) or present(PatientDeathDateInAlternativeCalendar)", values=(enumerated("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),)),  # PatientAlternativeCalendar
        Row(0, 0x00100040, "2", values=(enumerated("M", "F", "O"),)),  # PatientSex
        Row(0, 0x00101100, "3", items=(1, 1)),  # ReferencedPatientPhotoSequence
        Row(1, 0, include="macros.referenced_instances_and_access"),  # include Referenced Instances and Access
        Row(0, 0x00100200, "3", values=(enumerated("YES", "NO"),)),  # QualityControlSubject
        Row(0, 0x00081120, "3", items=(1, 1)),  # ReferencedPatientSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00100032, "3"),  # PatientBirthTime
        Row(0, 0x00101002, "3", items=(1, None)),  # OtherPatientIDsSequence
        Row(1, 0x00100020, "1"),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00100022, "1", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00101001, "3"),  # OtherPatientNames
        Row(0, 0x00102160, "3"),  # EthnicGroup
        Row(0, 0x00104000, "3"),  # PatientComments
        Row(0, 0x00102201, "1C", when="not_checkable(real-world) and not present(PatientSpeciesCodeSequence)", may="always"),  # PatientSpeciesDescription
        Row(0, 0x00102202, "1C", when="not_checkable(real-world) and not present(PatientSpeciesDescription)", may="always", items=(1, 1), groups=(Group("7454", "D"),)),  # PatientSpeciesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102292, "2C", when="not_checkable(real-world) and not has_value(PatientBreedCodeSequence)", may="always"),  # PatientBreedDescription
        Row(0, 0x00102293, "2C", when="not_checkable(real-world)", items=(0, None), groups=(Group("7480", "D"),)),  # PatientBreedCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102294, "2C", when="not_checkable(real-world)", items=(0, None)),  # BreedRegistrationSequence
        Row(1, 0x00102295, "1"),  # BreedRegistrationNumber
        Row(1, 0x00102296, "1", items=(1, 1), groups=(Group("7481", "D"),)),  # BreedRegistryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100212, "3"),  # StrainDescription
        Row(0, 0x00100213, "3", values=(defined("MGI_2013"),)),  # StrainNomenclature
        Row(0, 0x00100219, "3", items=(1, None)),  # StrainCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100218, "3"),  # StrainAdditionalInformation
        Row(0, 0x00100216, "3", items=(1, 1)),  # StrainStockSequence
        Row(1, 0x00100214, "1"),  # StrainStockNumber
        Row(1, 0x00100217, "1"),  # StrainSource
        Row(1, 0x00100215, "1", items=(1, 1), groups=(Group("7490", "D"),)),  # StrainSourceRegistryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100221, "3", items=(1, None)),  # GeneticModificationsSequence
        Row(1, 0x00100222, "1"),  # GeneticModificationsDescription
        Row(1, 0x00100223, "1"),  # GeneticModificationsNomenclature
        Row(1, 0x00100229, "3", items=(1, None)),  # GeneticModificationsCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102297, "2C", when="not_checkable(real-world)", may="always"),  # ResponsiblePerson
        Row(0, 0x00102298, "1C", when="has_value(ResponsiblePerson)", values=(defined("OWNER", "PARENT", "CHILD", "SPOUSE", "SIBLING", "RELATIVE", "GUARDIAN", "CUSTODIAN", "AGENT", "INVESTIGATOR", "VETERINARIAN"),)),  # ResponsiblePersonRole
        Row(0, 0x00102299, "2C", when="not_checkable(real-world)", may="always"),  # ResponsibleOrganization
        Row(0, 0x00120062, "3", values=(enumerated("YES", "NO"),)),  # PatientIdentityRemoved
        Row(0, 0x00120063, "1C", when="present(PatientIdentityRemoved) and PatientIdentityRemoved in {YES} and not present(DeidentificationMethodCodeSequence)", may="always"),  # DeidentificationMethod
        Row(0, 0x00120064, "1C", when="present(PatientIdentityRemoved) and PatientIdentityRemoved in {YES} and not present(DeidentificationMethod)", may="always", items=(1, None), groups=(Group("7050", "D"),)),  # DeidentificationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.patient_group"),  # include Patient Group
    ),
)
