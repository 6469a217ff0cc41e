"""X-Ray Object Thickness, PS3.3 C.8.19.6.7. Generated from table_C.8.19.6-7; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-7",
    "X-Ray Object Thickness",
    "C.8.19.6.7",
    (
        Row(0, 0x00189456, "1", items=(1, 1)),  # ObjectThicknessSequence
        Row(1, 0x00189452, "1"),  # CalculatedAnatomyThickness
    ),
)
