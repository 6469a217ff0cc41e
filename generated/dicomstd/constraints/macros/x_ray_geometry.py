"""X-Ray Geometry, PS3.3 C.8.19.6.14. Generated from table_C.8.19.6-14; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-14",
    "X-Ray Geometry",
    "C.8.19.6.14",
    (
        Row(0, 0x00189476, "1", items=(1, 1)),  # XRayGeometrySequence
        Row(1, 0x00189402, "1"),  # DistanceSourceToIsocenter
        Row(1, 0x00181110, "1"),  # DistanceSourceToDetector
    ),
)
