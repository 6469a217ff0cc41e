"""Patient Support Identification, PS3.3 C.8.8.28. Generated from table_C.8.8.28-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.8.28-1",
    "Patient Support Identification",
    "C.8.8.28",
    (
        Row(0, 0x300A0350, "1", values=(defined("TABLE", "CHAIR"),)),  # PatientSupportType
        Row(0, 0x300A0352, "3"),  # PatientSupportID
        Row(0, 0x300A0354, "3"),  # PatientSupportAccessoryCode
    ),
)
