"""IVUS Image, PS3.3 C.8.24.4. Generated from table_C.8.24.4-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.24.4-1",
    "IVUS Image",
    "C.8.24.4",
    (
        Row(0, 0x00183100, "1", values=(defined("MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"),)),  # IVUSAcquisition
        Row(0, 0x00183101, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK}"),  # IVUSPullbackRate
        Row(0, 0x00183102, "1C", when="IVUSAcquisition in {GATED_PULLBACK}"),  # IVUSGatedRate
        Row(0, 0x00183103, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK, GATED_PULLBACK}"),  # IVUSPullbackStartFrameNumber
        Row(0, 0x00183104, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK, GATED_PULLBACK}"),  # IVUSPullbackStopFrameNumber
    ),
)
