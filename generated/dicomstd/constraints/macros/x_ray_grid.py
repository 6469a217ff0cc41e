"""X-Ray Grid, PS3.3 C.8.31.7. Generated from table_C.8.31.7-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.31.7-1",
    "X-Ray Grid",
    "C.8.31.7",
    (
        Row(0, 0x00189555, "1", items=(1, 1)),  # XRayGridSequence
        Row(1, 0x00181166, "1", values=(defined("FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"),)),  # Grid
        Row(0, 0, include="macros.x_ray_grid_description"),  # include X-Ray Grid Description
    ),
)
