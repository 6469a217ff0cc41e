"""Keratometry Measurements, PS3.3 C.8.25.10. Generated from table_C.8.25.10-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.10-1",
    "Keratometry Measurements",
    "C.8.25.10",
    (
        Row(0, 0x00460070, "1C", when="not_checkable(real-world)", items=(1, 1)),  # KeratometryRightEyeSequence
        Row(1, 0, include="macros.keratometric_measurements"),  # include Keratometric Measurements
        Row(0, 0x00460071, "1C", when="not_checkable(real-world)", items=(1, 1)),  # KeratometryLeftEyeSequence
        Row(1, 0, include="macros.keratometric_measurements"),  # include Keratometric Measurements
    ),
)
