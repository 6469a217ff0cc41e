"""Patient Keys, PS3.3 F.5.1. Generated from table_F.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-1",
    "Patient Keys",
    "F.5.1",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00100010, "2"),  # PatientName
        Row(0, 0x00100020, "1"),  # PatientID
    ),
)
