"""Enhanced PET Isotope, PS3.3 C.8.22.4. Generated from table_C.8.22-9; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.22-9",
    "Enhanced PET Isotope",
    "C.8.22.4",
    (
        Row(0, 0x00540016, "1", items=(1, None)),  # RadiopharmaceuticalInformationSequence
        Row(1, 0x00189729, "1"),  # RadiopharmaceuticalAgentNumber
        Row(1, 0x00540300, "1", items=(1, 1), groups=(Group("4020", "B"),)),  # RadionuclideCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540302, "1", items=(1, 1), groups=(Group("11", "B"),)),  # AdministrationRouteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181071, "3"),  # RadiopharmaceuticalVolume
        Row(1, 0x00181078, "1"),  # RadiopharmaceuticalStartDateTime
        Row(1, 0x00181079, "3"),  # RadiopharmaceuticalStopDateTime
        Row(1, 0x00181074, "2"),  # RadionuclideTotalDose
        Row(1, 0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
        Row(1, 0x00181075, "1"),  # RadionuclideHalfLife
        Row(1, 0x00181076, "1"),  # RadionuclidePositronFraction
        Row(1, 0x00181077, "3"),  # RadiopharmaceuticalSpecificActivity
        Row(1, 0x00540304, "1", items=(1, 1), groups=(Group("4021", "B"),)),  # RadiopharmaceuticalCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
