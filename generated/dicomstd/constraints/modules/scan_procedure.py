"""Scan Procedure, PS3.3 C.8.29.2. Generated from table_C.8.29-2; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.29-2",
    "Scan Procedure",
    "C.8.29.2",
    (
        Row(0, 0x00800001, "1", items=(1, 1), groups=(Group("8201", "B"),)),  # SurfaceScanAcquisitionTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00800002, "2", items=(0, None), groups=(Group("8202", "B"),)),  # SurfaceScanModeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00800003, "1C", when="not_checkable(other-instance)", items=(1, 1), groups=(Group("8203", "B"),)),  # RegistrationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00200012, "1"),  # AcquisitionNumber
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00800004, "1"),  # ShotDurationTime
        Row(0, 0x00800005, "3"),  # ShotOffsetTime
    ),
)
