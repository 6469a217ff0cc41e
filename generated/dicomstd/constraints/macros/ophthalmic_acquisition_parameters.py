"""Ophthalmic Acquisition Parameters, PS3.3 C.8.17.8. Generated from table_C.8.17.8-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.17.8-2",
    "Ophthalmic Acquisition Parameters",
    "C.8.17.8",
    (
        Row(0, 0x0022001B, "2", items=(0, 1)),  # RefractiveStateSequence
        Row(1, 0x00220007, "1"),  # SphericalLensPower
        Row(1, 0x00220008, "1"),  # CylinderLensPower
        Row(1, 0x00220009, "1"),  # CylinderAxis
        Row(1, 0x0022000F, "3"),  # VertexDistance
        Row(0, 0x0022000A, "2"),  # EmmetropicMagnification
        Row(0, 0x0022000B, "2"),  # IntraOcularPressure
        Row(0, 0x0022000D, "2", values=(enumerated("YES", "NO"),)),  # PupilDilated
        Row(0, 0x00220058, "2C", when="PupilDilated in {YES}", items=(0, None)),  # MydriaticAgentSequence
        Row(1, 0x0022001C, "1", items=(1, 1), groups=(Group("4208", "B"),)),  # MydriaticAgentCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0022004E, "3"),  # MydriaticAgentConcentration
        Row(1, 0x00220042, "1C", when="present(MydriaticAgentConcentration)", items=(1, 1), groups=(Group("82", "D"),)),  # MydriaticAgentConcentrationUnitsSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0022000E, "2C", when="PupilDilated in {YES}"),  # DegreeOfDilation
    ),
)
