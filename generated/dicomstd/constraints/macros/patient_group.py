"""Patient Group, PS3.3 C.7.1.4. Generated from table_C.7.1.4-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.1.4-1",
    "Patient Group",
    "C.7.1.4",
    (
        Row(0, 0x00100026, "3", items=(1, 1)),  # SourcePatientGroupIdentificationSequence
        Row(1, 0x00100020, "1"),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x00100027, "3", items=(1, None)),  # GroupOfPatientsIdentificationSequence
        Row(1, 0x00100020, "1"),  # PatientID
        Row(1, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(1, 0x00100028, "3"),  # SubjectRelativePositionInImage
        Row(1, 0x00185100, "3", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL"),)),  # PatientPosition
    ),
)
