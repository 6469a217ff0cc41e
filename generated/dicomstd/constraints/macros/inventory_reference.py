"""Inventory Reference, PS3.3 C.38.2.3. Generated from table_C.38.2-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.38.2-3",
    "Inventory Reference",
    "C.38.2.3",
    (
        Row(0, 0x00081150, "1"),  # ReferencedSOPClassUID
        Row(0, 0x00081155, "1"),  # ReferencedSOPInstanceUID
        Row(0, 0x00080420, "3", items=(1, 1)),  # InventoryAccessEndPointsSequence
        Row(1, 0, include="macros.access_end_points"),  # include Access End Points
        Row(0, 0, include="macros.stored_file_access"),  # include Stored File Access
        Row(0, 0x00080422, "1C", when="not_checkable(other-instance)", items=(1, None)),  # IncorporatedInventoryInstanceSequence
        Row(1, 0, include="macros.inventory_reference"),  # include Inventory Reference
    ),
)
