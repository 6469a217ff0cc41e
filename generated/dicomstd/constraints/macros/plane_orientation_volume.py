"""Plane Orientation (Volume), PS3.3 C.7.6.16.2.22. Generated from table_C.7.6.16.2.22-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.22-1",
    "Plane Orientation (Volume)",
    "C.7.6.16.2.22",
    (
        Row(0, 0x0020930F, "1", items=(1, 1)),  # PlaneOrientationVolumeSequence
        Row(1, 0x00209302, "1"),  # ImageOrientationVolume
    ),
)
