"""Vectors, PS3.3 C.27.3. Generated from table_C.27-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.27-3",
    "Vectors",
    "C.27.3",
    (
        Row(0, 0x0066001E, "1"),  # NumberOfVectors
        Row(0, 0x0066001F, "1"),  # VectorDimensionality
        Row(0, 0x00660020, "3"),  # VectorAccuracy
        Row(0, 0x00660021, "1"),  # VectorCoordinateData
    ),
)
