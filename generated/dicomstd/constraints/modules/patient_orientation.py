"""Patient Orientation, PS3.3 C.7.6.20. Generated from table_C.7.6.20-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.20-1",
    "Patient Orientation",
    "C.7.6.20",
    (
        Row(0, 0, include="macros.patient_orientation"),  # include Patient Orientation
    ),
)
