"""RT Structure Set Keys, PS3.3 F.5.20. Generated from table_F.5-20; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-20",
    "RT Structure Set Keys",
    "F.5.20",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x30060002, "1"),  # StructureSetLabel
        Row(0, 0x30060008, "2"),  # StructureSetDate
        Row(0, 0x30060009, "2"),  # StructureSetTime
    ),
)
