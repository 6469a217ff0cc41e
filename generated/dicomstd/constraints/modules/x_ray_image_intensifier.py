"""X-Ray Image Intensifier, PS3.3 C.8.19.4. Generated from table_C.8.19.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.19.4-1",
    "X-Ray Image Intensifier",
    "C.8.19.4",
    (
        Row(0, 0x00181162, "1"),  # IntensifierSize
        Row(0, 0x00189427, "1", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # IntensifierActiveShape
        Row(0, 0x00189428, "1"),  # IntensifierActiveDimensions
    ),
)
