"""Ophthalmic Photography Acquisition Parameters, PS3.3 C.8.17.4. Generated from table_C.8.17.4-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.17.4-1",
    "Ophthalmic Photography Acquisition Parameters",
    "C.8.17.4",
    (
        Row(0, 0x00220005, "2", values=(enumerated("YES", "NO"),)),  # PatientEyeMovementCommanded
        Row(0, 0x00220006, "1C", when="PatientEyeMovementCommanded in {YES}", items=(1, 1), groups=(Group("4201", "B"),)),  # PatientEyeMovementCommandCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0022000C, "2"),  # HorizontalFieldOfView
        Row(0, 0, include="macros.ophthalmic_acquisition_parameters"),  # include Ophthalmic Acquisition Parameters
    ),
)
