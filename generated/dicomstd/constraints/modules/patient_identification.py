"""Patient Identification, PS3.3 C.2.2. Generated from table_C.2-2; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.2-2",
    "Patient Identification",
    "C.2.2",
    (
        Row(0, 0x00100010, ""),  # PatientName
        Row(0, 0x00100020, ""),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00100022, "", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00101002, "", items=(1, None)),  # OtherPatientIDsSequence
        Row(1, 0x00100020, ""),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00100022, "", values=(defined("TEXT", "RFID", "BARCODE"),)),  # TypeOfPatientID
        Row(0, 0x00101001, ""),  # OtherPatientNames
        Row(0, 0x00101005, ""),  # PatientBirthName
        Row(0, 0x00101060, ""),  # PatientMotherBirthName
        Row(0, 0x00101100, "", items=(1, 1)),  # ReferencedPatientPhotoSequence
        Row(1, 0, include="macros.referenced_instances_and_access"),  # include Referenced Instances and Access
        Row(0, 0, include="macros.patient_group"),  # include Patient Group
    ),
)
