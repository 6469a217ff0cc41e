"""RT Equipment Correlation, PS3.3 10.23. Generated from table_10-27; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-27",
    "RT Equipment Correlation",
    "10.23",
    (
        Row(0, 0x300A0122, "3"),  # PatientSupportAngle
        Row(0, 0x300A0140, "3"),  # TableTopPitchAngle
        Row(0, 0x300A0144, "3"),  # TableTopRollAngle
        Row(0, 0x300A0129, "3"),  # TableTopLongitudinalPosition
        Row(0, 0x300A012A, "3"),  # TableTopLateralPosition
    ),
)
