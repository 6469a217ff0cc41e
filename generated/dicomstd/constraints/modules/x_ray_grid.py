"""X-Ray Grid, PS3.3 C.8.7.11. Generated from table_C.8-36; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-36",
    "X-Ray Grid",
    "C.8.7.11",
    (
        Row(0, 0x00181166, "3", values=(defined("FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"),)),  # Grid
        Row(0, 0, include="macros.x_ray_grid_description"),  # include X-Ray Grid Description
    ),
)
