"""Image - Equipment Coordinate Relationship, PS3.3 C.7.6.21. Generated from table_C.7.6.21-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.21-1",
    "Image - Equipment Coordinate Relationship",
    "C.7.6.21",
    (
        Row(0, 0x00289520, "1"),  # ImageToEquipmentMappingMatrix
        Row(0, 0x00289537, "1", values=(defined("ISOCENTER"),)),  # EquipmentCoordinateSystemIdentification
    ),
)
