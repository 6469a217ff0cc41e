"""Content Assessment Results Directory Record Results Keys, PS3.3 F.5.45. Generated from table_F.5-45; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-45",
    "Content Assessment Results Directory Record Results Keys",
    "F.5.45",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080012, "1"),  # InstanceCreationDate
        Row(0, 0x00080013, "2"),  # InstanceCreationTime
    ),
)
