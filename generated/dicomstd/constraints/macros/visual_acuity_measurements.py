"""Visual Acuity Measurements, PS3.3 C.8.25.12. Generated from table_C.8.25.12-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.12-2",
    "Visual Acuity Measurements",
    "C.8.25.12",
    (
        Row(0, 0x00460137, "1"),  # DecimalVisualAcuity
        Row(0, 0x00460135, "3"),  # VisualAcuityModifiers
    ),
)
