"""X-Ray Filter, PS3.3 C.8.31.8. Generated from table_C.8.31.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.31.8-1",
    "X-Ray Filter",
    "C.8.31.8",
    (
        Row(0, 0x00189556, "1", items=(1, 1)),  # XRayFilterSequence
        Row(1, 0, include="macros.x_ray_filtration"),  # include X-Ray Filtration
    ),
)
