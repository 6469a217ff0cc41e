"""Slide Coordinates, PS3.3 C.8.12.2. Generated from table_C.8-78; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-78",
    "Slide Coordinates",
    "C.8.12.2",
    (
        Row(0, 0x0040071A, "2", items=(0, 1)),  # ImageCenterPointCoordinatesSequence
        Row(1, 0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
        Row(1, 0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
        Row(1, 0x0040074A, "2"),  # ZOffsetInSlideCoordinateSystem
    ),
)
