"""Enhanced Multi-energy CT Acquisition, PS3.3 C.8.15.4. Generated from table_C.8.15.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.15.4-1",
    "Enhanced Multi-energy CT Acquisition",
    "C.8.15.4",
    (
        Row(0, 0, include="macros.multi_energy_ct_x_ray_source"),  # include Multi-energy CT X-Ray Source
        Row(0, 0, include="macros.multi_energy_ct_x_ray_detector"),  # include Multi-energy CT X-Ray Detector
        Row(0, 0, include="macros.multi_energy_ct_path"),  # include Multi-energy CT Path
    ),
)
