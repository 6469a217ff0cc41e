"""Inventory Keys, PS3.3 F.5.48. Generated from table_F.5-48; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-48",
    "Inventory Keys",
    "F.5.48",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00080401, "2"),  # InventoryPurpose
        Row(0, 0x00080403, "1"),  # InventoryLevel
        Row(0, 0, include="macros.scope_of_inventory"),  # include Scope of Inventory
        Row(0, 0x00080426, "1"),  # InventoryCompletionStatus
        Row(0, 0x00080428, "1"),  # TotalNumberOfStudyRecords
    ),
)
