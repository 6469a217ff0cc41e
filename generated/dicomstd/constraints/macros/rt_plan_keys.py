"""RT Plan Keys, PS3.3 F.5.21. Generated from table_F.5-21; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-21",
    "RT Plan Keys",
    "F.5.21",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x300A0002, "1"),  # RTPlanLabel
        Row(0, 0x300A0006, "2"),  # RTPlanDate
        Row(0, 0x300A0007, "2"),  # RTPlanTime
    ),
)
