"""Intravascular Image Acquisition Parameters, PS3.3 C.8.27.5. Generated from table_C.8.27.5-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.27.5-1",
    "Intravascular Image Acquisition Parameters",
    "C.8.27.5",
    (
        Row(0, 0x00183100, "1", values=(enumerated("MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED"),)),  # IVUSAcquisition
        Row(0, 0x00183101, "1C", when="IVUSAcquisition in {MOTORIZED}"),  # IVUSPullbackRate
        Row(0, 0x00183103, "1C", when="IVUSAcquisition in {MOTORIZED}"),  # IVUSPullbackStartFrameNumber
        Row(0, 0x00183104, "1C", when="IVUSAcquisition in {MOTORIZED}"),  # IVUSPullbackStopFrameNumber
        Row(0, 0x00520031, "1C", when="not_checkable(real-world)", values=(enumerated("CW", "CC"),)),  # CatheterDirectionOfRotation
        Row(0, 0x00520013, "1C", when="not_checkable(real-world)"),  # CatheterRotationalRate
        Row(0, 0x00520016, "2", items=(0, 1), groups=(Group("3746", "D"),)),  # ModeOfPercutaneousAccessSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
