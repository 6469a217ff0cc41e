"""Plane Position (Volume), PS3.3 C.7.6.16.2.21. Generated from table_C.7.6.16.2.21-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.21-1",
    "Plane Position (Volume)",
    "C.7.6.16.2.21",
    (
        Row(0, 0x0020930E, "1", items=(1, 1)),  # PlanePositionVolumeSequence
        Row(1, 0x00209301, "1"),  # ImagePositionVolume
    ),
)
