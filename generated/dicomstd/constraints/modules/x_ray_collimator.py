"""X-Ray Collimator, PS3.3 C.8.7.3. Generated from table_C.8-28; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-28",
    "X-Ray Collimator",
    "C.8.7.3",
    (
        Row(0, 0x00181700, "1", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # CollimatorShape
        Row(0, 0, include="macros.x_ray_collimator_dimensions"),  # include X-Ray Collimator Dimensions
    ),
)
