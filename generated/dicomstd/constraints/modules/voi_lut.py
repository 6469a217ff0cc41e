"""VOI LUT, PS3.3 C.11.2. Generated from table_C.11-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11-2",
    "VOI LUT",
    "C.11.2",
    (
        Row(0, 0, include="macros.voi_lut"),  # include VOI LUT
    ),
)
