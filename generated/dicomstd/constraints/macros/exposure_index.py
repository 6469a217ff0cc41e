"""Exposure Index, PS3.3 10.19. Generated from table_10-23; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-23",
    "Exposure Index",
    "10.19",
    (
        Row(0, 0x00181411, "3"),  # ExposureIndex
        Row(0, 0x00181412, "3"),  # TargetExposureIndex
        Row(0, 0x00181413, "3"),  # DeviationIndex
    ),
)
