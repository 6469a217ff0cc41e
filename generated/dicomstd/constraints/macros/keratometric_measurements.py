"""Keratometric Measurements, PS3.3 C.8.25.10.1.1. Generated from table_C.8.25.10-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.10-2",
    "Keratometric Measurements",
    "C.8.25.10.1.1",
    (
        Row(0, 0x00460074, "1", items=(1, 1)),  # SteepKeratometricAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460076, "1"),  # KeratometricPower
        Row(1, 0x00460077, "1"),  # KeratometricAxis
        Row(0, 0x00460080, "1", items=(1, 1)),  # FlatKeratometricAxisSequence
        Row(1, 0x00460075, "1"),  # RadiusOfCurvature
        Row(1, 0x00460076, "1"),  # KeratometricPower
        Row(1, 0x00460077, "1"),  # KeratometricAxis
    ),
)
