"""X-Ray Grid Description, PS3.3 C.8.7.11. Generated from table_C.8-36b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-36b",
    "X-Ray Grid Description",
    "C.8.7.11",
    (
        Row(0, 0x00187040, "3"),  # GridAbsorbingMaterial
        Row(0, 0x00187041, "3"),  # GridSpacingMaterial
        Row(0, 0x00187042, "3"),  # GridThickness
        Row(0, 0x00187044, "3"),  # GridPitch
        Row(0, 0x00187046, "3"),  # GridAspectRatio
        Row(0, 0x00187048, "3"),  # GridPeriod
        Row(0, 0x0018704C, "3"),  # GridFocalDistance
        Row(0, 0x00181006, "3"),  # GridID
    ),
)
