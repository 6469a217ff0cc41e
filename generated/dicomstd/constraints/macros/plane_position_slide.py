"""Plane Position (Slide), PS3.3 C.8.12.6.1. Generated from table_C.8.12.6.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.6.1-1",
    "Plane Position (Slide)",
    "C.8.12.6.1",
    (
        Row(0, 0x0048021A, "1", items=(1, 1)),  # PlanePositionSlideSequence
        Row(1, 0x0048021E, "1"),  # ColumnPositionInTotalImagePixelMatrix
        Row(1, 0x0048021F, "1"),  # RowPositionInTotalImagePixelMatrix
        Row(1, 0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
        Row(1, 0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
        Row(1, 0x0040074A, "1"),  # ZOffsetInSlideCoordinateSystem
    ),
)
