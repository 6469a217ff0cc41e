"""X-Ray Filtration, PS3.3 C.8.7.10. Generated from table_C.8-35; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-35",
    "X-Ray Filtration",
    "C.8.7.10",
    (
        Row(0, 0, include="macros.x_ray_filtration"),  # include X-Ray Filtration
    ),
)
