"""MR Metabolite Map, PS3.3 C.8.13.5.12. Generated from table_C.8-99; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8-99",
    "MR Metabolite Map",
    "C.8.13.5.12",
    (
        Row(0, 0x00189152, "1", items=(1, 1)),  # MRMetaboliteMapSequence
        Row(1, 0x00189080, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # MetaboliteMapDescription
        Row(1, 0x00189083, "3", items=(1, 1), groups=(Group("4032", "D"),)),  # MetaboliteMapCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189084, "3", items=(1, None)),  # ChemicalShiftSequence
        Row(2, 0x00189295, "1"),  # ChemicalShiftMinimumIntegrationLimitInppm
        Row(2, 0x00189296, "1"),  # ChemicalShiftMaximumIntegrationLimitInppm
    ),
)
