"""Photoacoustic Acquisition Parameters, PS3.3 C.8.34.2. Generated from table_C.8.34.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.34.2-1",
    "Photoacoustic Acquisition Parameters",
    "C.8.34.2",
    (
        Row(0, 0x00189825, "1", items=(1, None)),  # ExcitationWavelengthSequence
        Row(1, 0x00189826, "1"),  # ExcitationWavelength
        Row(0, 0x00189828, "3", values=(enumerated("YES", "NO"),)),  # IlluminationTranslationFlag
        Row(0, 0x00220016, "3", items=(1, 1), groups=(Group("11001", "D"),)),  # IlluminationTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189829, "1", values=(enumerated("YES", "NO"),)),  # AcousticCouplingMediumFlag
        Row(0, 0x0018982A, "2C", when="AcousticCouplingMediumFlag in {YES}", items=(0, 1), groups=(Group("11002", "D"),)),  # AcousticCouplingMediumCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018982B, "3"),  # AcousticCouplingMediumTemperature
    ),
)
