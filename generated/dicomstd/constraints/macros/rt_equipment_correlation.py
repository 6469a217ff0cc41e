"""RT Equipment Correlation, PS3.3 2024b 10.23. Generated from table_10-27; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-27",
    "RT Equipment Correlation",
    "10.23",
    (
        Row(1, 0, 0x300A0122, "3"),  # PatientSupportAngle
        Row(2, 0, 0x300A0140, "3"),  # TableTopPitchAngle
        Row(3, 0, 0x300A0144, "3"),  # TableTopRollAngle
        Row(4, 0, 0x300A0129, "3"),  # TableTopLongitudinalPosition
        Row(5, 0, 0x300A012A, "3"),  # TableTopLateralPosition
    ),
)
