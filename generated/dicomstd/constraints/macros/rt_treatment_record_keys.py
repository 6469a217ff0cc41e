"""RT Treatment Record Keys, PS3.3 F.5.22. Generated from table_F.5-22; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-22",
    "RT Treatment Record Keys",
    "F.5.22",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x30080250, "2"),  # TreatmentDate
        Row(0, 0x30080251, "2"),  # TreatmentTime
    ),
)
