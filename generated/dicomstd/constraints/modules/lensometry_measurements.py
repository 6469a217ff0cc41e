"""Lensometry Measurements, PS3.3 C.8.25.8. Generated from table_C.8.25.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.25.8-1",
    "Lensometry Measurements",
    "C.8.25.8",
    (
        Row(0, 0x00460012, "2"),  # LensDescription
        Row(0, 0x00460014, "1C", when="not_checkable(real-world)", items=(1, 1)),  # RightLensSequence
        Row(1, 0, include="macros.lensometry_measurements"),  # include Lensometry Measurements
        Row(0, 0x00460015, "1C", when="not_checkable(real-world)", items=(1, 1)),  # LeftLensSequence
        Row(1, 0, include="macros.lensometry_measurements"),  # include Lensometry Measurements
        Row(0, 0x00460016, "1C", when="not_checkable(real-world)", may="not (present(RightLensSequence) or present(LeftLensSequence))", items=(1, 1)),  # UnspecifiedLateralityLensSequence
        Row(1, 0, include="macros.lensometry_measurements"),  # include Lensometry Measurements
    ),
)
