"""XRF Positioner, PS3.3 C.8.7.6. Generated from table_C.8-31; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-31",
    "XRF Positioner",
    "C.8.7.6",
    (
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Row(0, 0x00181450, "3"),  # ColumnAngulation
    ),
)
